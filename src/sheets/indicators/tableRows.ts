import type { SheetDescription } from "../description";

/** Rows of an indicator table: where they stand and how many, counted from 0. */
export interface TableRows {
  sheet: string;
  first: number;
  rows: number;
}

export function rowsOfTable({ name, table }: SheetDescription): TableRows {
  return { sheet: name, first: table!.area.row + 1, rows: table!.area.rows - 1 };
}
