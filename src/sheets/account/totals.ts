import type { Language } from "../../catalogue/language";
import { SECTORS, type Text } from "../../catalogue/schema";
import { type Area, absolute, address, areaAt, columnLetters, linkFormula } from "../a1";
import type { Cell } from "../description";
import type { Look } from "../look";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, EMITTED, KIND_WORDS, YEARS, type Year } from "./accountColumns";
import { isAmount } from "./ownFactor";

/** Rows of the lines, counted from 0, both included. */
export interface LineRows {
  first: number;
  last: number;
}

/** What is summed up, in order: a key for whoever refers to it, its words and unit, and its formula for a year. */
interface Total {
  key: string;
  name: Text;
  unit: Text;
  kind: "total" | "input" | "measure";
  formula:
    ((at: (key: string) => string, column: string, language: Language, rows: LineRows) => string) | null;
}

const TONNES: Text = { zh: "tCO₂e", en: "tCO₂e" };

function sumOf(column: string, rows: LineRows, ...conditions: [column: number, word: string][]): string {
  const range = (letters: string) => `${letters}$${rows.first + 1}:${letters}$${rows.last + 1}`;
  const tests = conditions.map(([where, word]) => `,${range(`$${columnLetters(where)}`)},"${word}"`).join("");
  return `SUMIFS(${range(column)}${tests})`;
}

/** Nothing where no line of the year has a result, so that an empty account shows no zero. */
const given = (column: string, rows: LineRows, sum: string) =>
  `IF(COUNT(${column}$${rows.first + 1}:${column}$${rows.last + 1})=0,"",${sum})`;

const both = (a: string, b: string, result: string) => `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${result},"")`;
const quotient = (a: string, b: string, times: string) =>
  both(a, b, `IF(AND(${isAmount(b)},${b}>0),${a}${times}/${b},"")`);

