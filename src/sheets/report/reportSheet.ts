import type { Language } from "../../catalogue/language";
import { type Plan, SECTORS, type Strategy } from "../../catalogue/schema";
import { YEARS, type Year } from "../account/accountColumns";
import { type AccountKey, accountReference } from "../account/accountPlaces";
import { KEY_FIGURES, figureCells, figureName, figureTarget } from "../account/keyFigures";
import { absolute, address, areaAt, linkFormula, quotedSheet, whileThere } from "../a1";
import type { ChartDescription } from "../charts";
import { inFigures } from "../chartWords";
import type { Cell, SheetDescription } from "../description";
import { type CountedTable, countFormula } from "../indicators/verdictCounts";
import { FONTS } from "../look";
import type { TableRows } from "../indicators/tableRows";
import { pad } from "../pad";
import type { Slot } from "../palette";
import { SECTOR_WORDS } from "../words";
import {
  COLUMNS,
  HELP,
  SIDE,
  SIDE_COLUMNS,
  WAY,
  helpCells,
  missedCells,
  missedCount,
  missingNames,
  sideCells,
  sideHeadings,
} from "./missedRows";

const PRINTED = 6;
const BESIDE = [16, 50, 90, 90, 60, 60, 50, 110, 16, 110, 150, 90, 16, 50, 50, 50];
const WIDTHS: Record<Language, readonly number[]> = {
  zh: [118, 74, 78, 62, 170, 82, ...BESIDE],
  // "facilities/subdistrict" is one word.
  en: [124, 100, 70, 60, 144, 86, ...BESIDE],
};
/** In points: with Excel's own the page would be shrunk below 8 points. */
const REPORT_MARGINS = { side: 24, top: 28, bottom: 36 };
/** Rows for what misses its target; more of them are counted, not listed. */
const LISTED = 8;
const FACTS = 3;
const MISSED = 6;
const CARBON = MISSED + LISTED + 2;
/** The column of 目标 in the table of carbon. */
const TARGET = 2 + YEARS.length;
const CHART_ROWS = 11;
/** The picture of sectors takes these columns, that of the way to the target year the others. */
const LEFT = 3;

const YEAR_HEADINGS: Record<Language, string[]> = {
  zh: ["现状", "近期", "规划"],
  en: ["Now", "Near-term", "Planned"],
};
const TONNES: Record<Language, string> = { zh: "万tCO₂e", en: "10⁴ tCO₂e" };

export interface ReportRequest {
  plan: Plan;
  strategies: readonly Strategy[];
  language: Language;
  name: string;
  version: string;
  strategiesName: string;
  /** null where the workbook has no account, or no schemes. */
  accountName: string | null;
  schemes: { name: string; net: string; difference: string } | null;
  /** References to the cover, sheet included. */
  about: { place: string; author: string };
  years: Record<Year, string>;
  tables: readonly TableRows[];
  counted: readonly CountedTable[];
}

