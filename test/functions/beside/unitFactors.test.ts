import "../customFunctions";
import fc from "fast-check";
import { conversion, unitFactor } from "../../../src/functions/beside/unitFactors";
import { UNIT_NAMES } from "../../../src/functions/beside/unitTable";
import { unitRatio } from "../../../src/units";
import { inLanguage, message } from "../customFunctions";

const PREFIXES = ["k", "千", "h", "d", "c", "m", "M", "兆", "G", "T", "P", "E"];
const MULTIPLES = ["", "万", "亿", "千万"];
/** Tonnes take no milli-: mt is a metric ton to some and a million tonnes to others. */
const prefixesOf = (name: string) => (/^t(?!herm)/.test(name) ? PREFIXES.filter((p) => p !== "m") : PREFIXES);

/** Every unit, bare and with each prefix that it takes. */
const bare = UNIT_NAMES.flatMap(({ name, metric }) => [
  name,
  ...(metric ? prefixesOf(name).map((p) => p + name) : []),
]);

/** The ratio by the small table, "differ" where it refuses. */
function byTable(from: string, to: string): number | "differ" {
  try {
    const { times, by } = conversion(from, to);
    return times / by;
  } catch (error) {
    if ((error as { code?: string }).code !== "#VALUE!") throw error;
    return "differ";
  }
}

/** The same by the unit library. */
function byLibrary(from: string, to: string): number | "differ" {
  try {
    return unitRatio(from, to);
  } catch (error) {
    if ((error as Error).message.includes("not a unit")) throw error;
    return "differ";
  }
}

function agree(a: number | "differ", b: number | "differ"): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a / b - 1) < 1e-12 : a === b;
}

test("the table and the unit library agree on every pair of units", () => {
  const names = UNIT_NAMES.map(({ name }) => name);
  const disagreeing: string[] = [];
  let convertible = 0;
  for (const from of names)
    for (const to of names) {
      const [table, library] = [byTable(from, to), byLibrary(from, to)];
      if (table !== "differ") convertible++;
      if (!agree(table, library)) disagreeing.push(`${from} → ${to}: ${table}, ${library}`);
    }
  expect(disagreeing).toEqual([]);
  expect(convertible).toBeGreaterThan(names.length);
});

test("they agree on every unit with every prefix and multiple, against the bare unit", () => {
  const disagreeing: string[] = [];
  for (const { name, metric } of UNIT_NAMES)
    for (const multiple of MULTIPLES)
      for (const prefix of ["", ...(metric ? prefixesOf(name) : [])]) {
        const symbol = multiple + prefix + name;
        const [table, library] = [byTable(symbol, name), byLibrary(symbol, name)];
        if (!agree(table, library)) disagreeing.push(`${symbol}: ${table}, ${library}`);
      }
  expect(disagreeing).toEqual([]);
});

test("they agree on quotients and products", () => {
  const symbol = fc.oneof(
    fc.tuple(fc.constantFrom(...bare), fc.constantFrom(...bare)).map(([a, b]) => `${a}/${b}`),
    fc
      .tuple(fc.constantFrom(...bare), fc.constantFrom(...bare), fc.constantFrom(...bare))
      .map(([a, b, c]) => `${a}/(${b}·${c})`),
    fc
      .tuple(fc.constantFrom("m", "km", "hm"), fc.constantFrom("2", "²", "3", "^2"))
      .map(([a, n]) => `万${a}${n}`),
  );
  fc.assert(
    fc.property(symbol, symbol, (a, b) => {
      expect([a, b, agree(byTable(a, b), byLibrary(a, b))]).toEqual([a, b, true]);
      expect([a, agree(byTable(a, a), 1)]).toEqual([a, true]);
    }),
    { numRuns: 2000 },
  );
});

