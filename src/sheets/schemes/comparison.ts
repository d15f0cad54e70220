import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import { KIND_WORDS, type Year } from "../account/accountColumns";
import type { AccountKey } from "../account/accountPlaces";
import { absolute, address, linkFormula, whileThere } from "../a1";
import type { Cell } from "../description";
import type { Look } from "../look";
import { isAmount } from "../account/ownFactor";
import { NO_AMOUNT } from "../account/totals";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, SHOWN, caseColumn } from "./comparisonColumns";
import { CASES, COLUMN as LINE, EMITTING_SECTORS, emittedColumn, faultyColumn } from "./schemeColumns";
import { type SchemeRows, linesRange } from "./schemeLines";

/** What the formulas of a row may refer to. */
interface Where {
  /** The cell of another row in the same column, or in that of 现状 or the baseline. */
  at: (key: string, column?: number) => string;
  column: number;
  /** Sum of the lines in this column's case, by sector and kinds; what is taken up counts as positive. */
  lines: (sector: string | null, kinds: readonly (keyof typeof KIND_WORDS)[]) => string;
}

export interface ComparedRow {
  key: string;
  name: Text;
  unit: Text;
  look: Look;
  /** 现状 takes part. */
  now: boolean;
  /** The baseline takes part. */
  baseline: boolean;
  /** null for what is typed. */
  formula: ((where: Where, language: Language) => string) | null;
  /** For inputs: what the account has of it. */
  account?: AccountKey;
  better?: "lower" | "higher";
}

const TONNES: Text = { zh: "万tCO₂e", en: "10⁴ tCO₂e" };
const PERCENT: Text = { zh: "%", en: "%" };
const PER_GDP: Text = { zh: "tCO₂e/万元", en: "tCO₂e/10⁴ CNY" };
const PER_HEAD: Text = { zh: "tCO₂e/人", en: "tCO₂e/person" };
const PER_AREA: Text = { zh: "tCO₂e/km²", en: "tCO₂e/km²" };

const EMITTING = ["direct", "indirect"] as const;
const both = (a: string, b: string, result: string) => `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${result},"")`;
const quotient = (a: string, b: string, result: string) =>
  `IF(AND(ISNUMBER(${a}),${isAmount(b)}),IF(${b}>0,${result},""),"")`;

function total(
  key: string,
  name: Text,
  rest: Pick<ComparedRow, "formula"> & Partial<ComparedRow>,
): ComparedRow {
  return { key, name, unit: TONNES, look: "amount", now: true, baseline: true, ...rest };
}

export const CONTEXT_ROWS: ComparedRow[] = (
  [
    ["population", { zh: "常住人口", en: "Resident population" }, { zh: "万人", en: "10⁴ people" }],
    ["gdp", { zh: "地区生产总值（可比价）", en: "GDP at constant prices" }, { zh: "亿元", en: "10⁸ CNY" }],
    ["territory", { zh: "规划范围面积", en: "Area of the plan" }, { zh: "km²", en: "km²" }],
  ] as [AccountKey, Text, Text][]
).map(([key, name, unit]) => ({
  key,
  name,
  unit,
  look: "presetNumber",
  now: true,
  baseline: true,
  formula: null,
  account: key,
}));

export const EMISSION_ROWS: ComparedRow[] = [
  ...EMITTING_SECTORS.map((sector) =>
    total(
      sector,
      { zh: `${SECTOR_WORDS[sector].zh}排放`, en: `${SECTOR_WORDS[sector].en}: emissions` },
      { formula: ({ lines }, language) => lines(SECTOR_WORDS[sector][language], EMITTING) },
    ),
  ),
  total(
    "emissions",
    { zh: "碳排放总量（直接＋间接）", en: "Total emissions (direct + indirect)" },
    { formula: ({ lines }) => lines(null, EMITTING), better: "lower" },
  ),
  total(
    "sinks",
    { zh: "碳汇量", en: "Uptake by sinks" },
    { formula: ({ lines }) => lines(null, ["sink"]), better: "higher" },
  ),
  total(
    "net",
    { zh: "净排放（碳缺口）", en: "Net emissions (carbon gap)" },
    {
      formula: ({ at }) => both(at("emissions"), at("sinks"), `${at("emissions")}-${at("sinks")}`),
      better: "lower",
    },
  ),
  total(
    "class",
    { zh: "碳平衡类型", en: "Carbon balance" },
    {
      unit: { zh: "—", en: "—" },
      look: "center",
      formula: ({ at }, language) => {
        const words = language === "zh" ? ["碳源区", "平衡区", "碳汇区"] : ["source", "balanced", "sink"];
        const [e, s] = [at("emissions"), at("sinks")];
        const even = `ABS(${e}-${s})<=(1+ABS(${s}))/2000000000000`;
        return both(e, s, `IF(${even},"${words[1]}",IF(${e}>${s},"${words[0]}","${words[2]}"))`);
      },
    },
  ),
];

