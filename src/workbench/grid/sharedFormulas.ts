import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { columnIndex } from "./address";
import type { Grid } from "./grid";

/** A formula as the engine knows it; `si` names the block that it is one of, x and y its place from the block's first. */
interface EngineFormula {
  f: string;
  si?: string;
  x?: number;
  y?: number;
}
type Lines = Record<number, Record<number, EngineFormula | null> | undefined>;
type Formulas = Record<string, Record<string, Lines | undefined> | undefined>;
interface Generator {
  _generateTreeList(formulas: Formulas, ...rest: unknown[]): Promise<unknown>;
}

/** Fewer than these the engine reads one by one. */
const fewest = 32;

/**
 * A formula that was filled down a column stands in each cell in other letters, and the engine would read each, in every
 * calculation: seconds with a hundred thousand. Told that they are one, it reads the first and moves its references.
 */
export function shareFilledFormulas(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  let known = new Map<string, Known>();
  generator._generateTreeList = (formulas, ...rest) => {
    const before = known;
    known = new Map();
    const told = mapped(formulas, (sheets, unit) =>
      mapped(sheets, (lines, sheet) => {
        const last = before.get(`${unit} ${sheet}`);
        const found = last && isSame(last.lines, lines) ? last : { lines, result: sharedInSheet(lines) };
        known.set(`${unit} ${sheet}`, found);
        return found.result;
      }),
    );
    return generate(told, ...rest);
  };
}

/** A sheet's formulas as they were at the last calculation. Mostly only values have changed since. */
interface Known {
  lines: Lines;
  result: Lines;
}

function isSame(one: Lines, other: Lines): boolean {
  const rows = Object.keys(one);
  if (rows.length !== Object.keys(other).length) return false;
  return rows.every((row) => {
    const [line = {}, there = {}] = [one[Number(row)], other[Number(row)]];
    const columns = Object.keys(line);
    return (
      columns.length === Object.keys(there).length &&
      columns.every((text) => {
        const [a, b] = [line[Number(text)], there[Number(text)]];
        return a && b ? a.f === b.f && a.si === b.si && a.x === b.x && a.y === b.y : a === b;
      })
    );
  });
}

const mapped = <Value>(
  record: Record<string, Value | undefined>,
  map: (value: Value, key: string) => Value,
): Record<string, Value | undefined> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value && map(value, key)]));

interface Block {
  row: number;
  column: number;
  cells: [row: number, column: number][];
}

/** The same formulas, in other objects where something is said of them. */
export function sharedInSheet(lines: Lines): Lines {
  const blocks = new Map<string, Block>();
  for (const [rowText, line] of Object.entries(lines)) {
    const row = Number(rowText);
    for (const [columnText, formula] of Object.entries(line ?? {})) {
      const column = Number(columnText);
      const pattern = formula && formula.si === undefined ? patternOf(formula.f, row, column) : null;
      if (pattern === null) continue;
      const block = blocks.get(pattern);
      if (block) block.cells.push([row, column]);
      else blocks.set(pattern, { row, column, cells: [[row, column]] });
    }
  }
  const result = { ...lines };
  const copied = new Set<number>();
  let number = 0;
  for (const { row: firstRow, column: firstColumn, cells } of blocks.values()) {
    if (cells.length < fewest) continue;
    const si = `shared ${++number}`;
    const { f } = lines[firstRow]![firstColumn]!;
    for (const [row, column] of cells) {
      if (!copied.has(row)) result[row] = { ...lines[row] };
      copied.add(row);
      result[row]![column] = { f, si, x: column - firstColumn, y: row - firstRow };
    }
  }
  return result;
}

/** What a formula may hold to be shared: texts, numbers, cells, and functions that go by nothing but what they are given. */
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
export function patternOf(formula: string, row: number, column: number): string | null {
  let pattern = "";
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const found = token.exec(formula);
    if (!found) return null;
    const [text, fixedColumn, letters, fixedRow, digits, name, follows] = found;
    if (name !== undefined && follows === "(" && !plainFunctions.has(name.toUpperCase())) return null;
    if (letters === undefined) pattern += text;
    else {
      const right = columnIndex(letters) - (fixedColumn ? 0 : column);
      const down = Number(digits) - 1 - (fixedRow ? 0 : row);
      pattern += `${fixedColumn}C${right}${fixedRow}R${down}`;
    }
  }
  return pattern;
}
