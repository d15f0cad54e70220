import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

// Zhang Chunhua et al. 2018 (doi:10.5846/stxb201703280535), table 1: biomass [t/hm²] = a × volume + b, half of it carbon.
test.each([
  ["落叶松", 0.6079, 17.062], ["油松", 0.7709, 8.8631], ["柏木", 0.4904, 30.427], ["栎类", 0.7848, 16.715],
  ["硬软阔类", 0.8918, 28.441], ["杨树", 0.6251, 11.462], ["针叶混", 0.7442, 26.806], ["阔叶混", 0.7393, 43.21],
  ["针阔混", 0.4385, 52.905], ["杂木", 0.7564, 8.3103],
])("FOREST of %s follows the printed equation", (stand, a, b) => {
  for (const volume of [0, 100]) {
    expectClose(call("CARBON.FOREST", [1, volume, stand, null, null, 1, "碳"]), a * volume + b);
    expectClose(call("CARBON.FOREST", [1, volume, stand, null, null, null, "碳"]), (a * volume + b) / 2);
  }
}); // prettier-ignore

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
