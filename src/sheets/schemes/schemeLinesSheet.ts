import { FACTOR_BASES, accountLines } from "../../catalogue/account";
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { COLUMN as ACCOUNT } from "../account/accountColumns";
import { accountLineRows } from "../account/accountPlaces";
import { perUnitFormula } from "../account/lineRows";
import { absolute, areaAt, linkFormula, quotedSheet, quotedText } from "../a1";
import type { Cell, SheetDescription, Validation } from "../description";
import { FONTS, FORM_MARGINS } from "../look";
import { adviceFlags } from "../adviceFlags";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import {
  CASES,
  CASE_NAMES,
  CHANGE_LIMITS,
  COLUMN,
  COLUMNS,
  FURTHER_ROWS,
  PRINTED_COLUMNS,
  SCHEME_INDICES,
  WIDTHS,
  changeColumn,
  effectColumn,
  emittedColumn,
  faultColumn,
  faultyColumn,
  ownColumn,
} from "./schemeColumns";
import { LEAD_TEXT } from "./leadText";
import { type AccountCells, type SchemeRows, furtherCells, lineCells } from "./schemeLines";

const NAMES_ROW = 3;
const HEADINGS_ROW = 4;
const FIRST_LINE = HEADINGS_ROW + 1;

export interface SchemeLinesRequest {
  plan: Plan;
  language: Language;
  name: string;
  accountName: string;
  /** Absolute references, sheet included, to the names of the cases on 方案. */
  caseNames: string[];
  /** Absolute range, sheet included, of the strategies' titles. */
  strategies: string;
}

/** Where 方案 finds the lines. */
export function schemeRows(plan: Plan): SchemeRows {
  const { first, last } = accountLineRows(plan);
  const lastLine = FIRST_LINE + (last - first);
  return { first: FIRST_LINE, lastLine, last: lastLine + 1 + FURTHER_ROWS };
}

