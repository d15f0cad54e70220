import { adviceFlags } from "../adviceFlags";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { type AccountLine, LINE_KINDS, accountLines } from "../../catalogue/account";
import { unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { type Plan, SECTORS, type Sector, type Source } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { absolute, areaAt, linkFormula, quotedSheet } from "../a1";
import type { Cell, SheetDescription, Validation } from "../description";
import { accountTonnesLook } from "../resultLook";
import { rowHeight } from "../rowHeight";
import { SECTOR_WORDS } from "../words";
import {
  COLUMN,
  COLUMNS,
  EMITTED,
  KIND_WORDS,
  NOTATIONS,
  PRINTED_COLUMNS,
  WIDTHS,
  YEARS,
  type Year,
} from "./accountColumns";
import { factorPlaces } from "./factorSheet";
import { lineRow, ownRow } from "./lineRows";
import {
  ENTERED_ROWS,
  type LineRows,
  NO_AMOUNT,
  TOTAL_ROWS,
  decompositionCells,
  totalCells,
  totalLooks,
  totalRow,
} from "./totals";

const CHOICE_ROW = 3;
const REGION_COLUMN = COLUMN.item;
const FACTOR_YEAR_COLUMN = COLUMN.planned;
/** What is wrong with the choice of grid and year stands behind it. */
const CHOICE_ADVICE = FACTOR_YEAR_COLUMN + 1;
const HEADINGS_ROW = 5;
const FIRST_LINE = HEADINGS_ROW + 1;
/** Columns whose words decide how high a line is. */
const WRAPPED = [
  COLUMN.sector,
  COLUMN.group,
  COLUMN.item,
  COLUMN.kind,
  COLUMN.factorUnit,
  COLUMN.reason,
] as const;
/** Rows for what an office has beyond the list. */
const OWN_ROWS = 5;

export interface AccountSheetRequest {
  plan: Plan;
  language: Language;
  name: string;
  /** The sheet of factors that goes with it. */
  factorsName: string;
  version: string;
  sourceOf: (id: string) => Source;
  /** References to the cover's years, sheet included; null where the cover has none. */
  years: Record<Year, string | null>;
  /** References, sheet included, to 常住人口, 地区生产总值, 规划范围面积 where another sheet has them. */
  linked?: (key: string, year: Year) => string | null;
}

/** Rows of lines, totals and decomposition, counted from 0. */
function layout(lines: number) {
  const last = FIRST_LINE + lines + OWN_ROWS - 1;
  const totals = last + 3;
  return { rows: { first: FIRST_LINE, last }, totals, effects: totals + TOTAL_ROWS + 2 };
}

export type AccountKey =
  | "emissions"
  | "sinks"
  | "net"
  | Exclude<Sector, "生态空间">
  | "population"
  | "gdp"
  | "territory"
  | "perGdp"
  | "perCapita"
  | "perArea";

/** References, sheet included, to what other sheets take from the account [tCO2e]. */
export function accountReference(plan: Plan, name: string, key: AccountKey, year: Year): string {
  const { totals } = layout(accountLines(plan.level).length);
  return `${quotedSheet(name)}!${absolute(totalRow(key, totals), EMITTED[year])}`;
}

/** Rows for what an office has beyond the list, counted from 0, both included. */
export function ownLineRows(plan: Plan): LineRows {
  const { last } = accountLineRows(plan);
  return { first: last - OWN_ROWS + 1, last };
}

/** Rows of the account's lines, counted from 0, both included; those of the list first, then the office's own. */
export function accountLineRows(plan: Plan): LineRows {
  return layout(accountLines(plan.level).length).rows;
}

/** 碳账: emissions and sinks of a plan's area, line by line, with totals, measures and what changed them. */
export function accountSheet(request: AccountSheetRequest): SheetDescription {
  const { plan, language, name, years, version } = request;
  const zh = language === "zh";
  const lines = accountLines(plan.level);
  const { rows, totals, effects } = layout(lines.length);
  const places = factorPlaces(lines, request.factorsName, language);
  const context = {
    places,
    region: absolute(CHOICE_ROW, REGION_COLUMN),
    year: absolute(CHOICE_ROW, FACTOR_YEAR_COLUMN),
    sourceOf: request.sourceOf,
    language,
    rows,
  };
  const lineCells = lines.map((line, i) => lineRow(line, i + 1, FIRST_LINE + i, context));
  const blank = () => Array<Cell>(COLUMNS).fill(null);
  const titled = (text: string) => [text, ...Array<Cell>(COLUMNS - 1).fill(null)] as Cell[];
  const yearRow = blank();
  for (const [index, year] of YEARS.entries()) {
    const figures = `${absolute(rows.first, COLUMN[year])}:${absolute(rows.last, COLUMN[year])}`;
    yearRow[COLUMN.factorUsed + index] = { formula: `=COUNT(${figures})` };
    if (years[year] === null) continue;
    const formula = linkFormula(years[year]);
    yearRow[COLUMN[year]] = { formula };
    yearRow[EMITTED[year]] = { formula };
  }
  const choiceRow = blank();
  choiceRow[COLUMN.sector] = zh ? "电网区域" : "Power grid";
  choiceRow[REGION_COLUMN] = places.regions[0]!;
  choiceRow[COLUMN.unit] = zh ? "电力因子年份" : "Year of factor";
  choiceRow[FACTOR_YEAR_COLUMN] = places.years.at(-1)!;
  choiceRow[CHOICE_ADVICE] = { formula: gridAdvice(places.grid(context.region, context.year), language) };
  const totalHead = blank();
  totalHead[COLUMN.item] = zh ? "汇总" : "Totals";
  totalHead[COLUMN.factorUnit] = zh ? "单位" : "Unit";
  for (const year of YEARS) totalHead[EMITTED[year]] = yearWord(year, language);

  const cells: Cell[][] = [
    titled(zh ? `${plan.name.zh} 碳源汇账` : `${plan.name.en}: account of carbon sources and sinks`),
    titled(leadText(language)),
    [{ formula: statementFormula(rows, totals, version, language) }, ...Array<Cell>(COLUMNS - 1).fill(null)],
    choiceRow,
    yearRow,
    headings(language),
    ...lineCells,
    ...Array.from({ length: OWN_ROWS }, (_, i) => ownRow(FIRST_LINE + lines.length + i, { language, rows })),
    blank(),
    totalHead,
    ...totalCells(totals, rows, language, request.linked ?? (() => null)),
    blank(),
    titled(
      zh
        ? "排放变化的因素分解（LMDI 加和分解，规划值与现状值之间）"
        : "What changed emissions (additive LMDI, from current to planned)",
    ),
    ...decompositionCells(effects, totals, language),
  ];
  const count = rows.last - rows.first + 1;
  const results = TOTAL_ROWS + 1;
  const widths = WIDTHS[language];
  const tonnes = accountTonnesLook(plan.level, language);

  return {
    role: "account",
    name,
    tabColor: "#8A5A2B",
    font: FONTS[language],
    columnWidths: [...widths],
    cells,
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 2, 0), look: "subtitle" },
      { area: areaAt(CHOICE_ROW, 1, COLUMN.sector), look: "subtitle" },
      { area: areaAt(CHOICE_ROW, 1, REGION_COLUMN), look: "formPreset" },
      { area: areaAt(CHOICE_ROW, 1, COLUMN.unit), look: "subtitle" },
      { area: areaAt(CHOICE_ROW, 1, FACTOR_YEAR_COLUMN), look: "formPreset" },
      { area: areaAt(CHOICE_ROW, 1, CHOICE_ADVICE), look: "formWarning" },
      { area: areaAt(HEADINGS_ROW - 1, 1, 0, COLUMNS), look: "formCenter" },
      { area: areaAt(HEADINGS_ROW - 1, 1, COLUMN.factorUsed, YEARS.length), look: "check" },
      { area: areaAt(HEADINGS_ROW, 1, 0, COLUMNS), look: "formHeading" },
      { area: areaAt(FIRST_LINE, count, COLUMN.number, 2), look: "formCenter" },
      { area: areaAt(FIRST_LINE, count, COLUMN.group), look: "formText" },
      { area: areaAt(FIRST_LINE, count, COLUMN.item), look: "formStrong" },
      { area: areaAt(FIRST_LINE, count, COLUMN.kind), look: "formCenter" },
      { area: areaAt(FIRST_LINE, count, COLUMN.unit), look: "formPreset" },
      { area: areaAt(FIRST_LINE, count, COLUMN.current, YEARS.length), look: "formNumber" },
      { area: areaAt(FIRST_LINE, count, COLUMN.defaultFactor), look: "formResult" },
      { area: areaAt(FIRST_LINE, count, COLUMN.ownFactor), look: "formNumber" },
      { area: areaAt(FIRST_LINE, count, COLUMN.factorUnit), look: "formCenter" },
      { area: areaAt(FIRST_LINE, count, COLUMN.emittedCurrent, YEARS.length), look: "formResult" },
      ...emittedLooks(lines, tonnes, language),
      { area: areaAt(FIRST_LINE, count, COLUMN.notation, 2), look: "formInput" },
      { area: areaAt(FIRST_LINE, count, COLUMN.advice), look: "small" },
      { area: areaAt(FIRST_LINE, count, COLUMN.factorUsed, COLUMNS - COLUMN.factorUsed), look: "check" },
      { area: areaAt(rows.last - OWN_ROWS + 1, OWN_ROWS, COLUMN.sector, 4), look: "formInput" },
      { area: areaAt(rows.last - OWN_ROWS + 1, OWN_ROWS, COLUMN.factorUnit), look: "formInput" },
      {
        area: areaAt(totals - 1, 1, COLUMN.item, COLUMN.emittedPlanned - COLUMN.item + 1),
        look: "formHeading",
      },
      { area: areaAt(totals, TOTAL_ROWS, COLUMN.item), look: "strongLine" },
      { area: areaAt(totals, TOTAL_ROWS, COLUMN.factorUnit), look: "formCenter" },
      { area: areaAt(totals, TOTAL_ROWS, COLUMN.emittedCurrent, YEARS.length), look: "formResult" },
      ...totalLooks(totals, tonnes),
      { area: areaAt(totals + ENTERED_ROWS.first, ENTERED_ROWS.count, COLUMN.advice), look: "small" },
      { area: areaAt(effects - 1, 1, 0), look: "section" },
      { area: areaAt(effects, 4, COLUMN.item), look: "strongLine" },
      { area: areaAt(effects, 4, COLUMN.factorUnit), look: "formCenter" },
      { area: areaAt(effects, 4, COLUMN.emittedPlanned), look: "formResult" },
      { area: areaAt(effects, 4, COLUMN.emittedPlanned), look: "asWhole" },
    ],
    // An effect may be many times the change itself, and below zero.
    merges: [0, 1, 2, 3].map((index) => areaAt(effects + index, 1, COLUMN.emittedPlanned, 2)),
    grids: [
      areaAt(HEADINGS_ROW, count + 1, 0, COLUMNS),
      areaAt(totals - 1, results, COLUMN.item, COLUMN.emittedPlanned - COLUMN.item + 1),
    ],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: HEADINGS_ROW, height: zh ? 32 : 44 },
      ...cells.slice(totals, totals + TOTAL_ROWS).map((line, index) => ({
        row: totals + index,
        height: rowHeight(
          [{ text: String(line[COLUMN.factorUnit]), width: widths[COLUMN.factorUnit]!, size: 9 }],
          15,
        ),
      })),
      ...lineCells.map((line, index) => ({
        row: FIRST_LINE + index,
        height: rowHeight(
          WRAPPED.map((column) => ({
            text: typeof line[column] === "string" ? line[column] : "",
            width: widths[column]!,
            size: 9,
            bold: column === COLUMN.item,
          })),
          18,
        ),
      })),
    ],
    fitted: { row: FIRST_LINE, rows: count },
    table: null,
    flags: [
      { first: rows.first, rows: count },
      { first: totals + ENTERED_ROWS.first, rows: ENTERED_ROWS.count },
    ].flatMap((area) =>
      adviceFlags(
        { ...area, advice: COLUMN.advice, invalidFrom: COLUMN.item, missingFrom: COLUMN.item },
        language,
      ),
    ),
    validations: [...entryRules(lines, language), ...choiceRules(rows, lines.length, places, language)],
    freeze: { rows: FIRST_LINE, columns: COLUMN.item + 1 },
    page: {
      ...landscapePage([HEADINGS_ROW, HEADINGS_ROW], cells.length, PRINTED_COLUMNS),
      margins: FORM_MARGINS,
      // Totals and what changed them stand on one sheet of paper.
      breaks: [totals - 1],
    },
    names: [],
  };
}

