import type { Area } from "../../sheets/a1";
import { type Move, MOST_COLUMNS, MOST_ROWS } from "./move";

/** Some of an area's cells: where they were, and where they are now. */
export interface Piece {
  was: Area;
  now: Area;
}

/** The cells of an area that are left, and those of which nobody can tell where they went. */
export interface Followed {
  pieces: Piece[];
  untold: Area[];
}

export function follow(sheetId: string, area: Area, moves: readonly Move[]): Followed {
  let pieces: Piece[] = [{ was: area, now: area }];
  const untold: Area[] = [];
  for (const move of moves) {
    if (move.sheetId !== sheetId) continue;
    pieces = pieces.flatMap((piece) => {
      if (!isTouched(piece.now, move)) return [piece];
      if (isShift(move) && isInBand(piece.now, move)) return parted(piece, move);
      untold.push(piece.was);
      return [];
    });
  }
  return { pieces, untold };
}

/** Whether a sheet's cells all stand where they stood, whatever happened meanwhile. */
export function isAsItStood(sheetId: string, moves: readonly Move[]): boolean {
  const { pieces, untold } = follow(
    sheetId,
    { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS },
    moves,
  );
  // What a sheet's end was pushed over comes to the same, since nothing may stand there.
  return (
    untold.length === 0 && pieces.every(({ was, now }) => was.row === now.row && was.column === now.column)
  );
}

/** What moves is as wide as what came in or went out, and lies beside or beyond it. */
export function isTouched(area: Area, move: Move): boolean {
  const { axis, area: moved } = move;
  const besideRows = area.row < moved.row + moved.rows && moved.row < area.row + area.rows;
  const besideColumns =
    area.column < moved.column + moved.columns && moved.column < area.column + area.columns;
  if (!isShift(move)) return besideRows && besideColumns;
  return axis === "rows"
    ? besideColumns && area.row + area.rows > moved.row
    : besideRows && area.column + area.columns > moved.column;
}

const isShift = ({ what }: Move) => what === "insert" || what === "delete";

/** Whether all of it moves, or none. */
export function isInBand(area: Area, { axis, area: moved }: Move): boolean {
  return axis === "rows"
    ? moved.column <= area.column && area.column + area.columns <= moved.column + moved.columns
    : moved.row <= area.row && area.row + area.rows <= moved.row + moved.rows;
}

function parted({ was, now }: Piece, { what, axis, area }: Move): Piece[] {
  const [from, count] = axis === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const end = now[from] + now[count];
  const part = (start: number, stop: number, by: number): Piece[] => {
    const [first, last] = [Math.max(start, now[from]), Math.min(stop, end)];
    if (first >= last) return [];
    const size = last - first;
    return [
      {
        was: { ...was, [from]: was[from] + first - now[from], [count]: size },
        now: { ...now, [from]: first + by, [count]: size },
      },
    ];
  };
  const behind = what === "insert" ? area[from] : area[from] + area[count];
  return [
    ...part(0, area[from], 0),
    ...part(behind, Infinity, what === "insert" ? area[count] : -area[count]),
  ];
}
