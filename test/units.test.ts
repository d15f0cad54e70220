import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseFormula, unit, unitRatio } from "../src/units";

const DATA = join(__dirname, "../src/catalogue/data");
/** What the catalogue writes where something is not measured by one number. */
const NOT_A_NUMBER = "—";

/** Every "unit" in the catalogue's files, with a place where it stands. */
function unitsIn(folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) unitsIn(path, found);
    else if (entry.name.endsWith(".json")) {
      JSON.parse(readFileSync(path, "utf8"), (key: string, value: unknown) => {
        if (key === "unit" && typeof value === "string") found.set(value, entry.name);
        return value;
      });
    }
  }
  return found;
}

test("every unit in the catalogue is one that units.ts can read", () => {
  const found = unitsIn(DATA);
  expect(found.size).toBeGreaterThan(60);
  const unread = [...found].filter(([symbol]) => symbol !== NOT_A_NUMBER && !reads(symbol));
  expect(unread).toEqual([]);
});

function reads(symbol: string): boolean {
  try {
    unit(symbol);
    return true;
  } catch {
    return false;
  }
}

test.each([
  [1, "hm²", "亩", 15],
  [1, "km²", "hm²", 100],
  [1500, "亩", "km²", 1],
  [1, "亿元", "万元", 1e4],
  [1, "万吨", "kt", 10],
  [1, "MWh", "GJ", 3.6],
  [1, "tce", "GJ", 29.3076],
  [1, "tce", "Gcal", 7],
  [1, "亿kW", "GW", 100],
  [1, "万人/km²", "人/hm²", 100],
  [1, "tCO2/hm²", "kgCO2/m²", 0.1],
  [1, "tCO2/万元", "kgCO2/元", 0.1],
  [1, "kgCO2e/tkm", "gCO2e/(t·km)", 1000],
  [70, "%", "", 0.7],
  [1, "GJ/1e4m3", "MJ/m3", 0.1],
  [25, "人/日", "人/d", 25],
])("%d %s is %s: %d", (amount, from, to, expected) => {
  expect(amount * unitRatio(from, to)).toBeCloseTo(expected, 9);
});

test.each([
  ["kgC", "kgCO2"],
  ["kgCO2", "kgCO2e"],
  ["kgC", "kgCO2e"],
  ["kg", "kgCO2"],
  ["t", "tce"],
  ["tkm", "pkm"],
  ["vkm", "pkm"],
  ["人", "户"],
  ["人", "人次"],
  ["亩", "m"],
  ["年", "日"],
  ["tCO2/人", "tCO2/户"],
])("%s and %s are refused, as they differ in kind", (a, b) => {
  expect(() => unitRatio(a, b)).toThrow(RangeError);
  expect(() => unitRatio(b, a)).toThrow(RangeError);
});

test.each(["公里每小时吧", "t/hm2·a", "—", "?", "kg/", "tCO3"])("%p is not a unit", (symbol) => {
  expect(() => unit(symbol)).toThrow(RangeError);
});

test("a ratio and its opposite multiply to one", () => {
  const areas = ["m²", "亩", "hm²", "公顷", "km²", "万m²", "平方公里"];
  fc.assert(
    fc.property(fc.constantFrom(...areas), fc.constantFrom(...areas), (a, b) => {
      expect(unitRatio(a, b) * unitRatio(b, a)).toBeCloseTo(1, 12);
    }),
  );
});

test("a formula may name its quantities in Chinese", () => {
  const names: string[] = [];
  parseFormula("(绿色出行 + _b) / 总出行").traverse((node) => {
    if (node.type === "SymbolNode") names.push(node.toString());
  });
  expect(names).toEqual(["绿色出行", "_b", "总出行"]);
});

test("text that is not a formula is a SyntaxError", () => {
  expect(() => parseFormula("a + ")).toThrow(SyntaxError);
  expect(() => parseFormula("a b) c")).toThrow(SyntaxError);
});
