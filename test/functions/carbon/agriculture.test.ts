import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";
import { FARMING_OF_PROVINCES } from "../published";

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

test.each(FARMING_OF_PROVINCES)(
  "AGRICULTURE of all inputs of %s adds up to the published total",
  (_, n, diesel, film, pesticide, sown, total) => {
    const items: [string, number][] = [
    ["化肥", n * 1e4], ["农用柴油", diesel * 1e4], ["农膜", film * 1e4], ["农药", pesticide * 1e4],
    ["灌溉", sown * 1e3], ["翻耕（系数按km2）", sown * 1e3],
  ]; // prettier-ignore
    const columns = [0, 1].map((k) => items.map((item) => [item[k]]));
    const each = call("CARBON.AGRICULTURE", [columns[1], columns[0], null, "碳"]) as number[][];
    const sum = each.reduce((all, [tonnes]) => all + tonnes!, 0);
    expect(Math.abs(sum / 1e4 - total)).toBeLessThan(0.002);
  },
);

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

gives([
  ['=CARBON.AGRICULTURE(1000, "猪", "AR4")', 125],
  ['=CARBON.AGRICULTURE(1000, "pig", "AR6")', 135],
  ['=CARBON.AGRICULTURE(100, "施氮（直接氧化亚氮）")', 100 * 0.01 * (44 / 28) * 265],
  ['=CARBON.AGRICULTURE(100, "nitrogen applied (direct N2O)", "AR6")', 100 * 0.01 * (44 / 28) * 273],
  ['=CARBON.AGRICULTURE(100, "施氮（直接氧化亚氮）", 28)', "#VALUE!"],
]);

// Wu 2017 prints a GWP of 25, that of AR4: by name it gives the same carbon equivalents.
test.each(PRINTED)("AGRICULTURE of 1000 %s by AR4 is the printed %f tC", (name, printed) => {
  const carbon = call("CARBON.AGRICULTURE", [1000, name, "AR4", "C"]) as number;
  expect(Math.abs(carbon / printed - 1)).toBeLessThan(3e-4);
});

// California Air Resources Board, 3C4 for 1990: nitrogen applied and N2O [t]; 563,165 short tons less a tenth that volatilises, and manure
// spread daily. The board's ratio of weights is 1.571134, the function's 44/28.
test.each([
  ["synthetic fertiliser", 563_165 * 0.9071847 * 0.9, 7224],
  ["manure", 15_989.824097, 251.22],
])("AGRICULTURE of the nitrogen of %s is California's nitrous oxide", (_, nitrogen, printed) => {
  const tonnes = (call("CARBON.AGRICULTURE", [nitrogen, "施氮（直接氧化亚氮）", "AR5"]) as number) / 265;
  expect(Math.abs(tonnes / printed - 1)).toBeLessThan(2.5e-4);
});

// The same in CO2e, as printed, by the Second Assessment Report.
test("AGRICULTURE of California's fertiliser by SAR is the printed 2,239,488 t", () => {
  const nitrogen = 563_165 * 0.9071847 * 0.9;
  const equivalent = call("CARBON.AGRICULTURE", [nitrogen, "施氮（直接氧化亚氮）", "SAR"]) as number;
  expect(Math.abs(equivalent / 2_239_488 - 1)).toBeLessThan(2.5e-4);
});

// IPCC 2019 Refinement, Volume 4, Tables 5.11, 5.11A and 5.12: East Asia 1.32 kg of methane a hectare and day, 112 days, and what is left of it
// with the water regime.
test.each([
  ["稻田（持续淹水）", 1],
  ["rice (drained once)", 0.71],
  ["稻田（多次晒田）", 0.55],
])("AGRICULTURE of a hectare of %s is IPCC's day, season and water regime", (name, scaling) => {
  expectClose(call("CARBON.AGRICULTURE", [1000, name, 1]), 1.32 * 112 * scaling);
});

gives([
  ['=CARBON.AGRICULTURE(1000, "稻田（持续淹水）", "AR6")', 147.84 * 27],
  ['=CARBON.AGRICULTURE(1000, "间歇灌溉稻田（公顷）", "AR4")', 81.312 * 25],
  ['=CARBON.AGRICULTURE(1000, "水稻")', "#VALUE!"], // the water regime must be said
  ['=CARBON.AGRICULTURE("1 km2", "稻田（持续淹水）", 1)', 14.784],
]);
