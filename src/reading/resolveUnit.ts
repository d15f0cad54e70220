import type { Indicator } from "../catalogue/schema";
import { factorBetween, isNoUnit, unitSymbol } from "./printedUnit";

export type UnitOutcome =
  | { kind: "ok"; printed: string; factor: number }
  | { kind: "unit-unknown"; printed: string }
  | { kind: "unit-mismatch"; printed: string };

/** 万, 亿, 千 and the like behind a number belong to the unit that stands further away. */
const MULTIPLE = /^(?:[十百千万亿]{1,2}|百万|千万)$/;
/** 单位：公顷、% is for columns of either. */
export const severalUnits = (text: string): readonly string[] => text.split(SEVERAL);
const SEVERAL = /\s*[、，,;；]\s*|\s+或\s*|\s+or\s+/;

/**
 * The unit of a value out of those printed around it, the nearest first, and by what it is multiplied to be in the
 * catalogue's. Where none is printed only a pure number is taken as it is.
 */
export function resolveUnit(indicator: Indicator, name: string, printed: readonly string[]): UnitOutcome {
  let nearest = "";
  let next = "";
  for (const text of printed) {
    if (isNoUnit(text)) continue;
    if (nearest === "") nearest = text;
    else if (next === "") next = text;
  }
  // The cells of a row mostly ask the same.
  if (
    last !== null &&
    last.indicator === indicator &&
    last.name === name &&
    last.nearest === nearest &&
    last.next === next
  )
    return last.outcome;
  const key = `${indicator.id}\n${name}\n${nearest}\n${next}`;
  let outcome = known.get(key);
  if (!outcome) {
    outcome = resolve(indicator, name, nearest, next);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(key, outcome);
  }
  last = { indicator, name, nearest, next, outcome };
  return outcome;
}

/**
 * What a unit that stands for many rows says of a pure number among them, which bears none itself. A list of units says
 * nothing of it, and a lone % is a slip: 0.9 below 单位：% is not 0.009.
 */
export function commonOfPure(common: string): { unit: string; isSlip: boolean } {
  const isList = !isNoUnit(common) && unitSymbol(common) === null && common.split(SEVERAL).length > 1;
  return { unit: isList ? "" : common, isSlip: /^[%％]$/.test(common) };
}

const known = new Map<string, UnitOutcome>();
let last: {
  indicator: Indicator;
  name: string;
  nearest: string;
  next: string;
  outcome: UnitOutcome;
} | null = null;
const KNOWN_LIMIT = 20_000;

function resolve(indicator: Indicator, name: string, nearest: string, next: string): UnitOutcome {
  const isPure = indicator.unit === "";
  if (nearest === "")
    return isPure ? { kind: "ok", printed: "", factor: 1 } : { kind: "unit-unknown", printed: "" };
  if (!MULTIPLE.test(nearest)) {
    const outcome = pick(indicator, name, nearest);
    if (outcome.kind === "unit-mismatch") return completed(indicator, name, nearest, next) ?? outcome;
    // 12 万吨 in a row of 万吨标准煤 is standard coal, whatever the row is called.
    const isOfOther = isBareMass(nearest) && isWeighed(next) && pick(indicator, name, next).kind !== "ok";
    return isOfOther ? { kind: "unit-mismatch", printed: next } : outcome;
  }
  if (next === "" && !isPure) return { kind: "unit-unknown", printed: nearest };
  // 150万 in a row of 万亩 is 150万亩, not a million times as much.
  return pick(indicator, name, nearest + next.replace(/^[十百千万亿]+(?=[^\s十百千万亿/])/, ""));
}

/** What is weighed, behind a mass. */
const OF_WHAT =
  /^([十百千万亿]*(?:[kM]?t|k?g|吨|千克|公斤|克))(?:CO2e?|二氧化碳(?:当量)?|C|碳|ce|标准?煤)(?=$|\/)/;

/**
 * In a row of 万吨CO2 a cell may say 12 万吨, in one of km/km² 8 km: what it leaves unsaid stands in the unit further
 * away. null where the two differ in kind all the same.
 */
function completed(indicator: Indicator, name: string, nearest: string, next: string): UnitOutcome | null {
  const [short, whole] = [unitSymbol(nearest), next === "" ? null : unitSymbol(next)];
  if (!short || !whole) return null;
  const bare = whole.replace(OF_WHAT, "$1");
  for (const unsaid of new Set([bare, bare.replace(/\/.*$/, ""), whole.replace(/\/.*$/, "")])) {
    const factor = unsaid === whole ? null : factorBetween(short, unsaid);
    // Beside a unit per person or mu a coarser one is a slip, as in impliedFactor.
    const isSlip = factor === null || (factor > 1 && unsaid !== bare);
    const outcome = isSlip ? null : pick(indicator, name, next);
    if (outcome?.kind === "ok") return { kind: "ok", printed: nearest, factor: factor! * outcome.factor };
  }
  return null;
}

