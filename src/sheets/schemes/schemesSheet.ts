import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { absolute, areaAt, linkFormula, quotedSheet } from "../a1";
import { YEARS, type Year } from "../account/accountColumns";
import { type AccountKey, accountReference } from "../account/accountPlaces";
import type { Cell, SheetDescription } from "../description";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS } from "../look";
import { pad } from "../pad";
import { type ComparisonPlaces, comparedCells } from "./comparison";
import {
  COLUMN,
  COLUMNS,
  LEFT_COLUMNS,
  PRINTED_COLUMNS,
  WIDTHS,
  caseColumn,
  withItem,
} from "./comparisonColumns";
import { districtRules } from "./districtLooks";
import { districtCells } from "./districts";
import { hotLineCells, hotSectorCells } from "./hotSpots";
import { type PathPlaces, pathCells, pathHeadings } from "./path";
import { pathCharts } from "./pathCharts";
import { putPlaces } from "./ranking";
import { recommendedRow } from "./recommended";
import { schemeCharts } from "./schemeCharts";
import { CASES, EMITTING_SECTORS, SCHEMES } from "./schemeColumns";
import { namesRow, sideHeadings, tableHeadings } from "./schemeHeadings";
import { schemeRows } from "./schemeLinesSheet";
import {
  BEFORE,
  BLOCKS,
  CHART_ROWS,
  CHARTS,
  DISTRICT_ROWS,
  EMISSIONS,
  END,
  HOT,
  HOT_SECTOR_ROWS,
  MEASURES,
  NAMES_ROW,
  PATH,
  PATH_CHART,
  PATH_CHART_ROWS,
  RECOMMENDED_ROW,
  SIDE,
  SINKS,
  STRATEGIES,
  WITHOUT,
  rowOf,
} from "./schemePlaces";
import { TITLES, comparisonLead } from "./schemeWords";
import { schemeFlags, schemeGrids, schemeHeights, schemeLooks } from "./schemesLooks";
import { statementFormula } from "./statement";
import { SHOWN_STRATEGIES, type StrategyTitle, rankedCells, strategyCells } from "./wedge";

export interface SchemesSheetRequest {
  plan: Plan;
  language: Language;
  name: string;
  linesName: string;
  accountName: string;
  titles: StrategyTitle[];
  /** References to the cover's years, sheet included. */
  years: Record<Year, string>;
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
    [comparisonLead(language)],
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
  put(STRATEGIES, rankedCells({ top: STRATEGIES, side, language, recommended, net: rowOf("net") }));
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

  return {
    role: "schemes",
    name,
    tabColor: "#8A5A2B",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells: cells.map((row) => pad(row, COLUMNS)),
    looks: schemeLooks(side.count),
    merges: [areaAt(RECOMMENDED_ROW, 1, COLUMN.firstScheme, COLUMN.best - COLUMN.firstScheme + 1)],
    grids: schemeGrids(),
    rowHeights: schemeHeights(),
    table: null,
    flags: schemeFlags(language),
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
          recommended,
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

function yearCells({ years }: SchemesSheetRequest): Record<number, Cell> {
  const planned = { formula: linkFormula(years.planned) };
  const cells: Record<number, Cell> = { [COLUMN.current]: { formula: linkFormula(years[YEARS[0]]) } };
  for (let of = 0; of < CASES; of += 1) cells[caseColumn(of)] = planned;
  return cells;
}
