import "../customFunctions";
import { evaluate } from "../formula";
import { message } from "../customFunctions";
import { cover } from "../../../src/functions/green/cover";

/** Formulas with amounts in units, each beside the same with bare numbers. */
const SAME: [withUnits: string, bare: string][] = [
  ['=CARBON.INTENSITY("1.2 万吨", "400 万元")', "=CARBON.INTENSITY(12000, 400)"],
  [
    '=CARBON.INTENSITY({"1.2 万tCO2";800}, {"0.04 亿元";"100 万元"})',
    "=CARBON.INTENSITY({12000;800}, {400;100})",
  ],
  ['=CARBON.PERCAPITA("3.2 MtCO2e", "80 万人")', "=CARBON.PERCAPITA(3200000, 800000)"],
  ['=CARBON.PERAREA("1 万吨", "20 万亩")', "=CARBON.PERAREA(10000, 133.3333333333333)"],
  ['=CARBON.PERMU(1000, "1 km2")', "=CARBON.PERMU(1000, 100)"],
  ['=CARBON.PERENERGY("266 万吨", "100 万吨标准煤")', "=CARBON.PERENERGY(2660000, 1000000)"],
  ['=CARBON.DECLINE("100 万吨", "50 亿元", "95 万吨", "60 亿元")', "=CARBON.DECLINE(100, 50, 95, 60)"],
  ['=CARBON.GROWTH("11.4 亿吨", "1210 百万吨", "5 年")', "=CARBON.GROWTH(11.4, 12.1, 5)"],
  ['=CARBON.REQUIRED("100 Mt", "65 Mt", "10 years")', "=CARBON.REQUIRED(100, 65, 10)"],
  ['=CARBON.KAYA("300 万人", "8 万元/人", "0.4 tce/万元", "2.2 tCO2/tce")', "=CARBON.KAYA(300, 8, 0.4, 2.2)"],
  ['=ENERGY.PERFLOOR("1.2 GWh", "1 万m2")', "=ENERGY.PERFLOOR(1200000, 10000)"],
  [
    '=ENERGY.PV("0.2 MW", , "1400 h", 0.8, "capacity", , 0.005, "25 年")',
    '=ENERGY.PV(200, , 1400, 0.8, "capacity", , 0.005, 25)',
  ],
  ['=LAND.CITYSIZE("3,200,000 人")', "=LAND.CITYSIZE(320)"],
  ['=LAND.CHANGE("1200 hm2", "12.5 km2", "10 年")', "=LAND.CHANGE(1200, 1250, 10)"],
  [
    '=LAND.CHANGE({"80 km2","20 km2";"60 km2","240 km2"}, , 10, "转移矩阵")',
    '=LAND.CHANGE({80,20;60,240}, , 10, "转移矩阵")',
  ],
  ['=LAND.COMPACTNESS("1600 hm2", "16000 m")', "=LAND.COMPACTNESS(16, 16)"],
  ['=LAND.COMPACTNESS("1 hm2", "400 m", "fractal (m)")', '=LAND.COMPACTNESS(10000, 400, "fractal (m)")'],
  ['=LAND.FAR("2.5 万m2", "1 hm2")', "=LAND.FAR(25000, 10000)"],
  ['=LAND.EXPANSION("120 km2", "10000 hm2")', "=LAND.EXPANSION(120, 100)"],
  ['=TRANSIT.DENSITY({"1200 m";"800 m"}, "1 km2", {"A";"B"})', '=TRANSIT.DENSITY({1.2;0.8}, 1, {"A";"B"})'],
  ['=TRANSIT.COMMUTEEFFICIENCY("30 min", "1 h")', "=TRANSIT.COMMUTEEFFICIENCY(30, 60)"],
  ['=GREEN.COVER("4243 hm2", "100 km2")', "=GREEN.COVER(4243, 10000)"],
  ['=GREEN.PERCAPITA("42 km2", "3,000,000 人")', "=GREEN.PERCAPITA(4200, 300)"],
  ['=WASTE.RECYCLING("3.5 万吨", "7 万t")', "=WASTE.RECYCLING(3.5, 7)"],
];

test.each(SAME)("%s is the same as %s", (withUnits, bare) => {
  const [a, b] = [withUnits, bare].map(evaluate);
  expect(typeof b === "string" ? a : [a].flat(2)).toEqual(
    typeof b === "string" ? b : [b].flat(2).map((x) => expect.closeTo(x as number, 9)),
  );
});

test("a unit of another kind is refused, in its row alone", () => {
  expect(evaluate('=CARBON.INTENSITY({"5 km2";12000}, 400)')).toEqual([["#VALUE!"], [30]]);
  expect(evaluate('=GREEN.COVER("3 t", "5 t")')).toBe("#VALUE!");
});

test("a ratio of which only one amount has its unit is refused, as the other may be in any", () => {
  const mixed = message(() => cover([["4243 m2"]], [[10_000]]));
  expect(mixed).toBe("有的数带单位、有的不带：请都写单位，或都不写（单位一致）");
  expect(evaluate('=LAND.CHANGE("1200 hm2", 1250, 10)')).toBe("#VALUE!");
});
