import { type ICellData, type IMutationInfo } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "./grid";

const COLUMN_OF_TABLE_GONE = "sheet.command.table-remove-col";

/**
 * Where a column of a table goes, the grid first has all formulas follow their cells, then writes every formula once
 * more for the sake of references by the column's name, as it read before: other references would point one column
 * too far. Only formulas that have such references are written again.
 */
export function keepReferencesWhereColumnsGo(grid: Grid): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const all = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (info) => {
    const mutations = all(info);
    if (info.id !== COLUMN_OF_TABLE_GONE) return mutations;
    return { ...mutations, redos: mutations.redos.map(onlyByName) };
  };
}

type Cells = Record<number, Record<number, ICellData | null>>;

function onlyByName(mutation: IMutationInfo): IMutationInfo {
  const params = mutation.params as { cellValue?: Cells };
  if (!params.cellValue) return mutation;
  const cellValue: Cells = {};
  for (const [row, line] of Object.entries(params.cellValue))
    for (const [column, cell] of Object.entries(line))
      if (/\[|#REF!/.test((cell?.f ?? "").replace(/"[^"]*"/g, "")))
        (cellValue[Number(row)] ??= {})[Number(column)] = cell;
  return { ...mutation, params: { ...params, cellValue } };
}
