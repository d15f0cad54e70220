import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A sheet's cells in a few long lists. A browser copies these in a fraction of the time that an object a cell takes. */
interface PackedCells {
  rows: Uint32Array;
  columns: Uint16Array;
  /** The style's number and one more; 0 where there is none. */
  styles: Uint32Array;
  kinds: Uint8Array;
  /** The number itself, or the place of a text among the texts. */
  values: Float64Array;
  /** The formula's place among the texts and one more; 0 where there is none. */
  formulas: Uint32Array;
  texts: string[];
  /** What few cells have. */
  rest: [index: number, rest: Pick<CellSnapshot, "error" | "spill">][];
}

export type PackedSnapshot = Omit<WorkbookSnapshot, "sheets"> & {
  sheets: (Omit<SheetSnapshot, "cells"> & { cells: PackedCells | CellSnapshot[] })[];
};

const kind = { nothing: 0, number: 1, text: 2, yes: 3, no: 4 };

/** The same in the form that is quick to hand to another thread, or to put away. */
export const packed = (snapshot: WorkbookSnapshot): PackedSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: packCells(sheet.cells) })),
});

/** Also takes what was put away before it was packed. */
export const unpacked = (snapshot: PackedSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: Array.isArray(sheet.cells) ? sheet.cells : unpackCells(sheet.cells),
  })),
});

function packCells(cells: CellSnapshot[]): PackedCells {
  const { length } = cells;
  const places = new Map<string, number>();
  const texts: string[] = [];
  const placeOf = (text: string): number => {
    let place = places.get(text);
    if (place === undefined) places.set(text, (place = texts.push(text) - 1));
    return place;
  };
  const into: PackedCells = {
    rows: new Uint32Array(length),
    columns: new Uint16Array(length),
    styles: new Uint32Array(length),
    kinds: new Uint8Array(length),
    values: new Float64Array(length),
    formulas: new Uint32Array(length),
    texts,
    rest: [],
  };
  cells.forEach(({ row, column, value, style, formula, error, spill }, index) => {
    into.rows[index] = row;
    into.columns[index] = column;
    if (style !== undefined) into.styles[index] = style + 1;
    if (formula !== undefined) into.formulas[index] = placeOf(formula) + 1;
    if (typeof value === "number") {
      into.kinds[index] = kind.number;
      into.values[index] = value;
    } else if (typeof value === "string") {
      into.kinds[index] = kind.text;
      into.values[index] = placeOf(value);
    } else if (value !== null) into.kinds[index] = value ? kind.yes : kind.no;
    if (error !== undefined || spill !== undefined) {
      into.rest.push([index, { ...(error !== undefined ? { error } : {}), ...(spill ? { spill } : {}) }]);
    }
  });
  return into;
}

function unpackCells(from: PackedCells): CellSnapshot[] {
  const { rows, columns, styles, formulas, texts } = from;
  const cells: CellSnapshot[] = [];
  for (let index = 0; index < rows.length; index++) {
    const cell: CellSnapshot = { row: rows[index]!, column: columns[index]!, value: valueAt(from, index) };
    if (styles[index]! > 0) cell.style = styles[index]! - 1;
    if (formulas[index]! > 0) cell.formula = texts[formulas[index]! - 1]!;
    cells.push(cell);
  }
  for (const [index, rest] of from.rest) Object.assign(cells[index]!, rest);
  return cells;
}

function valueAt({ kinds, values, texts }: PackedCells, index: number): CellSnapshot["value"] {
  const is = kinds[index];
  if (is === kind.number) return values[index]!;
  if (is === kind.text) return texts[values[index]!]!;
  return is === kind.nothing ? null : is === kind.yes;
}