const TOTALS: Total[] = [
  ...SECTORS.filter((sector) => sector !== "生态空间").map((sector): Total => ({
    key: sector,
    name: {
      zh: `${SECTOR_WORDS[sector].zh}排放`,
      en: `${SECTOR_WORDS[sector].en}: emissions`,
    },
    unit: TONNES,
    kind: "total",
    formula: (_, column, language, rows) =>
      given(
        column,
        rows,
        (["direct", "indirect"] as const)
          .map((kind) =>
            sumOf(
              column,
              rows,
              [COLUMN.sector, SECTOR_WORDS[sector][language]],
              [COLUMN.kind, KIND_WORDS[kind][language]],
            ),
          )
          .join("+"),
      ),
  })),
  {
    key: "direct",
    name: { zh: "直接排放", en: "Direct emissions" },
    unit: TONNES,
    kind: "total",
    formula: (_, column, language, rows) =>
      given(column, rows, sumOf(column, rows, [COLUMN.kind, KIND_WORDS.direct[language]])),
  },
  {
    key: "indirect",
    name: { zh: "间接排放（用电、用热）", en: "Indirect emissions (power, heat)" },
    unit: TONNES,
    kind: "total",
    formula: (_, column, language, rows) =>
      given(column, rows, sumOf(column, rows, [COLUMN.kind, KIND_WORDS.indirect[language]])),
  },
  {
    key: "emissions",
    name: { zh: "碳排放总量（直接＋间接）", en: "Total emissions (direct + indirect)" },
    unit: TONNES,
    kind: "total",
    formula: (at) => both(at("direct"), at("indirect"), `${at("direct")}+${at("indirect")}`),
  },
  {
    key: "sinks",
    name: { zh: "碳汇量", en: "Uptake by sinks" },
    unit: TONNES,
    kind: "total",
    formula: (_, column, language, rows) =>
      given(column, rows, `0-${sumOf(column, rows, [COLUMN.kind, KIND_WORDS.sink[language]])}`),
  },
  {
    key: "net",
    name: { zh: "净排放（碳缺口）", en: "Net emissions (carbon gap)" },
    unit: TONNES,
    kind: "total",
    formula: (at) => both(at("emissions"), at("sinks"), `${at("emissions")}-${at("sinks")}`),
  },
  {
    key: "class",
    name: { zh: "碳平衡类型", en: "Carbon balance" },
    unit: { zh: "—", en: "—" },
    kind: "total",
    formula: (at, _, language) => {
      const words = language === "zh" ? ["碳源区", "平衡区", "碳汇区"] : ["source", "balanced", "sink"];
      const [e, s] = [at("emissions"), at("sinks")];
      const even = `ABS(${e}-${s})<=(1+ABS(${s}))/2000000000000`;
      return both(e, s, `IF(${even},"${words[1]}",IF(${e}>${s},"${words[0]}","${words[2]}"))`);
    },
  },
  {
    key: "transformation",
    name: {
      zh: "发电供热用燃料（由用户承担，不计入总量）",
      en: "Fuel for power and heat (borne by its users, not in the total)",
    },
    unit: TONNES,
    kind: "total",
    formula: (_, column, language, rows) =>
      given(column, rows, sumOf(column, rows, [COLUMN.kind, KIND_WORDS.transformation[language]])),
  },
  {
    key: "within",
    name: {
      zh: "辖区内排放（直接＋发电供热，各地相加用）",
      en: "Emitted within the area (direct + power and heat; to add up areas)",
    },
    unit: TONNES,
    kind: "total",
    formula: (at) => both(at("direct"), at("transformation"), `${at("direct")}+${at("transformation")}`),
  },
  {
    key: "population",
    name: { zh: "常住人口", en: "Resident population" },
    unit: { zh: "万人", en: "10⁴ people" },
    kind: "input",
    formula: null,
  },
  {
    key: "gdp",
    name: { zh: "地区生产总值（可比价）", en: "GDP at constant prices" },
    unit: { zh: "亿元", en: "10⁸ CNY" },
    kind: "input",
    formula: null,
  },
  {
    key: "territory",
    name: { zh: "规划范围面积", en: "Area of the plan" },
    unit: { zh: "km²", en: "km²" },
    kind: "input",
    formula: null,
  },
  {
    key: "perGdp",
    name: { zh: "单位GDP碳排放", en: "Emissions per GDP" },
    unit: { zh: "tCO₂e/万元", en: "tCO₂e/10⁴ CNY" },
    kind: "measure",
    formula: (at) => quotient(at("emissions"), at("gdp"), "/10000"),
  },
  {
    key: "perCapita",
    name: { zh: "人均碳排放", en: "Emissions per person" },
    unit: { zh: "tCO₂e/人", en: "tCO₂e/person" },
    kind: "measure",
    formula: (at) => quotient(at("emissions"), at("population"), "/10000"),
  },
  {
    key: "perArea",
    name: { zh: "单位面积碳排放", en: "Emissions per area" },
    unit: { zh: "tCO₂e/km²", en: "tCO₂e/km²" },
    kind: "measure",
    formula: (at) => quotient(at("emissions"), at("territory"), ""),
  },
];

export type TotalKey = string;

export const TOTAL_ROWS = TOTALS.length;

/** The row of a total, counted from 0, where the first stands in `top`. */
export function totalRow(key: TotalKey, top: number): number {
  const index = TOTALS.findIndex((total) => total.key === key);
  if (index < 0) throw new RangeError(`unknown total: ${key}`);
  return top + index;
}

/** `linked` gives the reference to an input that stands on another sheet already. */
export function totalCells(
  top: number,
  rows: LineRows,
  language: Language,
  linked: (key: string, year: Year) => string | null,
): Cell[][] {
  return TOTALS.map(({ name, unit, formula, key }) => {
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[COLUMN.item] = name[language];
    cells[COLUMN.factorUnit] = unit[language];
    for (const year of YEARS) {
      const letters = columnLetters(EMITTED[year]);
      const at = (other: string) => address(totalRow(other, top), EMITTED[year]);
      if (formula) cells[EMITTED[year]] = { formula: `=${formula(at, letters, language, rows)}` };
      const reference = formula ? null : linked(key, year);
      if (reference !== null) cells[EMITTED[year]] = { formula: linkFormula(reference) };
    }
    if (!formula) cells[COLUMN.advice] = { formula: `=${enteredAdvice(totalRow(key, top), language)}` };
    return cells;
  });
}