/** 方案措施: line by line, what the baseline and every scheme make of the account, and which strategy does it. */
export function schemeLinesSheet(request: SchemeLinesRequest): SheetDescription {
  const { plan, language, name, caseNames, strategies } = request;
  const zh = language === "zh";
  const rows = schemeRows(plan);
  const names = caseNames.map((_, of) => absolute(NAMES_ROW, changeColumn(of)));
  const context = { rows, strategies, names, language };
  const lines = rows.lastLine - rows.first + 1;
  const furtherTop = rows.lastLine + 2;
  const lineRows = Array.from({ length: lines }, (_, index) =>
    lineCells(accountCells(request, index), index + 1, FIRST_LINE + index, context),
  );
  const cells: Cell[][] = [
    pad([zh ? `${plan.name.zh} 方案措施` : `${plan.name.en}: what the schemes do`], COLUMNS),
    pad([LEAD_TEXT[language][0]], COLUMNS),
    pad([LEAD_TEXT[language][1]], COLUMNS),
    namesRow(caseNames, language),
    headings(language),
    ...lineRows,
    pad(
      [
        zh
          ? "同一行的第二条、第三条策略：填上面的序号、变化和策略"
          : "A second or third strategy of a line: enter its number, the changes and the strategy",
      ],
      COLUMNS,
    ),
    ...Array.from({ length: FURTHER_ROWS }, (_, index) => furtherCells(furtherTop + index, context)),
  ];
  const body = [
    { row: FIRST_LINE, count: lines },
    { row: furtherTop, count: FURTHER_ROWS },
  ];
  const entryColumns = CASES * 2;

  return {
    role: "schemeLines",
    name,
    tabColor: "#B08D57",
    font: FONTS[language],
    columnWidths: [...WIDTHS[language]],
    cells,
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 2, 0), look: "subtitle" },
      { area: areaAt(NAMES_ROW, 1, COLUMN.firstChange, entryColumns), look: "formCenter" },
      { area: areaAt(HEADINGS_ROW, 1, 0, COLUMNS), look: "formHeading" },
      { area: areaAt(rows.lastLine + 1, 1, 0), look: "section" },
      ...body.flatMap(({ row, count }) => [
        { area: areaAt(row, count, COLUMN.number, 2), look: "formCenter" as const },
        { area: areaAt(row, count, COLUMN.item), look: "formText" as const },
        { area: areaAt(row, count, COLUMN.kind, 2), look: "formCenter" as const },
        { area: areaAt(row, count, COLUMN.activity), look: "formResult" as const },
        { area: areaAt(row, count, COLUMN.strategy, 2), look: "formInput" as const },
        { area: areaAt(row, count, COLUMN.advice), look: "small" as const },
        { area: areaAt(row, count, COLUMN.perUnit, COLUMNS - COLUMN.perUnit), look: "check" as const },
      ]),
      { area: areaAt(FIRST_LINE, lines, COLUMN.firstChange, entryColumns), look: "formNumber" },
      { area: areaAt(furtherTop, FURTHER_ROWS, COLUMN.number), look: "formNumber" },
      ...SCHEME_INDICES.map((scheme) => ({
        area: areaAt(furtherTop, FURTHER_ROWS, changeColumn(scheme + 1)),
        look: "formNumber" as const,
      })),
    ],
    merges: Array.from({ length: CASES }, (_, of) => areaAt(NAMES_ROW, 1, changeColumn(of), 2)),
    grids: [
      areaAt(HEADINGS_ROW, lines + 1, 0, COLUMNS),
      areaAt(furtherTop, FURTHER_ROWS, 0, COLUMNS),
      areaAt(NAMES_ROW, 1, COLUMN.firstChange, entryColumns),
    ],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      { row: NAMES_ROW, height: 22 },
      { row: HEADINGS_ROW, height: 46 },
      ...lineRows.map((_, index) => ({ row: FIRST_LINE + index, height: zh ? 32 : 40 })),
      { row: rows.lastLine + 1, height: 26 },
      ...Array.from({ length: FURTHER_ROWS }, (_, index) => ({
        row: furtherTop + index,
        height: zh ? 28 : 40,
      })),
    ],
    fitted: { row: FIRST_LINE, rows: lines + 1 + FURTHER_ROWS },
    table: null,
    flags: body.flatMap(({ row, count }) =>
      adviceFlags(
        {
          first: row,
          rows: count,
          advice: COLUMN.advice,
          invalidFrom: COLUMN.item,
          missingFrom: COLUMN.advice,
        },
        language,
      ),
    ),
    validations: entryRules(body, rows, strategies, language),
    freeze: { rows: FIRST_LINE, columns: COLUMN.item + 1 },
    page: {
      ...landscapePage([NAMES_ROW, HEADINGS_ROW], cells.length, PRINTED_COLUMNS),
      margins: FORM_MARGINS,
    },
    names: [],
  };
}

/** A line of the list has its item as text; one of the office's own is shown as it stands there. */
function accountCells({ plan, accountName, language }: SchemeLinesRequest, index: number): AccountCells {
  const lines = accountLines(plan.level);
  const line = lines[index];
  const row = accountLineRows(plan).first + index;
  const sheet = `${quotedSheet(accountName)}!`;
  const at = (column: number) => `${sheet}${absolute(row, column)}`;
  const divisor = line ? FACTOR_BASES[line.quantity]!.divisor : 1;
  const [group, item] = [at(ACCOUNT.group), at(ACCOUNT.item)];
  const separator = language === "zh" ? "·" : ": ";
  return {
    sector: at(ACCOUNT.sector),
    item: `IF(LEN(${group})=0,IF(LEN(${item})=0,"",${item}),${group}&"${separator}"&${item})`,
    kind: at(ACCOUNT.kind),
    unit: at(line ? ACCOUNT.unit : ACCOUNT.factorUnit),
    activity: at(ACCOUNT.current),
    emitted: at(ACCOUNT.emittedCurrent),
    perUnit: perUnitFormula(row, divisor, language, sheet),
    code: line?.id ?? null,
  };
}

