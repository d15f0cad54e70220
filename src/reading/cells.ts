/** What a cell holds: as Excel hands it over, with an error as its text ("#DIV/0!"), a date as a Date, a blank as "" or null. */
export type ReadCell = string | number | boolean | Date | null;

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as reading sees it, wherever it comes from. Rows and columns count from 0 at A1. */
export interface SheetCells {
  /** null in a .csv. */
  name: string | null;
  rows: readonly (readonly ReadCell[])[];
  /** Number formats as Excel writes them, where known; "0.0%" makes 0.62 a 62 %. */
  formats?: readonly (readonly (string | null | undefined)[] | undefined)[];
  merges?: readonly Merge[];
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
  hidden?: boolean;
}

/** Nothing that a person filled in lies further right; a stray cell in column XFD must not cost a thousand times the time. */
const MOST_COLUMNS = 400;

/** The cells with their merges: a heading over three columns heads each of the three. */
export class Grid {
  readonly height: number;
  readonly width: number;
  private readonly anchors = new Map<number, number>();

  constructor(readonly sheet: SheetCells) {
    this.height = sheet.rows.length;
    this.width = Math.min(
      MOST_COLUMNS,
      sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    );
    for (const { top, left, bottom, right } of sheet.merges ?? [])
      for (let row = top; row <= bottom && row < this.height; row += 1)
        for (let column = left; column <= right && column < this.width; column += 1)
          if (row !== top || column !== left)
            this.anchors.set(row * MOST_COLUMNS + column, top * MOST_COLUMNS + left);
  }

  /** The cell's own content; blank within a merge but for its first cell. */
  own(row: number, column: number): ReadCell {
    if (this.anchors.size > 0 && this.anchors.has(row * MOST_COLUMNS + column)) return null;
    return this.sheet.rows[row]?.[column] ?? null;
  }

  /** What a person sees there: within a merge, the content of its first cell. */
  seen(row: number, column: number): ReadCell {
    const anchor = this.anchors.get(row * MOST_COLUMNS + column);
    if (anchor === undefined) return this.sheet.rows[row]?.[column] ?? null;
    return this.sheet.rows[Math.floor(anchor / MOST_COLUMNS)]?.[anchor % MOST_COLUMNS] ?? null;
  }

  /** Whether the cell is shown as part of one that begins further left. */
  continuesLeft(row: number, column: number): boolean {
    const anchor = this.anchors.get(row * MOST_COLUMNS + column);
    return anchor !== undefined && anchor % MOST_COLUMNS < column;
  }

  text(row: number, column: number): string {
    return textOf(this.seen(row, column));
  }

  format(row: number, column: number): string | null {
    return this.sheet.formats?.[row]?.[column] ?? null;
  }

  isHidden(row: number, column: number): boolean {
    return (this.sheet.hiddenRows?.has(row) ?? false) || (this.sheet.hiddenColumns?.has(column) ?? false);
  }
}

const SPACE = /[\s\u200b\ufeff]/;
const SPACES = /[\s\u200b\ufeff]+/g;

export function textOf(cell: ReadCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return SPACE.test(cell) ? cell.replace(SPACES, " ").trim() : cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell);
}

export function isBlankCell(cell: ReadCell): boolean {
  return (
    cell === null || cell === "" || (typeof cell === "string" && SPACE.test(cell[0]!) && textOf(cell) === "")
  );
}
