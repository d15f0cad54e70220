import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from "@borgar/fx";
import { mayPickOne } from "./oneCellOfRange";

const rows = 1_048_576;
const columns = 16_384;

/** A formula that a file holds once for many cells; read once, then moved to each of them. */
export class SharedFormula {
  /** Whether, moved, it may take one cell of a range. */
  readonly mayPickOne: boolean;
  private readonly pieces: Piece[];
  /** By how far to the right: mostly a formula goes straight down. */
  private readonly straight = new Map<number, StraightDown | null>();

  constructor(
    stored: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.mayPickOne = mayPickOne(`=${stored}`);
    this.pieces = tokenize(`=${stored}`).map(({ type, value }) => {
      if (!type.startsWith("range")) return value;
      const found = parseA1Ref(value);
      if (!found || !("range" in found)) return value;
      return { context: value.slice(0, value.lastIndexOf("!") + 1), range: found.range };
    });
  }

  /** The formula as it stands at another cell, without "=". */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    let straight = this.straight.get(right);
    if (straight === undefined) this.straight.set(right, (straight = straightDown(this.pieces, right)));
    return straight?.(down) ?? this.moved(down, right);
  }

  private moved(down: number, right: number): string {
    return this.pieces
      .map((piece) => (typeof piece === "string" ? piece : piece.context + moved(piece.range, down, right)))
      .join("")
      .slice(1);
  }
}

type Piece = string | { context: string; range: RangeA1 };
/** null where a row would lie outside the sheet. */
type StraightDown = (down: number) => string | null;

/** Below one another only the numbers of rows differ. null where an end of a block moves and the other stays. */
function straightDown(pieces: readonly Piece[], right: number): StraightDown | null {
  const texts = [""];
  const numbers: number[] = [];
  const add = (text: string) => (texts[texts.length - 1] += text);
  for (const piece of pieces) {
    if (typeof piece === "string") {
      add(piece);
      continue;
    }
    const { context, range } = piece;
    const isFixed = Boolean(range.$top);
    if (isFixed !== Boolean(range.$bottom)) return null;
    const text = moved(range, 0, right);
    if (text === "#REF!") return null;
    add(context);
    if (isFixed) {
      add(text);
      continue;
    }
    const [first, ...rest] = text.split(/(\d+)/);
    add(first!);
    for (let index = 0; index < rest.length; index += 2) {
      numbers.push(Number(rest[index]));
      texts.push(rest[index + 1]!);
    }
  }
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  return (down) => {
    if (least + down < 1 || most + down > rows) return null;
    let text = texts[0]!;
    for (let index = 0; index < numbers.length; index++) text += numbers[index]! + down + texts[index + 1]!;
    return text.slice(1);
  };
}

function moved(range: RangeA1, down: number, right: number): string {
  const vertical = (line: number | null | undefined, fixed: boolean | null | undefined) =>
    line == null || fixed ? line : line + down;
  const horizontal = (line: number | null | undefined, fixed: boolean | null | undefined) =>
    line == null || fixed ? line : line + right;
  const there = {
    ...range,
    top: vertical(range.top, range.$top),
    bottom: vertical(range.bottom, range.$bottom),
    left: horizontal(range.left, range.$left),
    right: horizontal(range.right, range.$right),
  };
  const within = (line: number | null | undefined, count: number) =>
    line == null || (line >= 0 && line < count);
  const exists =
    within(there.top, rows) &&
    within(there.bottom, rows) &&
    within(there.left, columns) &&
    within(there.right, columns);
  return exists ? stringifyA1Ref({ context: [], range: there as RangeA1 }) : "#REF!";
}