/** The first and the last of the rows that a person enters, population, output and area. */
export const ENTERED_ROWS = {
  first: TOTALS.findIndex(({ kind }) => kind === "input"),
  count: TOTALS.filter(({ kind }) => kind === "input").length,
};

export const NO_AMOUNT: Text = {
  zh: "数据异常：应为不小于 0 的数值，不带单位",
  en: "Invalid: enter a number of 0 or more, without a unit",
};

/** What is entered and no amount has no measure, so it is said beside it. */
function enteredAdvice(row: number, language: Language): string {
  const wrong = YEARS.map((year) => address(row, EMITTED[year])).map(
    (cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`,
  );
  return `IF(OR(${wrong.join(",")}),"${NO_AMOUNT[language]}","")`;
}

/** Totals in tonnes, what a person enters as it is entered, measures with their digits behind the point. */
export function totalLooks(top: number, tonnes: Look): { area: Area; look: Look }[] {
  const looks = { total: tonnes, input: "formNumber", measure: "asMeasure" } as const;
  return TOTALS.map(({ kind }, index) => ({
    area: areaAt(top + index, 1, COLUMN.emittedCurrent, YEARS.length),
    look: looks[kind],
  }));
}

/**
 * What changed emissions between 现状 and 规划: population, output per head, emissions per output. Additive LMDI, where numbers
 * are 0 the limits of CARBON.DECOMPOSE: all change belongs to the first of the chain that is 0 when there are no emissions.
 */
export function decompositionCells(top: number, totalsTop: number, language: Language): Cell[][] {
  const zh = language === "zh";
  const at = (key: string, year: Year) => absolute(totalRow(key, totalsTop), EMITTED[year]);
  const [c0, c1] = [at("emissions", "current"), at("emissions", "planned")];
  const [p0, p1] = [at("population", "current"), at("population", "planned")];
  const [g0, g1] = [at("gdp", "current"), at("gdp", "planned")];
  const all = [c0, c1, p0, p1, g0, g1];
  const least = `MIN(${all.join(",")})`;
  // Beside each other the quotient loses its digits; the series has an error of less than a hundredth of a billionth there.
  const mean = `IF(ABS(${c1}-${c0})<=${c0}/1000,(${c0}+${c1})/2*(1-((${c1}-${c0})/(${c1}+${c0}))^2/3),(${c1}-${c0})/LN(${c1}/${c0}))`;
  // Emissions of no output, or output of nobody, have no limit.
  const behindZero = [
    [p0, g0, c0],
    [p1, g1, c1],
  ].map(([p, g, c]) => `AND(${p}=0,${g}+${c}>0),AND(${g}=0,${c}>0)`);
  const known = (whole: string, limit: string) =>
    `IF(COUNT(${all.join(",")})<6,"",IF(${least}>0,${whole},IF(${least}<0,"",IF(OR(${behindZero.join(",")}),"",${limit}))))`;
  const [people, output] = [`IF(${c0}=0,${p0},${p1})`, `IF(${c0}=0,${g0},${g1})`];
  const effect = (ratio: string, isFirstZero: string) =>
    `=${known(`${mean}*LN(${ratio})`, `IF(${isFirstZero},${c1}-${c0},0)`)}`;
  const sum = `SUM(${address(top, COLUMN.emittedPlanned)}:${address(top + 2, COLUMN.emittedPlanned)})`;
  const rows: [Text, string][] = [
    [{ zh: "人口增减", en: "Population" }, effect(`${p1}/${p0}`, `${people}=0`)],
    [
      { zh: "人均GDP变化", en: "Output per person" },
      effect(`(${g1}/${p1})/(${g0}/${p0})`, `IF(${people}>0,${output}=0,FALSE)`),
    ],
    [
      { zh: "单位GDP碳排放变化", en: "Emissions per output" },
      effect(`(${c1}/${g1})/(${c0}/${g0})`, `${output}>0`),
    ],
    [{ zh: "合计（规划 − 现状）", en: "Together (planned − current)" }, `=${known(sum, sum)}`],
  ];
  return rows.map(([name, formula]) => {
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[COLUMN.item] = name[language];
    cells[COLUMN.factorUnit] = zh ? "tCO₂e" : "tCO₂e";
    cells[COLUMN.emittedPlanned] = { formula };
    return cells;
  });
}
