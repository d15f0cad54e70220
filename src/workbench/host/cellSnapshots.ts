import { type ICellData, type Worksheet, isFormulaId, isFormulaString } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { type Area, intersect } from "../grid/address";
import type { Grid } from "../grid/grid";
import { valueOf } from "../grid/typedValue";
import type { CellSnapshot } from "../snapshot";
import type { StyleTable } from "./styleTable";

/** All cells of a sheet that hold something or have a look, row by row. */
export function cellSnapshots({ grid }: Book, sheet: Worksheet, styles: StyleTable): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const spills = grid.spills(sheet.getSheetId());
  const spillAt = new Map(spills.map(({ row, column, area }) => [`${row} ${column}`, area]));
  const formulaOf = formulasOf(grid, sheet);
  const add = (row: number, column: number, raw: ICellData | undefined): void => {
    const isSpilled = spills.some(({ area }) => intersect(area, { row, column, rows: 1, columns: 1 }));
    const { value, error } = valueOf(isSpilled ? grid.cell(sheet, row, column) : raw);
    const formula = formulaOf(row, column, raw);
    const style = styles.indexOf(row, column, raw);
    if (value === null && formula === null && style === undefined && !isSpilled) return;
    const area = isSpilled ? spillAt.get(`${row} ${column}`) : undefined;
    cells.push({
      row,
      column,
      value: error ? null : value,
      ...(error ? { error: String(value) } : {}),
      ...(formula === null ? {} : { formula }),
      ...(area ? { spill: { rows: area.rows, columns: area.columns } } : {}),
      ...(style === undefined ? {} : { style }),
    });
  };
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const [row, columns] of placesOf(matrix, spills)) {
    const line = matrix[row];
    for (const column of columns) add(row, column, line?.[column] ?? undefined);
  }
  return cells;
}

type Matrix = ReturnType<ReturnType<Worksheet["getCellMatrix"]>["getMatrix"]>;

/** Rows and columns in order: an object's own numbers are. Only cells that a formula fills may be in none. */
function* placesOf(matrix: Matrix, spills: { area: Area }[]): Generator<[row: number, columns: number[]]> {
  const filled = new Set<number>();
  for (const { area } of spills) for (let row = area.row; row < area.row + area.rows; row++) filled.add(row);
  const rows = Object.keys(matrix).map(Number);
  const all = filled.size === 0 ? rows : [...new Set([...rows, ...filled])].sort((a, b) => a - b);
  for (const row of all) {
    const columns = Object.keys(matrix[row] ?? {}).map(Number);
    if (!filled.has(row)) {
      yield [row, columns];
      continue;
    }
    const more = spills.flatMap(({ area }) =>
      row >= area.row && row < area.row + area.rows
        ? Array.from({ length: area.columns }, (_, index) => area.column + index)
        : [],
    );
    yield [row, [...new Set([...columns, ...more])].sort((a, b) => a - b)];
  }
}

/**
 * The formulas of a sheet's cells. The grid stores that of a filled block once and looks for it through all cells, for
 * each of the block.
 */
function formulasOf(grid: Grid, sheet: Worksheet) {
  const lexer = grid.injector.get(LexerTreeBuilder);
  let firsts: Map<string, { f: string; row: number; column: number }> | null = null;
  return (row: number, column: number, cell: ICellData | undefined): string | null => {
    if (isFormulaString(cell?.f)) return cell!.f!;
    if (!isFormulaId(cell?.si)) return null;
    if (!firsts) {
      firsts = new Map();
      sheet.getCellMatrix().forValue((at, from, stored) => {
        const { f, si } = stored ?? {};
        if (isFormulaString(f) && isFormulaId(si) && !firsts!.has(si!))
          firsts!.set(si!, { f: f!, row: at, column: from });
      });
    }
    const first = firsts.get(cell!.si!);
    return first ? lexer.moveFormulaRefOffset(first.f, column - first.column, row - first.row) : null;
  };
}
