import { type Grid, isBlankCell } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { printedName } from "./printedName";
import { isUnit } from "./printedUnit";
import { readCell } from "./value";
import { asYear, onlyYear } from "./years";

/** As many rows tell what a column holds. */
const SAMPLE = 200;

/** What stands below a heading: how many cells of each kind. */
export interface BodyFacts {
  filled: number;
  numbers: number;
  placeholders: number;
  years: number;
  yearTexts: number;
  texts: number;
  names: number;
  units: number;
}

export function bodyFacts(grid: Grid, { body }: FoundTable, { index }: Column): BodyFacts {
  const facts: BodyFacts = {
    filled: 0,
    numbers: 0,
    placeholders: 0,
    years: 0,
    yearTexts: 0,
    texts: 0,
    names: 0,
    units: 0,
  };
  for (const row of body.slice(0, SAMPLE)) {
    const cell = grid.own(row, index);
    if (isBlankCell(cell)) continue;
    facts.filled += 1;
    if (asYear(cell) !== null) facts.years += 1;
    const { kind } = readCell(cell, null, false);
    if (kind === "number") facts.numbers += 1;
    else if (kind === "placeholder") facts.placeholders += 1;
    else facts.texts += 1;
    if (typeof cell !== "string" || kind === "placeholder") continue;
    const text = grid.text(row, index);
    if (onlyYear(text) !== null && text.length <= 12) facts.yearTexts += 1;
    if (isUnit(text)) facts.units += 1;
    else if (printedName(text).found.length > 0) facts.names += 1;
  }
  return facts;
}

/** By index of the column. */
export type Facts = ReadonlyMap<number, BodyFacts>;
