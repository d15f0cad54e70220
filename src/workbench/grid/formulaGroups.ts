import { type FilledFrom, filledFrom, patternOf } from "./formulaPattern";

/** A formula as the engine is told it: `si` names the block that it is one of, x and y its place from the block's first. */
export interface EngineFormula {
  f: string;
  si?: string;
  x?: number;
  y?: number;
}
export type Lines = Record<number, Record<number, EngineFormula | null> | undefined>;

/** Formulas that are one, filled into several cells; or those that must be read one by one. */
export interface Group {
  /** The formula of its first cell, or of the block that the grid itself stores once. */
  first: { formula: string; row: number; column: number };
  /** Whether the engine knows them as one already. */
  isTold: boolean;
  rows: number[];
  columns: number[];
}

export interface FormulaGroups {
  count: number;
  alike: Group[];
  alone: Group[];
}

interface Above {
  row: number;
  pattern: string;
  group: Group;
  fits: FilledFrom | null;
}

const found = new WeakMap<Lines, FormulaGroups>();

/** The formulas of a sheet, those together that read the same places counted from their own. */
export function groupsOf(lines: Lines): FormulaGroups {
  let groups = found.get(lines);
  if (!groups) found.set(lines, (groups = gather(lines)));
  return groups;
}

function gather(lines: Lines): FormulaGroups {
  const byPattern = new Map<string, Group>();
  const bySi = new Map<string, Group>();
  const aboveOf = new Map<number, Above>();
  const alone: Group[] = [];
  let count = 0;
  const started = ({ f, x = 0, y = 0, si }: EngineFormula, row: number, column: number): Group => ({
    first: { formula: f, row: row - y, column: column - x },
    isTold: si !== undefined,
    rows: [],
    columns: [],
  });
  const groupFor = (formula: EngineFormula, row: number, column: number): Group | null => {
    if (formula.si !== undefined) {
      let group = bySi.get(formula.si);
      if (!group) bySi.set(formula.si, (group = started(formula, row, column)));
      return group;
    }
    const above = aboveOf.get(column);
    const isBelow = above?.row === row - 1;
    if (isBelow && above.fits?.(formula.f, row)) {
      above.row = row;
      return above.group;
    }
    const pattern = patternOf(formula.f, row, column);
    if (pattern === null) return null;
    let group = byPattern.get(pattern);
    if (!group) byPattern.set(pattern, (group = started(formula, row, column)));
    const fits = isBelow && above.pattern === pattern ? filledFrom(formula.f, row) : null;
    aboveOf.set(column, { row, pattern, group, fits });
    return group;
  };
  for (const rowText in lines) {
    const line = lines[rowText];
    const row = Number(rowText);
    for (const columnText in line) {
      const formula = line[columnText as unknown as number];
      if (!formula) continue;
      const column = Number(columnText);
      let group = groupFor(formula, row, column);
      if (!group) alone.push((group = started(formula, row, column)));
      group.rows.push(row);
      group.columns.push(column);
      count++;
    }
  }
  return { count, alike: [...byPattern.values(), ...bySi.values()], alone };
}
