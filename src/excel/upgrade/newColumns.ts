import type { Language } from "../../catalogue/language";
import {
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  heading,
} from "../../sheets/indicators/indicatorColumns";
import { isVerificationTable } from "../../sheets/names";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import type { LinesToInsert } from "./insertedLines";

/**
 * Columns that the form has and that of 0.1 has not, or that its formulas need and a person has deleted; and before
 * which column each comes in. Columns that are there stay where people are used to having them, so that whatever
 * refers to them, stands on them or beside them goes on as it is.
 */
const BEFORE: Partial<Record<IndicatorColumn, readonly IndicatorColumn[]>> = {
  kind: ["operator"],
  scope: ["operator"],
  near: ["planned"],
  upper: ["year", "current"],
  handed: ["verdict"],
  dataSource: ["remarks", "judged", "code"],
  department: ["remarks", "judged", "code"],
  judged: ["plausibleMin", "code"],
  better: ["plausibleMin", "code"],
  missedRow: ["plausibleMin", "code"],
  plausibleMin: ["plausibleMax", "code"],
  plausibleMax: ["code"],
  targetCode: ["code"],
};

/** Workbooks of 0.1 have neither near-term values nor values handed down. */
export function isFirstForm({ table, plan, columns }: IndicatorTableInWorkbook): boolean {
  return (
    !isVerificationTable(table.name) &&
    columns.near === undefined &&
    columns.handed === undefined &&
    (plan !== null || columns.code !== undefined)
  );
}

/** Those that are to come into a table. */
export function newColumns({ columns }: IndicatorTableInWorkbook): IndicatorColumn[] {
  return INDICATOR_COLUMN_ORDER.filter(
    (key) =>
      BEFORE[key] !== undefined &&
      columns[key] === undefined &&
      (key !== "targetCode" || columns.code !== undefined),
  );
}

/** Where they come in. Before the first column of a table they would not belong to it, so there they come second. */
export function columnsToInsert(
  found: IndicatorTableInWorkbook,
  headings: readonly string[],
  language: Language,
): LinesToInsert {
  const { body, columns } = found;
  const byPlace = new Map<number, string[]>();
  for (const key of newColumns(found)) {
    const next = [...BEFORE[key]!, "verdict" as const].find((other) => columns[other] !== undefined)!;
    const at = Math.max(1, columns[next]!);
    byPlace.set(at, [...(byPlace.get(at) ?? []), heading(key, language)]);
  }
  return {
    sheet: { id: found.sheetId, name: found.sheetName },
    axis: "column",
    across: body.rowIndex - 1,
    first: body.columnIndex,
    before: headings,
    inserts: [...byPlace].sort(([a], [b]) => a - b).map(([at, texts]) => ({ at, texts })),
  };
}
