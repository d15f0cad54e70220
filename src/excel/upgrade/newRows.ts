import { findIndicator } from "../../catalogue";
import type { Indicator, PlanId } from "../../catalogue/schema";
import { wasWritten } from "../../sheets/firstForm/asWritten";
import { heading } from "../../sheets/indicators/indicatorColumns";
import { isSupplementTable } from "../../sheets/names";
import type { PlanRows } from "../../sheets/planRows";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import type { LinesToInsert } from "./insertedLines";
import { newNameBelow } from "./lineBelow";

/** Rows of indicators that the form has got since 0.1. */
export interface NewRows {
  lines: LinesToInsert;
  /** By the row of the table that each has once all have come in. */
  byRow: ReadonlyMap<number, Indicator>;
}

/**
 * Each comes in behind the row that it follows on the form, in whatever order a person has the rows. A row that 0.1
 * wrote and that isn't there any more was deleted on purpose, and doesn't come back. Before a table's first row they would
 * be left out by the cover's counts and by whatever a person sums up, so there they come second.
 */
export function rowsToInsert(
  { table, body, columns, sheetId, sheetName, plan, language }: IndicatorTableInWorkbook,
  values: readonly (readonly unknown[])[],
  rows: PlanRows | null,
): NewRows {
  const texts = (column: number | undefined) =>
    values.map((row) => (column === undefined ? "" : String(row[column])));
  const ids = texts(columns.code).map((code) => (code === "" ? "" : (findIndicator(code)?.id ?? code)));
  const form = isSupplementTable(table.name) ? rows?.supplement : rows?.indicators;
  const isNew = ({ id }: Indicator) => !ids.includes(id) && !wasWritten(plan as PlanId, id);
  const comes = new Map<number, Indicator[]>();
  let at = 1;
  for (const indicator of columns.code === undefined ? [] : (form ?? [])) {
    const here = ids.indexOf(indicator.id);
    if (here >= 0) at = here + 1;
    else if (isNew(indicator)) comes.set(at, [...(comes.get(at) ?? []), indicator]);
  }
  const inserts = [...comes].sort(([a], [b]) => a - b);
  const byRow = new Map<number, Indicator>();
  for (const [before, indicators] of inserts) {
    const first = before + byRow.size;
    indicators.forEach((indicator, index) => byRow.set(first + index, indicator));
  }
  return {
    byRow,
    lines: {
      sheet: { id: sheetId, name: sheetName },
      axis: "row",
      across: body.columnIndex + columns.name!,
      first: body.rowIndex,
      before: texts(columns.name),
      inserts: inserts.map(([before, indicators]) => ({
        at: before,
        texts: indicators.map(({ name }) => name[language]),
      })),
      below: inserts.some(([before]) => before === values.length) ? newNameBelow() : null,
      filledIn: (["verdict", "gap", "judged"] as const).map((key) => heading(key, language)),
    },
  };
}
