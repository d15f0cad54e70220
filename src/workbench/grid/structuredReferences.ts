import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { TableManager } from "@univerjs/sheets-table";
import { type Area, contains } from "./address";
import { type Grid, areaOf } from "./grid";
import { eachReference, inFileForm, sameName } from "./tableReferences";
import { hasTotals, withTotals } from "./totalsRow";

interface Place {
  sheetId: string;
  row: number;
  column: number;
}

export interface KnownTable {
  name: string;
  sheetId: string;
  /** With its totals, which speak of their table as its rows do. */
  area: Area;
  hasTotals: boolean;
  columns: string[];
}

/**
 * What people write and what is stored differ, in Excel as here. Written: [@数量], Exp[@数量], names in any case;
 * stored: Exp[[#This Row],[数量]], names as the table has them. The grid calculates only what is stored.
 */
export function storedReferences(grid: Grid, place: Place, formula: string): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const table = reference.table
      ? knownTables(grid).find(({ name }) => sameName(name, reference.table!))
      : tableAt(grid, place);
    if (!table) return text;
    const columns = (reference.columns ?? []).map(
      (column) => table.columns.find((known) => sameName(known, column)) ?? column,
    );
    return inFileForm(table.name, columns, reference.sections ?? []);
  });
}

/** A stored formula as Excel shows it in the given cell. */
export function shownReferences(grid: Grid, place: Place, formula: string): string {
  return eachReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.sections?.includes("this row")) return text;
    const own = tableAt(grid, place);
    const table = own && sameName(own.name, reference.table ?? "") ? "" : reference.table;
    if (!reference.columns?.length && reference.sections.length === 1) return `${table}[@]`;
    return stringifyStructRef({ ...reference, table }, { thisRow: false });
  });
}

const tableAt = (grid: Grid, { sheetId, row, column }: Place): KnownTable | undefined =>
  knownTables(grid).find(
    (table) => table.sheetId === sheetId && contains(table.area, { row, column, rows: 1, columns: 1 }),
  );

export function knownTables(grid: Grid): KnownTable[] {
  const manager = grid.injector.get(TableManager);
  return grid.workbook.getSheets().flatMap((sheet) =>
    (manager.getTablesBySubunitId(grid.unitId, sheet.getSheetId()) ?? []).map((table) => {
      const area = areaOf(table.getRange() as never);
      const columns = Array.from({ length: area.columns }, (_, index) =>
        String(sheet.getCellRaw(area.row, area.column + index)?.v ?? ""),
      );
      return {
        name: table.getDisplayName(),
        sheetId: sheet.getSheetId(),
        area: withTotals(sheet, area),
        hasTotals: hasTotals(sheet, area),
        columns,
      };
    }),
  );
}
