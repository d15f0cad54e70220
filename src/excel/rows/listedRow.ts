/* global Excel */
import type { Place } from "../place";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "../indicatorTables";
import { problem } from "../problems";

/** A row of the check's list where it stands in its table. */
export interface ListedRow {
  found: IndicatorTableInWorkbook;
  sheet: Excel.Worksheet;
  /** Counted from 0. */
  row: number;
  /** Whether its sheet is protected. */
  isLocked: boolean;
}

/** Throws `place-gone` where the table is gone or another row stands there now. Two requests at most. */
export async function findListedRow(
  context: Excel.RequestContext,
  { table: id, place }: { table: string; place: Place },
): Promise<ListedRow> {
  const found = (await findIndicatorTables(context)).find(({ table }) => table.id === id);
  if (!found) throw problem("place-gone");
  const sheet = found.table.worksheet;
  const name = sheet.getRange(place.rowName?.address ?? place.address).load("values,rowIndex");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (place.rowName && String(name.values[0]![0]) !== place.rowName.text) throw problem("place-gone");
  return { found, sheet, row: name.rowIndex, isLocked: protection.protected };
}
