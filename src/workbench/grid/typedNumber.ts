import { numfmt } from "@univerjs/core";
import type { WorkbenchLanguage } from "../language";

/** A number as a person types it, and the format that the cell takes on where it had none. */
export interface TypedNumber {
  value: number;
  format: string | null;
}

/** What Excel reads as a number: what the library of number formats knows, and what it doesn't. */
export function typedNumber(text: string, language: WorkbenchLanguage): TypedNumber | null {
  const own = fraction(text) ?? longTime(text);
  if (own || hasBlankBetweenDigits(text)) return own;
  // On a Chinese keyboard the sign for yuan is as wide as a character.
  const parsed = numfmt.parseValue(text.replaceAll("￥", "¥"), { locale: language });
  if (!parsed || typeof parsed.v !== "number") return null;
  return { value: parsed.v, format: parsed.z?.replace(/^hh/, "h") ?? null };
}

/** "1 3/4", "0 1/2": without the whole number in front it would be a day. */
function fraction(text: string): TypedNumber | null {
  const found = /^([-+]?)(\d+) +(\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const [, sign, whole, above, below] = found;
  const value = Number(whole) + Number(above) / Number(below);
  const places = "?".repeat(Math.max(above!.length, below!.length));
  return { value: sign === "-" ? -value : value, format: `# ${places}/${places}` };
}

/** "36:30": more hours than a day has are counted on. */
function longTime(text: string): TypedNumber | null {
  const found = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!found || Number(found[1]) < 24) return null;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return { value: (hours! * 3600 + minutes! * 60 + seconds!) / 86_400, format: "[h]:mm:ss" };
}

/** "1 2" is no day, though the library takes it for one. */
const hasBlankBetweenDigits = (text: string) => /^[\d\s]*\d\s+\d[\d\s]*$/.test(text);
