import { type Grid, isBlankCell, type ReadCell } from "./cells";
import { roleOf } from "./headings";
import { printedName } from "./printedName";
import { isUnit } from "./printedUnit";
import type { RowFacts } from "./rowFacts";
import { isNearlyNumber, isValueLike } from "./rowFacts";
import { isNote } from "./rowKinds";
import { asYear, yearsIn } from "./years";

/** A line of headings, told by its words. */
export function isHeadingRow({
  filled,
  roles,
  words,
  years,
  values,
  names,
  texts,
  first,
  isLabelled,
}: RowFacts): boolean {
  if (filled < 2 || values > 0 || isLabelled) return false;
  // 填报单位 and 日期 head tables, too.
  if (isNote(first) && !(filled > 2 && roleOf(first) !== null && names + years > 0)) return false;
  // Beside numbers of four digits there must be a word of a table, or nothing but them: 耕地, 2010, 2020 is a row.
  if (words > 0 && roles + names >= 2) return true;
  if (words > 0 && texts > 1 && texts <= 3 * words + 6) return true;
  if (years >= 2 && texts === 0) return true;
  return names >= 2 && 2 * (roles + names) >= texts;
}

/**
 * A line of headings, told by what stands below: nothing but texts and years, and right below them numbers, in a row that
 * begins with a text or a year.
 */
export function isHeadingByBelow(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { filled, values, years, texts, first, isLabelled } = facts[row]!;
  if (filled < 2 || values > 0 || isNote(first) || isLabelled) return false;
  if (isRowOfRanges(grid, row)) return false;
  // A title with its unit beside it is none: 2023年指标, 单位：公顷.
  if (years === 0 && /单位\s*[:：]/.test(rowText(grid, row))) return false;
  let below = row + 1;
  while (below < grid.height && facts[below]!.filled === 0) below += 1;
  if (below >= grid.height || facts[below]!.values === 0) return false;
  const under = rows(0, grid.width - 1).filter((column) => !isBlankCell(grid.own(below, column)));
  const [number, text] = under.slice(0, 2).map((column) => grid.own(below, column));
  // A row may be numbered or ranked before what it is of.
  const begins = (isCount(number) && isWord(text) ? text : number) ?? null;
  if (asYear(begins) === null && !isWord(begins)) return false;
  // 绿化覆盖率, 38—42 over 容积率, 1.5 is a row whose value is none.
  if (isWord(begins) && [first, begins].every((text) => printedName(text.trim()).found.length > 0))
    return false;
  // Without headings 耕地面积, 2010, 2020 is a row; over districts it is an indicator by years.
  if (years > 0 && texts <= 1 && printedName(first).found.length > 0 && !headsPlaces(grid, row, begins))
    return false;
  return under.slice(1).some((column) => {
    const cell = grid.own(below, column);
    return (
      !isBlankCell(grid.own(row, column)) &&
      isValueLike(cell, grid.text(below, column)) &&
      asYear(cell) === null
    );
  });
}

/** 绿地率, 15%～20%: a row, though none of its values is one number. */
function isRowOfRanges(grid: Grid, row: number): boolean {
  const [, ...others] = rows(0, grid.width - 1)
    .map((column) => grid.own(row, column))
    .filter((cell) => !isBlankCell(cell));
  const isRange = (cell: ReadCell) => isNearlyNumber(cell) && yearsIn(String(cell)).length === 0;
  return others.some(isRange) && others.every((cell) => isRange(cell) || isUnit(String(cell)));
}

const isCount = (cell: unknown) =>
  typeof cell === "number" && Number.isInteger(cell) && cell > 0 && cell < 1000;

function isWord(cell: unknown): cell is string {
  return typeof cell === "string" && !isValueLike(cell, cell.trim());
}

function headsPlaces(grid: Grid, row: number, begins: ReadCell): boolean {
  if (typeof begins !== "string" || printedName(begins.trim()).found.length > 0) return false;
  const years = rows(0, grid.width - 1).flatMap((column) => asYear(grid.own(row, column)) ?? []);
  return years.length > 1 && years.every((year, i) => i === 0 || year > years[i - 1]!);
}

export function rowText(grid: Grid, row: number): string {
  return (grid.sheet.rows[row] ?? []).filter((cell) => typeof cell === "string").join(" ");
}

export function rows(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
