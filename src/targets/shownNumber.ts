import { type Language, LOCALES } from "../catalogue/language";

/** Ten digits are more than any indicator carries, and hide the dust of binary arithmetic; a column may fix its decimals. */
export function showNumber(value: number, language: Language, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumSignificantDigits: 10 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatFor(language, digits).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes a hundred times as long as using it. */
function formatFor(language: Language, digits: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + Object.values(digits).join() + Object.keys(digits).join();
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(LOCALES[language], digits)));
  return format;
}

/**
 * A computed number without the digits that nobody reads: four behind the point, below one four in all. Where that would look
 * like a rounder number than it is, such as 99.99999 like the 100 that it misses, it keeps its digits.
 */
export function showBriefly(value: number, language: Language): string {
  const exact = showNumber(value, language);
  const brief =
    Math.abs(value) >= 1
      ? showNumber(value, language, 4)
      : formatFor(language, { minimumSignificantDigits: 4, maximumSignificantDigits: 4 }).format(value);
  return brief.length < exact.length && !brief.endsWith("00") ? brief : exact;
}
