/** Tables as CSV (RFC 4180) that a spreadsheet opens rightly and in which no text becomes a formula. */

export type CsvValue = string | number | boolean | null;

/** Without it Excel takes Chinese text for another encoding. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What spreadsheets take for the beginning of a formula; the full-width forms where Chinese is typed. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Text that a spreadsheet would calculate gets an apostrophe in front; whoever reads the file by a program
 * takes it off again. Numbers stay numbers, also negative ones.
 */
function harmless(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  return FORMULA_START.test(value) ? `'${value}` : value;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map((value) => quoted(harmless(value))).join(",")}\r\n`).join("");
}