/** 报告: one page for whoever decides; formulas all through, so that it is never stale. */
export function reportSheet(request: ReportRequest): SheetDescription {
  const { plan, language, name, version, tables, accountName } = request;
  const zh = language === "zh";
  const side = sideCells(tables, language);
  const help = helpCells(request.strategies, request.strategiesName, language);
  const carbon = accountName === null ? [] : KEY_FIGURES;
  const chartTop = CARBON + carbon.length + 1;
  const foot = accountName === null ? CARBON : chartTop + CHART_ROWS + 1;
  const end = foot + 5;
  const cells = Array.from({ length: Math.max(end, side.length + 1, help.length + 1) }, () =>
    pad([], COLUMNS),
  );
  const put = (row: number, column: number, values: Cell[]) =>
    values.forEach((value, index) => {
      cells[row]![column + index] = value;
    });

  const { place, author } = request.about;
  const count = (verdict: Parameters<typeof countFormula>[1]) =>
    `(${countFormula(request.counted, verdict, language).slice(1)})`;
  put(0, 0, [
    {
      formula: `=${whileThere(place)}&"${zh ? `${plan.name.zh} 双碳报告` : ` ${plan.name.en}: dual-carbon report`}"`,
    },
  ]);
  put(1, 0, [
    {
      formula: `=${whileThere(`${yearsText(request)}&IF(LEN(${author})=0,"","${zh ? "编制单位：" : "drawn up by "}"&${author})`)}`,
    },
  ]);
  put(FACTS - 1, 0, [zh ? "指标完成情况" : "Targets"]);
  put(FACTS, 0, [{ formula: `=${verdictSentence(count, language)}` }]);
  put(MISSED - 2, 0, [{ formula: `=${missedTitle(side.length, language)}` }]);
  put(
    MISSED - 1,
    0,
    zh
      ? ["指标", "数值", "要求", "差距", "有助的策略", "责任单位、进展"]
      : ["Indicator", "Value", "Must be", "Gap", "Strategies that help", "Who, how far"],
  );
  for (let index = 0; index < LISTED; index += 1)
    put(MISSED + index, 0, missedCells(index + 1, side.length, help.length));

  if (accountName !== null) {
    put(
      CARBON - 1,
      0,
      zh
        ? ["碳排放与碳汇", "单位", ...YEAR_HEADINGS.zh, "目标"]
        : ["Carbon", "Unit", ...YEAR_HEADINGS.en, "Target"],
    );
    carbon.forEach((row, index) =>
      put(CARBON + index, 0, [
        ...figureName(row, language),
        ...figureCells(row, plan, accountName),
        figureTarget(row, tables),
      ]),
    );
    put(WAY.row - 1, WAY.column, [zh ? "图用：目标、各领域" : "Pictured: target, sectors", null, null]);
    SECTOR_ROWS.forEach((sector, index) =>
      put(WAY.row + 1 + index, WAY.column, sectorCells(sector, plan, accountName)),
    );
    put(WAY.row, WAY.column, [0, 0, { formula: linkFormula(address(CARBON, TARGET)) }]);
  }
  put(foot - 1, 0, [zh ? "缺数据与来源" : "Missing data and sources"]);
  put(foot, 0, [{ formula: `=${missingSentence(side.length, count("missing"), language)}` }]);
  put(foot + 1, 0, [accountSentence(request)]);
  put(foot + 2, 0, [schemesSentence(request)]);
  put(foot + 3, 0, [sourcesText(plan, version, language)]);
  put(0, SIDE.missed, sideHeadings(language));
  side.forEach((row, index) => put(1 + index, SIDE.missed, row));
  help.forEach((row, index) => put(1 + index, HELP.code, row));

  const wide = (row: number) => areaAt(row, 1, 0, PRINTED);
  const sentences = [FACTS, foot, foot + 1, foot + 2, foot + 3];
  return {
    role: "report",
    name,
    tabColor: "#0B5C4A",
    font: FONTS[language],
    columnWidths: [...WIDTHS[language]],
    cells,
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 1, 0), look: "subtitle" },
      ...[FACTS - 1, MISSED - 2, foot - 1].map((row) => ({
        area: areaAt(row, 1, 0),
        look: "section" as const,
      })),
      ...sentences.map((row) => ({ area: wide(row), look: "text" as const })),
      { area: wide(MISSED - 1), look: "formHeading" },
      { area: areaAt(MISSED, LISTED, 0), look: "formStrong" },
      { area: areaAt(MISSED, LISTED, 1, 3), look: "formCenter" },
      { area: areaAt(MISSED, LISTED, 4, 2), look: "formText" },
      ...(accountName === null
        ? []
        : [
            { area: wide(CARBON - 1), look: "formHeading" as const },
            { area: areaAt(CARBON, carbon.length, 0), look: "formStrong" as const },
            { area: areaAt(CARBON, carbon.length, 1), look: "formCenter" as const },
            { area: areaAt(CARBON, carbon.length, 2, YEARS.length + 1), look: "amount" as const },
            { area: areaAt(CARBON, carbon.length, 2, YEARS.length + 1), look: "formResult" as const },
          ]),
      { area: areaAt(0, cells.length, SIDE.missed, SIDE_COLUMNS), look: "check" },
      { area: areaAt(0, cells.length, HELP.code, 3), look: "check" },
      { area: areaAt(WAY.row - 1, 2 + SECTOR_ROWS.length, WAY.column, YEARS.length), look: "check" },
    ],
    merges: sentences.map(wide),
    grids: [
      areaAt(MISSED - 1, LISTED + 1, 0, PRINTED),
      ...(accountName === null ? [] : [areaAt(CARBON - 1, carbon.length + 1, 0, PRINTED)]),
    ],
    rowHeights: [
      { row: 0, height: 26 },
      { row: FACTS, height: 32 },
      { row: MISSED - 1, height: 20 },
      ...Array.from({ length: LISTED }, (_, index) => ({ row: MISSED + index, height: zh ? 28 : 36 })),
      { row: foot, height: 32 },
      { row: foot + 1, height: 30 },
      { row: foot + 2, height: 30 },
      { row: foot + 3, height: 34 },
    ],
    table: null,
    flags: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      paper: "a4",
      orientation: "portrait",
      titleRows: null,
      printArea: areaAt(0, end, 0, PRINTED),
      margins: REPORT_MARGINS,
      onePage: true,
    },
    names: [],
    ...(accountName === null
      ? {}
      : {
          charts: [sectorChart(chartTop, language), wayChart(chartTop, language)],
        }),
  };
}

