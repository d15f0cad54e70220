import "../functions/customFunctions";
import { nationalTargets } from "../../src/catalogue/nationalTargets";
import { unitName } from "../../src/catalogue/unitNames";
import { conversion } from "../../src/functions/beside/unitFactors";
import { unitRatio } from "../../src/units";
import { readFactors } from "../../tools/factors";
import { indicators } from "./readData";

const units = new Set([
  ...indicators.flatMap(({ unit, numerator, denominator, targets }) => [
    unit,
    numerator?.unit ?? "",
    denominator?.unit ?? "",
    ...targets.map((target) => target.unit),
  ]),
  ...nationalTargets.map(({ unit }) => unit),
]);
const chinese = [...units].filter((unit) => /\p{Script=Han}/u.test(unit));

test("every unit of indicators, targets and factors has an English form without Chinese characters", () => {
  expect(chinese.length).toBeGreaterThan(15);
  const left = [...units, ...readFactors().map(({ unit }) => unit)].filter((unit) =>
    /\p{Script=Han}/u.test(unitName(unit, "en")),
  );
  expect(left).toEqual([]);
});

test("a unit keeps its form in Chinese, and where it has no Chinese part; a formula is set low", () => {
  const low = (unit: string) => unit.replace("CO2", "CO₂");
  for (const unit of units) expect(unitName(unit, "zh")).toBe(low(unit));
  for (const unit of units) if (!chinese.includes(unit)) expect(unitName(unit, "en")).toBe(low(unit));
});

test("the English form of a unit is read as the same unit, by the cell functions and by the unit library", () => {
  const wrong = chinese.filter((unit) => {
    const english = unitName(unit, "en");
    const { times, by } = conversion(unit, english);
    return times !== by || Math.abs(unitRatio(unit, english) - 1) > 1e-12;
  });
  expect(wrong).toEqual([]);
});

test("what is counted stands in the plural above the line and in the singular below", () => {
  expect(unitName("万人/km²", "en")).toBe("10⁴ people/km²");
  expect(unitName("m²/人", "en")).toBe("m²/person");
  expect(unitName("万人/座", "en")).toBe("10⁴ people/facility");
  expect(unitName("tCO2/万元", "en")).toBe("tCO₂/10⁴ CNY");
  expect([unitName("tCO2/1e4m3", "zh"), unitName("tCO2/1e4m3", "en")]).toEqual(["tCO₂/万m³", "tCO₂/10⁴ m³"]);
  expect([unitName("kgCH4/head", "zh"), unitName("kgCH4/head", "en")]).toEqual(["kgCH₄/头", "kgCH₄/head"]);
});
