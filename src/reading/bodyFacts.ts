import { type Grid, isBlankCell } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { isChange } from "./headings";
import { areaOf } from "./landAreas";
import { printedName } from "./printedName";
import { isUnit } from "./printedUnit";
import { isNearlyNumber } from "./rowFacts";
import { isTotal } from "./rowKinds";
import { readCell } from "./value";
import { asYear, onlyYear } from "./years";

/** As many rows tell what a column holds. */
const SAMPLE = 200;

/** The rows that tell it: not those with a single cell, which are headings of their own. */
export function tellingRows(grid: Grid, { body }: FoundTable): readonly number[] {
  const isSection = (row: number) =>
    (grid.sheet.rows[row] ?? []).filter((_, column) => !isBlankCell(grid.own(row, column))).length === 1;
  const sample = body.slice(0, SAMPLE);
  const rows = sample.filter((row) => !isSection(row));
  return rows.length > 0 ? rows : sample;
}

/** What stands below a heading: how many cells of each kind. */
export interface BodyFacts {
  filled: number;
  numbers: number;
  placeholders: number;
  years: number;
  yearTexts: number;
  /** Errors, dates, ranges and ratios: what stands where a number belongs. */
  spoilt: number;
  texts: number;
  /** Texts that say what a row adds up or compares: 合计, 年均增长率. */
  sums: number;
  names: number;
  units: number;
  /** Numbers with a unit in their own cell, and names with one in their brackets. */
  withUnit: number;
  /** Each unit that stands there, once. */
  unitTexts: readonly string[];
  /** The number in each of the first rows; null where there is none. */
  sample: readonly (number | null)[];
}

/** In a table of land its kinds are names: 耕地 is known by its area. */
export function bodyFacts(
  grid: Grid,
  rows: readonly number[],
  { index }: Column,
  isOfLand: boolean,
): BodyFacts {
  const sample: (number | null)[] = [];
  const unitTexts: string[] = [];
  const facts: BodyFacts = {
    filled: 0,
    numbers: 0,
    placeholders: 0,
    years: 0,
    yearTexts: 0,
    spoilt: 0,
    texts: 0,
    sums: 0,
    names: 0,
    units: 0,
    withUnit: 0,
    unitTexts,
    sample,
  };
  for (const row of rows) {
    const cell = grid.own(row, index);
    sample.push(null);
    if (isBlankCell(cell)) continue;
    facts.filled += 1;
    const isYear = asYear(cell) !== null;
    if (isYear) facts.years += 1;
    const reading = readCell(cell, grid.format(row, index), false);
    const { kind } = reading;
    if (reading.kind === "number") {
      facts.numbers += 1;
      if (reading.unit !== "") facts.withUnit += 1;
      sample[sample.length - 1] = reading.value;
    } else if (kind === "placeholder") facts.placeholders += 1;
    else if (isNearlyNumber(cell)) facts.spoilt += 1;
    else facts.texts += 1;
    if (typeof cell !== "string" || kind === "placeholder") continue;
    const text = grid.text(row, index);
    if (!isYear && saysYear(text)) facts.yearTexts += 1;
    if (isTotal(text) || isChange(text)) facts.sums += 1;
    if (isUnit(text)) {
      facts.units += 1;
      if (!unitTexts.includes(text)) unitTexts.push(text);
      continue;
    }
    const name = printedName(text);
    if (name.found.length === 0 && !(isOfLand && areaOf(text).length > 0)) continue;
    facts.names += 1;
    if (name.unit !== "") facts.withUnit += 1;
  }
  return facts;
}

/** 2020年现状 and 2035年目标值 say when; 见2023年年鉴 says more. */
const saysYear = (text: string) =>
  text.length <= 12 && onlyYear(text) !== null && !/[见据按详鉴函号≥≤<>约]|以上|以下|以内|左右/.test(text);

/** By index of the column. */
export type Facts = ReadonlyMap<number, BodyFacts>;

/** As many rows as that must be compared before two columns are said to go together, or not. */
const FEWEST_ALIKE = 3;

/** Row by row, where both have a positive number: by how much one column's is larger than the other's. */
function ratios({ sample: one }: BodyFacts, { sample: other }: BodyFacts): number[] {
  return one.flatMap((a, i) => {
    const b = other[i] ?? null;
    return a !== null && b !== null && a > 0 && b > 0 ? [a / b] : [];
  });
}

/** In which part of the rows the numbers lie no further apart than that. */
export function partNear(one: BodyFacts, other: BodyFacts, most: number): number {
  const found = ratios(one, other);
  const near = found.filter((ratio) => ratio <= most && ratio >= 1 / most);
  return found.length === 0 ? 0 : near.length / found.length;
}

/**
 * Whether two columns measure the same things: row by row about as much, in rows that differ widely, as 900, 40, 1.5 and
 * 760, 38, 1.4 do.
 */
export function goTogether(one: BodyFacts, other: BodyFacts): boolean {
  const firsts = one.sample.filter((a, i) => a !== null && a > 0 && (other.sample[i] ?? 0) > 0) as number[];
  if (firsts.length < FEWEST_ALIKE || partNear(one, other, 2) < 1) return false;
  return Math.max(...firsts) >= 8 * Math.min(...firsts);
}

/** No two places or schemes differ so: by ten times here and by a thousandth there. */
const LARGEST_SPREAD = 100;

/** Whether two columns can't measure the same things: 41, 8200, 290 and 1.02, 1.03, 0.97. */
export function goApart(one: BodyFacts, other: BodyFacts): boolean {
  const found = ratios(one, other);
  return found.length >= FEWEST_ALIKE && Math.max(...found) > LARGEST_SPREAD * Math.min(...found);
}
