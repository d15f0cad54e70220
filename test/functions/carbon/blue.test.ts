import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

gives([
  // Mcleod 2011 in Chi 2018: gC/(m²·a); 1 gC/m² is 0.01 tC/hm²
  ['=CARBON.BLUE(1, "红树林", "C")', 2.26],
  ['=CARBON.BLUE(1, "salt marsh", "C")', 2.18],
  ['=CARBON.BLUE(1, "海草床", "C")', 1.38],
  ['=CARBON.BLUE(1, "mangrove")', (2.26 * 44) / 12],
  ["=CARBON.BLUE(100, 150)", 550],
  ['=CARBON.BLUE(-1, "红树林")', "#NUM!"],
  ["=CARBON.BLUE(1, -150)", "#NUM!"],
  ['=CARBON.BLUE("", "红树林")', "#N/A"],
  ['=CARBON.BLUE(1, "珊瑚")', "#VALUE!"],
  ['=CARBON.BLUE({1;2}, {"红树林";"盐沼";"海草床"})', "#VALUE!"],
]);

test("BLUE of a rate is BLUE of the habitat that has this rate", () => {
  fc.assert(
    fc.property(amount, (a) =>
      expectClose(call("CARBON.BLUE", [a, 226]), call("CARBON.BLUE", [a, "红树林"])),
    ),
  );
});

behavesAsColumn("CARBON.BLUE", fc.tuple(amount, fc.constantFrom("红树林", "seagrass", 120)));
