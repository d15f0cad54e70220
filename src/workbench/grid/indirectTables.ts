import { parseStructRef } from "@borgar/fx";
import { type BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import { type Area, formatArea, quoteSheetName } from "./address";
import type { Grid } from "./grid";
import { type KnownTable, knownTables } from "./structuredReferences";

/** INDIRECT("Exp[数量]"): the engine knows cells and names there, and no part of a table. */
export function findTablesIndirectly(grid: Grid): void {
  const indirect = grid.injector.get(IFunctionService).getExecutor("INDIRECT") as BaseFunction;
  const nameOf = indirect.getDefinedName.bind(indirect);
  type Found = ReturnType<typeof nameOf>;
  indirect.getDefinedName = (text) => {
    const formulaOrRefString = partOfTable(grid, text);
    return formulaOrRefString === null ? nameOf(text) : ({ formulaOrRefString } as Found);
  };
}

/** Where the part of a table lies that a text names, such as 'Sheet1'!$B$2:$B$9; null where it names none. */
function partOfTable(grid: Grid, text: string): string | null {
  const reference = parseStructRef(text);
  const name = (reference?.table ?? text).toLowerCase();
  const table = knownTables(grid).find((known) => known.name.toLowerCase() === name);
  const rows = table && rowsOf(table, reference?.sections ?? []);
  const across = table && columnsOf(table, reference?.columns ?? []);
  if (!rows || !across) return null;
  const sheet = grid.sheet(table.sheetId).getName();
  return `${quoteSheetName(sheet)}!${formatArea({ ...rows, ...across }, true)}`;
}

function rowsOf({ area, hasTotals }: KnownTable, sections: readonly string[]) {
  const last = area.row + area.rows - 1;
  const bounds: Record<string, [from: number, to: number] | null> = {
    headers: [area.row, area.row],
    data: [area.row + 1, last - (hasTotals ? 1 : 0)],
    totals: hasTotals ? [last, last] : null,
    all: [area.row, last],
  };
  const asked = (sections.length > 0 ? sections : ["data"]).map((section) => bounds[section]);
  if (!asked.every((each) => each !== undefined && each !== null)) return null;
  const row = Math.min(...asked.map(([from]) => from));
  return { row, rows: Math.max(...asked.map(([, to]) => to)) - row + 1 };
}

function columnsOf({ area, columns: known }: KnownTable, names: readonly string[]) {
  const { column, columns } = area;
  if (names.length === 0) return { column, columns } satisfies Partial<Area>;
  const found = names.map((name) => known.findIndex((each) => each.toLowerCase() === name.toLowerCase()));
  if (found.includes(-1)) return null;
  const first = Math.min(...found);
  return { column: column + first, columns: Math.max(...found) - first + 1 };
}
