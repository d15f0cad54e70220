import { findIndicator } from "../../catalogue";
import type { PlanId } from "../../catalogue/schema";
import type { Verdict } from "../../targets/judge";
import type { CheckedFile, CheckedRefusal } from "../checkSheets";
import { keyOf, placeOf } from "./places";

/** A file as it was checked, with what tells two versions apart. */
export interface FileToGather {
  file: string;
  /** Milliseconds; of two versions the newer counts. 0 where it isn't known. */
  modified: number;
  checked: CheckedFile;
}

/** One value of one file. Number and unit are the catalogue's where the indicator is known, else as printed. */
export interface LongRow {
  file: string;
  /** Who reports: the file's name without its marks of version. */
  place: string;
  /** District or scheme within the file; "" for the whole. */
  district: string;
  plan: PlanId;
  sheet: string | null;
  cell: string;
  name: string;
  indicator: string | null;
  value: number;
  unit: string;
  year: number | null;
  /** What the column is headed. */
  heading: string;
  verdict: Verdict | null;
}

export interface GatheredRefusal extends CheckedRefusal {
  file: string;
}

export interface GatheredFile {
  file: string;
  place: string;
  values: number;
  missed: number;
  refused: number;
  /**
   * counted; empty: nothing was returned; unreadable; duplicate of another, whose values count instead; other: no table,
   * not read.
   */
  state: "counted" | "empty" | "unreadable" | "duplicate" | "other";
  duplicateOf: string | null;
}

export interface Gathered {
  plan: PlanId;
  rows: LongRow[];
  refused: GatheredRefusal[];
  files: GatheredFile[];
}

/**
 * All values of many files in one list. Of several versions from one place the newest counts, and the others are told,
 * as are the files beside them that are no tables.
 */
export function gather(
  files: readonly FileToGather[],
  plan: PlanId,
  others: readonly string[] = [],
): Gathered {
  const gathered: Gathered = { plan, rows: [], refused: [], files: [] };
  const counted = newest(files);
  for (const { file, checked } of files) {
    const place = placeOf(file);
    const winner = counted.get(keyOf(file))!;
    const isUnreadable = checked.refused.some(({ kind }) => kind === "unreadable-file");
    const isDuplicate = !isUnreadable && winner !== file;
    const state = isUnreadable
      ? "unreadable"
      : isDuplicate
        ? "duplicate"
        : checked.values.length === 0
          ? "empty"
          : "counted";
    gathered.files.push({
      file,
      place,
      values: checked.values.length,
      missed: checked.values.filter(({ verdict }) => verdict === "missed").length,
      refused: checked.refused.length,
      state,
      duplicateOf: isDuplicate ? winner : null,
    });
    if (isDuplicate) continue;
    for (const refusal of checked.refused) gathered.refused.push({ ...refusal, file });
    for (const value of checked.values) {
      const known = value.indicator !== null && value.catalogueValue !== null;
      gathered.rows.push({
        file,
        place,
        district: value.place,
        plan,
        sheet: value.sheet,
        cell: value.cell,
        name: value.name,
        indicator: value.indicator,
        value: known ? value.catalogueValue! : value.value,
        unit: known ? (findIndicator(value.indicator!)?.unit ?? value.unit) : value.unit,
        year: value.year,
        heading: value.heading,
        verdict: value.verdict,
      });
    }
  }
  for (const file of others) gathered.files.push({ ...NOTHING, file, place: placeOf(file) });
  return gathered;
}

const NOTHING = { values: 0, missed: 0, refused: 0, state: "other", duplicateOf: null } as const;

/** For each place the file that counts: one that could be read, with values, the newest. */
function newest(files: readonly FileToGather[]): Map<string, string> {
  const best = new Map<string, FileToGather>();
  for (const file of files) {
    const key = keyOf(file.file);
    const there = best.get(key);
    if (!there || rank(file) > rank(there) || (rank(file) === rank(there) && file.modified >= there.modified))
      best.set(key, file);
  }
  return new Map([...best].map(([key, { file }]) => [key, file]));
}

function rank({ checked }: FileToGather): number {
  if (checked.refused.some(({ kind }) => kind === "unreadable-file")) return 0;
  return checked.values.length > 0 ? 2 : 1;
}