/** Formats have room for three cases, so a line that emits has others than one that takes up. */
function emittedLooks(lines: readonly AccountLine[], tonnes: Look, language: Language) {
  const [emits, takes] =
    language === "zh"
      ? (["asEmitted", "asTaken"] as const)
      : (["asEmittedInEnglish", "asTakenInEnglish"] as const);
  const looks = [
    ...lines.map(({ kind }) => (kind === "sink" ? takes : emits)),
    ...Array.from({ length: OWN_ROWS }, () => tonnes),
  ];
  return runsOf(looks).map(({ first, count, look }) => ({
    area: areaAt(FIRST_LINE + first, count, COLUMN.emittedCurrent, YEARS.length),
    look,
  }));
}

function runsOf<T>(items: readonly T[]): { first: number; count: number; look: T }[] {
  const runs: { first: number; count: number; look: T }[] = [];
  items.forEach((look, first) => {
    const last = runs.at(-1);
    if (last?.look === look) last.count += 1;
    else runs.push({ first, count: 1, look });
  });
  return runs;
}

function leadText(language: Language): string {
  return language === "zh"
    ? "填各年活动数据并选单位；不发生的填 NO，未估算的填 NE，已含在别处的填 IE，并写理由。确实为零请填 0。要用本地因子，填“自定因子”。"
    : "Enter the activity of each year and its unit. Mark what does not occur NO, what is not estimated NE, what is included elsewhere IE, with the reason; 0 is a value. Local factors go under Own factor.";
}

