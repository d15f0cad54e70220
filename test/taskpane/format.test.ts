import fc from "fast-check";
import { showGap, showRequirement, showTime, showUnit, showValue } from "../../src/taskpane/format";
import { showNumber } from "../../src/targets/shownNumber";
import { en } from "../../src/taskpane/words/en";
import { zh } from "../../src/taskpane/words/zh";

test("numbers are grouped by thousands and freed of binary dust", () => {
  expect(showNumber(1234567.5, "zh")).toBe("1,234,567.5");
  expect(showNumber(0.1 + 0.2, "zh")).toBe("0.3");
  expect(showNumber(-7.5, "zh")).toBe("-7.5");
});

test("a number shown is the number, to ten digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const read = Number(showNumber(value, "zh").replace(/,/g, ""));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-9);
    }),
  );
});

test("a computed value shows four digits behind the point, unless it would look like the target that it misses", () => {
  expect(showValue(88.03418803418803, "%", "zh", zh)).toBe("88.0342%");
  expect(showGap(11.965811965811966, "%", "zh", zh)).toBe("11.9658 个百分点");
  expect(showValue(0.4711234567, "tCO2/万元", "zh", zh)).toBe("0.4711 tCO₂/万元");
  expect(showValue(26500681.8533, "tCO2", "zh", zh)).toBe("26,500,681.85 tCO₂");
  expect(showValue(99.99999, "%", "zh", zh)).toBe("99.99999%");
  expect(showValue(0.39999999, "", "zh", zh)).toBe("0.39999999");
  expect(showGap(0.00001, "%", "zh", zh)).toBe("0.00001 个百分点");
});

test("a percent sign follows its number, other units keep a space, a pure number has none", () => {
  expect(showValue(62.5, "%", "zh", zh)).toBe("62.5%");
  expect(showValue(14, "m²/人", "zh", zh)).toBe("14 m²/人");
  expect(showValue(0.4, "", "zh", zh)).toBe("0.4");
  expect(showValue(3, "—", "zh", zh)).toBe("3");
});

test("blanks are named, text is quoted, errors and booleans are shown as Excel shows them", () => {
  expect(showValue("", "%", "zh", zh)).toBe("空白");
  expect(showValue(null, "%", "en", en)).toBe("blank");
  expect(showValue("约七成", "%", "zh", zh)).toBe("“约七成”");
  expect(showValue("#DIV/0!", "%", "zh", zh)).toBe("#DIV/0!");
  expect(showValue(true, "%", "zh", zh)).toBe("TRUE");
});

test("a range says which ends belong to it", () => {
  const range = (operator: "[]" | "[)" | "(]" | "()") => showRequirement(operator, 40, 60, "%", "zh", zh);
  expect(range("[]")).toBe("40%～60%");
  expect(range("[)")).toBe("40%～60%（不含 60%）");
  expect(range("(]")).toBe("40%～60%（不含 40%）");
  expect(range("()")).toBe("40%～60%（不含两端）");
});

test("a gap between percentages is in percentage points", () => {
  expect(showGap(7.5, "%", "zh", zh)).toBe("7.5 个百分点");
  expect(showGap(7.5, "%", "en", en)).toBe("7.5 percentage points");
  expect(showGap(2, "hm2", "zh", zh)).toBe("2 hm²");
});

test("units are written with their proper signs", () => {
  expect(showUnit("km/km2", "zh")).toBe("km/km²");
  expect(showUnit("kgCO2e/m^2", "zh")).toBe("kgCO₂e/m²");
  expect(showUnit("m3", "zh")).toBe("m³");
  expect(showUnit("tCO2/万元", "zh")).toBe("tCO₂/万元");
  expect(showUnit("tCO2/万元", "en")).toBe("tCO₂/10⁴ CNY");
});

test("a date is written as Chinese offices write it", () => {
  const iso = new Date(2026, 2, 5, 9, 2).toISOString();
  expect(showTime(iso, "zh")).toBe("2026年3月5日 09:02");
});
