import { accountLines } from "../../catalogue/account";
import type { Language } from "../../catalogue/language";
import type { Plan, Source } from "../../catalogue/schema";
import { absolute, areaAt, linkFormula } from "../a1";
import { adviceFlags } from "../adviceFlags";
import type { Cell, SheetDescription } from "../description";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS } from "../look";
import { COLUMN, COLUMNS, EMITTED, PRINTED_COLUMNS, WIDTHS, type Year, YEARS } from "./accountColumns";
import { accountHeights, accountLooks } from "./accountLooks";
import {
  CHOICE_ADVICE,
  CHOICE_ROW,
  FACTOR_YEAR_COLUMN,
  FIRST_LINE,
  HEADINGS_ROW,
  layout,
  OWN_ROWS,
  REGION_COLUMN,
} from "./accountPlaces";
import { choiceRules, entryRules } from "./accountRules";
import { gridAdvice, statementFormula } from "./accountStatement";
import { headings, leadText, yearWord } from "./accountWords";
import { factorPlaces } from "./factorSheet";
import { lineRow, ownRow } from "./lineRows";
import { decompositionCells, ENTERED_ROWS, TOTAL_ROWS, totalCells } from "./totals";

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
    [
      { formula: statementFormula({ rows, totals, version, factors: places.regionList, language }) },
      ...Array<Cell>(COLUMNS - 1).fill(null),
    ],
    choiceRow,
    yearRow,
    headings(language),
    ...lineCells,
    ...Array.from({ length: OWN_ROWS }, (_, i) => ownRow(FIRST_LINE + lines.length + i, context)),
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

  return {
    role: "account",
    name,
    tabColor: "#8A5A2B",
    font: FONTS[language],
    columnWidths: [...WIDTHS[language]],
    cells,
    looks: accountLooks(lines, plan.level, language),
    // An effect may be many times the change itself, and below zero.
    merges: [0, 1, 2, 3].map((index) => areaAt(effects + index, 1, COLUMN.emittedPlanned, 2)),
    grids: [
      areaAt(HEADINGS_ROW, count + 1, 0, COLUMNS),
      areaAt(totals - 1, results, COLUMN.item, COLUMN.emittedPlanned - COLUMN.item + 1),
    ],
    rowHeights: accountHeights(cells, { lines: lines.length, totals }, language),
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
