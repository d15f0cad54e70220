import { type Grid, isBlankCell, type ReadCell } from "./cells";
import { isTableWord, roleOf } from "./headings";
import { isPlaceholder, readNumberText } from "./numberText";
import { printedName } from "./printedName";
import { isUnit } from "./printedUnit";
import { remembered } from "./remembered";
import { isClass } from "./rowKinds";
import { asYear, isYearAndMonth } from "./years";

/** What stands in a row of a sheet: how many cells of each kind. */
export interface RowFacts {
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
  /** Other texts with a unit in brackets: 金额（万元）. */
  withUnit: number;
  texts: number;
  first: string;
  /** 城市 | 某市 | 年份 | 2022: what a form says of itself, each label with its entry beside it. */
  isLabelled: boolean;
}

export function factsOf(grid: Grid, row: number): RowFacts {
  const facts: RowFacts = {
    row,
    filled: 0,
    roles: 0,
    words: 0,
    years: 0,
    values: 0,
    units: 0,
    names: 0,
    withUnit: 0,
    texts: 0,
    first: "",
    isLabelled: false,
  };
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    const text = grid.text(row, column);
    if (facts.first === "") facts.first = text;
    facts.filled += 1;
    if (asYear(cell) !== null) facts.years += 1;
    else if (isValueLike(cell, text)) facts.values += 1;
    else facts.texts += 1;
  }
  // A row with values is no heading, so the dearer questions are asked of the others only.
  if (facts.values > 0) return facts;
  let saidYear = false;
  let seen = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    const text = grid.text(row, column);
    if (saidYear && facts.years === 1 && asYear(cell) !== null) facts.isLabelled = true;
    seen += 1;
    saidYear = seen > 1 && typeof cell === "string" && roleOf(text) === "year";
    const role = roleOf(typeof cell === "string" ? text : cell);
    if (role !== null) facts.roles += 1;
    if (isTableWord(role)) facts.words += 1;
    // 碳排放总量（2022年） says when, and is a name all the same.
    if ((role !== null && role !== "value") || typeof cell !== "string") continue;
    if (role === "value") facts.names += printedName(text).found.length > 0 ? 1 : 0;
    else if (isUnit(text)) facts.units += 1;
    else if (printedName(text).found.length > 0) facts.names += 1;
    else if (printedName(text).unit !== "") facts.withUnit += 1;
  }
  return facts;
}

/** Numbers that look like years are values in a row that has more to it. */
export function holdsValues({ values, years, filled, first }: RowFacts): boolean {
  if (values > 0) return true;
  return years > 0 && (filled > 2 || (filled === 2 && printedName(first).found.length > 0));
}

/** A row of an indicator is one even where only words and ranges stand in it. */
export function isDataRow(grid: Grid, facts: RowFacts): boolean {
  if (holdsValues(facts) || (facts.filled > 1 && leadingName(grid, facts.row))) return true;
  return facts.years > 0 && facts.filled > 1 && (grid.sheet.rows[facts.row] ?? []).some(isNearlyNumber);
}

export function isValueLike(cell: ReadCell, text: string): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string") return cell !== null;
  // 2°～6° and 3等 head columns of classes.
  return !headsYear(text) && !isClass(text) && isValueText(text);
}

/** 2035（%）, 2020 (baseline), 2022监测值 and 2023.06 head a column of that year. */
const headsYear = remembered((text) => {
  const [, behind] = /^(?:19|20)\d{2}\s*(\D.*)$/.exec(text) ?? [];
  if (behind === undefined) return false;
  if (/^[(（]/.test(behind) || isYearAndMonth(text) || roleOf(behind) === "value") return true;
  // 2023完成: four digits and a word that is no unit of anything.
  const word = readNumberText(text, false)?.unit ?? "";
  return word !== "" && !isUnit(word);
});

/** What stands where a number belongs: #DIV/0!, 2023-05-01, 60–70, 1:2. */
export const isNearlyNumber = (cell: ReadCell) =>
  cell instanceof Date || (typeof cell === "string" && (isError(cell) || RANGE_OR_RATIO.test(cell)));
const isError = (text: string) => /^\s*#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)\s*$/i.test(text);
const RANGE_OR_RATIO = /^\s*\d[\d.,]*\s*%?\s*[-–—~～至到:：/]+\s*\d[\d.,\-/]*\s*%?\s*$/;

const isValueText = remembered(
  // Whatever the decimal sign is, digits are a value here.
  (text) =>
    isError(text) ||
    /^[+-]?\d[\d.,' ]*%?$/.test(text) ||
    isPlaceholder(text) ||
    // 2.墙窗比 is the second name, not two of something.
    (readNumberText(text, false) !== null && printedName(text).found.length === 0),
);

export function leadingName(grid: Grid, row: number): boolean {
  for (let column = 0; column < Math.min(grid.width, 5); column += 1) {
    const cell = grid.own(row, column);
    if (typeof cell === "string" && printedName(grid.text(row, column)).found.length > 0) return true;
  }
  return false;
}
