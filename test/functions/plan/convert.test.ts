import "../customFunctions";
import fc from "fast-check";
import { convert } from "../../../src/functions/plan/convert";
import { message, shown } from "../customFunctions";

const one = (value: unknown, from: unknown, to: unknown) => shown(() => convert([[value]], [[from]], [[to]]));

// Definitions: one 亩 is 1/15 hm²; 1 kWh is 3.6 MJ; 1 kgce is 29.3076 MJ (7000 kcal/kg, GB/T 2589-2020).
test.each([
  [15, "亩", "hm²", 1],
  [1, "km²", "亩", 1500],
  [3, "km²", "公顷", 300],
  [2.5, "亿元", "万元", 25000],
  [1, "万吨", "t", 10000],
  [1, "MWh", "GJ", 3.6],
  [1, "tce", "GJ", 29.3076],
  [1, "tce", "Mcal", 7000],
  [12, "kgCO2e/m²", "tCO2e/km²", 12000],
  [0.6, "万人/km²", "人/hm²", 60],
  [1, "tCO2/亩", "tCO2/hm²", 15],
  [1, "顷", "亩", 100],
  [72, "%", "", 0.72],
  [0.72, "", "%", 72],
])("CONVERT: %d %s in %s is exactly %d", (value, from, to, expected) => {
  expect(one(value, from, to)).toBe(expected);
});

// NIST Special Publication 811, appendix B: factors printed to seven digits.
test.each([
  ["mile", "km", 1.609344],
  ["lb", "kg", 0.4535924],
  ["Btu", "J", 1055.056],
  ["MMBtu", "GJ", 1.055056],
  ["mi²", "km²", 2.589988],
])("CONVERT: one %s in %s is %d, as printed", (from, to, printed) => {
  expect(Number((one(1, from, to) as number).toPrecision(7))).toBe(printed);
});

test("CONVERT of an acre gives the international one, 4046.8564224 m²", () => {
  expect(one(1, "acre", "m²")).toBe(4046.8564224);
  expect(one(1, "英亩", "acres")).toBe(1);
});

test("CONVERT to standard coal is within 0.1 % of what GB/T 2589-2020 prints for electricity and heat", () => {
  expect(Math.abs((one(1, "kWh", "kgce") as number) / 0.1229 - 1)).toBeLessThan(1e-3);
  expect(Math.abs((one(1, "MJ", "kgce") as number) / 0.03412 - 1)).toBeLessThan(1e-3);
});

test("CONVERT refuses units of different kind with #VALUE!", () => {
  for (const [from, to] of [
    ["kgC", "kgCO2"],
    ["tCO2", "tCO2e"],
    ["t", "tCO2"],
    ["km", "km²"],
    ["vkm", "pkm"],
    ["人", "户"],
    ["kWh", "kW"],
  ])
    expect([from, one(1, from, to)]).toEqual([from, "#VALUE!"]);
  expect(message(() => convert([[1]], [["tC"]], [["tCO2"]]))).toContain("44/12");
});

test("CONVERT gives #VALUE! for an unknown unit, for text and for ranges of different size", () => {
  expect(one(1, "斤两", "kg")).toBe("#VALUE!");
  expect(one("很多", "t", "kg")).toBe("#VALUE!");
  expect(shown(() => convert([[1], [2]], [["t"], ["t"], ["t"]], [["kg"]]))).toBe("#VALUE!");
});

test("CONVERT gives #N/A for a blank value and where no unit is given", () => {
  expect(one("", "t", "kg")).toBe("#N/A");
  expect(one(1, "", "")).toBe("#N/A");
});

test("CONVERT passes errors on and keeps bad rows apart", () => {
  expect(shown(() => convert([[1], ["#REF!"], ["x"]], [["t"]], [["kg"]]))).toEqual([
    [1000],
    ["#REF!"],
    ["#VALUE!"],
  ]);
  expect(shown(() => convert([[1], [1]], [["t"], ["km"]], [["kg"]]))).toEqual([[1000], ["#VALUE!"]]);
  expect(one(1, "#N/A", "kg")).toBe("#N/A");
});

const AREAS = ["m²", "亩", "hm²", "km²", "万m²"];
const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

test("CONVERT there and back gives the value again", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...AREAS), fc.constantFrom(...AREAS), (x, a, b) => {
      const back = one(one(x, a, b), b, a) as number;
      expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-12 * Math.abs(x));
    }),
  );
});

test("CONVERT of a column is CONVERT of its cells, with one unit or a column of units", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, fc.constantFrom(...AREAS)), { minLength: 2, maxLength: 20 }),
      (rows) => {
        const values = rows.map(([x]) => [x]);
        const units = rows.map(([, unit]) => [unit]);
        expect(convert(values, units, [["亩"]])).toEqual(rows.map(([x, unit]) => [one(x, unit, "亩")]));
        expect(convert(values, [["km²"]], [["亩"]])).toEqual(rows.map(([x]) => [one(x, "km²", "亩")]));
      },
    ),
  );
});
