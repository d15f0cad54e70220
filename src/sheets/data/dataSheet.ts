import { type Input, computationOf, inputsFor } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { INDICATOR_SECTORS, type Indicator, type Plan } from "../../catalogue/schema";
import { address, linkFormula, quotedSheet } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { FONTS, FORM_MARGINS } from "../look";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import { resultLook } from "../resultLook";
import { rowHeight } from "../rowHeight";
import { choiceRules, computedRow, longestMissing, operandCell } from "./computedRows";
import {
  COLUMN,
  COLUMNS,
  CONVERTED,
  type InputRows,
  PRINTED_COLUMNS,
  WIDTHS,
  YEARS,
  YEAR_WORDS,
  type Year,
} from "./dataColumns";
import { beyondFlags } from "./beyondPossible";
import { FAULT } from "./inputFaults";
import { inputFlags, inputRow, inputRules } from "./inputRows";

const YEAR_ROW = 3;
const HEADINGS_ROW = 4;
const FIRST_INPUT = HEADINGS_ROW + 1;

export interface DataSheetRequest {
  plan: Plan;
  /** The rows of the plan's 指标; those with a formula are computed here. */
  indicators: readonly Indicator[];
  language: Language;
  name: string;
  /** References to the cover's years, sheet included; null where the cover has none. */
  years: Record<Year, string | null>;
  /** References, sheet included, to tonnes that another sheet reckons for an input; null for what is entered. */
  tonnesOf?: (input: string, year: Year) => string | null;
}

/** Where the computed value of an indicator stands, for 指标 to point at: row by indicator, counted from 0. */
export function computedRows(indicators: readonly Indicator[]): ReadonlyMap<string, number> {
  const computed = indicators.filter(({ id }) => computationOf(id));
  const first = firstComputed(inputsFor(computed.map(({ id }) => id)).length);
  return new Map(computed.map(({ id }, index) => [id, first + index]));
}

/** The inputs of these indicators, in the order in which they stand on the sheet. */
function inputsOf(indicators: readonly Indicator[]): Input[] {
  return [...inputsFor(indicators.map(({ id }) => id))].sort(
    (a, b) => INDICATOR_SECTORS.indexOf(a.sector) - INDICATOR_SECTORS.indexOf(b.sector),
  );
}

/** A reference, sheet included, to an input's figure in its own unit, found by its code; null where there is no such input. */
export function inputReference(
  indicators: readonly Indicator[],
  name: string,
  id: string,
  year: Year,
): string | null {
  const inputs = inputsOf(indicators);
  if (!inputs.some((input) => input.id === id)) return null;
  return operandCell(id, CONVERTED[year], rowsOf(inputs), `${quotedSheet(name)}!`);
}

function rowsOf(inputs: readonly Input[]): InputRows {
  return { first: FIRST_INPUT, last: FIRST_INPUT + inputs.length };
}

/** Under the inputs a line that stays blank, so that a row inserted at their end is still among them; then a title and headings. */
function firstComputed(inputs: number): number {
  return FIRST_INPUT + inputs + 1 + 2;
}

