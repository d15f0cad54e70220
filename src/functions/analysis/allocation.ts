import type { Text } from "../../catalogue/schema";
import { coerced, isBlank, number, numberIn, optionalNumber, passErrors } from "../core/cells";
import { cellsOf, isSingle, singleOf, type Given, type Matrix } from "../core/columns";
import { alike } from "../core/quantities";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";

/** The shares in the shape of the weights; what PLAN.ALLOCATE is made of. */
export function allocated(
  total: any,
  weights: any[][],
  floors?: any[][],
  caps?: any[][],
  digits?: any,
): any[][] {
  passErrors(total, weights, floors, caps, digits);
  const amount = number(total, TOTAL);
  if (amount < 0) throw invalidNumber();
  const places = placesFor(amount, optionalNumber(digits, DIGITS, null));

  const [shape] = alike([Array.isArray(weights) ? weights : [[weights]]]) as [Matrix];
  const cells = cellsOf(shape);
  const lows = boundsOf(floors, shape, FLOORS, 0);
  const highs = boundsOf(caps, shape, CAPS, Infinity);
  const children = childrenAmong(cells, lows, highs);
  const low = children.map((i) => Math.ceil(inUnits(lows.of(i), places)));
  const high = children.map((i) => Math.floor(inUnits(highs.of(i), places)));
  const weighed = children.map((i) => weight(cells[i]));
  const units = hamilton(Math.round(inUnits(amount, places)), weighed, low, high);

  const shares = cells.map((): number | "" => "");
  children.forEach((i, k) => (shares[i] = fromUnits(units[k]!, places)));
  const columns = shape[0]!.length;
  return shape.map((row, i) => row.map((_, j) => shares[i * columns + j]));
}

/**
 * Which places have a child: all but those where nothing stands, as below a list that is not full. Of a list with
 * nothing in it every place is one, which then lacks its weight.
 */
function childrenAmong(weights: unknown[], ...bounds: Bounds[]): number[] {
  const places = weights.map((_, i) => i);
  const given = places.filter((i) => !isBlank(weights[i]) || bounds.some(({ own }) => !isBlank(own?.[i])));
  return given.length > 0 ? given : places;
}

/**
 * Whole units to each child: the real solution rounded down, then the units that are left, one each, to the
 * largest remainders. Numbers near the limit of exactness may be a few units off after rounding down; further
 * rounds settle them.
 */
function hamilton(total: number, weights: number[], low: number[], high: number[]): number[] {
  const exact = filled(total, weights, low, high);
  const units = exact.map(Math.floor);
  const remainder = (i: number) => exact[i]! - Math.floor(exact[i]!);
  const order = units.map((_, i) => i).filter((i) => weights[i]! > 0);
  order.sort((a, b) => remainder(b) - remainder(a) || a - b);

  let left = total - units.reduce((sum, x) => sum + x, 0);
  const step = Math.sign(left);
  if (step < 0) order.reverse();
  for (let before = 0; left !== 0 && left !== before;) {
    before = left;
    for (const i of order) {
      const next = units[i]! + step;
      if (left === 0 || next < low[i]! || next > high[i]!) continue;
      units[i] = next;
      left -= step;
    }
  }
  if (left !== 0) throw invalidNumber();
  return units;
}

/**
 * weight × λ, held between low and high, with the λ for which the sum is the total. The sum grows with λ along
 * straight pieces that change where a child leaves its floor or meets its cap; the right piece gives λ.
 */
function filled(total: number, weights: number[], low: number[], high: number[]): number[] {
  let [fixed, slope, most] = [0, 0, 0];
  const turns: { at: number; slope: number; fixed: number }[] = [];
  weights.forEach((weight, i) => {
    const [floor, cap] = [low[i]!, high[i]!];
    if (floor > cap) throw invalidValue(CROSSED);
    fixed += floor;
    most += weight > 0 ? cap : floor;
    if (weight === 0) return;
    turns.push({ at: floor / weight, slope: weight, fixed: -floor });
    if (cap < Infinity) turns.push({ at: cap / weight, slope: -weight, fixed: cap });
  });
  if (fixed > total) throw invalidValue(FLOORS_TOO_HIGH);
  if (fixed < total && turns.length === 0) throw divisionByZero();
  if (most < total) throw invalidValue(CAPS_TOO_LOW);

  turns.sort((a, b) => a.at - b.at);
  let level = 0;
  for (const turn of turns) {
    if (slope > 0 && fixed + slope * turn.at >= total) break;
    slope += turn.slope;
    fixed += turn.fixed;
    level = turn.at;
  }
  if (slope > 0) level = Math.max(level, (total - fixed) / slope);
  return weights.map((weight, i) => Math.min(Math.max(weight * level, low[i]!), high[i]!));
}

