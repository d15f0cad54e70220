import { parseA1Range, stringifyA1Ref, toCol, type RangeA1 } from "@borgar/fx";

import { XlsxProblem } from "./problem";

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

/** One or several of "B2", "$B$2:C9", "A:C" and "1:4", with commas between them; a sheet's name is passed over. */
export function readBlocks(addresses: string, sheet: string): Block[] {
  return addresses.split(",").map((address) => {
    const range = readRange(address, sheet);
    const top = range.top ?? 0;
    const left = range.left ?? 0;
    return {
      row: top,
      column: left,
      rowCount: (range.bottom ?? lastRow) - top + 1,
      columnCount: (range.right ?? lastColumn) - left + 1,
    };
  });
}

/** The same ranges with every part fixed by $, each behind the sheet's name: what a name must hold. */
export function fixedAddress(addresses: string, sheet: string): string {
  return addresses
    .split(",")
    .map((address) => {
      const range = { ...readRange(address, sheet), $top: true, $left: true, $bottom: true, $right: true };
      return `${quotedSheet(sheet)}!${stringifyA1Ref({ context: [], range })}`;
    })
    .join(",");
}

function readRange(address: string, sheet: string): RangeA1 {
  const range = parseA1Range(address.slice(address.lastIndexOf("!") + 1).trim());
  if (!range) throw new XlsxProblem(`${sheet} ${address}`, "不是单元格区域", "not a range of cells");
  return range;
}

export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
