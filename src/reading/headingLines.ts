import { type Grid, isBlankCell } from "./cells";
import { rows, rowText } from "./headingRows";
import { roleOf } from "./headings";
import { printedName } from "./printedName";
import { isNoUnit, isUnit } from "./printedUnit";
import { isValueLike, type RowFacts } from "./rowFacts";
import { isNote } from "./rowKinds";

/** More lines than this no heading has. */
const MOST_HEADINGS = 4;
/** So far below a heading a value of its column stands, where it heads one. */
const MOST_BELOW = 12;

/** The lines of a heading of which one is found. */
export function headFrom(grid: Grid, facts: readonly RowFacts[], first: number): number[] {
  const head = [first];
  for (let row = first + 1; row < grid.height && head.length < MOST_HEADINGS; row += 1) {
    if (!continuesHead(grid, facts[row]!, row, head)) break;
    head.push(row);
  }
  // A line of years or groups may stand above the one that has the words.
  for (let row = first - 1; row >= 0 && head.length < MOST_HEADINGS; row -= 1) {
    const { filled, values, first: text, words } = facts[row]!;
    // 单位：公顷, 表号：G201: what a form says of itself.
    if (filled < 2 || values > 0 || words > 0 || isNote(text) || /[:：]/.test(rowText(grid, row))) break;
    head.unshift(row);
  }
  return head;
}

function continuesHead(grid: Grid, facts: RowFacts, row: number, head: readonly number[]): boolean {
  const { filled, values, words, roles, years, units, names, texts, first } = facts;
  if (filled === 0 || isNote(first)) return false;
  if (isUnitRow(grid, row)) return true;
  if (values > 0 || isUnderItsHeading(grid, row, head)) return false;
  if (isFieldNames(grid, row)) return true;
  const from = roleOf(first);
  // 代码 | W01 | W02
  if (from === "number" && filled > 1 && texts === filled) return true;
  if (from === "unit" || (from === "skip" && filled > 1 && texts > 0 && years === 0)) return filled > 1;
  // A merge that reaches down from the line above keeps a column's heading over both.
  const reachesDown = rows(0, grid.width - 1).some(
    (column) =>
      isBlankCell(grid.own(row, column)) &&
      grid.text(row, column) !== "" &&
      grid.text(row, column) === grid.text(row - 1, column) &&
      !grid.continuesLeft(row, column),
  );
  if (reachesDown) return true;
  // Under the word of the first column there may stand its second half: 市 / 名.
  if ((units > 0 && units === texts) || (units > 1 && units === texts - 1)) return true;
  const startsBlank =
    isBlankCell(grid.own(row, firstColumn(grid, head[0]!))) || isUnderBlankCorner(grid, row, head);
  if (!startsBlank) return words > 0 && roles >= filled;
  // A year alone over no numbers is a line of its own: 2021年 over the rows that are of it.
  if (filled === 1 && !standsOverValues(grid, row)) return false;
  // 市域 | 中心城区 below a year: nothing in the column of names, and nothing but words.
  if (filled >= 2 && texts === filled && head.length === 1) return true;
  return (
    years + roles >= filled || (filled >= 2 && (roles > 0 || names > 0) && roles + names + units >= texts)
  );
}

/** A row of data whose value is blank: an indicator stands under 指标, or a unit under 单位. */
export function isUnderItsHeading(grid: Grid, row: number, head: readonly number[]): boolean {
  const named = rows(0, grid.width - 1).filter(
    (column) => !isBlankCell(grid.own(row, column)) && printedName(grid.text(row, column)).found.length > 0,
  );
  // Several names are headings of a table on its side.
  return named.length === 1 && head.some((above) => roleOf(grid.text(above, named[0]!)) === "name");
}

/** Nothing heads the names, which begin further left in the line below. */
function isUnderBlankCorner(grid: Grid, row: number, head: readonly number[]): boolean {
  if (row + 1 >= grid.height) return false;
  const names = firstColumn(grid, row + 1);
  const isWord = typeof grid.own(row + 1, names) === "string";
  return isWord && [...head, row].every((line) => isBlankCell(grid.seen(line, names)));
}

/** Of a line with one cell: whether a value stands in its column before the next line with one cell. */
function standsOverValues(grid: Grid, row: number): boolean {
  const column = firstColumn(grid, row);
  for (let below = row + 1; below < Math.min(grid.height, row + MOST_BELOW); below += 1) {
    const cell = grid.own(below, column);
    if (!isBlankCell(cell) && isValueLike(cell, grid.text(below, column))) return true;
  }
  return false;
}

/** qxmc, nf, lhfgl: what a database calls its columns, below what people call them. */
function isFieldNames(grid: Grid, row: number): boolean {
  const texts = rows(0, grid.width - 1).map((column) => grid.text(row, column));
  const filled = texts.filter(Boolean);
  return filled.length > 2 && filled.every((text) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text));
}

/** A line of units, among them signs for none. */
function isUnitRow(grid: Grid, row: number): boolean {
  const texts = Array.from({ length: grid.width }, (_, column) => grid.own(row, column))
    .filter((cell) => !isBlankCell(cell))
    .map((cell) => (typeof cell === "string" ? cell.trim() : "0"));
  const units = texts.filter(isUnit).length;
  const others = texts.filter((text) => !isUnit(text) && !isNoUnit(text));
  return units > 0 && (others.length === 0 || (others.length === 1 && roleOf(texts[0]) === "unit"));
}

function firstColumn(grid: Grid, row: number): number {
  for (let column = 0; column < grid.width; column += 1)
    if (!isBlankCell(grid.own(row, column))) return column;
  return 0;
}

/** A heading printed again at the top of a page: nothing but blank lines or 续表 between it and the rows above. */
export function isRepeated(
  grid: Grid,
  facts: readonly RowFacts[],
  row: number,
  head: readonly number[],
): boolean {
  for (let above = row - 1; above >= 0 && facts[above]!.values === 0; above -= 1)
    if (facts[above]!.filled > 0 && !/续/.test(facts[above]!.first) && !isSameRow(grid, above, head))
      return false;
  return isSameRow(grid, row, head);
}

function isSameRow(grid: Grid, row: number, head: readonly number[]): boolean {
  return head.some((at) =>
    rows(0, grid.width - 1).every((column) => grid.text(at, column) === grid.text(row, column)),
  );
}