test("spellings of one unit are one unit", () => {
  const spellings = [
    ["km²", "km2", "km^2", "㎢", "平方公里", "平方千米"],
    ["hm²", "hm2", "ha", "公顷", "15亩"],
    ["tCO2/(hm²·a)", "tCO₂/hm2/a", "吨二氧化碳/（公顷·年）", "tCO2 / (ha * 年)"],
    ["GJ/1e4m3", "GJ/万m³", "GJ/万立方米"],
    ["亿千瓦时", "亿kWh", "1e8kWh", "亿度"],
    ["", "1", " "],
  ];
  for (const [first, ...others] of spellings)
    for (const other of others) expect([other, byTable(first!, other)]).toEqual([other, 1]);
});

test("both readers know the words of tables for a unit", () => {
  const spellings = [
    ["Mtoe", "mtoe", "MTOE", "million tonnes of oil equivalent", "megatonnes of oil equivalent"],
    ["ktce", "KTCE", "kilotonne of coal equivalent", "thousand tce"],
    ["kWh", "kilowatt hours (kWh)", "千瓦时（kWh）", "Kilowatt-hour"],
    ["Btu", "BTU", "British thermal units (Btu)", "BTUs"],
    ["1000Btu", "kBtu", "KBTU", "thousand Btu"],
    ["千m3", "1000 m3", "1,000 m³", "1e3m3"],
    ["千万t", "10^7 t", "10⁷ t", "1e7t"],
    ["kg/千t", "kg/1000 t", "g/t"],
    ["hm2", "15亩", "15 mu"],
    ["EJ", "exajoules", "Exajoule (EJ)"],
    ["Tg", "teragrams", "Mt", "million tonnes"],
    ["UKgal", "imperial gallons", "Gallons (Imperial)", "UK gallon (gal)", "UK gal.", "gallon (Canadian)"],
    ["USgal", "U.S. gallon", "gal (US)", "US gal."],
    ["ston", "short ton (sh tn)", "ton (US)", "US tons", "short tons"],
    ["lton", "long ton", "ton (UK)", "imperial tons"],
    ["t", "Tonne (t)", "tons (metric)", "metric ton"],
    ["tce", "Metric tons of standard coal equivalent"],
    ["bbl", "barrels (U.S.)", "US barrel"],
    ["L", "Litre (l)", "l"],
    ["kg", "Kilogramme (kg)", "kilogrammes"],
    ["1e12Btu", "trillion British thermal units", "trillions of Btu"],
    ["MMBtu", "Million British thermal units (Mbtu)", "millions of Btu"],
    ["1000Btu", "thousand Btu (MBtu)"],
    ["Mtoe", "Megatonne oil (equiv) (Mtoe)", "million tonnes of oil equiv."],
    ["MW", "MWe", "MWth", "MW (thermal)", "megawatts (MW)"],
    ["g/(人·mi)", "g/passenger-mile", "g per passenger mile"],
    ["ktCO2/TJ", "Kt CO2/TJ", "KtCO2/TJ", "kgCO2/MJ"],
    ["kt", "Kt", "KT"],
    ["kg/tkm", "kg/t·km", "kg/吨·公里", "kg per tonne·km"],
    ["g/pkm", "g/人·km", "g/人·公里", "g/passenger·km"],
    ["lb", "lbs.", "lb."],
    ["kcal", "kCal", "KCal", "Kcal"],
    ["kWh/年", "kWh/年度"],
    ["quad", "Quadrillion Btu", "quads"],
    ["MMBtu", "dekatherm", "Dth", "decatherms", "MMBTU"],
    ["Btu/h", "Btu/hr", "British-thermal-units per hour"],
    ["m3/min", "cubic metres per minute", "m³/min"],
    ["L/s", "litres per second", "l/sec"],
    ["ft2", "sq ft", "square feet", "ft²"],
    ["yd3", "cubic yards", "cu yd", "码3"],
    ["nmi", "Nautical Miles"],
    ["kg/(ston·mi)", "kg/short ton-mile", "kg per st-mile"],
    ["quad", "Quads"],
    ["bbl", "Barrels of oil (bbl)"],
  ];
  for (const [first, ...others] of spellings)
    for (const other of others)
      expect([other, byTable(first!, other), byLibrary(first!, other)]).toEqual([
        other,
        1,
        expect.closeTo(1, 12),
      ]);
});

