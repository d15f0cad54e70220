/**
 * Units and typed formulas. The library behind them is large, so whoever runs in a cell loads this only when it is
 * first needed; for plain conversions functions/beside/unitFactors does without it.
 */
import type { MathNode, Unit } from "mathjs";
import { math, PER_CENT, unitLetters } from "./unitLibrary";
import { nameAndSymbol, spellingLetters, unitSpelling } from "./unitSpelling";

export type { MathNode, Unit };

/**
 * The unit that a symbol such as "tCO2/万元", "万人/km²" or "gC/(m2·a)" stands for; "" and "1" are a pure number.
 * Throws a RangeError for a symbol that is not one.
 */
export function unit(symbol: string): Unit {
  let found = known.get(symbol);
  if (!found) {
    found = read(symbol);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(symbol, found);
  }
  return found;
}

/** Units don't change; a table has few of them, each in many rows. */
const known = new Map<string, Unit>();
const MOST_KNOWN = 1000;

function read(symbol: string): Unit {
  if (!mayBeUnit(symbol)) throw new RangeError(`not a unit: ${symbol}`);
  const both = nameAndSymbol(symbol);
  if (both && isSame(...both)) return unit(both[0]);
  const { text, times } = withoutMultiples(mathjsSymbol(symbol));
  try {
    return text === "" ? (math().unit(times) as unknown as Unit) : math().unit(times, text);
  } catch {
    throw new RangeError(`not a unit: ${symbol}`);
  }
}

/** Whether a unit may be meant: a letter that none has is told at once, as sheets hold thousands of texts that are none. */
export function mayBeUnit(symbol: string): boolean {
  const letters = symbol.match(HAN);
  if (!letters) return true;
  lettersOfUnits ??= new Set([...unitLetters(), ...spellingLetters]);
  return letters.every((letter) => lettersOfUnits!.has(letter));
}

const HAN = /[\u4e00-\u9fff]/g;
let lettersOfUnits: ReadonlySet<string> | null = null;

/** mathjs passes over a number in front of a unit, as in 1000 m3 or kg/1000 t, without a word. */
function withoutMultiples(symbol: string): { text: string; times: number } {
  let times = 1;
  const text = symbol.replace(MULTIPLE, (_, slash: string, digits: string) => {
    times = slash === "" ? times * Number(digits) : times / Number(digits);
    return slash;
  });
  return { text, times };
}

const MULTIPLE = /(^|\/)\s*(\d+(?:\.\d+)?(?:e\d+)?)\s*(?=[^\d\s/)])/g;

/** How many of one unit make one of the other. Throws a RangeError where they differ in kind. */
export function unitRatio(from: string, to: string): number {
  const [a, b] = [unit(from), unit(to)];
  if (!a.equalBase(b)) throw new RangeError(`${from} and ${to} differ in kind`);
  return numberOf(a.divide(b));
}

function isSame(a: string, b: string): boolean {
  try {
    return unitRatio(a, b) === 1;
  } catch {
    return false;
  }
}

/** The number that a unit is in base units. */
export function baseValue(of: Unit): number {
  return (of as unknown as { value: number | null }).value ?? 1;
}

/** Exponents of the base units, in an order that is the same for every unit. */
export function dimensions(of: Unit): readonly number[] {
  return (of as unknown as { dimensions: number[] }).dimensions;
}

function numberOf(quotient: Unit | number): number {
  return typeof quotient === "number" ? quotient : baseValue(quotient);
}

/** Our spelling of a symbol in the characters that mathjs reads. */
function mathjsSymbol(symbol: string): string {
  const text = unitSpelling(symbol)
    .replace(/vehicle-km/g, "vkm")
    .replace(/%/g, PER_CENT)
    .replace(/‰/g, "permille")
    .replace(/1e4/g, "万")
    .replace(/1e8/g, "亿")
    .replace(/1e3/g, "千")
    .replace(/1e6/g, "百万")
    .replace(/1e9/g, "十亿")
    // mathjs squares a prefix along with its unit, but 万m² is ten thousand square metres.
    .replace(/m\^(?=[23])/g, "m")
    // It squares metres by a unit of their own, all others by the sign.
    .replace(/(英尺|码|yd|mi)(?=[23](?!\d))/g, "$1^")
    .replace(/[·•⋅∙×]/g, "*");
  if (/\/[^()/]*\*/.test(text)) throw new RangeError(`ambiguous unit: ${symbol}`);
  return text === "1" ? "" : text.replace(/^1\//, "1 / ");
}

/**
 * The tree of a typed formula. Nothing is evaluated. Throws a SyntaxError for text that is not a formula, a RangeError
 * for parentheses beyond any stack.
 */
export function parseFormula(text: string): MathNode {
  try {
    return math().parse(text);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "SyntaxError") throw new SyntaxError(message);
    if (name === "RangeError") throw new RangeError(message);
    throw error;
  }
}
