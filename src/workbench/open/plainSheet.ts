import type { SheetSnapshot } from "../snapshot";

/** A sheet with nothing on it. */
export const plainSheet = (name: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  tabColor: null,
  gridlines: true,
  columns: [],
  rows: [],
  freeze: null,
  merges: [],
  cells: [],
  styles: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  page: null,
  properties: {},
});

/** A name that a sheet may have, not among those taken. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted
    .replace(/[\\/?*[\]:\u0000-\u001f]+/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, 31);
  const name = allowed || "Sheet1";
  const isFree = (candidate: string) => !taken.some((each) => each.toLowerCase() === candidate.toLowerCase());
  for (let number = 1; ; number++) {
    const mark = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, 31 - mark.length) + mark;
    if (isFree(candidate)) return candidate;
  }
}

/** Whether Excel lets a sheet be called that. */
export const isSheetName = (name: string): boolean =>
  name !== "" && name.length <= 31 && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name);
