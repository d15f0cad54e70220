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
  generator._generateTreeList = (formulas, ...rest) => generate(shared(formulas), ...rest);
}

const shared = (formulas: Formulas): Formulas =>
  mapped(formulas, (sheets) => sheets && mapped(sheets, (lines) => lines && sharedInSheet(lines)));

const mapped = <Value>(record: Record<string, Value>, map: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

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