/** 数据: what an office has, each figure once, and the indicators that follow from it. */
export function dataSheet(request: DataSheetRequest): SheetDescription {
  const { plan, language, name, years } = request;
  const zh = language === "zh";
  const computed = request.indicators.filter(({ id }) => computationOf(id));
  const inputs = inputsOf(computed);
  const rows = rowsOf(inputs);
  const start = firstComputed(inputs.length);
  const title = start - 2;

  const yearCells = YEARS.map((year): Cell => (years[year] ? { formula: linkFormula(years[year]) } : null));
  const tonnesOf = request.tonnesOf ?? (() => null);
  const inputCells = inputs.map((input, i) =>
    inputRow(input, i + 1, FIRST_INPUT + i, language, rows, (year) => tonnesOf(input.id, year)),
  );
  const computedCells = computed.map((indicator, i) =>
    computedRow(indicator, i + 1, start + i, rows, language),
  );
  const cells: Cell[][] = [
    pad([zh ? `${plan.name.zh} 基础数据` : `${plan.name.en}: data`], COLUMNS),
    pad([leadText(language)], COLUMNS),
    pad(
      [{ formula: filledFormula(inputs.length, { first: start, count: computed.length }, language) }],
      COLUMNS,
    ),
    pad([null, null, null, null, ...yearCells], COLUMNS),
    inputHeadings(language),
    ...inputCells,
    pad([null, null, zh ? "自己的数据行请插在本行之上" : "Insert rows of your own above this line"], COLUMNS),
    pad([zh ? "由上面的数据计算的指标" : "Indicators computed from the data above"], COLUMNS),
    computedHeadings(language),
    ...computedCells,
  ];
  const body = (row: number, count: number, column: number, columns = 1) => ({
    row,
    column,
    rows: count,
    columns,
  });
  const heights = (rowsOf: Cell[][], first: number, columns: number[]) =>
    rowsOf.map((line, index) => ({
      row: first + index,
      height: rowHeight(
        columns.map((column) => ({ text: textOf(line[column]), width: WIDTHS[language][column]!, size: 9 })),
        18,
      ),
    }));

  return {
    role: "data",
    name,
    tabColor: "#3B6EA5",
    font: FONTS[language],
    columnWidths: [...WIDTHS[language]],
    cells,
    looks: [
      { area: body(0, 1, 0), look: "title" },
      { area: body(1, 2, 0), look: "subtitle" },
      { area: body(YEAR_ROW, 1, COLUMN.current, YEARS.length), look: "formYear" },
      { area: body(HEADINGS_ROW, 1, 0, COLUMNS), look: "formHeading" },
      ...[
        { first: FIRST_INPUT, count: inputs.length },
        { first: start, count: computed.length },
      ].flatMap(({ first, count }) => [
        { area: body(first, count, COLUMN.number, 2), look: "formCenter" as const },
        { area: body(first, count, COLUMN.name), look: "formStrong" as const },
        { area: body(first, count, COLUMN.factor, COLUMNS - COLUMN.factor), look: "check" as const },
      ]),
      { area: body(FIRST_INPUT, inputs.length, COLUMN.unit), look: "formPreset" },
      { area: body(FIRST_INPUT, inputs.length, COLUMN.current, YEARS.length), look: "formNumber" },
      ...inputs.flatMap(({ id }, index) =>
        tonnesOf(id, "current") === null
          ? []
          : [
              {
                area: body(FIRST_INPUT + index, 1, COLUMN.current, YEARS.length),
                look: "asMeasure" as const,
              },
            ],
      ),
      { area: body(FIRST_INPUT, inputs.length, COLUMN.source, 3), look: "formInput" },
      { area: body(rows.last, 1, COLUMN.name), look: "small" },
      { area: body(title, 1, 0), look: "section" },
      { area: body(title + 1, 1, 0, COLUMNS), look: "formHeading" },
      { area: body(start, computed.length, COLUMN.unit), look: "formCenter" },
      { area: body(start, computed.length, COLUMN.current, YEARS.length), look: "formResult" },
      ...computed.map(({ unit }, index) => ({
        area: body(start + index, 1, COLUMN.current, YEARS.length),
        look: resultLook(unit, plan.level, language),
      })),
      { area: body(start, computed.length, COLUMN.source), look: "formInput" },
      { area: body(start, computed.length, COLUMN.department, 2), look: "small" },
    ],
    grids: [
      body(HEADINGS_ROW, inputs.length + 1, 0, COLUMNS),
      body(title + 1, computed.length + 1, 0, COLUMNS),
    ],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: HEADINGS_ROW, height: 32 },
      ...heights(inputCells, FIRST_INPUT, [COLUMN.sector, COLUMN.name, COLUMN.remarks]),
      { row: title, height: 26 },
      { row: title + 1, height: 32 },
      ...heights(
        computedCells.map((line, index) => {
          const longest = [...line];
          longest[COLUMN.department] = longestMissing(computed[index]!, language);
          return longest;
        }),
        start,
        [COLUMN.sector, COLUMN.name, COLUMN.department, COLUMN.remarks],
      ),
    ],
    fitted: { row: FIRST_INPUT, rows: inputs.length },
    table: null,
    flags: [
      ...inputFlags(FIRST_INPUT, inputs.length, language),
      ...beyondFlags(start, computed.length, language),
    ],
    validations: [...inputRules(inputs, FIRST_INPUT, language), ...choiceRules(computed, start, language)],
    freeze: { rows: FIRST_INPUT, columns: COLUMN.name + 1 },
    page: {
      ...landscapePage([HEADINGS_ROW, HEADINGS_ROW], cells.length, PRINTED_COLUMNS),
      margins: FORM_MARGINS,
      breaks: [title],
    },
    names: [],
  };
}

