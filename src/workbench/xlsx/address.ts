import { parseA1Range, stringifyA1Ref, toCol, type RangeA1 } from "@borgar/fx";

/** Rows and columns count from 0. */
export interface Block {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

const lastRow = 1048575;
const lastColumn = 16383;

export function cellName(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

export function blockName({ row, column, rowCount, columnCount }: Block): string {
  const first = cellName(row, column);
  return rowCount * columnCount === 1
    ? first
    : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** "B2", "$B$2:C9", "A:C" or "1:4", without a sheet name; undefined when it is none of these. */
export function readBlock(address: string): Block | undefined {
  const range = parseA1Range(address);
  if (!range) return undefined;
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return {
    row: top,
    column: left,
    rowCount: (range.bottom ?? lastRow) - top + 1,
    columnCount: (range.right ?? lastColumn) - left + 1,
  };
}

/** The range with every part fixed by $, behind its sheet's name: what a defined name must hold. */
export function fixedAddress(sheet: string, address: string): string | undefined {
  const range = parseA1Range(address.slice(address.lastIndexOf("!") + 1));
  if (!range) return undefined;
  const fixed: RangeA1 = { ...range, $top: true, $left: true, $bottom: true, $right: true };
  return `${quotedSheet(sheet)}!${stringifyA1Ref({ context: [], range: fixed })}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
