import type { Language } from "../catalogue/language";
import type { Operator } from "../catalogue/schema";
import type { RefusalKind } from "../reading/proposal";
import { VERDICT_WORDS } from "../targets/words";
import type { CheckedFile, CheckedRefusal, CheckedValue } from "./checkSheets";
import type { UnreadableFile } from "./unreadable";

/** What the command line hands to other programs. */
export interface CheckReport {
  rows: ReportRow[];
  rejected: ReportRefusal[];
}

export interface ReportRow {
  file: string;
  /** null in a .csv. */
  sheet: string | null;
  /** Address of the value. */
  cell: string;
  /** As printed. */
  name: string;
  /** Id of the catalogue; null for a row that has a name and a number and no indicator. */
  indicator: string | null;
  /** As read: 62 for "62%"; its unit as printed. */
  value: number;
  unit: string;
  catalogueValue: number | null;
  year: number | null;
  /** In the words of the report's language; null where nothing was to be judged. */
  verdict: string | null;
  /** A number, or the two ends of a range. */
  target: number | [number, number] | null;
  operator: Operator | null;
  gap: number | null;
  reason: string | null;
}

export interface ReportRefusal {
  file: string;
  sheet: string | null;
  cell: string | null;
  kind: RefusalKind;
  reason: string;
}

export function reportRow(file: string, value: CheckedValue, language: Language): ReportRow {
  const { sheet, cell, name, indicator, unit, catalogueValue, year, verdict, target, operator, gap, remark } =
    value;
  return {
    file,
    sheet,
    cell,
    name,
    indicator,
    value: value.value,
    unit,
    catalogueValue,
    year,
    verdict: verdict && VERDICT_WORDS[verdict][language],
    target,
    operator,
    gap,
    reason: remark && remark[language],
  };
}

export function reportRefusal(file: string, refusal: CheckedRefusal, language: Language): ReportRefusal {
  const { sheet, cell, kind, reason } = refusal;
  return { file, sheet, cell, kind, reason: reason[language] };
}

/** A file that could not be read, in the shape of one that could. */
export function unreadable({ reason }: UnreadableFile): CheckedFile {
  return {
    isOwn: false,
    values: [],
    refused: [{ sheet: null, cell: null, kind: "unreadable-file", reason, name: "", text: "" }],
  };
}

/** Whether a file holds something that a person has to look at. */
export function needsAttention({ values, refused }: CheckedFile): boolean {
  return refused.length > 0 || values.some(({ verdict }) => verdict === "missed" || verdict === "invalid");
}