test("a symbol that books use for two amounts is refused with what to write", () => {
  for (const [symbol, word] of [
    ["mt", "Mt"],
    ["mtCO2e", "Mt"],
    ["MT CO2", "Mt"],
    ["MBTU", "MMBtu"],
    ["gallon", "imperial gallon"],
    ["barrels of oil equivalent", "toe"],
    ["Sm³", "Nm3"],
    ["kilometre (kg)", "kilometre (kg)"],
  ])
    expect([symbol, message(() => unitFactor(symbol!))]).toEqual([symbol, expect.stringContaining(word!)]);
});

test("of an unknown unit the part that is unknown is named, with the likest units", () => {
  for (const [symbol, part, near] of [
    ["kgCO2/persn", "“persn”；", "person、percent"],
    ["tCO2/(hm2·yeer)", "“yeer”", "year"],
    ["万吨标准媒", "“万吨标准媒”", "吨标准煤"],
    ["平方共里", "“平方共里”", "平方公里"],
    ["kWhh/m2", "“kWhh”", "kWh"],
    ["zzz", "写法如", "tCO2/万元"],
  ])
    expect([symbol, message(() => unitFactor(symbol!))]).toEqual([
      symbol,
      expect.stringMatching(new RegExp(`${part}.*${near}`)),
    ]);
  expect(inLanguage("en-US", () => message(() => unitFactor("km/hectar")))).toContain("similar: hectare");
});

test("gas at 0 °C and gas at what a book calls standard are told apart by the temperature", () => {
  for (const [from, to] of [
    ["标准立方米", "Nm3"],
    ["万Nm3", "万标方"],
  ] as const)
    expect(message(() => conversion(from, to))).toContain("0 °C 请写 Nm3，20 °C 请写 m3");
  expect(message(() => conversion("Nm3", "m3"))).toContain("1.0732");
});

test("in formulas, units that books differ on cancel but never convert", () => {
  for (const [symbol, other] of [
    ["ton", "kg"],
    ["tons", "short tons"],
    ["gallons", "litres"],
    ["gal", "US gallon"],
    ["pints", "L"],
    ["pt", "quart"],
    ["cup", "L"],
    ["floz", "cups"],
    ["teaspoons", "tablespoons"],
    ["cwt", "lb"],
    ["hp", "kW"],
  ])
    expect([symbol, byLibrary(symbol!, other!)]).toEqual([symbol, "differ"]);
  expect(byLibrary("miles/gallon", "miles/gal")).toBe(1);
  expect(byLibrary("kg/ton", "t/1000 tons")).toBe(1);
});

test("fractions are exact where the definition is", () => {
  expect(conversion("亩", "hm²")).toEqual({ times: 1, by: 15 });
  expect(conversion("亿元", "元")).toEqual({ times: 1e8, by: 1 });
  expect(conversion("kWh", "MJ")).toEqual({ times: 18, by: 5 });
});

test("carbon, CO2 and CO2e are refused with the step to take", () => {
  expect(message(() => conversion("kgC", "kgCO2"))).toContain("44/12");
  expect(message(() => conversion("tCO2/亩", "tC/亩"))).toContain("44/12");
  expect(message(() => conversion("tCO2", "tCO2e"))).toContain("CO2e");
  expect(message(() => conversion("t", "tCO2"))).toContain("C、CO2 还是 CO2e");
  expect(inLanguage("en-US", () => message(() => conversion("kgC", "kgCO2")))).toContain("44/12");
});

test("a product after a slash is ambiguous", () => {
  expect(message(() => unitFactor("t/hm2·a"))).toContain("括号");
  expect(unitFactor("t/hm2/a")).toEqual(unitFactor("t/(hm2·a)"));
});

test("a symbol that is no unit is named in the message", () => {
  for (const symbol of [
    "斤两",
    "tCO3",
    "kg/",
    "/kg",
    "(kg",
    "kg)",
    "kmm2x",
    "__proto__",
    "constructor",
    "万",
    "m".repeat(100),
  ])
    expect([symbol, message(() => unitFactor(symbol))]).toEqual([
      symbol,
      expect.stringContaining(symbol.slice(0, 30)),
    ]);
});
