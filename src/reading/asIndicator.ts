import { findIndicator } from "../catalogue";
import { printedName } from "./printedName";
import { factorBetween, isNoUnit, unitSymbol } from "./printedUnit";
import { resolveUnit } from "./resolveUnit";

/** A number as it was read, of whatever it is. */
export interface PrintedNumber {
  name: string;
  value: number;
  /** As printed or chosen; "" where there is none. */
  unit: string;
  /** From what the cell stores to `value`; null where it holds text. */
  stored: number | null;
}

export interface CatalogueNumber {
  /** In the catalogue's unit. */
  catalogueValue: number;
  /** From what the cell stores to the catalogue's unit; null where it holds text. */
  factor: number | null;
}

/**
 * A number that a person says is of an indicator, in that indicator's unit: converted where a unit stands with it, as it
 * stands where none does. null where the unit is unknown or of another kind.
 */
export function asIndicator(number: PrintedNumber, id: string): CatalogueNumber | null {
  const indicator = findIndicator(id);
  if (!indicator) return null;
  const { name, value, unit, stored } = number;
  if (isNoUnit(unit)) return { catalogueValue: value, factor: stored };
  // Tables print 平方米 for what is 人均; the indicator's own name says it, too.
  const outcome = resolveUnit(indicator, `${name} ${indicator.name.zh}`, [unit]);
  if (outcome.kind !== "ok") return null;
  return {
    catalogueValue: Number((value * outcome.factor).toPrecision(14)),
    factor: stored === null ? null : stored * outcome.factor,
  };
}

/** The one indicator that goes by a printed name; null where none does, or several do. */
export function indicatorNamed(name: string): string | null {
  const { found } = printedName(name);
  return found.length === 1 ? found[0]!.id : null;
}

/** Units that offices print most. */
const USUAL =
  "% 公顷 平方公里 亩 万亩 平方米 万平方米 吨CO2 万吨CO2 千克CO2 吨 万吨 吨标准煤 万吨标准煤 公里 米 个 万人 人 公里/平方公里 平方米/人 吨CO2/人 吨CO2/万元 吨CO2/公顷 吨CO2/平方公里 吨CO2/亩 万元/亩 万元/公顷 亿元/平方公里 人/公顷 人/平方公里 千瓦 兆瓦".split(
    " ",
  );

/** The units in which a number of the indicator may be given, its own first and what is printed among them. */
export function unitsFor(id: string, printed: string): string[] {
  const indicator = findIndicator(id);
  if (!indicator || indicator.unit === "—") return [];
  const own = indicator.unit;
  const fits = (unit: string) => {
    const symbol = unitSymbol(unit);
    return symbol !== null && factorBetween(symbol, own) !== null;
  };
  const isPrinted =
    !isNoUnit(printed) && asIndicator({ name: "", value: 1, unit: printed, stored: 1 }, id) !== null;
  // 公顷 and hm² are one unit: the first to be named stands for it, but what is printed stays.
  const factors = new Set<number | null>([1]);
  const others = USUAL.filter(fits).filter((unit) => {
    const factor = factorBetween(unitSymbol(unit)!, own);
    const isNew = !factors.has(factor) && unit !== printed;
    factors.add(factor);
    return isNew;
  });
  return [...new Set([own, ...(isPrinted ? [printed] : []), ...others])];
}
