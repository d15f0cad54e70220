import { columnIndex, maxColumns, maxRows } from "./address";

/** One end of a reference along rows or columns: a place of its own, or one counted from the formula's cell. */
export interface End {
  at: number;
  fixed: boolean;
}

/** What a formula reads: a cell, or a block given by several of its cells. */
export interface Read {
  /** null for the formula's own sheet. */
  sheet: string | null;
  rows: End[];
  columns: End[];
}

/** What a formula may hold to be told from its references: texts, numbers, cells, and functions that go by nothing but what they are given. */
const token =
  /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|([\p{L}_][\p{L}\p{N}_.]*)(\(|!)|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|[-+*/^&=<>%(),: ]/uy;

const plainFunctions = new Set(
  (
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY " +
    "EXP FIND FLOOR HLOOKUP IF IFERROR IFNA IFS INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER " +
    "MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD MONTH NOT OR POWER PRODUCT RANK RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SQRT " +
    "STDEV SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM UPPER VALUE VLOOKUP YEAR"
  ).split(" "),
);

/** The formula with its references counted from its own cell; null where it must be read on its own. */
export const patternOf = (formula: string, row: number, column: number): string | null =>
  scan(formula, row, column, null);

/** All that the formula reads, as its pattern has it; null where it has none. */
export function readsOf(formula: string, row: number, column: number): Read[] | null {
  const reads: Read[] = [];
  return scan(formula, row, column, reads) === null ? null : reads;
}

function scan(formula: string, row: number, column: number, reads: Read[] | null): string | null {
  let pattern = "";
  let sheet: string | null = null;
  let last: "cell" | "colon" | "other" = "other";
  let before = { row: 0, column: 0 };
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const found = token.exec(formula);
    if (!found) return null;
    const [text, fixedColumn, letters, fixedRow, digits, name, follows] = found;
    if (letters === undefined) {
      // Whole rows, and blocks that a function gives one end of, are read otherwise.
      if (text === ":" ? last !== "cell" : last === "colon") return null;
      if (name !== undefined && follows === "(" && !plainFunctions.has(name.toUpperCase())) return null;
      if (follows === "!") sheet = name!;
      last = text === ":" ? "colon" : "other";
      pattern += text;
      continue;
    }
    const cell = { row: Number(digits) - 1, column: columnIndex(letters) };
    // ZZZ1 lies outside of every sheet, and may be a name.
    if (cell.row >= maxRows || cell.column >= maxColumns) return null;
    // A block whose ends stand the other way round in another row isn't the same one filled down.
    if (last === "colon" && (cell.row < before.row || cell.column < before.column)) return null;
    before = cell;
    const right = cell.column - (fixedColumn ? 0 : column);
    const down = cell.row - (fixedRow ? 0 : row);
    pattern += `${fixedColumn}C${right}${fixedRow}R${down}`;
    if (reads) {
      const [rows, columns] = [
        { at: down, fixed: fixedRow !== "" },
        { at: right, fixed: fixedColumn !== "" },
      ];
      const block = last === "colon" ? reads[reads.length - 1] : undefined;
      if (block) {
        block.rows.push(rows);
        block.columns.push(columns);
      } else reads.push({ sheet, rows: [rows], columns: [columns] });
    }
    sheet = null;
    last = "cell";
  }
  return last === "colon" ? null : pattern;
}

/** Tells whether the formula of a cell is another one's, filled down to it, without reading it. */
export type FilledFrom = (formula: string, row: number) => boolean;

/** Of a formula that has a pattern. */
export function filledFrom(formula: string, row: number): FilledFrom {
  /** What stands between the rows that are counted from the formula's own. */
  const between = [""];
  const rows: number[] = [];
  let last = "";
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const [text, , letters, fixedRow, digits] = token.exec(formula)!;
    const isFixed = letters === undefined || fixedRow !== "";
    // Further down its ends stand the other way round.
    if (isFixed && letters !== undefined && last === "moving:") return () => false;
    if (isFixed) between[rows.length] += text;
    else {
      between[rows.length] += text.slice(0, text.length - digits!.length);
      rows.push(Number(digits) - row);
      between.push("");
    }
    last = isFixed ? (text === ":" ? `${last}:` : text) : "moving";
  }
  return (other, at) => {
    let expected = `=${between[0]}`;
    for (let index = 0; index < rows.length; index++) expected += rows[index]! + at + between[index + 1]!;
    return other === expected;
  };
}
