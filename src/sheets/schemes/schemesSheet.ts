import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { type AccountKey, accountReference } from "../account/accountSheet";
import { YEARS, type Year } from "../account/accountColumns";
import { absolute, address, areaAt, linkFormula, quotedSheet } from "../a1";
import type { Cell, FlagRule, SheetDescription } from "../description";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import {
  AFTER_MINUS_BEFORE,
  CONTEXT_ROWS,
  type ComparedRow,
  type ComparisonPlaces,
  EMISSION_ROWS,
  MEASURE_ROWS,
  WITH_MINUS_WITHOUT,
  comparedCells,
  entryCount,
  faultCount,
  isBest,
  schemesRange,
} from "./comparison";
import { COLUMN, COLUMNS, LEFT_COLUMNS, PRINTED_COLUMNS, WIDTHS, caseColumn } from "./comparisonColumns";
import { DISTRICT, districtCells, districtRows } from "./districts";
import { districtFlags, districtGrids, districtHeights, districtLooks, districtRules } from "./districtLooks";
import { HOT_LINES, HOT_SECTORS, HOT_SINKS, hotLineCells, hotSectorCells } from "./hotSpots";
import { PATH_ROWS, type PathPlaces, WAY_ROWS, pathCells, pathHeadings } from "./path";
import { pathCharts } from "./pathCharts";
import { CASES, CASE_NAMES, EMITTING_SECTORS, SCHEMES } from "./schemeColumns";
import { schemeCharts } from "./schemeCharts";
import { schemeRows } from "./schemeLinesSheet";
import { RANKED, putPlaces } from "./ranking";
import { SHOWN_STRATEGIES, rankedCells, strategyCells } from "./wedge";

const NAMES_ROW = 4;
const ABOUT_ROW = 5;
const YEARS_ROW = 6;
const CONTEXT = 7;
/** A blank line and the title of the block come before its rows. */
const BETWEEN = 2;
const EMISSIONS = CONTEXT + CONTEXT_ROWS.length + BETWEEN;
const MEASURES = EMISSIONS + EMISSION_ROWS.length + BETWEEN;
const WITHOUT = MEASURES + MEASURE_ROWS.length + BETWEEN;
const BEFORE = WITHOUT + WITH_MINUS_WITHOUT.length + BETWEEN;
const RECOMMENDED_ROW = BEFORE + AFTER_MINUS_BEFORE.length + 1;
/** Tables with headings of their own. */
const CHART_ROWS = 17;
const CHARTS = RECOMMENDED_ROW + 2;
const STRATEGIES = CHARTS + CHART_ROWS + BETWEEN + 1;
/** The way to the target year: its picture, then the figures it shows. */
const PATH_CHART = STRATEGIES + SHOWN_STRATEGIES + 2 + BETWEEN;
/** Fewer than above, so that picture and figures stand on one page. */
const PATH_CHART_ROWS = 13;
const PATH = PATH_CHART + PATH_CHART_ROWS + 2;
const HOT = PATH + PATH_ROWS + BETWEEN + 1;
const SINKS = HOT + HOT_LINES + BETWEEN + 1;
const HOT_SECTOR_ROWS = SINKS + HOT_SINKS + BETWEEN + 1;
const DISTRICT_ROWS = districtRows(HOT_SECTOR_ROWS + HOT_SECTORS + 1);
const END = DISTRICT_ROWS.end;
/** The list of all strategies stands at the side, from here. */
const SIDE = NAMES_ROW + 1;

/** Titles of blocks and tables. */
const SECTION_ROWS = [
  ...[EMISSIONS, MEASURES, WITHOUT, BEFORE, PATH_CHART].map((top) => top - 1),
  ...[STRATEGIES, HOT, SINKS, HOT_SECTOR_ROWS].map((top) => top - 2),
];

const BLOCKS: { top: number; rows: readonly ComparedRow[] }[] = [
  { top: CONTEXT, rows: CONTEXT_ROWS },
  { top: EMISSIONS, rows: EMISSION_ROWS },
  { top: MEASURES, rows: MEASURE_ROWS },
  { top: WITHOUT, rows: WITH_MINUS_WITHOUT },
  { top: BEFORE, rows: AFTER_MINUS_BEFORE },
];