/** The four measures of the report's 9.1(六). */
export const MEASURE_ROWS: ComparedRow[] = [
  total(
    "total",
    { zh: "碳排放总量", en: "Total emissions" },
    { formula: ({ at }) => linkFormula(at("emissions")).slice(1), better: "lower" },
  ),
  {
    ...total("perGdp", { zh: "单位GDP碳排放", en: "Emissions per GDP" }, { formula: null, better: "lower" }),
    unit: PER_GDP,
    formula: ({ at }) => quotient(at("emissions"), at("gdp"), `${at("emissions")}/${at("gdp")}`),
  },
  {
    ...total("perHead", { zh: "人均碳排放", en: "Emissions per person" }, { formula: null, better: "lower" }),
    unit: PER_HEAD,
    formula: ({ at }) =>
      quotient(at("emissions"), at("population"), `${at("emissions")}/${at("population")}`),
  },
  {
    ...total(
      "perArea",
      { zh: "单位面积碳排放", en: "Emissions per area" },
      { formula: null, better: "lower" },
    ),
    unit: PER_AREA,
    formula: ({ at }) =>
      quotient(at("emissions"), at("territory"), `${at("emissions")}*${SHOWN}/${at("territory")}`),
  },
];

const against = (key: string, other: number) => (where: Where) =>
  both(where.at(key), where.at(key, other), `${where.at(key)}-${where.at(key, other)}`);
const relative = (key: string, other: number) => (where: Where) =>
  quotient(
    where.at(key),
    where.at(key, other),
    `(${where.at(key)}-${where.at(key, other)})/${where.at(key, other)}*100`,
  );

function differences(prefix: string, other: number, baseline: boolean): ComparedRow[] {
  const rows: [string, Text, Text, (where: Where) => string][] = [
    ["emissions", { zh: "碳排放总量", en: "Total emissions" }, TONNES, against("emissions", other)],
    [
      "emissionsPercent",
      { zh: "碳排放总量，相对", en: "Total emissions, relative" },
      PERCENT,
      relative("emissions", other),
    ],
    ["sinks", { zh: "碳汇量", en: "Uptake by sinks" }, TONNES, against("sinks", other)],
    ["net", { zh: "净排放", en: "Net emissions" }, TONNES, against("net", other)],
    ["perGdp", { zh: "单位GDP碳排放，相对", en: "Per GDP, relative" }, PERCENT, relative("perGdp", other)],
    ["perHead", { zh: "人均碳排放，相对", en: "Per person, relative" }, PERCENT, relative("perHead", other)],
    [
      "perArea",
      { zh: "单位面积碳排放，相对", en: "Per area, relative" },
      PERCENT,
      relative("perArea", other),
    ],
  ];
  return rows.map(([key, name, unit, formula]) => ({
    key: `${prefix}.${key}`,
    name,
    unit,
    look: "change",
    now: false,
    baseline,
    formula,
  }));
}

/** With the strategies minus without: what is uncertain in the baseline cancels. */
export const WITH_MINUS_WITHOUT = differences("without", COLUMN.baseline, false);
/** The target year minus now. */
export const AFTER_MINUS_BEFORE = differences("before", COLUMN.current, true);

export interface ComparisonPlaces {
  rowOf: (key: string) => number;
  rows: SchemeRows;
  /** The sheet of the lines, quoted, with "!". */
  linesSheet: string;
  account: (key: AccountKey, year: Year) => string;
  /** Row of the cases' names. */
  namesRow: number;
}

/** The cells of these rows; a case without entries, or with a fault in them, has no result. */
export function comparedCells(
  rows: readonly ComparedRow[],
  places: ComparisonPlaces,
  language: Language,
): Cell[][] {
  return rows.map((row) => {
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[COLUMN.item] = row.name[language];
    cells[COLUMN.unit] = row.unit[language];
    if (row.now) cells[COLUMN.current] = cellOf(row, COLUMN.current, places, language);
    for (let of = row.baseline ? 0 : 1; of < CASES; of += 1)
      cells[caseColumn(of)] = cellOf(row, caseColumn(of), places, language);
    if (row.account) cells[COLUMN.best] = { formula: `=${enteredAdvice(places.rowOf(row.key), language)}` };
    if (row.better) cells[COLUMN.best] = { formula: bestFormula(row.key, row.better, places, language) };
    return cells;
  });
}

