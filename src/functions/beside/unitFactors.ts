import { type ExcelError, invalidValue } from "../core/errors";
import { nameAndSymbol, unitSpelling } from "../../unitSpelling";
import { refusals } from "../core/beside";
import { dividedBy, kind, ONE, simplified, times, type UnitFactor } from "./unitArithmetic";
import { BY_NAME, type Definition, METRIC, MULTIPLES, UNIT_NAMES } from "./unitTable";

/**
 * Reads a symbol such as "tCO2/万元", "万人/km²", "gC/(m2·a)", "亿千瓦时" or "" (a pure number).
 * Throws #VALUE! for one that is not known. After a slash, several units need parentheses: "t/(hm2·a)".
 */
export function unitFactor(symbol: string): UnitFactor {
  let factor = known.get(symbol);
  if (!factor) {
    factor = read(symbol);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(symbol, factor);
  }
  return factor;
}

const known = new Map<string, UnitFactor>();
const KNOWN_LIMIT = 500;
const LONGEST_SYMBOL = 60;

/** By what a number in one unit is multiplied, and then divided, to be in the other. Throws #VALUE! if they differ in kind. */
export function conversion(from: string, to: string): { times: number; by: number } {
  const [a, b] = [unitFactor(from), unitFactor(to)];
  if (kind(a) !== kind(b)) throw invalidValue(refusals().otherKind(from, to, a.of, b.of));
  const { numerator, denominator } = dividedBy(a, b);
  return { times: numerator, by: denominator };
}

/** Whether two symbols stand for the same unit; false also where either is none. */
export function isSameUnit(a: string, b: string): boolean {
  const factors = isSameKind(a, b) ? conversion(a, b) : null;
  return factors !== null && factors.times === factors.by;
}

/** Whether one converts into the other; false also where either is no unit. */
export function isSameKind(a: string, b: string): boolean {
  try {
    conversion(a, b);
    return true;
  } catch {
    return false;
  }
}

function read(symbol: string): UnitFactor {
  if (symbol.length > LONGEST_SYMBOL) throw unknownUnit(symbol, symbol);
  const both = nameAndSymbol(symbol);
  if (both && isSameUnit(...both)) return unitFactor(both[0]);
  const text = unitSpelling(symbol)
    .replace(/[•⋅∙*×]/g, "·")
    .replace(/\s*([/·()])\s*/g, "$1")
    .trim();
  const tokens = text.replace(/ /g, "·").match(/[/·()]|[^/·()]+/g) ?? [];
  let next = 0;
  const result = tokens.length === 0 ? ONE : product();
  if (next < tokens.length) throw unknownUnit(symbol, symbol);
  return result;

  /** unit (· unit)* [/ unit [/ unit …]]; a · after a / would be ambiguous. */
  function product(): UnitFactor {
    let value = single();
    let divided = false;
    while (tokens[next] === "·" || tokens[next] === "/") {
      const sign = tokens[next++];
      if (sign === "·" && divided) throw invalidValue(refusals().ambiguousUnit(symbol));
      divided = divided || sign === "/";
      value = sign === "/" ? dividedBy(value, single()) : times(value, single());
    }
    return value;
  }

  function single(): UnitFactor {
    const token = tokens[next++];
    if (token === "(") {
      const value = product();
      if (tokens[next++] !== ")") throw unknownUnit(symbol, symbol);
      return value;
    }
    const value = token === undefined ? null : atom(token);
    if (!value) throw unknownUnit(symbol, /[^/·()]/.test(token ?? "") ? token! : symbol);
    return value;
  }
}

/** What to throw where a part of a symbol, or the whole, is no unit. */
export function unknownUnit(symbol: string, part: string): ExcelError {
  return invalidValue(refusals().unknownUnit(symbol, part, commonUnits));
}

/** Units by the names that people are reminded of, with the prefixes that are most in use. */
function commonUnits(): string[] {
  return UNIT_NAMES.filter(({ name }) => !/..s$/.test(name)).flatMap(({ name, metric }) =>
    metric ? ["", ...(name > "z" ? ["千", "万"] : ["k", "M", "万"])].map((prefix) => prefix + name) : [name],
  );
}

/** One unit with its multiple, prefix and exponent: "万m2", "kWh", "1e4m3", "s^-1". */
function atom(token: string): UnitFactor | null {
  if (token === "1") return ONE;
  const named = plainUnit(token);
  if (named) return named;
  const [, multiple = "", rest = token] = /^(\d+(?:e\d+)?|[十百千万亿]+)(.+)$/.exec(token) ?? [];
  const unit = powered(rest) ?? (multiple.startsWith("千") ? powered(token) : null);
  if (!unit) return null;
  const times = /^\d/.test(multiple)
    ? Number(multiple)
    : [...multiple].reduce((product, digit) => product * MULTIPLES[digit]!, 1);
  return simplified(unit.numerator * times, unit.denominator, unit.of);
}

function powered(text: string): UnitFactor | null {
  const named = plainUnit(text);
  if (named) return named;
  const [, name, exponent] = /^(.*?[^\d^-])\^?(-?\d)$/.exec(text) ?? [];
  const unit = name === undefined ? null : plainUnit(name);
  if (!unit) return null;
  let value = ONE;
  for (let i = 0; i < Math.abs(Number(exponent)); i++) {
    value = exponent!.startsWith("-") ? dividedBy(value, unit) : times(value, unit);
  }
  return value;
}

/** A unit by its bare name, or with a metric prefix. */
function plainUnit(text: string): UnitFactor | null {
  const whole = BY_NAME.get(text);
  if (whole) return factorOf(whole, 1, 1);
  const prefix = METRIC[text[0]!];
  const unit = prefix && BY_NAME.get(text.slice(1));
  return unit?.metric ? factorOf(unit, ...prefix!) : null;
}

function factorOf({ times = [1, 1], of }: Definition, numerator: number, denominator: number): UnitFactor {
  return simplified(times[0] * numerator, times[1] * denominator, of);
}