export interface SchemesSheetRequest {
  plan: Plan;
  language: Language;
  name: string;
  linesName: string;
  accountName: string;
  /** Absolute references, sheet included, to the titles of the plan's strategies. */
  titles: string[];
  /** References to the cover's years, sheet included. */
  years: Record<Year, string>;
}

/** Absolute references, sheet included, to the names of the baseline and the schemes. */
export function caseNames(name: string): string[] {
  return Array.from(
    { length: CASES },
    (_, of) => `${quotedSheet(name)}!${absolute(NAMES_ROW, caseColumn(of))}`,
  );
}

/** Where a sentence on each case stands, and the districts: for whoever fills the sheet in. */
export const aboutCells = { row: ABOUT_ROW, column: COLUMN.baseline };
export const districtPlaces = { first: DISTRICT_ROWS.entered, columns: DISTRICT };

/** References, sheet included, to the recommended scheme: its name, its net emissions, and how far they are from the baseline. */
export function recommendedScheme(name: string): { name: string; net: string; difference: string } {
  const sheet = `${quotedSheet(name)}!`;
  const chosen = `${sheet}${absolute(RECOMMENDED_ROW, COLUMN.current)}`;
  const of = (row: number) =>
    `INDEX(${sheet}${absolute(row, COLUMN.firstScheme)}:${absolute(row, COLUMN.best - 1)},1,${chosen})`;
  return { name: of(NAMES_ROW), net: of(rowOf("net")), difference: of(rowOf("without.net")) };
}

function rowOf(key: string): number {
  for (const { top, rows } of BLOCKS) {
    const index = rows.findIndex((row) => row.key === key);
    if (index >= 0) return top + index;
  }
  throw new RangeError(`unknown row: ${key}`);
}

