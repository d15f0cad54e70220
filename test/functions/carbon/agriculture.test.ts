import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

// Wu 2017 (doi:10.13930/j.cnki.cjea.170147) prints livestock in kg of carbon equivalent a head and year,
// enteric and manure, at a GWP of 25.
const PRINTED: [string, number][] = [
  ["奶牛", 416.02 + 122.76], ["水牛", 375.1 + 13.64], ["其他牛", 320.54 + 6.82], ["马", 122.76 + 11.18],
  ["驴骡", 68.2 + 6.14], ["猪", 6.82 + 27.28], ["山羊", 34.1 + 1.16], ["绵羊", 34.1 + 1.02],
]; // prettier-ignore

test.each(PRINTED)("AGRICULTURE of 1000 %s at GWP 25 is the printed %f tC", (name, printed) => {
  const carbon = call("CARBON.AGRICULTURE", [1000, name, 25, "C"]) as number;
  expect(Math.abs(carbon / printed - 1)).toBeLessThan(3e-4); // printed with 6.82 for 25 × 12/44
});

gives([
  ['=CARBON.AGRICULTURE(1000, "fertiliser", , "C")', 895.6], // 0.8956 kgC/kg
  ['=CARBON.AGRICULTURE(1, "农药", , "C")', 4.9341],
  ['=CARBON.AGRICULTURE(1, "农膜", , "C")', 5.18],
  ['=CARBON.AGRICULTURE(1000, "灌溉", , "C")', 266.48], // kgC/hm²
  ['=CARBON.AGRICULTURE(1000, "翻耕（系数按km2）", , "C")', 3.126], // 1000 hm² = 10 km²
  ['=CARBON.AGRICULTURE(1000, "翻耕（系数按hm2）", , "C")', 312.6],
  ['=CARBON.AGRICULTURE(1000, "猪")', 140], // 5 kgCH4 × 28
  ['=CARBON.AGRICULTURE(-1, "化肥")', "#NUM!"],
  ['=CARBON.AGRICULTURE(1, "猪", -28)', "#NUM!"],
  ['=CARBON.AGRICULTURE("", "化肥")', "#N/A"],
  ['=CARBON.AGRICULTURE(1, "翻耕")', "#VALUE!"], // which reading is meant must be said
  ['=CARBON.AGRICULTURE(1, "化肥", , "kg")', "#VALUE!"],
  ['=CARBON.AGRICULTURE({1;2}, {"化肥";"农药";"农膜"})', "#VALUE!"],
]);

test("AGRICULTURE in CO2 is 44/12 of AGRICULTURE in carbon", () => {
  fc.assert(
    fc.property(amount, fc.constantFrom("化肥", "灌溉", "奶牛"), (a, item) => {
      const carbon = call("CARBON.AGRICULTURE", [a, item, null, "C"]) as number;
      expectClose(call("CARBON.AGRICULTURE", [a, item]), (carbon * 44) / 12);
    }),
  );
});

behavesAsColumn("CARBON.AGRICULTURE", fc.tuple(amount, fc.constantFrom("化肥", "pig", "灌溉")));
