import type { IRange } from "@univerjs/core";
import { type Area, isWholeColumns, isWholeRows } from "../grid/address";
import { areaOf, type Grid } from "../grid/grid";
import { HostError } from "../hostError";

/** Something that stands for an area of a sheet and has to follow it. */
export interface LiveRange {
  readonly sheetId: string;
  area: Area;
}

/** Cells that came in or went out; the rest of their rows or columns moved. */
export interface Shift {
  sheetId: string;
  area: Area;
  /** The direction in which cells moved away, or came up. */
  axis: "rows" | "columns";
  kind: "insert" | "delete";
}

/**
 * The ranges that the add-in holds. In Excel a range follows its cells when rows, columns or cells are put in or
 * taken out before it, and is good for nothing once all its cells are gone.
 */
export class LiveRanges {
  private readonly ranges = new Set<LiveRange>();

  constructor(grid: Grid) {
    const lines: Record<string, [Shift["axis"], Shift["kind"]]> = {
      "sheet.mutation.insert-row": ["rows", "insert"],
      "sheet.mutation.remove-rows": ["rows", "delete"],
      "sheet.mutation.insert-col": ["columns", "insert"],
      "sheet.mutation.remove-col": ["columns", "delete"],
    };
    grid.onCommand((id, params) => {
      const line = lines[id];
      if (!line) return;
      const [axis, kind] = line;
      const lineArea = areaOf(params.range as IRange);
      const area =
        axis === "rows"
          ? { ...lineArea, column: 0, columns: Infinity }
          : { ...lineArea, row: 0, rows: Infinity };
      this.shift({ sheetId: params.subUnitId as string, area, axis, kind });
    });
  }

  track(range: LiveRange): void {
    this.ranges.add(range);
  }

  release(range: LiveRange): void {
    this.ranges.delete(range);
  }

  shift(shift: Shift): void {
    for (const range of this.ranges) {
      if (range.sheetId !== shift.sheetId) continue;
      range.area = shifted(range.area, shift);
    }
  }
}

/** Where an area lies after a shift; without rows or columns when nothing of it is left. */
export function shifted(area: Area, { area: moved, axis, kind }: Shift): Area {
  if (axis === "rows") {
    const across = area.column >= moved.column && area.column + area.columns <= moved.column + moved.columns;
    if (!across || isWholeColumns(area)) return area;
    const { from, count } = line(area.row, area.rows, moved.row, moved.rows, kind);
    return { ...area, row: from, rows: count };
  }
  const across = area.row >= moved.row && area.row + area.rows <= moved.row + moved.rows;
  if (!across || isWholeRows(area)) return area;
  const { from, count } = line(area.column, area.columns, moved.column, moved.columns, kind);
  return { ...area, column: from, columns: count };
}

function line(from: number, count: number, at: number, moved: number, kind: Shift["kind"]) {
  if (kind === "insert") {
    if (at <= from) return { from: from + moved, count };
    return at < from + count ? { from, count: count + moved } : { from, count };
  }
  const gone = Math.max(0, Math.min(from + count, at + moved) - Math.max(from, at));
  return { from: from - Math.max(0, Math.min(from, at + moved) - at), count: count - gone };
}

/** Throws what Excel throws when a range has lost all its cells. */
export function checkAlive({ area }: LiveRange): void {
  if (area.rows > 0 && area.columns > 0) return;
  throw new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
}
