import { type Grid, isBlankCell, type ReadCell } from "./cells";
import { isTableWord, roleOf } from "./headings";
import { isPlaceholder, readNumberText } from "./numberText";
import { printedName } from "./printedName";
import { isNoUnit, isUnit } from "./printedUnit";
import { isNote } from "./rowKinds";
import { asYear } from "./years";

/** Where a table stands on a sheet. Rows count from 0; `bottom` is the last row. */
export interface FoundTable {
  /** Rows above that belong to it: title, unit, year. */
  above: number[];
  /** Rows of its headings; none where the rows begin at once. */
  head: number[];
  /** Rows below the headings, whatever they are. */
  body: number[];
}

/** More lines than this no heading has. */
const MOST_HEADINGS = 4;
/** So far above a table its title and its unit may stand. */
const MOST_ABOVE = 8;

/** The tables of a sheet, told by their headings; where there are none, by rows that begin with an indicator's name. */
export function findTables(grid: Grid): FoundTable[] {
  const facts = Array.from({ length: grid.height }, (_, row) => factsOf(grid, row));
  const tables: FoundTable[] = [];
  let free = 0;
  for (let row = 0; row < grid.height; row += 1) {
    if (!isHeadingRow(facts[row]!)) continue;
    const head = headFrom(grid, facts, row);
    const last = head[head.length - 1]!;
    let end = last + 1;
    while (end < grid.height && !(isHeadingRow(facts[end]!) && !isRepeated(grid, facts, end, head))) end += 1;
    // What follows the last values may be the next table's title.
    let below = end - 1;
    while (below > last && !isDataRow(grid, facts[below]!)) below -= 1;
    const body = rows(last + 1, below).filter((at) => !isHeadingRow(facts[at]!));
    tables.push({ above: rows(Math.max(free, head[0]! - MOST_ABOVE), head[0]! - 1), head, body });
    free = below + 1;
    row = end - 1;
  }
  if (tables.length > 0) return tables;
  const named = facts.filter(({ row, values }) => values > 0 && leadingName(grid, row));
  if (named.length === 0) return [];
  const first = named[0]!.row;
  return [
    { above: rows(Math.max(0, first - MOST_ABOVE), first - 1), head: [], body: rows(first, grid.height - 1) },
  ];
}

interface RowFacts {
  row: number;
  /** Cells that hold something; a merge counts once. */
  filled: number;
  /** Headings with a role, and those among them that are words of a table only. */
  roles: number;
  words: number;
  years: number;
  /** Numbers other than years, placeholders, numbers as text. */
  values: number;
  units: number;
  /** Names of indicators of the catalogue. */
  names: number;
  texts: number;
  first: string;
}

function factsOf(grid: Grid, row: number): RowFacts {
  const facts: RowFacts = {
    row,
    filled: 0,
    roles: 0,
    words: 0,
    years: 0,
    values: 0,
    units: 0,
    names: 0,
    texts: 0,
    first: "",
  };
  const texts: { cell: ReadCell; text: string }[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    const text = grid.text(row, column);
    if (facts.first === "") facts.first = text;
    facts.filled += 1;
    if (asYear(cell) !== null) facts.years += 1;
    else if (isValueLike(cell, text)) facts.values += 1;
    else facts.texts += 1;
    texts.push({ cell, text });
  }
  // A row with values is no heading, so the dearer questions are asked of the others only.
  if (facts.values > 0) return facts;
  for (const { cell, text } of texts) {
    const role = roleOf(typeof cell === "string" ? text : cell);
    if (role !== null) facts.roles += 1;
    if (isTableWord(role)) facts.words += 1;
    // 碳排放总量（2022年） says when, and is a name all the same.
    if ((role !== null && role !== "value") || typeof cell !== "string") continue;
    if (role === "value") facts.names += printedName(text).found.length > 0 ? 1 : 0;
    else if (isUnit(text)) facts.units += 1;
    else if (printedName(text).found.length > 0) facts.names += 1;
  }
  return facts;
}

/** Numbers that look like years are values in a row that has more to it. */
function holdsValues({ values, years, filled, first }: RowFacts): boolean {
  if (values > 0) return true;
  return years > 0 && (filled > 2 || (filled === 2 && printedName(first).found.length > 0));
}

/** A row of an indicator is one even where only words and ranges stand in it. */
function isDataRow(grid: Grid, facts: RowFacts): boolean {
  return holdsValues(facts) || (facts.filled > 1 && leadingName(grid, facts.row));
}

function isValueLike(cell: ReadCell, text: string): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string") return cell !== null;
  // 2035（%） and 2020 (baseline) head a column of that year.
  if (/^(?:19|20)\d{2}\s*[(（]/.test(text)) return false;
  // Whatever the decimal sign is, digits are a value here.
  return /^[+-]?\d[\d.,' ]*%?$/.test(text) || isPlaceholder(text) || readNumberText(text, false) !== null;
}

function isHeadingRow({ filled, roles, words, years, values, names, texts, first }: RowFacts): boolean {
  if (filled < 2 || values > 0 || isNote(first)) return false;
  // Beside numbers of four digits there must be a word of a table, or nothing but them: 耕地, 2010, 2020 is a row.
  if (words > 0 && roles + names >= 2) return true;
  if (words > 0 && texts > 1 && texts <= 3 * words + 6) return true;
  if (years >= 2 && texts === 0) return true;
  return names >= 2 && 2 * (roles + names) >= texts;
}

function headFrom(grid: Grid, facts: readonly RowFacts[], first: number): number[] {
  const head = [first];
  for (let row = first + 1; row < grid.height && head.length < MOST_HEADINGS; row += 1) {
    if (!continuesHead(grid, facts[row]!, row, head)) break;
    head.push(row);
  }
  // A line of years or groups may stand above the one that has the words.
  for (let row = first - 1; row >= 0 && head.length < MOST_HEADINGS; row -= 1) {
    const { filled, values, first: text, words } = facts[row]!;
    if (filled < 2 || values > 0 || words > 0 || isNote(text) || /单位\s*[:：]/.test(rowText(grid, row)))
      break;
    head.unshift(row);
  }
  return head;
}

function rowText(grid: Grid, row: number): string {
  return (grid.sheet.rows[row] ?? []).filter((cell) => typeof cell === "string").join(" ");
}

function continuesHead(grid: Grid, facts: RowFacts, row: number, head: readonly number[]): boolean {
  const { filled, values, words, roles, years, units, names, texts, first } = facts;
  if (filled === 0 || isNote(first)) return false;
  if (isUnitRow(grid, row)) return true;
  if (values > 0) return false;
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
  const startsBlank = isBlankCell(grid.own(row, firstColumn(grid, head[0]!)));
  if (!startsBlank) return words > 0 && roles >= filled;
  // 市域 | 中心城区 below a year: nothing in the column of names, and nothing but words.
  if (filled >= 2 && texts === filled && head.length === 1) return true;
  return (
    years + roles >= filled || (filled >= 2 && (roles > 0 || names > 0) && roles + names + units >= texts)
  );
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
function isRepeated(grid: Grid, facts: readonly RowFacts[], row: number, head: readonly number[]): boolean {
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

function leadingName(grid: Grid, row: number): boolean {
  for (let column = 0; column < Math.min(grid.width, 5); column += 1) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && printedName(grid.text(row, column)).found.length > 0) return true;
  }
  return false;
}

function rows(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