/** 方案: 现状, a baseline and the schemes beside each other, what tells them apart, and where the weight lies. */
export function schemesSheet(request: SchemesSheetRequest): SheetDescription {
  const { plan, language, name, linesName, accountName, titles } = request;
  const zh = language === "zh";
  const linesSheet = `${quotedSheet(linesName)}!`;
  const rows = schemeRows(plan);
  const places: ComparisonPlaces = {
    rowOf,
    rows,
    linesSheet,
    account: (key: AccountKey, year) => accountReference(plan, accountName, key, year),
    namesRow: NAMES_ROW,
  };
  const recommended = absolute(RECOMMENDED_ROW, COLUMN.current);
  const side = { first: SIDE, count: titles.length + 1 };
  const wedge = { linesSheet, rows, titles, recommended, side };
  const length = Math.max(END, SIDE + side.count);
  const cells = Array.from({ length }, () => Array<Cell>(COLUMNS).fill(null));
  const put = (top: number, block: Cell[][]) =>
    block.forEach((row, index) =>
      row.forEach((cell, column) => {
        if (cell !== null) cells[top + index]![column] = cell;
      }),
    );

  put(0, [
    [zh ? `${plan.name.zh} 方案比选` : `${plan.name.en}: schemes compared`],
    [leadText(language)],
    [{ formula: statementFormula(places, language) }],
  ]);
  put(NAMES_ROW, [
    namesRow(language),
    withItem(zh ? "说明" : "In a sentence", {}),
    withItem(zh ? "年份" : "Year", yearCells(request)),
  ]);
  for (const { top, rows: compared } of BLOCKS) put(top, comparedCells(compared, places, language));
  put(RECOMMENDED_ROW, [recommendedRow(language)]);
  put(SIDE - 1, [sideHeadings(language)]);
  put(SIDE, strategyCells(wedge, language));
  put(STRATEGIES, rankedCells({ top: STRATEGIES, side, language, recommended }));
  const path: PathPlaces = {
    top: PATH,
    net: rowOf("net"),
    strategies: STRATEGIES,
    recommended,
    years: request.years,
    language,
  };
  put(PATH_CHART - 1, [[TITLES[language].path]]);
  put(PATH - 1, [pathHeadings(path, TITLES[language].strategy, TITLES[language].unit), ...pathCells(path)]);
  const hot = { linesSheet, rows, language };
  put(HOT, hotLineCells("rank", { ...hot, top: HOT, totalRow: rowOf("emissions") }));
  put(SINKS, hotLineCells("sinkRank", { ...hot, top: SINKS, totalRow: rowOf("sinks") }));
  const sectors = { first: rowOf(EMITTING_SECTORS[0]!), count: EMITTING_SECTORS.length };
  EMITTING_SECTORS.forEach((sector) => putPlaces(cells[rowOf(sector)]!, rowOf(sector), sectors));
  put(HOT_SECTOR_ROWS, hotSectorCells(sectors.first, rowOf("emissions"), language));
  put(
    DISTRICT_ROWS.entered - 2,
    districtCells({
      rows: DISTRICT_ROWS,
      namesRow: NAMES_ROW,
      sectorRow: rowOf,
      totalRow: rowOf("emissions"),
      language,
    }),
  );
  const titled = TITLES[language];
  put(EMISSIONS - 1, [[titled.emissions]]);
  put(MEASURES - 1, [[titled.measures]]);
  put(WITHOUT - 1, [[titled.without]]);
  put(BEFORE - 1, [[titled.before]]);
  put(STRATEGIES - 2, [
    [titled.strategies],
    tableHeadings(titled.strategy, titled.shareOfGain, false, language),
  ]);
  put(HOT - 2, [[titled.hot], tableHeadings(titled.activity, titled.shareNow, true, language)]);
  put(SINKS - 2, [[titled.sinks], tableHeadings(titled.activity, titled.shareNow, true, language)]);
  put(HOT_SECTOR_ROWS - 2, [[titled.sectors], tableHeadings(titled.place, "", true, language)]);

  const tables = [
    { top: STRATEGIES, count: SHOWN_STRATEGIES + 2 },
    { top: PATH, count: PATH_ROWS },
    { top: HOT, count: HOT_LINES },
    { top: SINKS, count: HOT_SINKS },
  ];
  const values = CASES + 1;

  return {
    role: "schemes",
    name,
    tabColor: "#8A5A2B",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells: cells.map((row) => pad(row, COLUMNS)),
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 1, 0), look: "subtitle" },
      { area: areaAt(2, 1, 0), look: "formWarning" },
      { area: areaAt(NAMES_ROW, 1, 0, PRINTED_COLUMNS), look: "heading" },
      { area: areaAt(NAMES_ROW, 1, COLUMN.baseline, CASES), look: "presetHeading" },
      { area: areaAt(ABOUT_ROW, 1, COLUMN.current, values), look: "input" },
      { area: areaAt(YEARS_ROW, 1, COLUMN.current, values), look: "center" },
      { area: areaAt(ABOUT_ROW, 2, 0), look: "label" },
      ...BLOCKS.flatMap(({ top, rows: compared }) => blockLooks(top, compared)),
      ...SECTION_ROWS.map((row) => ({ area: areaAt(row, 1, 0), look: "section" as const })),
      { area: areaAt(RECOMMENDED_ROW, 1, 0), look: "strong" },
      { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.current), look: "preset" },
      { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.baseline), look: "strong" },
      { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.firstScheme), look: "small" },
      ...tables.flatMap(({ top, count }) => [
        { area: areaAt(top - 1, 1, 0, PRINTED_COLUMNS), look: "heading" as const },
        { area: areaAt(top, count, COLUMN.item), look: "formText" as const },
        { area: areaAt(top, count, COLUMN.unit), look: "center" as const },
        { area: areaAt(top, count, COLUMN.current, values), look: "amount" as const },
        { area: areaAt(top, count, COLUMN.best), look: "share" as const },
      ]),
      { area: areaAt(STRATEGIES, SHOWN_STRATEGIES + 2, COLUMN.firstScheme, SCHEMES), look: "change" },
      { area: areaAt(STRATEGIES + SHOWN_STRATEGIES + 1, 1, COLUMN.item), look: "strong" },
      { area: areaAt(HOT_SECTOR_ROWS - 1, 1, 0, COLUMN.best), look: "heading" },
      { area: areaAt(HOT_SECTOR_ROWS, HOT_SECTORS, 0), look: "label" },
      { area: areaAt(HOT_SECTOR_ROWS, HOT_SECTORS, COLUMN.current, values), look: "small" },
      ...districtLooks(DISTRICT_ROWS),
      { area: areaAt(SIDE - 1, side.count + 1, COLUMN.helper, COLUMNS - COLUMN.helper), look: "check" },
    ],
    merges: [areaAt(RECOMMENDED_ROW, 1, COLUMN.firstScheme, COLUMN.best - COLUMN.firstScheme + 1)],
    grids: [
      areaAt(NAMES_ROW, CONTEXT + CONTEXT_ROWS.length - NAMES_ROW, 0, PRINTED_COLUMNS),
      ...BLOCKS.slice(1).map(({ top, rows: compared }) => areaAt(top, compared.length, 0, PRINTED_COLUMNS)),
      ...tables.map(({ top, count }) => areaAt(top - 1, count + 1, 0, PRINTED_COLUMNS)),
      areaAt(HOT_SECTOR_ROWS - 1, HOT_SECTORS + 1, 0, COLUMN.best),
      ...districtGrids(DISTRICT_ROWS),
    ],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: NAMES_ROW, height: 32 },
      { row: ABOUT_ROW, height: 62 },
      ...SECTION_ROWS.map((row) => ({ row, height: 22 })),
      ...tables.flatMap(({ top, count }) => [
        { row: top - 1, height: 32 },
        ...Array.from({ length: count }, (_, index) => ({ row: top + index, height: heightOf(top, index) })),
      ]),
      { row: HOT_SECTOR_ROWS - 1, height: 32 },
      ...Array.from({ length: HOT_SECTORS }, (_, index) => ({ row: HOT_SECTOR_ROWS + index, height: 26 })),
      ...districtHeights(DISTRICT_ROWS),
    ],
    table: null,
    flags: flags(language),
    validations: [
      {
        area: areaAt(RECOMMENDED_ROW, 1, COLUMN.current),
        rule: { kind: "wholeNumber", min: 1, max: SCHEMES },
        strictness: "stop",
        title: zh ? "推荐方案" : "Recommended",
        message: zh
          ? "填 1 到 4；不填时取碳排放总量最低的方案，相同的取净排放最低的。"
          : "1 to 4; left as it is, the lowest emissions, where equal the lowest net emissions.",
      },
      ...districtRules(DISTRICT_ROWS, language),
    ],
    freeze: { rows: NAMES_ROW + 1, columns: COLUMN.unit + 1 },
    page: {
      ...landscapePage([NAMES_ROW, NAMES_ROW], END, PRINTED_COLUMNS),
      margins: FORM_MARGINS,
      breaks: [
        WITHOUT - 1,
        STRATEGIES - 2,
        PATH_CHART - 1,
        HOT - 2,
        HOT_SECTOR_ROWS - 2,
        DISTRICT_ROWS.ratios - 2,
      ],
    },
    names: [],
    charts: [
      ...schemeCharts(
        {
          names: NAMES_ROW,
          rowOf,
          strategies: { top: STRATEGIES, rows: SHOWN_STRATEGIES },
          top: CHARTS,
          height: CHART_ROWS,
        },
        language,
      ),
      ...pathCharts(path, {
        way: areaAt(PATH_CHART, PATH_CHART_ROWS, 0, LEFT_COLUMNS),
        wedges: areaAt(PATH_CHART, PATH_CHART_ROWS, LEFT_COLUMNS, PRINTED_COLUMNS - LEFT_COLUMNS),
      }),
    ],
  };
}