/** What is entered of population, output and area and is no amount. */
function enteredAdvice(row: number, language: Language): string {
  const wrong = Array.from({ length: CASES + 1 }, (_, index) => address(row, COLUMN.current + index)).map(
    (cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`,
  );
  return `IF(OR(${wrong.join(",")}),"${NO_AMOUNT[language]}","")`;
}

function cellOf(row: ComparedRow, column: number, places: ComparisonPlaces, language: Language): Cell {
  const { rowOf, account } = places;
  if (row.account) {
    if (column === COLUMN.current) return { formula: linkFormula(account(row.account, "current")) };
    if (column > COLUMN.baseline)
      return { formula: linkFormula(`$${address(rowOf(row.key), COLUMN.baseline)}`) };
    const [planned, current] = [account(row.account, "planned"), account(row.account, "current")];
    const own = `IF(LEN(${planned})>0,${planned},IF(LEN(${current})=0,"",${current}))`;
    return { formula: `=${whileThere(own)}` };
  }
  const at = (key: string, other?: number) =>
    other === undefined ? address(rowOf(key), column) : `$${address(rowOf(key), other)}`;
  const formula = row.formula!({ at, column, lines: sums(column, places, language) }, language);
  return { formula: `=${formula}` };
}

function sums(column: number, { linesSheet, rows }: ComparisonPlaces, language: Language) {
  const of = column - COLUMN.baseline;
  const range = (line: number) => linesRange(linesSheet, line, rows);
  const values = range(column === COLUMN.current ? LINE.current : emittedColumn(of));
  return (sector: string | null, kinds: readonly (keyof typeof KIND_WORDS)[]) => {
    const sum = kinds
      .map((kind) => {
        const ofSector = sector === null ? "" : `,${range(LINE.sector)},"${sector}"`;
        return `SUMIFS(${values},${range(LINE.kind)},"${KIND_WORDS[kind][language]}"${ofSector})`;
      })
      .join("+");
    const result = `IF(COUNT(${values})=0,"",${kinds.includes("sink") ? "0-" : ""}(${sum})/${SHOWN})`;
    return whileThere(
      column === COLUMN.current ? result : `IF(${usedFormula(of, linesSheet, rows)},${result},"")`,
    );
  };
}

/** Whether a case is reckoned: it has no fault, nor has the baseline, and a scheme says something. */
function usedFormula(of: number, sheet: string, rows: SchemeRows): string {
  const faults = [...new Set([0, of])].map((one) => `${faultCount(one, sheet, rows)}=0`);
  if (of === 0) return faults[0]!;
  return `AND(${[...faults, `${entryCount(of, sheet, rows)}>0`].join(",")})`;
}

/** How many entries of a case can't be used. */
export function faultCount(of: number, sheet: string, { first, last }: SchemeRows): string {
  return `SUM(${sheet}${absolute(first, faultyColumn(of))}:${absolute(last, faultyColumn(of))})`;
}

export function entryCount(of: number, sheet: string, { first, last }: SchemeRows): string {
  const column = LINE.firstChange + 2 * of;
  return `COUNTA(${sheet}${absolute(first, column)}:${absolute(last, column + 1)})`;
}

/** The best of the schemes by name, with a star; all that share the place. */
function bestFormula(
  key: string,
  better: "lower" | "higher",
  { rowOf, namesRow }: ComparisonPlaces,
  language: Language,
): string {
  const mark = language === "zh" ? "、" : ", ";
  const row = rowOf(key);
  const range = schemesRange(row);
  const names = Array.from({ length: CASES - 1 }, (_, scheme) => {
    const column = COLUMN.firstScheme + scheme;
    return `IF(${isBest(address(row, column), range, better)},"${mark}"&${absolute(namesRow, column)},"")`;
  });
  return `=IF(COUNT(${range})=0,"","★ "&MID(${names.join("&")},${mark.length + 1},200))`;
}

export const schemesRange = (row: number) =>
  `$${address(row, COLUMN.firstScheme)}:$${address(row, COLUMN.best - 1)}`;

/** Also for the mark in the cell itself: figures closer than twelve digits tell are equally good. */
export function isBest(cell: string, range: string, better: "lower" | "higher"): string {
  const bound = `${better === "lower" ? "MIN" : "MAX"}(${range})`;
  return `IF(ISNUMBER(${cell}),ABS(${cell}-${bound})<=ABS(${bound})/1000000000000,FALSE)`;
}