/** By which release the account was reckoned, with how many own factors, and how many lines are still open. */
function statementFormula(
  rows: { first: number; last: number },
  totals: number,
  version: string,
  language: Language,
): string {
  const range = (column: number) => `${absolute(rows.first, column)}:${absolute(rows.last, column)}`;
  const own = `COUNTA(${range(COLUMN.ownFactor)})`;
  const open = `SUM(${range(COLUMN.open)})`;
  const entered = totals + ENTERED_ROWS.first;
  const said = `${absolute(entered, COLUMN.advice)}:${absolute(entered + ENTERED_ROWS.count - 1, COLUMN.advice)}`;
  const choice = `IF(LEN(${absolute(CHOICE_ROW, CHOICE_ADVICE)})>0,1,0)`;
  const odd = `(SUM(${range(COLUMN.odd)})+COUNTIF(${said},"${NO_AMOUNT[language]}")+${choice})`;
  return language === "zh"
    ? `="按因子发布版本 ${version} 核算，自定因子 "&${own}&" 项；未填也未标记的 "&${open}&" 行，需要核对的 "&${odd}&" 行"`
    : `="Reckoned by factor release ${version}, with "&${own}&" own factors; "&${open}&" lines open, "&${odd}&" to be looked at"`;
}

/** Empty where the factors have this grid and year. */
function gridAdvice(factor: string, language: Language): string {
  const words =
    language === "zh"
      ? "数据异常：因子页中没有这个电网区域或年份，请从列表中选"
      : "Invalid: the factors have no such grid or year; choose from the lists";
  return `=IF(ISNUMBER(IFERROR(${factor},"")),"","${words}")`;
}

