/**
 * Units as plain factors, for cells that convert: the unit library is too large to load with the add-in. The
 * library's reading of every unit here, and of every pair, is held equal by test/functions/beside/unitFactors.
 *
 * Factors are fractions of whole numbers, so that 15 亩 are exactly 1 hm². What is counted or weighed belongs to
 * the unit: t, tC, tCO2 and tCO2e are four kinds, and so are 人, 人次 and 户.
 */
export interface Definition {
  names: string[];
  /** How many of the base units, as a fraction; 1 when left out. */
  times?: readonly [numerator: number, denominator: number];
  of: Dimensions;
  /** Takes k, M, m …; every unit takes 万, 亿 and the like. */
  metric?: true;
}

export type Dimensions = Readonly<Record<string, number>>;

/** Heat of a tonne of standard coal [J]: 7000 kcal/kg of 4.1868 kJ, GB/T 2589-2020. */
const TCE = 29_307_600_000;
/** Heat of a tonne of oil equivalent [J]: 10^7 kcal of 4.1868 kJ, by definition. */
const TOE = 41_868_000_000;
/** International-table calorie: exactly 4.1868 J. */
const CALORIE = [41868, 10000] as const;
/** International avoirdupois pound, and tons of 2000 and of 2240 of them [g]. */
const POUND = [45359237, 1e5] as const;
const SHORT_TON = [90718474, 100] as const;
const LONG_TON = [10160469088, 1e4] as const;
/** One 亩 is a fifteenth of a hectare. */
const MU = [10000, 15] as const;

/** Things that are counted, each a kind of its own. */
const COUNTED = [
  ["个", "count"],
  ["座", "facility", "facilities"],
  ["处"],
  ["点", "point", "points"],
  ["家"],
  ["栋"],
  ["层", "storey", "storeys"],
  ["分", "score"],
  ["种", "kind", "kinds"],
  ["项"],
  ["村", "village", "villages"],
  ["镇", "town", "towns"],
  ["街道", "subdistrict", "subdistricts"],
  ["TEU", "标准箱"],
];