function weight(cell: unknown): number {
  const value = numberIn(cell);
  if (isError(value)) throw value;
  if (value < 0) throw invalidNumber();
  return value;
}

/** Floors or caps. */
interface Bounds {
  /** That of the child at a place. */
  of: (i: number) => number;
  /** The cells, where each place has its own; null where one value holds for all. */
  own: unknown[] | null;
}

function boundsOf(argument: Given, shape: Matrix, name: Text, blank: number): Bounds {
  const own = isSingle(argument) ? null : argument!.flat();
  if (own && (argument!.length !== shape.length || argument![0]!.length !== shape[0]!.length)) {
    throw invalidValue({
      zh: `${name.zh}须为一个值，或与权数大小一致`,
      en: `${name.en} must be one value, or a range of the size of the weights`,
    });
  }
  const of = (i: number): number => {
    const cell = own ? own[i] : singleOf(argument);
    const value = isBlank(cell) ? blank : number(coerced(cell), name);
    if (value < 0) throw invalidNumber();
    return value;
  };
  return { of, own };
}

const SIGNIFICANT = 15;

/** Decimal places of the shares: as many as are asked for, but never fewer than the total has. */
function placesFor(total: number, asked: number | null): number {
  const own = decimals(total);
  const room = total === 0 ? SIGNIFICANT : SIGNIFICANT - 1 - Math.floor(Math.log10(total));
  if (room > MOST_PLACES) throw invalidNumber();
  if (asked === null) return Math.min(Math.max(DEFAULT_PLACES, own), room);
  if (!Number.isInteger(asked) || asked > room) throw invalidNumber();
  if (own > asked) throw invalidValue(TOO_FEW_DIGITS);
  return asked;
}

const DEFAULT_PLACES = 2;
/** Powers of ten far beyond this are no numbers any more. */
const MOST_PLACES = 250;

/** Decimal places that a number is written with, negative for round numbers: 12.5 has 1, 1200 has −2. */
function decimals(value: number): number {
  if (value === 0) return -SIGNIFICANT;
  const [digits, exponent] = value.toExponential(SIGNIFICANT - 1).split("e") as [string, string];
  return digits.replace(".", "").replace(/0+$/, "").length - 1 - Number(exponent);
}

/** A few of a double's last binary digits. */
const ROUNDING = 8 * Number.EPSILON;

/** A number in units of the last place; a value that only binary fractions keep from being whole becomes whole. */
function inUnits(value: number, places: number): number {
  const units = places >= 0 ? value * 10 ** places : value / 10 ** -places;
  const whole = Math.round(units);
  return Math.abs(units - whole) <= ROUNDING * units ? whole : units;
}

function fromUnits(units: number, places: number): number {
  return places >= 0 ? units / 10 ** places : units * 10 ** -places;
}

const TOTAL = { zh: "总量", en: "total" };
const FLOORS = { zh: "下限", en: "floors" };
const CAPS = { zh: "上限", en: "caps" };
const DIGITS = { zh: "小数位数", en: "digits" };
const CROSSED = { zh: "有的下限大于其上限", en: "a floor exceeds its cap" };
const FLOORS_TOO_HIGH = { zh: "下限之和大于总量", en: "the floors add up to more than the total" };
const CAPS_TOO_LOW = { zh: "上限之和小于总量", en: "the caps add up to less than the total" };
const TOO_FEW_DIGITS = {
  zh: "总量的小数位数多于所要的位数",
  en: "the total has more decimal places than asked for",
};
