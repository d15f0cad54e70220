import { type Group, type Lines, groupsOf } from "./formulaGroups";
import { type End, type Read, readsOf } from "./formulaPattern";

export interface Block {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Formulas below each other in one column that read alike, counted from their own cells. */
interface Run {
  row: number;
  column: number;
  rows: number;
  reads: readonly Read[];
}

/** The formulas of one sheet by what they read. */
export interface SheetReads {
  count: number;
  runs: Run[];
  /** What they read isn't known before they are calculated: names, parts of tables, OFFSET and the like. */
  open: Block[];
}

export function readsOfSheet(sheetId: string, lines: Lines): SheetReads {
  const { count, alike, alone } = groupsOf(lines);
  const found: SheetReads = { count, runs: [], open: [] };
  for (const group of [...alike, ...alone]) {
    const { formula, row, column } = group.first;
    const reads = readsOf(formula, row, column);
    for (const run of runsOf(group)) {
      if (reads) found.runs.push({ ...run, reads });
      else found.open.push({ sheetId, ...run, columns: 1 });
    }
  }
  return found;
}

/** Its cells, those below each other together. */
export function runsOf({ rows, columns }: Group): { row: number; column: number; rows: number }[] {
  const last = new Map<number, { row: number; column: number; rows: number }>();
  const runs = [];
  for (let index = 0; index < rows.length; index++) {
    const [row, column] = [rows[index]!, columns[index]!];
    const above = last.get(column);
    if (above && above.row + above.rows === row) above.rows++;
    else {
      const run = { row, column, rows: 1 };
      last.set(column, run);
      runs.push(run);
    }
  }
  return runs;
}

/** Between which places a formula must stand for its reference to meet what lies from `from` to `to`. */
export function standsBetween(ends: readonly End[], from: number, to: number): [first: number, last: number] {
  let first = Infinity;
  let last = -Infinity;
  for (const { at, fixed } of ends) {
    first = Math.min(first, fixed ? (at >= from ? -Infinity : Infinity) : from - at);
    last = Math.max(last, fixed ? (at <= to ? Infinity : -Infinity) : to - at);
  }
  return [first, last];
}

/** More comparisons than these cost more than they spare. */
const mostComparisons = 3_000_000;

/** Which formulas of a workbook a change reaches, directly or by way of others. */
export class FormulaReaders {
  readonly count: number;
  /** By the sheet that is read. */
  private readonly readers = new Map<string, { sheetId: string; run: Run; read: Read }[]>();

  constructor(
    private readonly sheets: ReadonlyMap<string, SheetReads>,
    idOf: (sheetName: string) => string | undefined,
  ) {
    let count = 0;
    for (const [sheetId, { count: own, runs }] of sheets) {
      count += own;
      for (const run of runs) {
        for (const read of run.reads) {
          const from = read.sheet === null ? sheetId : idOf(read.sheet);
          if (from === undefined) continue;
          const list = this.readers.get(from);
          if (list) list.push({ sheetId, run, read });
          else this.readers.set(from, [{ sheetId, run, read }]);
        }
      }
    }
    this.count = count;
  }

  /**
   * Blocks that hold every formula that has to be calculated, and every one whose references are open; null where that
   * is most of them, or hard to say.
   */
  reachedBy(changed: readonly Block[]): Block[] | null {
    const reached: Block[] = [];
    const marks = new Map<Run, Uint8Array>();
    const queue: Block[] = [...changed];
    let cells = 0;
    let comparisons = 0;
    const add = (block: Block) => {
      reached.push(block);
      queue.push(block);
      cells += block.rows * block.columns;
    };
    const take = (sheetId: string, run: Run, from: number, to: number) => {
      let marked = marks.get(run);
      if (!marked) marks.set(run, (marked = new Uint8Array(run.rows)));
      let begin = -1;
      comparisons += to - from;
      for (let row = from; row <= to + 1; row++) {
        const isNew = row <= to && marked[row - run.row] === 0;
        if (isNew) marked[row - run.row] = 1;
        if (isNew && begin < 0) begin = row;
        if (!isNew && begin >= 0) {
          add({ sheetId, row: begin, column: run.column, rows: row - begin, columns: 1 });
          begin = -1;
        }
      }
    };
    for (const { open } of this.sheets.values()) open.forEach(add);
    for (const block of changed) {
      for (const run of this.sheets.get(block.sheetId)?.runs ?? []) {
        comparisons++;
        if (run.column < block.column || run.column >= block.column + block.columns) continue;
        const from = Math.max(run.row, block.row);
        const to = Math.min(run.row + run.rows, block.row + block.rows) - 1;
        if (from <= to) take(block.sheetId, run, from, to);
      }
      if (comparisons > mostComparisons) return null;
    }
    for (let next = 0; next < queue.length; next++) {
      const block = queue[next]!;
      for (const { sheetId, run, read } of this.readers.get(block.sheetId) ?? []) {
        comparisons++;
        const [left, right] = standsBetween(read.columns, block.column, block.column + block.columns - 1);
        if (run.column < left || run.column > right) continue;
        const [top, bottom] = standsBetween(read.rows, block.row, block.row + block.rows - 1);
        const from = Math.max(run.row, top);
        const to = Math.min(run.row + run.rows - 1, bottom);
        if (from <= to) take(sheetId, run, from, to);
      }
      if (comparisons > mostComparisons || cells > this.count / 2) return null;
    }
    return reached;
  }
}
