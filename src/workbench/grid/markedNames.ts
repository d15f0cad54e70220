import { type ReferenceA1, parseA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { maxColumns, maxRows, splitSheet } from "./address";
import type { Grid } from "./grid";
import { allNames, findName, scopeOf } from "./names";
import { fromR1C1, toR1C1 } from "./r1c1";

/** Where a name is used: by a cell, by a rule from its first cell on, or by another name. */
export interface NamePlace {
  /** null for the workbook as such. */
  sheetId: string | null;
  row: number;
  column: number;
}

/** Names that lead to one another without end are given up. */
const deepest = 16;

/**
 * Spells the names of a formula so that the engine finds those that are meant at a place: names that sheets have for
 * themselves get a mark, and what moves with the cell, such as =Sheet1!A1, stands in the name's place. null where no
 * name is of either kind.
 */
export function namesAt(grid: Grid): ((formula: string, place: NamePlace) => string) | null {
  const all = allNames(grid);
  const special = new Set<string>();
  for (const name of all)
    if (scopeOf(name) !== null || isRelative(name.formulaOrRefString)) special.add(name.name.toLowerCase());
  if (special.size === 0) return null;
  const words = [...special];

  const spelled = (formula: string, place: NamePlace, depth: number): string => {
    const lower = formula.toLowerCase();
    if (!words.some((word) => lower.includes(word))) return formula;
    const tokens = tokenize(formula);
    for (const token of tokens) {
      if (token.type !== "range_named") continue;
      const { sheet, address: name } = splitSheet(token.value);
      if (!special.has(name.toLowerCase())) continue;
      const asked = sheet === null ? place.sheetId : sheetNamed(grid, sheet);
      const found = asked === undefined ? null : findName(grid, name, asked);
      if (asked === undefined) token.value = "#REF!";
      else if (!found) token.value = "#NAME?";
      else if (!isRelative(found.formulaOrRefString))
        token.value = `${markOf(grid, scopeOf(found))}.${found.name}`;
      else if (depth >= deepest) token.value = "#NAME?";
      else
        token.value = `(${spelled(movedFromFirst(found.formulaOrRefString, place), place, depth + 1).slice(1)})`;
    }
    return stringifyTokens(tokens);
  };
  return (formula, place) => spelled(formula, place, 0);
}

/** The name that a mark stands for, what it says spelled in its turn; null for a name without a mark. */
export function findMarked(grid: Grid, name: string): IDefinedNamesServiceParam | null {
  const mark = /^_own(\d*)\./i.exec(name);
  if (!mark) return null;
  const sheetId = mark[1] === "" ? null : (marked.get(grid)?.[Number(mark[1])] ?? null);
  const found = findName(grid, name.slice(mark[0].length), sheetId);
  const { formulaOrRefString } = found ?? {};
  if (!found || !formulaOrRefString) return found;
  const spell = namesAt(grid);
  const place = { sheetId, row: 0, column: 0 };
  return { ...found, formulaOrRefString: spell ? spell(formulaOrRefString, place) : formulaOrRefString };
}

export const sheetNamed = (grid: Grid, name: string): string | undefined =>
  grid.workbook.getSheetBySheetName(name)?.getSheetId();

const asFormula = (stored: string) => (stored.startsWith("=") ? stored : `=${stored}`);

/** Names are kept as they stand in A1. */
const movedFromFirst = (stored: string, { row, column }: NamePlace) =>
  fromR1C1(toR1C1(asFormula(stored), 0, 0), row, column);

/** Whether what a name stands for moves with the cell that uses it. */
const isRelative = (stored: string): boolean =>
  tokenize(asFormula(stored)).some(({ type, value }) => {
    if (!type.startsWith("range")) return false;
    const range = (parseA1Ref(value) as ReferenceA1 | undefined)?.range;
    if (!range) return false;
    const { top, $top, left, $left, bottom, $bottom, right, $right } = range;
    const moves = (line: number | null | undefined, isFixed: boolean | null | undefined) =>
      line != null && !isFixed;
    // Whole columns have no rows, and whole rows no columns: what isn't written moves nothing.
    const isWide = left == null || (left === 0 && right === maxColumns - 1);
    const isTall = top == null || (top === 0 && bottom === maxRows - 1);
    return (
      (!isTall && (moves(top, $top) || moves(bottom, $bottom))) ||
      (!isWide && (moves(left, $left) || moves(right, $right)))
    );
  });

/** The sheets whose names have been marked, by their numbers there: the engine remembers what it has read. */
const marked = new WeakMap<Grid, string[]>();

/** No number for a name of the workbook. */
function markOf(grid: Grid, sheetId: string | null): string {
  if (sheetId === null) return "_own";
  const known = marked.get(grid) ?? [];
  marked.set(grid, known);
  const at = known.indexOf(sheetId);
  return `_own${at < 0 ? known.push(sheetId) - 1 : at}`;
}
