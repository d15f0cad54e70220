import { textOf, type ReadCell } from "./cells";
import { formatMeaning } from "./numberFormat";
import { isUnit } from "./printedUnit";
import { isPlaceholder, readNumberText, type Mark } from "./numberText";

/** What stands in a cell where a value is expected. */
export type CellReading =
  { kind: "blank" } | { kind: "placeholder" } | { kind: "not-a-number" } | ({ kind: "number" } & CellNumber);

export interface CellNumber {
  /** As a person reads it: 62 for "62%" and for 0.62 shown as 62%. */
  value: number;
  /** The unit that stands in the cell itself, as printed; "" where there is none. */
  unit: string;
  mark: Mark | null;
  /** By what the cell's stored number is multiplied to give the value; null where the cell holds text. */
  stored: number | null;
}

const BLANK: CellReading = { kind: "blank" };
const PLACEHOLDER: CellReading = { kind: "placeholder" };
const NOT_A_NUMBER: CellReading = { kind: "not-a-number" };

export function readCell(cell: ReadCell, format: string | null, decimalComma: boolean): CellReading {
  if (cell === null || cell === "") return BLANK;
  if (typeof cell === "number") return readStoredNumber(cell, format);
  if (typeof cell !== "string") return NOT_A_NUMBER;
  const text = textOf(cell);
  if (text === "") return BLANK;
  if (isPlaceholder(text)) return PLACEHOLDER;
  const read = readNumberText(text, decimalComma);
  return read ? { kind: "number", ...read, stored: null } : NOT_A_NUMBER;
}

function readStoredNumber(cell: number, format: string | null): CellReading {
  if (!Number.isFinite(cell)) return NOT_A_NUMBER;
  if (format === null) return { kind: "number", value: cell, unit: "", mark: null, stored: 1 };
  const { percent, date, literal } = formatMeaning(format, cell);
  if (date) return NOT_A_NUMBER;
  if (percent) return { kind: "number", value: timesHundred(cell), unit: "%", mark: null, stored: 100 };
  // Other words that a format shows are no unit.
  const unit = literal !== "" && (isUnit(literal) || /^[十百千万亿]{1,2}$/.test(literal)) ? literal : "";
  return { kind: "number", value: cell, unit, mark: null, stored: 1 };
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
function timesHundred(value: number): number {
  return Number((value * 100).toPrecision(14));
}
