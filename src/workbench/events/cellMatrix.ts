import type { IRange } from "@univerjs/core";
import { type Area, bounding } from "../grid/address";

/** Cells that a mutation of the grid writes, by row and column; null stands for a cell that is taken away. */
export type CellMatrix = Record<number, Record<number, Record<string, unknown> | null>>;

/** A command of the grid, as far as it is looked at here. */
export interface Command {
  id: string;
  params: Record<string, unknown> & { subUnitId?: string; range?: IRange };
  options: { onlyLocal?: boolean };
}

/** The rectangle around all cells that count. */
export function extent(
  cells: CellMatrix | undefined,
  counts: (cell: Record<string, unknown> | null) => boolean,
): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!counts(cell ?? null)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, one) : one;
    }
  }
  return area;
}

/** The cells whose content a command touches; null when it is a result, a format, or nothing. */
export function writtenContent({ id, params, options }: Command): { sheetId: string; area: Area } | null {
  if (id !== "sheet.mutation.set-range-values" || options.onlyLocal) return null;
  const area = extent(
    params.cellValue as CellMatrix,
    (cell) => cell === null || "v" in cell || "f" in cell || "p" in cell,
  );
  return area && { sheetId: params.subUnitId!, area };
}
