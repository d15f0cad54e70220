import type { Text } from "../../catalogue/schema";
import { beside } from "./beside";
import { numberIn, numberOfText, rangeOf, type Cell } from "./cells";
import type { Given, Matrix } from "./columns";
import { invalidValue, isError, type ExcelError } from "./errors";
import { choose, isChoice, type Choices } from "./names";
import { isAbove } from "../../targets/closeness";

/** A number that is typed with its unit: 1.2 亿kWh, 1 000 g/kWh, 98%; 1.5e3 has none. */
const WITH_UNIT = /^\s*[+\-−]?[\d０-９.][\d０-９.,，\s]*[^\s\d０-９.,，]/;

function hasUnit(cell: Cell): cell is string {
  return typeof cell === "string" && WITH_UNIT.test(cell) && Number.isNaN(Number(cell));
}

/** The amount in a cell, in the first of the units; bare, or with a unit that converts into one of them. */
export function quantityIn(cell: Cell, units: readonly string[]): number | ExcelError {
  if (units.length === 0 || !hasUnit(cell)) return numberIn(cell);
  try {
    return beside().quantity(cell, units);
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

/** The same; throws the error that stands for anything else. */
export function amountOf(cell: Cell, units: readonly string[]): number {
  const value = quantityIn(cell, units);
  if (isError(value)) throw value;
  return value;
}

/** What emissions are given in. */
export const EMISSIONS = ["tCO2", "tCO2e", "t"] as const;

/** An argument whose amounts may have their units: those that have are in the first of the units then, as bare numbers are. */
export function inUnits<M extends Given>(argument: M, ...units: string[]): M {
  if (!hasUnits(argument)) return argument;
  return rangeOf(argument).map((row) =>
    row.map((cell) => (isMeasured(cell) ? quantityIn(cell, units) : cell)),
  ) as M;
}

/**
 * Amounts that only their ratio matters of: bare numbers may be in any unit, so that all amounts have one or none has. All
 * are in one unit then: the one given, or it by the day or year, or the first that is found. Throws #VALUE! where some have a unit and others none.
 */
export function alike(given: Matrix[], ...units: string[]): Matrix[] {
  if (!given.some(hasUnits)) return given;
  const cells = given.flatMap((argument) => rangeOf(argument).flat());
  if (cells.some((cell) => typeof cell === "number")) throw invalidValue(SOME_BARE);
  const common = beside().commonUnits(cells.find(isMeasured)!, units);
  return given.map((argument) => inUnits(argument, ...common));
}

/** A loop of its own, as columns of 100,000 numbers must not wait for the few that have a unit. */
function hasUnits(argument: Given): boolean {
  if (!Array.isArray(argument)) return isMeasured(argument);
  for (let i = 0; i < argument.length; i++) {
    const row = argument[i]!;
    for (let j = 0; j < row.length; j++) if (typeof row[j] === "string" && isMeasured(row[j])) return true;
  }
  return false;
}

/** Whether a cell is no number to Excel, but one with its unit; 5% is 0.05 to Excel. */
export function isMeasured(cell: Cell): cell is string {
  return hasUnit(cell) && Number.isNaN(numberOfText(cell));
}

const SOME_BARE: Text = {
  zh: "有的数带单位、有的不带：请都写单位，或都不写（单位一致）",
  en: "some numbers have a unit and others none: give all of them one, or none (all in one unit)",
};

/**
 * What a number can be that is one by nature, whatever the place is large: a factor, a density, a heating value. A year, a
 * code, a figure in another unit is none. Amounts have no such limits.
 */
export interface Own {
  /** The unit that a bare number is in, and others of which a number with its unit may be. */
  units: readonly [unit: string, ...others: string[]];
  /** The smallest and the largest that there are, 0 apart, with room to spare. */
  from: number;
  to: number;
  /** How far below 0; not at all when left out, which is the caller's #NUM!. */
  least?: number;
  /** Whether a whole number from 1990 to 2050 is rather a year than one of these. */
  noYear?: true;
}

/** Whether a cell holds a number of the user's own rather than a name. */
export function isOwn(list: Choices, cell: Cell): cell is number | string {
  return typeof cell === "number" || (hasUnit(cell) && !isChoice(list, cell));
}

/** A number within its limits. Throws #VALUE! for one that the quantity cannot be, or a year in its place. */
export function ownNumber(cell: Cell, own: Own): number {
  const value = amountOf(cell, own.units);
  const size = Math.abs(value);
  if (isAbove(value, own.to) || (value !== 0 && size < own.from) || value < (own.least ?? -Infinity))
    throw invalidValue(outside(value, own));
  if (own.noYear && value >= 1990 && value <= 2050 && Number.isInteger(value))
    throw invalidValue({ zh: `${value} 像是年份，请核对`, en: `${value} looks like a year; check it` });
  return value;
}

/** A coefficient that a name stands for, or the user's own number in its place. */
export function coefficient<K extends string>(
  list: Choices<K>,
  cell: Cell,
  valueOf: (key: K) => number,
  own: Own,
): number {
  return isOwn(list, cell) ? ownNumber(cell, own) : valueOf(choose(list, cell));
}

function outside(value: number, { units: [unit], from, to, least }: Own) {
  const range = `${least ?? from}–${to} ${unit}`.trim();
  const shown = Number(value.toPrecision(6));
  return {
    zh: `数值 ${shown} 不在可能范围（${range}）内：请核对单位，或连单位一起写`,
    en: `${shown} is outside what it can be (${range}): check its unit, or write it with its unit`,
  };
}