function leadText(language: Language): string {
  return language === "zh"
    ? "每个数据只填一次：选好手头数据的单位，填各年数值；能算的指标在下面自动算出，并进入“指标”页。"
    : "Enter each figure once: choose its unit and fill in the years; indicators that follow from it are computed below and go to Indicators.";
}

/** "已填 12 / 48 项", of those with a figure for any year; how many figures can't be used, and what can't be. */
function filledFormula(
  inputs: number,
  computed: { first: number; count: number },
  language: Language,
): string {
  const range = (from: number, to: number) =>
    `${address(FIRST_INPUT, from)}:${address(FIRST_INPUT + inputs - 1, to)}`;
  const filled = `COUNTIF(${range(COLUMN.filled, COLUMN.filled)},">0")`;
  const odd = `COUNTIF(${range(COLUMN.convertedCurrent, COLUMN.convertedPlanned)},"${FAULT[language]}*")`;
  const told = `${address(computed.first, COLUMN.department)}:${address(computed.first + computed.count - 1, COLUMN.department)}`;
  const beyond = `COUNTIF(${told},"${FAULT[language]}*")`;
  return language === "zh"
    ? `="已填 "&${filled}&" / ${inputs} 项"&IF(${odd}=0,"","；需要核对的 "&${odd}&" 格：标橙色，右边“折算”列写明是什么问题")&IF(${beyond}=0,"","；需要核对的 "&${beyond}&" 项指标：算得的值超出可能的范围，见“缺少的数据”列")`
    : `="Filled in: "&${filled}&" of ${inputs}"&IF(${odd}=0,"","; to be looked at: "&${odd}&", in orange; the converted columns say what is wrong")&IF(${beyond}=0,"","; to be looked at: "&${beyond}&" computed, beyond what they can be, see under Missing")`;
}

/** They stand again on every sheet of paper, also over the indicators below, so they say what the columns hold in both. */
function inputHeadings(language: Language): Cell[] {
  const zh = language === "zh";
  const years = YEARS.map((year) => YEAR_WORDS[year][language]);
  return [
    ...(zh ? ["序号", "领域", "数据项 / 指标", "单位"] : ["No.", "Sector", "Item / indicator", "Unit"]),
    ...years,
    ...(zh
      ? ["数据来源 / 口径", "责任部门 / 缺少的数据", "备注 / 计算式", "折算系数"]
      : ["Source / base", "Department / missing", "Remarks / formula", "Factor"]),
    ...years.map((word) => (zh ? `${word}（折算）` : `${word}, converted`)),
    zh ? "有数年份" : "Years filled",
    zh ? "数据代码" : "Code",
  ];
}

function computedHeadings(language: Language): Cell[] {
  const zh = language === "zh";
  return [
    ...(zh ? ["序号", "领域", "指标", "单位"] : ["No.", "Sector", "Indicator", "Unit"]),
    ...YEARS.map((year) => YEAR_WORDS[year][language]),
    ...(zh ? ["口径", "缺少的数据", "计算式"] : ["Base", "Missing", "Formula"]),
    ...Array<Cell>(COLUMNS - PRINTED_COLUMNS - 1).fill(null),
    zh ? "指标代码" : "Indicator code",
  ];
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
