/* global Excel */
import { asYear } from "../../reading/years";
import type { CheckedTable } from "./checkReport";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import { askTargetlessHidden } from "../rows/targetless";

/** What is to be known of a table besides its rows. */
export type AroundTable = Pick<CheckedTable, "planYear" | "targetlessHidden">;

/** Asked for along with the first rows; the answer is there once that request has been sent. */
export function askAround(found: IndicatorTableInWorkbook): () => AroundTable {
  const above = yearAbove(found);
  const targetlessHidden = askTargetlessHidden(found);
  return () => ({
    planYear: asYear(above?.values[0]?.[0]),
    targetlessHidden: targetlessHidden(),
  });
}

/** The cell above the heading of 规划值, where the form says the plan's year. */
function yearAbove({ table, body, columns }: IndicatorTableInWorkbook): Excel.Range | null {
  if (body.rowIndex < 2) return null;
  const cell = table.worksheet.getRangeByIndexes(
    body.rowIndex - 2,
    body.columnIndex + columns.planned!,
    1,
    1,
  );
  return cell.load("values");
}