function yearWord(year: Year, language: Language): string {
  const words = {
    current: { zh: "现状", en: "Current" },
    near: { zh: "近期", en: "Near-term" },
    planned: { zh: "规划", en: "Planned" },
  };
  return words[year][language];
}

function headings(language: Language): Cell[] {
  const zh = language === "zh";
  const years = YEARS.map((year) => yearWord(year, language));
  return [
    ...(zh
      ? ["序号", "领域", "活动", "项目", "类别", "单位"]
      : ["No.", "Sector", "Activity", "Item", "Kind", "Unit"]),
    ...years.map((year) => (zh ? `${year}活动量` : `${year} activity`)),
    ...(zh ? ["缺省因子", "自定因子", "因子单位"] : ["Default factor", "Own factor", "Factor unit"]),
    ...years.map((year) => (zh ? `${year}排放 tCO₂e` : `${year} tCO₂e`)),
    ...(zh
      ? [
          "标记",
          "理由、备注",
          "提示",
          "采用因子",
          "折算",
          "因子年份",
          "因子地区",
          "因子来源",
          "质量",
          "因子代码",
          "待填",
          "待核对",
          "行代码",
        ]
      : [
          "Mark",
          "Reason, remarks",
          "To look at",
          "Factor used",
          "Conversion",
          "Year",
          "Region",
          "Source of factor",
          "Quality",
          "Factor code",
          "Open",
          "Odd",
          "Line code",
        ]),
  ];
}