const DEFINITIONS: readonly Definition[] = [
  { names: ["%", "percent"], times: [1, 100], of: {} },
  { names: ["‰"], times: [1, 1000], of: {} },

  { names: ["m", "米"], of: { m: 1 }, metric: true },
  { names: ["公里"], times: [1000, 1], of: { m: 1 } },
  { names: ["平方米", "平米"], of: { m: 2 } },
  { names: ["平方公里", "平方千米"], times: [1e6, 1], of: { m: 2 } },
  { names: ["ha", "公顷", "hectare", "hectares"], times: [1e4, 1], of: { m: 2 }, metric: true },
  { names: ["公亩"], times: [100, 1], of: { m: 2 } },
  { names: ["亩", "市亩", "mu"], times: MU, of: { m: 2 } },
  { names: ["顷"], times: [1e6, 15], of: { m: 2 } },
  { names: ["acre", "acres", "ac", "英亩"], times: [40468564224, 1e7], of: { m: 2 } },
  { names: ["mi", "mile", "miles", "英里"], times: [1609344, 1000], of: { m: 1 } },
  { names: ["英尺"], times: [3048, 1e4], of: { m: 1 } },
  { names: ["yd", "码"], times: [9144, 1e4], of: { m: 1 } },
  { names: ["nmi", "海里"], times: [1852, 1], of: { m: 1 } },
  { names: ["里", "华里"], times: [500, 1], of: { m: 1 } },
  { names: ["立方米"], of: { m: 3 } },
  // Gas at 0 °C, at what a book calls standard, and at the gauge (20 °C in China) are three amounts.
  { names: ["Nm3"], of: { Nm3: 1 } },
  { names: ["标准立方米", "标方"], of: { 标准立方米: 1 } },
  { names: ["bbl", "barrel", "barrels", "桶"], times: [158987294928, 1e12], of: { m: 3 } },
  { names: ["USgal"], times: [3785411784, 1e12], of: { m: 3 } },
  { names: ["UKgal"], times: [454609, 1e8], of: { m: 3 } },
  { names: ["L", "l", "升"], times: [1, 1000], of: { m: 3 }, metric: true },

  { names: ["g", "克"], of: { g: 1 }, metric: true },
  { names: ["公斤"], times: [1000, 1], of: { g: 1 } },
  { names: ["斤"], times: [500, 1], of: { g: 1 } },
  { names: ["两"], times: [50, 1], of: { g: 1 } },
  { names: ["担"], times: [50_000, 1], of: { g: 1 } },
  { names: ["lb", "lbs", "磅"], times: POUND, of: { g: 1 } },
  { names: ["ston"], times: SHORT_TON, of: { g: 1 } },
  { names: ["lton"], times: LONG_TON, of: { g: 1 } },
  { names: ["t", "吨"], times: [1e6, 1], of: { g: 1 }, metric: true },

  { names: ["s", "秒"], of: { s: 1 } },
  { names: ["min", "分钟"], times: [60, 1], of: { s: 1 } },
  { names: ["h", "小时"], times: [3600, 1], of: { s: 1 } },
  { names: ["d", "日", "天", "day", "days"], times: [86400, 1], of: { s: 1 } },
  // A calendar year has no fixed number of days, so it stays a unit of its own.
  { names: ["a", "年", "yr", "year", "years"], of: { 年: 1 } },
  { names: ["月", "month", "months"], times: [1, 12], of: { 年: 1 } },

  { names: ["J", "焦"], of: { J: 1 }, metric: true },
  { names: ["Wh", "瓦时"], times: [3600, 1], of: { J: 1 }, metric: true },
  { names: ["度"], times: [3_600_000, 1], of: { J: 1 } },
  { names: ["cal", "卡"], times: CALORIE, of: { J: 1 }, metric: true },
  { names: ["大卡"], times: [41868, 10], of: { J: 1 } },
  // International-table Btu: a calorie a gram and degree Celsius, for a pound and degree Fahrenheit.
  { names: ["Btu"], times: [105505585262, 1e8], of: { J: 1 } },
  { names: ["MMBtu"], times: [105505585262, 100], of: { J: 1 } },
  { names: ["therm", "therms"], times: [105505585262, 1000], of: { J: 1 } },
  { names: ["quad", "quads"], times: [1055055852620000000, 1], of: { J: 1 } },
  { names: ["gce"], times: [TCE, 1e6], of: { J: 1 }, metric: true },
  { names: ["tce", "吨标准煤", "吨标煤"], times: [TCE, 1], of: { J: 1 }, metric: true },
  { names: ["goe"], times: [TOE, 1e6], of: { J: 1 }, metric: true },
  { names: ["toe", "吨标准油", "吨油当量"], times: [TOE, 1], of: { J: 1 }, metric: true },
  { names: ["W", "瓦"], of: { J: 1, s: -1 }, metric: true },
  { names: ["V", "伏"], of: { V: 1 }, metric: true },

  ...substance("C", ["吨碳"]),
  ...substance("CO2", ["吨二氧化碳"]),
  ...substance("CO2e", ["吨二氧化碳当量", "吨CO2当量"]),
  ...substance("CH4", ["吨甲烷"]),
  ...substance("N2O", ["吨氧化亚氮"]),
  ...substance("N", ["吨氮"]),
  ...substance("BOD", []),
  ...substance("COD", []),

  { names: ["元", "CNY", "RMB", "yuan"], of: { 元: 1 } },
  { names: ["美元", "USD"], of: { 美元: 1 } },
  { names: ["人", "person", "persons", "people"], of: { 人: 1 } },
  { names: ["人次", "trip", "trips"], of: { 人次: 1 } },
  { names: ["户", "household", "households"], of: { 户: 1 } },
  { names: ["辆", "vehicle", "vehicles"], of: { 辆: 1 } },
  { names: ["头", "head", "只", "匹"], of: { 头: 1 } },
  { names: ["pkm", "人公里"], times: [1000, 1], of: { 人: 1, m: 1 } },
  { names: ["tkm", "吨公里"], times: [1e9, 1], of: { g: 1, m: 1 } },
  { names: ["vkm", "vehicle-km", "车公里"], times: [1000, 1], of: { 辆: 1, m: 1 } },
  ...COUNTED.map((names) => ({ names, of: { [names[0]!]: 1 } })),
];

/** A mass of one substance, which is never converted to that of another. */
function substance(of: string, tonnes: string[]): Definition[] {
  return [
    { names: [`g${of}`], of: { [of]: 1 }, metric: true },
    { names: [`t${of}`, `吨${of}`, ...tonnes], times: [1e6, 1], of: { [of]: 1 }, metric: true },
    { names: [`lb${of}`], times: POUND, of: { [of]: 1 } },
    { names: [`ston${of}`], times: SHORT_TON, of: { [of]: 1 } },
  ];
}

export const METRIC: Record<string, readonly [number, number]> = {
  k: [1000, 1],
  千: [1000, 1],
  h: [100, 1],
  d: [1, 10],
  c: [1, 100],
  厘: [1, 100],
  m: [1, 1000],
  毫: [1, 1000],
  M: [1e6, 1],
  兆: [1e6, 1],
  G: [1e9, 1],
  吉: [1e9, 1],
  T: [1e12, 1],
  太: [1e12, 1],
  P: [1e15, 1],
  E: [1e18, 1],
};

export const MULTIPLES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

export const BY_NAME = new Map(
  DEFINITIONS.flatMap((definition) => definition.names.map((name) => [name, definition])),
);

/** Names of the units that take no other unit apart, for whoever lists or tests them. */
export const UNIT_NAMES: readonly { name: string; metric: boolean }[] = DEFINITIONS.flatMap(
  ({ names, metric }) => names.map((name) => ({ name, metric: metric === true })),
);
