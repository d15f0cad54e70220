import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

gives([
  // Zhang 2018 (doi:10.5846/stxb201703280535), Table 1: Chinese pine B = 0.7709 V + 8.8631
  ['=CARBON.FOREST(100, 80, "油松", , , , "C")', (0.7709 * 80 + 8.8631) * 0.5 * 100],
  ['=CARBON.FOREST(1, 0, "栎类", , , 1, "C")', 16.715],
  ['=CARBON.FOREST(1, 100, "poplar", , , 0.47, "C")', (62.51 + 11.462) * 0.47],
  ['=CARBON.FOREST(100, 80, "油松", 90, 5, , "C")', (0.7709 * 10 * 0.5 * 100) / 5],
  ['=CARBON.FOREST(100, 90, "油松", 80, 5, , "C")', -(0.7709 * 10 * 0.5 * 100) / 5],
  ['=CARBON.FOREST(100, 80, "油松", 90, 0)', "#DIV/0!"],
  ['=CARBON.FOREST(-1, 80, "油松")', "#NUM!"],
  ['=CARBON.FOREST(1, 80, "油松", , , 1.2)', "#NUM!"],
  ['=CARBON.FOREST(1, "", "油松")', "#N/A"],
  ['=CARBON.FOREST(1, 80, "油松", 90, 2030)', "#VALUE!"], // a year for a number of years
  ['=CARBON.FOREST(1, 80, "竹林")', "#VALUE!"],
  ['=CARBON.FOREST(1, 80, "油松", 90)', "#VALUE!"],
  ['=CARBON.FOREST(1, 80, "油松", , 5)', "#VALUE!"],
]);

const volume = fc.double({ min: 0, max: 500, noNaN: true });

test("the sink is the difference of the two stocks over the years", () => {
  fc.assert(
    fc.property(volume, volume, fc.integer({ min: 1, max: 20 }), (v1, v2, years) => {
      const stock = (v: number) => call("CARBON.FOREST", [50, v, "杨树"]) as number;
      expectClose(call("CARBON.FOREST", [50, v1, "杨树", v2, years]), (stock(v2) - stock(v1)) / years);
    }),
  );
});

behavesAsColumn("CARBON.FOREST", fc.tuple(volume, volume, fc.constantFrom("larch", "阔叶混", "杂木")));
