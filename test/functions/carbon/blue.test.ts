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

// Chi Yuan et al. 2018 (doi:10.5846/stxb201705301000), table 2: mean rates [gC/m²] and totals [GgC] of the wetlands and fields of the
// Yellow River delta by season. The area follows from the year's pair; rates are printed to 0.01.
test.each([
  ["wetland", 570.28, 344.54, [[27.32, 16.51], [133.53, 80.67], [21.79, 13.17], [7.88, 4.76]]],
  ["farmland", 335.92, 324.3, [[14.37, 13.88], [82.45, 79.6], [10.88, 10.5], [4.18, 4.03]]],
] as [string, number, number, [number, number][]][])("BLUE of the published rates in %s gives the published totals", (_, mean, total, seasons) => {
  const hectares = (total * 1e9) / mean / 1e4;
  for (const [rate, published] of seasons) {
    const gigagrams = (call("CARBON.BLUE", [hectares, rate, "碳"]) as number) / 1000;
    expect(Math.abs(gigagrams - published)).toBeLessThan(0.005 + 0.005 * (hectares / 1e5));
  }
}); // prettier-ignore

test("BLUE of a rate is BLUE of the habitat that has this rate", () => {
  fc.assert(
    fc.property(amount, (a) =>
      expectClose(call("CARBON.BLUE", [a, 226]), call("CARBON.BLUE", [a, "红树林"])),
    ),
  );
});

behavesAsColumn("CARBON.BLUE", fc.tuple(amount, fc.constantFrom("红树林", "seagrass", 120)));