/** Titles of strategies take two lines, three in English; what is named by one word takes one. */
function heightOf(top: number, index: number): number {
  const isOneLine =
    top === PATH
      ? index < WAY_ROWS || index === PATH_ROWS - 1
      : top === STRATEGIES && index >= SHOWN_STRATEGIES;
  if (isOneLine) return 20;
  return top === HOT || top === SINKS ? 28 : 36;
}

function blockLooks(top: number, rows: readonly ComparedRow[]) {
  return [
    { area: areaAt(top, rows.length, COLUMN.item), look: "label" as Look },
    { area: areaAt(top, rows.length, COLUMN.unit), look: "center" as Look },
    { area: areaAt(top, rows.length, COLUMN.best), look: "small" as Look },
    ...rows.map(({ look }, index) => ({ area: areaAt(top + index, 1, COLUMN.current, CASES + 1), look })),
  ];
}

const TITLES = {
  zh: {
    emissions: "排放与碳汇",
    measures: "四项指标（报告 9.1（六））",
    without: "有无对比：方案 − 基准情景",
    before: "前后对比：目标年 − 现状",
    strategies: "各策略带来的变化（按推荐方案排序；负值为减少）",
    strategy: "策略",
    unit: "单位",
    path: "减排路径：推荐方案从现状到目标年（其间按直线推算）",
    shareOfGain: "占推荐方案变化 %",
    hot: "碳排放热点：现状排放最大的活动",
    sinks: "碳汇重点：现状吸收最多的活动",
    activity: "活动",
    shareNow: "占现状 %",
    sectors: "重点领域：各方案排放最大的领域及其占比",
    place: "位次",
  },
  en: {
    emissions: "Emissions and sinks",
    measures: "The four measures (9.1(6) of the report)",
    without: "With and without: scheme − baseline",
    before: "Before and after: target year − now",
    strategies: "What each strategy brings (ranked by the recommended scheme; below zero is less)",
    strategy: "Strategy",
    unit: "Unit",
    path: "The way of the recommended scheme from now to the target year (straight lines in between)",
    shareOfGain: "Share of change, recommended scheme, %",
    hot: "Hot spots: what emits most now",
    sinks: "What takes up most now",
    activity: "Activity",
    shareNow: "Share now, %",
    sectors: "Which sectors emit most in every case, and their share",
    place: "Place",
  },
};