/** What is wrong is orange, what is only to be looked at grey; the words beside say which. */
function entryRules(lines: readonly AccountLine[], language: Language): Validation[] {
  return lines.map((line, index) => ({
    area: { row: FIRST_LINE + index, column: COLUMN.unit, rows: 1, columns: 1 },
    rule: {
      kind: "list",
      items: unitsOf(line).map(({ unit }) => unitName(unit, language)),
    },
    strictness: "stop",
    title: language === "zh" ? "单位" : "Unit",
    message:
      language === "zh"
        ? "选择手头数据的单位，本页自动折算。"
        : "Choose the unit of your figures; this sheet converts them.",
  }));
}

function choiceRules(
  rows: { first: number; last: number },
  lines: number,
  places: { regionList: string; years: number[] },
  language: Language,
): Validation[] {
  const zh = language === "zh";
  const count = rows.last - rows.first + 1;
  const own = rows.first + lines;
  const list = (area: Validation["area"], items: string[], title: string, message: string): Validation => ({
    area,
    rule: { kind: "list", items },
    strictness: "stop",
    title,
    message,
  });
  const cell = (row: number, column: number, rowCount = 1, columns = 1) => ({
    row,
    column,
    rows: rowCount,
    columns,
  });
  return [
    {
      area: cell(rows.first, COLUMN.current, count, YEARS.length),
      rule: { kind: "decimal", min: 0, max: null },
      strictness: "warning",
      title: zh ? "活动量" : "Activity",
      message: zh
        ? "填不小于 0 的数值，不带单位；碳汇也填正值的面积。"
        : "Enter a number of 0 or more, without a unit; for sinks, too, the area as a positive number.",
    },
    {
      area: cell(CHOICE_ROW, REGION_COLUMN),
      rule: { kind: "listInCells", source: places.regionList },
      strictness: "stop",
      title: zh ? "电网区域" : "Power grid",
      message: zh ? "选择全国、区域电网或省。" : "Choose the country, a regional grid or a province.",
    },
    list(
      cell(CHOICE_ROW, FACTOR_YEAR_COLUMN),
      places.years.map(String),
      zh ? "电力因子年份" : "Year of factor",
      zh ? "选择公布的年份。" : "Choose a year that was published.",
    ),
    list(
      cell(rows.first, COLUMN.notation, count),
      [...NOTATIONS],
      zh ? "标记" : "Mark",
      zh
        ? "NO 不发生，NE 未估算，IE 已含在别处。"
        : "NO not occurring, NE not estimated, IE included elsewhere.",
    ),
    list(
      cell(own, COLUMN.sector, OWN_ROWS),
      SECTORS.map((sector) => SECTOR_WORDS[sector][language]),
      zh ? "领域" : "Sector",
      zh ? "选择领域。" : "Choose the sector.",
    ),
    list(
      cell(own, COLUMN.kind, OWN_ROWS),
      LINE_KINDS.map((kind) => KIND_WORDS[kind][language]),
      zh ? "类别" : "Kind",
      zh ? "直接、发电供热、间接或碳汇。" : "Direct, power and heat, indirect or sink.",
    ),
  ];
}