function namesRow(caseNames: string[], language: Language): Cell[] {
  const cells = pad([], COLUMNS);
  cells[COLUMN.item] = language === "zh" ? "变化：方案对基准情景，基准情景对现状" : "Changes";
  caseNames.forEach((reference, of) => {
    const formula = linkFormula(reference, quotedText(CASE_NAMES[language][of]!));
    for (const column of [changeColumn(of), emittedColumn(of), faultColumn(of)]) cells[column] = { formula };
    if (of > 0) cells[effectColumn(of - 1)] = { formula };
  });
  return cells;
}

function headings(language: Language): Cell[] {
  const zh = language === "zh";
  const cells = pad(
    zh
      ? ["序号", "领域", "活动项目", "类别", "单位", "现状活动量"]
      : ["No.", "Sector", "Activity", "Kind", "Unit", "Current activity"],
    COLUMNS,
  );
  for (let of = 0; of < CASES; of += 1) {
    cells[changeColumn(of)] = zh ? "变化 %" : "Change %";
    cells[ownColumn(of)] = zh ? "自定活动量" : "Own activity";
    cells[emittedColumn(of)] = zh ? "排放 tCO₂e" : "tCO₂e";
    cells[faultColumn(of)] = zh ? "异常" : "Fault";
    cells[faultyColumn(of)] = zh ? "有异常" : "Faulty";
  }
  for (const scheme of SCHEME_INDICES) cells[effectColumn(scheme)] = zh ? "引起的变化 tCO₂e" : "Effect tCO₂e";
  cells[COLUMN.strategy] = zh ? "引起变化的策略" : "Strategy that causes it";
  cells[COLUMN.remarks] = zh ? "理由、备注" : "Reason, remarks";
  cells[COLUMN.advice] = zh ? "提示" : "To look at";
  cells[COLUMN.perUnit] = zh ? "单位活动量排放 tCO₂e" : "tCO₂e per unit";
  cells[COLUMN.current] = zh ? "现状排放 tCO₂e" : "Current tCO₂e";
  cells[COLUMN.weight] = zh ? "现状排放（排位用）" : "Emitted now";
  cells[COLUMN.sinkWeight] = zh ? "现状碳汇（排位用）" : "Taken up now";
  cells[COLUMN.rank] = zh ? "排放位次" : "Rank";
  cells[COLUMN.sinkRank] = zh ? "碳汇位次" : "Sink rank";
  cells[COLUMN.code] = zh ? "行代码" : "Line code";
  return cells;
}

function entryRules(
  body: { row: number; count: number }[],
  rows: SchemeRows,
  strategies: string,
  language: Language,
): Validation[] {
  const zh = language === "zh";
  const cases = Array.from({ length: CASES }, (_, of) => of);
  return [
    ...body.flatMap(({ row, count }) => [
      ...cases.map((of): Validation => ({
        area: { row, column: changeColumn(of), rows: count, columns: 1 },
        rule: { kind: "decimal", ...CHANGE_LIMITS },
        strictness: "warning",
        title: zh ? "变化（%）" : "Change (%)",
        message: zh ? "填数值：−30 表示减少 30%，15 表示增加 15%。" : "−30 is 30% less, 15 is 15% more.",
      })),
      {
        area: { row, column: COLUMN.strategy, rows: count, columns: 1 },
        rule: { kind: "listInCells", source: strategies },
        strictness: "warning",
        title: zh ? "策略" : "Strategy",
        message: zh
          ? "从“策略”页的策略中选择；同一行有几条策略的，在表下补充。"
          : "Choose from the plan’s strategies; further ones of the same line go below the table.",
      } satisfies Validation,
    ]),
    {
      area: { row: rows.lastLine + 2, column: COLUMN.number, rows: FURTHER_ROWS, columns: 1 },
      rule: { kind: "wholeNumber", min: 1, max: rows.lastLine - rows.first + 1 },
      strictness: "warning",
      title: zh ? "序号" : "No.",
      message: zh ? "填上面某一行的序号。" : "Enter the number of a line above.",
    },
  ];
}