function leadText(language: Language): string {
  return language === "zh"
    ? "在“方案措施”页填基准情景和各方案；本页比较结果。★ 为各方案中最优。没有填的方案不出结果；有数据异常的，改正前不出结果。"
    : "Enter the baseline and the schemes on Scheme lines; this sheet compares them. ★ marks the best scheme. A scheme without entries, or with invalid ones, has no result.";
}

/** How many schemes there are, what has to be mended, and whether the account holds rows that are not compared. */
function statementFormula({ linesSheet, rows, account }: ComparisonPlaces, language: Language): string {
  const schemes = Array.from(
    { length: SCHEMES },
    (_, index) => `(${entryCount(index + 1, linesSheet, rows)}>0)`,
  ).join("+");
  const faults = Array.from({ length: CASES }, (_, of) => faultCount(of, linesSheet, rows)).join("+");
  const total = account("emissions", "current");
  const here = absolute(rowOf("emissions"), COLUMN.current);
  const left = `IF(AND(ISNUMBER(${total}),ISNUMBER(${here})),ABS(${total}/10000-${here})>ABS(${here})/1000000000,FALSE)`;
  return language === "zh"
    ? `="已填方案 "&(${schemes})&" 个；数据异常 "&(${faults})&" 处"&IF((${faults})>0,"，见“方案措施”页“提示”列","")&IF(${left},"；碳账里插入的行不在方案中，现状合计与碳账不同","")`
    : `="Schemes with entries: "&(${schemes})&"; invalid: "&(${faults})&IF((${faults})>0,", see To look at on Scheme lines","")&IF(${left},"; rows inserted in the account are not compared here, so the totals differ","")`;
}

function namesRow(language: Language): Cell[] {
  const zh = language === "zh";
  return [
    zh ? "项目" : "Item",
    zh ? "单位" : "Unit",
    zh ? "现状" : "Now",
    ...CASE_NAMES[language],
    zh ? "最优方案" : "Best scheme",
  ];
}

function withItem(item: string, cells: Record<number, Cell>): Cell[] {
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.item] = item;
  for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell;
  return row;
}

