import type { Language } from "../../catalogue/language";
import type { Indicator, Plan, Source, Target, Text } from "../../catalogue/schema";
import {
  betterFormula,
  gapFormula,
  judgedFormula,
  type RowReferences,
  verdictFormula,
} from "../../targets/formula";
import { address } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { flagRules } from "../indicators/flagRules";
import {
  columnIndex,
  columnWidth,
  FIRST_CHECK_COLUMN,
  heading,
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
} from "../indicators/indicatorColumns";
import { rowReferences, unitShown } from "../indicators/indicatorTable";
import { FONTS, FORM_MARGINS } from "../look";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import { formRowHeights } from "../rowHeight";
import { shortBasis } from "../targetWords";
import { SECTOR_WORDS } from "../words";

/** One value of somebody's own table that is to be judged where it stands. */
export interface VerifiedValue {
  indicator: Indicator;
  /** A plain formula that points at the cell; or its number, where the cell holds text that no formula can use. */
  value: { formula: string } | number;
  /** Where it stands: 我的表!F12. Tells the row from all others. */
  origin: string;
  /** Year, district or scheme, and what else is to be known of it. */
  remark: string;
  target: Target | null;
  /** Why there is no target. */
  why: Text | null;
}

export interface VerificationRequest {
  plan: Plan;
  values: readonly VerifiedValue[];
  language: Language;
  name: string;
  tableName: string;
  sourceOf: (id: string) => Source;
}

const HEADINGS_ROW = 3;
export const FIRST_ROW = HEADINGS_ROW + 1;
const COLUMNS = INDICATOR_COLUMN_ORDER.length;

/** 核对: an indicator table whose values are links into a person's own table, each with the target that its year has. */
export function verificationSheet(request: VerificationRequest): SheetDescription {
  const { plan, values, language, name, tableName } = request;
  const rows = values.map((value, i) => {
    const cells = rowOf(value, i, request);
    return INDICATOR_COLUMN_ORDER.map((column) => cells[column] ?? null);
  });
  const table = { row: HEADINGS_ROW, column: 0, rows: rows.length + 1, columns: COLUMNS };
  const widths = INDICATOR_COLUMN_ORDER.map((column) => columnWidth(column, language));
  return {
    role: "verification",
    name,
    tabColor: "#5B7A99",
    font: FONTS[language],
    columnWidths: widths,
    cells: [
      pad(
        [
          language === "zh"
            ? `核对：按${plan.name.zh}的目标`
            : `Verification against the targets of: ${plan.name.en}`,
        ],
        COLUMNS,
      ),
      pad(
        [
          language === "zh"
            ? "数值是指向原表的公式，原表一改就跟着变；每个数值按它自己的年份取目标，取决于当地条件的不判定。删去本表，标色随之消失。"
            : "Values are formulas that point at your table and follow it. Each is judged by the target of its own year; what depends on the place is not judged.",
        ],
        COLUMNS,
      ),
      pad([], COLUMNS),
      INDICATOR_COLUMN_ORDER.map((column) => heading(column, language)),
      ...rows,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: "formLead" },
      { area: { row: HEADINGS_ROW, column: 0, rows: 1, columns: COLUMNS }, look: "formTableHeading" },
      ...INDICATOR_COLUMN_ORDER.map((column, index) => ({
        area: { row: FIRST_ROW, column: index, rows: rows.length, columns: 1 },
        look: INDICATOR_COLUMNS[column].look,
      })),
    ],
    grids: [table],
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADINGS_ROW, height: 42 },
      ...formRowHeights(
        FIRST_ROW,
        rows,
        INDICATOR_COLUMN_ORDER.map((column, i) => ({
          width: widths[i]!,
          look: INDICATOR_COLUMNS[column].look,
        })),
      ),
    ],
    fitted: { row: FIRST_ROW, rows: rows.length },
    table: { name: tableName, area: table },
    flags: flagRules(FIRST_ROW, rows.length, language),
    validations: [],
    freeze: { rows: FIRST_ROW, columns: columnIndex("name") + 1 },
    page: {
      ...landscapePage(
        [HEADINGS_ROW, HEADINGS_ROW],
        FIRST_ROW + rows.length,
        columnIndex(FIRST_CHECK_COLUMN),
      ),
      margins: FORM_MARGINS,
    },
    names: [],
  };
}

function rowOf(
  { indicator, value, origin, remark, target, why }: VerifiedValue,
  i: number,
  { language, sourceOf }: VerificationRequest,
): Partial<Record<IndicatorColumn, Cell>> {
  const cell: RowReferences = rowReferences(FIRST_ROW + i);
  const sign = { higher: "≥", lower: "≤", equal: "=" }[indicator.direction as string];
  return {
    number: i + 1,
    sector: SECTOR_WORDS[indicator.sector][language],
    name: indicator.name[language],
    unit: unitShown(indicator.unit, language),
    planned: value,
    operator: target?.operator ?? null,
    target: target ? (target.value as number) : null,
    upper: target?.upper ?? null,
    year: target?.year ?? null,
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    basis: target ? shortBasis([target], sourceOf, language) : (why?.[language] ?? null),
    dataSource: origin,
    remarks: remark,
    judged: { formula: judgedFormula(cell) },
    better: sign ?? { formula: betterFormula(cell) },
    plausibleMin: indicator.plausible.min,
    plausibleMax: indicator.plausible.max,
    targetCode: target?.id ?? null,
    code: indicator.id,
  };
}

/** Where a column's rows stand, for a formula elsewhere: $O$5:$O$40. */
export function verifiedColumn(column: IndicatorColumn, rows: number): string {
  const fixed = (at: string) => at.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const index = columnIndex(column);
  return `${fixed(address(FIRST_ROW, index))}:${fixed(address(FIRST_ROW + rows - 1, index))}`;
}