/** A table's corner may name several units ("公顷、%"); then the one that fits is meant. */
function pick(indicator: Indicator, name: string, text: string): UnitOutcome {
  const parts = unitSymbol(text) === null ? text.split(SEVERAL).filter(Boolean) : [text];
  const outcomes = parts.map((part) => fit(indicator, name, part));
  const fitting = outcomes.filter(({ kind }) => kind === "ok");
  if (fitting.length === 1) return fitting[0]!;
  if (outcomes.length === 1) return outcomes[0]!;
  if (fitting.length > 1) return { kind: "unit-unknown", printed: text };
  return outcomes.some(({ kind }) => kind === "unit-mismatch")
    ? { kind: "unit-mismatch", printed: text }
    : { kind: "unit-unknown", printed: text };
}

/** Words of a name that say per what a quantity is, so that tables print only the rest of its unit. */
const PER: [RegExp, string][] = [
  [/人均|每人|per (?:capita|person|resident)/i, "人"],
  [/亩均|每亩|per mu/i, "亩"],
  [/户均|每户|per household/i, "户"],
  [/年度|年均|每年|yearly|annual/i, "年"],
  [/万元|per 10[, ]?000 yuan/i, "万元"],
];
/**
 * A bare mass of a quantity that is named after carbon dioxide is a mass of that, and one of what offices call 碳排放:
 * plans print 碳排放总量（万吨） and mean CO2. Sinks and stocks are printed in tonnes of carbon as well, so theirs are not.
 */
const NAMES_CO2 = /二氧化碳|CO2|CO₂/i;
const MEANS_CO2 = /碳排|碳强度|carbon (?:emission|intensity)/i;
const BARE_MASS = /^([十百千万亿]*)(吨|千克|公斤|克|t|kg|g|Mt|kt)(?=$|\/)/;
const isBareMass = (printed: string) => BARE_MASS.test(unitSymbol(printed) ?? "");
const isWeighed = (printed: string) => OF_WHAT.test(unitSymbol(printed) ?? "");

/** The unit says no more than a mass, and the name leaves open of what: it was read as the indicator's CO2. */
export function isTakenForCO2(indicator: Indicator, name: string, printed: string): boolean {
  return /CO2/.test(indicator.unit) && isBareMass(printed) && !NAMES_CO2.test(name);
}

const MASS: Record<string, string> = { 吨: "t", 千克: "kg", 公斤: "kg", 克: "g" };

function fit(indicator: Indicator, name: string, printed: string): UnitOutcome {
  const symbol = unitSymbol(printed) ?? unitSymbol(withoutYear(printed, indicator));
  if (symbol === null)
    return indicator.unit === "" && OF_NUMBERS.test(printed)
      ? { kind: "ok", printed, factor: 1 }
      : { kind: "unit-unknown", printed };
  const factor =
    factorBetween(symbol, indicator.unit) ??
    impliedFactor(indicator, name, symbol) ??
    impliedFactor(indicator, name, unitSymbol(withoutYear(printed, indicator)) ?? symbol);
  return factor === null ? { kind: "unit-mismatch", printed } : { kind: "ok", printed, factor };
}

/** Words that stand in the unit column of a pure number. For a share they would not say whether 0.62 or 62 is meant. */
const OF_NUMBERS = /^(?:比值|比|倍数?|指数|系数|ratio|index|coefficient|times)$/i;

/** A mass that is emitted, sunk or used is one of a year, whether or not the unit says so: 吨/人·年, 万吨/年. Not so an area. */
function withoutYear(printed: string, { unit }: Indicator): string {
  if (!/^(?:[kM]?t|[kg]?g)(?:CO2|ce)?(?:\/|$)/.test(unit)) return printed;
  return printed
    .replace(/[·.*/]\s*(?:年|a|yr?|year)(?:[-−⁻][1¹])?(?=\)?$)/i, "")
    .replace(/\(([^()]*)\)$/, "$1");
}

function impliedFactor({ unit }: Indicator, name: string, symbol: string): number | null {
  const spellings = [symbol];
  const mass = BARE_MASS.exec(symbol);
  if (mass && (NAMES_CO2.test(name) || MEANS_CO2.test(name)) && !/当量|CO2e/i.test(name))
    spellings.push(mass[1]! + (MASS[mass[2]!] ?? mass[2]!) + "CO2" + symbol.slice(mass[0].length));
  for (const spelling of spellings)
    for (const per of ["", ...PER.filter(([words]) => words.test(name)).map(([, below]) => `/${below}`)]) {
      if (per !== "" && (spelling.includes("/") || !unit.endsWith(per))) continue;
      const factor = factorBetween(spelling + per, unit);
      // Per person or mu people print no coarser unit than the quantity's own: 公顷 beside 人均公园绿地 is a slip.
      if (factor !== null && (per === "" || per === "/年" || factor <= 1)) return factor;
    }
  return null;
}