function yearsText({ years, language }: ReportRequest): string {
  const zh = language === "zh";
  const part = (word: string, cell: string) =>
    `IF(LEN(${cell})=0,"","${word}"&${cell}${zh ? '&"年　"' : '&"; "'})`;
  return [
    part(zh ? "基期" : "Base year ", years.current),
    part(zh ? "近期" : "near term ", years.near),
    part(zh ? "目标年" : "target year ", years.planned),
  ].join("&");
}

function verdictSentence(
  count: (verdict: "met" | "missed" | "missing" | "invalid" | "none") => string,
  language: Language,
): string {
  const [met, missed, missing, invalid, none] = (
    ["met", "missed", "missing", "invalid", "none"] as const
  ).map(count);
  return language === "zh"
    ? `"已判定 "&(${met}+${missed})&" 项指标：达标 "&${met}&" 项，未达标 "&${missed}&" 项。另有缺数据 "&${missing}&" 项，数据异常 "&${invalid}&" 项，无目标 "&${none}&" 项。"`
    : `(${met}+${missed})&" indicators are judged: "&${met}&" met, "&${missed}&" not met. No data: "&${missing}&"; invalid: "&${invalid}&"; no target: "&${none}&"."`;
}

function missedTitle(side: number, language: Language): string {
  const count = missedCount(side);
  return language === "zh"
    ? `"未达标的指标"&IF(${count}=0,"：无",IF(${count}>${LISTED},"（共 "&${count}&" 项，列前 ${LISTED} 项）",""))`
    : `"Not met"&IF(${count}=0,": none",IF(${count}>${LISTED}," ("&${count}&", the first ${LISTED} are listed)",""))`;
}

function missingSentence(side: number, count: string, language: Language): string {
  const names = missingNames(side);
  const from = language === "zh" ? 2 : 3;
  const cut = `MID(${names},${from},180)&IF(LEN(${names})>180,"……","")`;
  return language === "zh"
    ? `IF(${count}=0,"有目标的指标都有数据。","缺数据 "&${count}&" 项："&${cut}&"。")`
    : `IF(${count}=0,"All indicators with a target have data.","No data ("&${count}&"): "&${cut}&".")`;
}

/** By which release the account was reckoned, and what is open in it: the account's own sentence. */
function accountSentence({ accountName, language }: ReportRequest): Cell {
  if (accountName === null)
    return language === "zh" ? "本工作簿没有碳账。" : "This workbook has no carbon account.";
  const said = `${quotedSheet(accountName)}!$A$3&"${language === "zh" ? "。" : "."}"`;
  return {
    formula: `=${whileThere(said, language === "zh" ? '"“碳账”页已删除。"' : '"Carbon account was deleted."')}`,
  };
}

function schemesSentence({ schemes, language }: ReportRequest): Cell {
  if (schemes === null) return null;
  const { name, net, difference } = schemes;
  const amount = `ROUND(ABS(${difference}),2)`;
  const less =
    language === "zh"
      ? `IF(${amount}=0,"与基准情景相同。","比基准情景"&IF(${difference}<0,"少 ","多 ")&${amount}&" 万tCO₂e。")`
      : `IF(${amount}=0,"as in the baseline.",${amount}&"×10⁴ tCO₂e "&IF(${difference}<0,"less","more")&" than in the baseline.")`;
  const said =
    language === "zh"
      ? `IF(ISNUMBER(${difference}),"推荐"&${name}&"：目标年净排放 "&ROUND(${net},2)&" 万tCO₂e，"&${less},"方案尚未填写。")`
      : `IF(ISNUMBER(${difference}),"Recommended: "&${name}&", with net emissions of "&ROUND(${net},2)&"×10⁴ tCO₂e in the target year, "&${less},"No scheme is filled in yet.")`;
  return {
    formula: `=${whileThere(said, language === "zh" ? '"“方案”页已删除。"' : '"Schemes was deleted."')}`,
  };
}

