import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A sheet's cells in a few long lists. A browser copies these in a fraction of the time that an object a cell takes. */
export interface PackedCells {
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

type WithCells<Cells> = Omit<WorkbookSnapshot, "sheets"> & {
  sheets: (Omit<SheetSnapshot, "cells"> & { cells: Cells })[];
};
export type PackedSnapshot = WithCells<PackedCells>;
/** A snapshot whose cells may be packed, or not. */
export type AnySnapshot = WithCells<PackedCells | CellSnapshot[]>;
export type PackedSheet = PackedSnapshot["sheets"][number];
export type AnySheet = AnySnapshot["sheets"][number];

export const cellKind = { nothing: 0, number: 1, text: 2, yes: 3, no: 4 } as const;
const kind = cellKind;

/** The same in the form that is quick to hand to another thread, or to put away. */
export const packed = (snapshot: AnySnapshot): PackedSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: Array.isArray(sheet.cells) ? packCells(sheet.cells) : sheet.cells,
  })),
});

/** Also takes what was put away before it was packed. */
export const unpacked = (snapshot: AnySnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: unpackedCells(sheet.cells) })),
});

function unpackedCells(from: AnySheet["cells"]): CellSnapshot[] {
  if (Array.isArray(from)) return from;
  const cells: CellSnapshot[] = [];
  for (let index = 0; index < from.rows.length; index++) cells.push(cellAt(from, index));
  for (const [index, rest] of from.rest) Object.assign(cells[index]!, rest);
  return cells;
}

export const countCells = ({ cells }: AnySheet): number =>
  Array.isArray(cells) ? cells.length : cells.rows.length;

/** Takes cells one after the other, at most as many as it is told, and packs them. */
export class CellPacker {
  private count = 0;
  private readonly rows: Uint32Array;
  private readonly columns: Uint16Array;
  private readonly styles: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly formulas: Uint32Array;
  private readonly texts: string[] = [];
  private readonly rest: PackedCells["rest"] = [];
  private readonly places = new Map<string, number>();

  constructor(most: number) {
    this.rows = new Uint32Array(most);
    this.columns = new Uint16Array(most);
    this.styles = new Uint32Array(most);
    this.kinds = new Uint8Array(most);
    this.values = new Float64Array(most);
    this.formulas = new Uint32Array(most);
  }

  add({ row, column, value, style, formula, error, spill }: CellSnapshot): void {
    if (error !== undefined || spill !== undefined) {
      this.rest.push([
        this.count,
        { ...(error !== undefined ? { error } : {}), ...(spill ? { spill } : {}) },
      ]);
    }
    if (typeof value === "number") this.put(row, column, kind.number, value, style, formula);
    else if (typeof value === "string") this.put(row, column, kind.text, this.placeOf(value), style, formula);
    else this.put(row, column, value === null ? kind.nothing : value ? kind.yes : kind.no, 0, style, formula);
  }

  /** `value` is the number itself, or the place of a text. */
  put(
    row: number,
    column: number,
    is: number,
    value: number,
    style: number | undefined,
    formula: string | undefined,
  ): void {
    const at = this.count++;
    this.rows[at] = row;
    this.columns[at] = column;
    this.styles[at] = style === undefined ? 0 : style + 1;
    this.kinds[at] = is;
    this.values[at] = value;
    // Hardly two formulas are the same, and looking for the other takes longer than handing over both.
    this.formulas[at] = formula === undefined ? 0 : this.texts.push(formula);
  }

  /** Where a text stands, each text once. */
  placeOf(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) this.places.set(text, (place = this.texts.push(text) - 1));
    return place;
  }

  done(): PackedCells {
    const { count, texts, rest } = this;
    // Of lists that were not filled, no more than that is handed over.
    return {
      rows: this.rows.slice(0, count),
      columns: this.columns.slice(0, count),
      styles: this.styles.slice(0, count),
      kinds: this.kinds.slice(0, count),
      values: this.values.slice(0, count),
      formulas: this.formulas.slice(0, count),
      texts,
      rest,
    };
  }
}

function packCells(cells: CellSnapshot[]): PackedCells {
  const packer = new CellPacker(cells.length);
  for (const cell of cells) packer.add(cell);
  return packer.done();
}

function cellAt(from: PackedCells, index: number): CellSnapshot {
  const { rows, columns, styles, formulas, texts } = from;
  const cell: CellSnapshot = { row: rows[index]!, column: columns[index]!, value: valueAt(from, index) };
  if (styles[index]! > 0) cell.style = styles[index]! - 1;
  if (formulas[index]! > 0) cell.formula = texts[formulas[index]! - 1]!;
  return cell;
}

function valueAt({ kinds, values, texts }: PackedCells, index: number): CellSnapshot["value"] {
  const is = kinds[index];
  if (is === kind.number) return values[index]!;
  if (is === kind.text) return texts[values[index]!]!;
  return is === kind.nothing ? null : is === kind.yes;
}
