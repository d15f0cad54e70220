import { invalidValue, isError } from "../core/errors";
import { refusals } from "../core/beside";
import { conversion, isSameKind } from "./unitFactors";

const PARTS =
  /^([+-]?)(\d{1,3}(?:([, ])\d{3}(?:\3\d{3})*)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:(e[+-]?\d+)(?![a-z]))?\s*([^\s\d].*|10\^.*)$/i;

/** The unit of a number that has one. */
function unitOf(text: string): string {
  return PARTS.exec(plainOf(text))?.[5] ?? "";
}

/** What amounts are in that only their ratio matters of, by the first of them: one of the units, that by the day or year; without units its own. */
export function commonUnits(text: string, units: readonly string[]): readonly string[] {
  const first = unitOf(text);
  if (units.length === 0) return [first];
  const rate = units.flatMap((unit) => [`${unit}/d`, `${unit}/年`]).find((unit) => isSameKind(first, unit));
  return rate === undefined ? units : [rate];
}

/** NFKC would make 10⁴ 104; 10^4 by itself is once that. */
const plainOf = (text: string) =>
  text
    .replace(/10([²³⁴-⁹]+)/g, (_, power: string) => `10^${power.normalize("NFKC")}`)
    .normalize("NFKC")
    .replace(/−/g, "-")
    .trim()
    .replace(/^([+-]?)(?=10\^\d)/, "$11 ");

/**
 * A number with its unit, such as "1.2 亿kWh", in the first of the units, whichever of them it converts into. Throws
 * #VALUE! that names the units where it converts into none.
 */
export function quantity(text: string, units: readonly string[]): number {
  const [, sign, digits, , exponent = "", unit] = PARTS.exec(plainOf(text)) ?? [];
  if (digits === undefined || unit === undefined) throw invalidValue(unread(text, units));
  const value = Number(sign + digits.replace(/[, ]/g, "") + exponent);
  for (const wanted of units) {
    try {
      const { times, by } = conversion(counted(unit, wanted), wanted);
      return (value * times) / by;
    } catch (error) {
      if (!isError(error)) throw error;
    }
  }
  if (refusals().isOfStandardGas(unit) && units.some((wanted) => wanted.endsWith("m3")))
    throw invalidValue(refusals().GAS_STATE);
  throw invalidValue(unread(text, units));
}

/** 5190 万 of people are 5190 万人: what is counted goes without saying, what is weighed or measured does not. */
function counted(unit: string, wanted: string): string {
  const [, thing] = /^[十百千万亿]*(人次?|个|户|头|辆)$/.exec(wanted) ?? [];
  return thing !== undefined && /^[十百千万亿]+$/.test(unit) ? unit + thing : unit;
}

function unread(text: string, units: readonly string[]) {
  const shown = text.trim().slice(0, 30);
  const wanted = units.filter((unit) => unit !== "");
  return {
    zh: `“${shown}”不是所要的量：请写数值，或数值加单位（${wanted.join("、") || "%"}）`,
    en: `"${shown}" is not the quantity wanted: give a number, or a number with its unit (${wanted.join(", ") || "%"})`,
  };
}
