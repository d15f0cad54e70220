import { labelOf } from "../sheets/cover/coverFields";
import { isBlankCell, textOf, type SheetCells } from "./cells";
import { asYear } from "./years";

/** The years that the cover of a workbook of ours gives for its values; null where it gives none, or two covers differ. */
export interface CoverYears {
  current: number | null;
  near: number | null;
  planned: number | null;
}

export const NO_YEARS: CoverYears = { current: null, near: null, planned: null };

const FIELDS = { current: "baseYear", near: "nearYear", planned: "targetYear" } as const;
/** So far down a cover goes. */
const MOST_ROWS = 60;

/** Covers of every version have these fields, each label with its cell to the right. */
export function coverYears(sheets: readonly SheetCells[]): CoverYears {
  const found = { current: new Set<number>(), near: new Set<number>(), planned: new Set<number>() };
  for (const { rows } of sheets)
    for (const row of rows.slice(0, MOST_ROWS)) {
      const at = row.findIndex((cell) => !isBlankCell(cell));
      if (at < 0) continue;
      const label = textOf(row[at]!);
      for (const key of Object.keys(FIELDS) as (keyof CoverYears)[]) {
        const { zh, en } = labelOf(FIELDS[key]);
        const year = label === zh || label === en ? asYear(row[at + 1]) : null;
        if (year !== null) found[key].add(year);
      }
    }
  const only = (years: Set<number>) => (years.size === 1 ? [...years][0]! : null);
  return { current: only(found.current), near: only(found.near), planned: only(found.planned) };
}
