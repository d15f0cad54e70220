import type { ReadCell, SheetCells } from "./cells";

const COMMA = /^\s*[+-]?(?:\d{1,3}(?:[. ]\d{3})+|\d+),\d+\s*%?\s*$/;
const THOUSANDS = /^\s*[+-]?\d{1,3}(?:,\d{3})+\s*%?\s*$/;
const POINT = /^\s*[+-]?[\d,]*\.\d+\s*%?\s*$/;
const GROUPED_BY_POINTS = /^\s*[+-]?\d{1,3}(?:\.\d{3})+\s*%?\s*$/;

/**
 * Whether a whole file writes 62,5 for 62.5: some of its texts can mean nothing else, and none has a decimal point.
 * "1,234" alone says nothing.
 */
export function usesDecimalComma(sheets: readonly SheetCells[]): boolean {
  let commas = 0;
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        const sign = decimalSign(cell);
        if (sign === ".") return false;
        if (sign === ",") commas += 1;
      }
  return commas > 0;
}

function decimalSign(cell: ReadCell): "." | "," | null {
  if (typeof cell !== "string" || cell.length > 30) return null;
  const text = cell.normalize("NFKC");
  if (POINT.test(text) && !GROUPED_BY_POINTS.test(text)) return ".";
  if (COMMA.test(text) && !THOUSANDS.test(text)) return ",";
  return null;
}