function sourcesText(plan: Plan, version: string, language: Language): string {
  return language === "zh"
    ? `依据：北大国土空间规划设计研究院《面向“双碳”目标的国土空间规划技术标准体系优化响应》（2023.8）第 ${plan.section} 节；目标值来源见“指标”页依据列。模板与因子发布版本 ${version}。`
    : `Based on section ${plan.section} of the 2023 report on spatial-planning standards for the dual-carbon goals (PKU institute); sources of targets are on Indicators. Template and factor release ${version}.`;
}

/** Those that emit; ecological space takes up. */
const SECTOR_ROWS = SECTORS.filter((sector) => sector !== "生态空间");

/** What a sector emits in each of the years, as the tables of this sheet show it. */
function sectorCells(sector: AccountKey, plan: Plan, account: string): Cell[] {
  return YEARS.map((year) => {
    const cell = accountReference(plan, account, sector, year);
    return { formula: `=IF(ISNUMBER(${cell}),${cell}/10000,0)` };
  });
}

function sectorChart(top: number, language: Language): ChartDescription {
  const zh = language === "zh";
  return {
    name: "report-sectors",
    kind: "columnStacked",
    title: zh ? "各领域碳排放" : "Emissions by sector",
    valueTitle: zh ? "万tCO₂e" : "10⁴ tCO₂e",
    data: {
      categories: areaAt(CARBON - 1, 1, 2, YEARS.length),
      series: SECTOR_ROWS.map((sector, index) => ({
        name: SECTOR_WORDS[sector][language],
        values: areaAt(WAY.row + 1 + index, 1, WAY.column, YEARS.length),
        color: index as Slot,
      })),
    },
    numberFormat: "General",
    place: areaAt(top, CHART_ROWS, 0, LEFT),
    alternative: inFigures(
      zh
        ? "现状、近期、规划三年各领域碳排放的堆积柱形图。"
        : "Stacked columns: emissions by sector now, in the near term and as planned.",
      YEARS.map((_, year) => ({
        name: YEAR_HEADINGS[language][year]!,
        points: SECTOR_ROWS.map((sector, index) => ({
          of: `"${SECTOR_WORDS[sector][language]}"`,
          value: absolute(WAY.row + 1 + index, WAY.column + year),
        })),
      })),
      TONNES[language],
      language,
    ),
  };
}

/**
 * Emissions and net emissions by year, and the target as a column that stands where they ought to arrive; its columns of
 * 0 make every program begin the axis there, or below where net emissions are.
 */
function wayChart(top: number, language: Language): ChartDescription {
  const zh = language === "zh";
  const figures = (row: number) => areaAt(row, 1, 2, YEARS.length);
  const rowOf = (key: AccountKey) => CARBON + KEY_FIGURES.findIndex((figure) => figure.key === key);
  return {
    name: "report-way",
    kind: "column",
    title: zh ? "走向目标年" : "On the way to the target year",
    valueTitle: zh ? "万tCO₂e" : "10⁴ tCO₂e",
    data: {
      categories: figures(CARBON - 1),
      series: [
        {
          name: zh ? "总量目标" : "Target for emissions",
          values: areaAt(WAY.row, 1, WAY.column, YEARS.length),
          color: 3,
        },
        {
          name: zh ? "碳排放总量" : "Total emissions",
          values: figures(rowOf("emissions")),
          kind: "line",
          color: 0,
        },
        { name: zh ? "净排放" : "Net emissions", values: figures(rowOf("net")), kind: "line", color: 2 },
      ],
    },
    numberFormat: "General",
    place: areaAt(top, CHART_ROWS, LEFT, PRINTED - LEFT),
    alternative: inFigures(
      zh
        ? "现状、近期、规划的碳排放总量和净排放折线，规划年的柱为排放总量目标。"
        : "Lines: total and net emissions by year; the column in the last year is the target.",
      [
        ...(["emissions", "net"] as const).map((key) => ({
          name: KEY_FIGURES.find((figure) => figure.key === key)!.name[language],
          points: YEARS.map((_, year) => ({
            of: `"${YEAR_HEADINGS[language][year]!}"`,
            value: absolute(rowOf(key), 2 + year),
          })),
        })),
        {
          name: zh ? "目标" : "Target",
          points: [
            { of: `"${YEAR_HEADINGS[language].at(-1)!}"`, value: absolute(rowOf("emissions"), TARGET) },
          ],
        },
      ],
      TONNES[language],
      language,
    ),
  };
}