function yearCells({ years }: SchemesSheetRequest): Record<number, Cell> {
  const planned = { formula: linkFormula(years.planned) };
  const cells: Record<number, Cell> = { [COLUMN.current]: { formula: linkFormula(years[YEARS[0]]) } };
  for (let of = 0; of < CASES; of += 1) cells[caseColumn(of)] = planned;
  return cells;
}

/** What is said where emissions are equal: net emissions to the hundredth of a tonne, so that sums made in another order tie. */
const NET_DIGITS = 6;

/**
 * The scheme that the wedge is about, until somebody types another: that with the lowest emissions, of several the one with
 * the lowest net emissions. Out of print stand the net emissions of those that share the lowest.
 */
function recommendedRow(language: Language): Cell[] {
  const zh = language === "zh";
  const range = schemesRange(rowOf("emissions"));
  const own = absolute(RECOMMENDED_ROW, COLUMN.current);
  const schemes = RANKED.filter(({ value }) => value >= COLUMN.firstScheme);
  const nets = `${absolute(RECOMMENDED_ROW, schemes[0]!.place)}:${absolute(RECOMMENDED_ROW, schemes.at(-1)!.place)}`;
  const lowest = schemes.map(({ value, place }): [number, Cell] => {
    const [emissions, net] = [address(rowOf("emissions"), value), address(rowOf("net"), value)];
    const usable = `IF(ISNUMBER(${net}),${isBest(emissions, range, "lower")},FALSE)`;
    return [place, { formula: `=IF(${usable},ROUND(${net},${NET_DIGITS}),"")` }];
  });
  return withItem(zh ? "推荐方案（填 1 到 4）" : "Recommended scheme (1 to 4)", {
    [COLUMN.current]: { formula: `=IF(COUNT(${nets})=0,1,MATCH(MIN(${nets}),${nets},0))` },
    [COLUMN.baseline]: { formula: `=IFERROR(INDEX(${schemesRange(NAMES_ROW)},1,${own}),"")` },
    [COLUMN.firstScheme]: zh
      ? "不填时取碳排放总量最低的方案；相同的，取净排放最低的"
      : "Left as it is: lowest emissions; where equal, lowest net emissions",
    ...Object.fromEntries(lowest),
  });
}

function sideHeadings(language: Language): Cell[] {
  const zh = language === "zh";
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.helper] = zh ? "策略" : "Strategy";
  CASE_NAMES[language].slice(1).forEach((word, index) => {
    row[COLUMN.helper + 1 + index] = zh ? `${word} tCO₂e` : `${word}, tCO₂e`;
  });
  row[COLUMN.helper + 1 + SCHEMES] = zh ? "推荐方案减少" : "Recommended: less";
  row[COLUMN.helper + 2 + SCHEMES] = zh ? "位次" : "Rank";
  [zh ? "现状" : "Now", ...CASE_NAMES[language]].forEach((name, index) => {
    row[COLUMN.places + index] = zh ? `${name}位次` : `Place: ${name}`;
  });
  return row;
}

function tableHeadings(item: string, last: string, withNow: boolean, language: Language): Cell[] {
  const zh = language === "zh";
  const row = Array<Cell>(COLUMNS).fill(null);
  row[COLUMN.item] = item;
  row[COLUMN.unit] = zh ? "单位" : "Unit";
  if (withNow) row[COLUMN.current] = zh ? "现状" : "Now";
  for (let of = withNow ? 0 : 1; of < CASES; of += 1)
    row[caseColumn(of)] = { formula: linkFormula(absolute(NAMES_ROW, caseColumn(of))) };
  row[COLUMN.best] = last;
  return row;
}

/** The best cell, beside the name with its star; faults in orange. */
function flags(language: Language): FlagRule[] {
  return [
    ...BLOCKS.flatMap(({ top, rows }) =>
      rows.flatMap(({ better }, index): FlagRule[] => {
        if (!better) return [];
        const row = top + index;
        const first = address(row, COLUMN.firstScheme);
        return [
          {
            area: { row, column: COLUMN.firstScheme, rows: 1, columns: SCHEMES },
            formula: `=${isBest(first, schemesRange(row), better)}`,
            look: "met",
          },
        ];
      }),
    ),
    ...districtFlags(DISTRICT_ROWS, language),
  ];
}
