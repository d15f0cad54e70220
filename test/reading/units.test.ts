import { indicator } from "../../src/catalogue";
import { resolveUnit } from "../../src/reading/resolveUnit";

/** As printed, and by what a number in it is multiplied to be in the catalogue's unit; null where it isn't taken. */
const PRINTED: Record<string, Record<string, number | null>> = {
  "soil-organic-matter": { "g·kg-1": 1, "g kg⁻¹": 1, "g·kg-2": null },
  "carbon-per-area": { "t·km-2": 1, "kg·m⁻²·a⁻¹": 1e3 },
  "arable-land": {
    万公顷: 1e4,
    千公顷: 1e3,
    "10^3ha": 1e3,
    "10⁴hm²": 1e4,
    "1 000 hectares": 1e3,
    平方公里: 100,
    "sq.km": 100,
    万元: null,
  },
  "total-carbon": {
    万吨CO2: 1e4,
    "10,000 t CO2": 1e4,
    "million tonnes CO2": 1e6,
    "万吨CO2/年": 1e4,
    万吨co2: 1e4,
    万吨: 1e4,
    万吨碳: null,
  },
  "gdp-carbon-intensity": {
    "tCO2/万元GDP": 1,
    "tCO2/万元工业增加值": null,
    "tCO2 per 10,000 yuan": 1,
    "t CO2/10,000 yuan": 1,
    吨二氧化碳每万元: 1,
    吨标准煤每万元: null,
  },
  "carbon-per-capita": { "吨CO2/人·年": 1, "吨/(人·年)": 1, 吨: 1, "tCO2/户": null },
  "park-green-per-capita": {
    "m2/人": 1,
    "M2/人": 1,
    平米每人: 1,
    "sq m/person": 1,
    平方米: 1,
    "平方米/户": null,
  },
  "rail-freight-volume": { "10 000 tons": 1e4, tons: 1, 万吨: 1e4, 万吨公里: null },
  "rail-micro-centres": { number: 1, 座: 1, 公顷: null },
  "floor-area-ratio": { ratio: 1, 倍: 1, 无量纲: 1, "—": 1, 公顷: null },
  "green-travel-share": { 百分比: 1, "‰": 0.1, 比例: null, ratio: null, 公里: null },
  "bus-lane-length": { "km.": 1, 米: 1e-3 },
  "fertiliser-use": { "吨/年": 1 },
};

test.each(Object.entries(PRINTED))("units that tables print for %s", (id, units) => {
  const asked = indicator(id);
  const read = Object.keys(units).map((printed) => {
    const outcome = resolveUnit(asked, asked.name.zh, [printed]);
    return [printed, outcome.kind === "ok" ? Number(outcome.factor.toPrecision(12)) : null];
  });
  expect(Object.fromEntries(read)).toEqual(units);
});
