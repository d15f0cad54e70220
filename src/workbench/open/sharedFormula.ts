import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from "@borgar/fx";

const rows = 1_048_576;
const columns = 16_384;

/** A formula that a file holds once for many cells; read once, then moved to each of them. */
export class SharedFormula {
  private readonly pieces: (string | { context: string; range: RangeA1 })[];

  constructor(
    stored: string,
    private readonly row: number,
    private readonly column: number,
  ) {
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
    return this.pieces
      .map((piece) => (typeof piece === "string" ? piece : piece.context + moved(piece.range, down, right)))
      .join("")
      .slice(1);
  }
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
