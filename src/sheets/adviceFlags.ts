import type { Language } from "../catalogue/language";
import { type Area, address } from "./a1";
import type { FlagRule } from "./description";

export interface AdviceRows {
  first: number;
  rows: number;
  /** The column whose words are read. */
  advice: number;
  /** What is marked as invalid, and what for any other advice; from this column up to the advice. */
  invalidFrom: number;
  missingFrom: number;
}

const INVALID: Record<Language, string> = { zh: "数据异常", en: "Invalid" };

/** Rows whose advice begins with 数据异常 are marked as invalid, others with advice as missing something. */
export function adviceFlags(
  { first, rows, advice, invalidFrom, missingFrom }: AdviceRows,
  language: Language,
): FlagRule[] {
  const cell = `$${address(first, advice)}`;
  const word = INVALID[language];
  const upTo = (column: number): Area => ({ row: first, column, rows, columns: advice - column + 1 });
  return [
    { area: upTo(invalidFrom), formula: `=LEFT(${cell},${word.length})="${word}"`, look: "invalid" },
    { area: upTo(missingFrom), formula: `=LEN(${cell})>0`, look: "missing" },
  ];
}
