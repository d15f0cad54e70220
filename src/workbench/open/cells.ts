import type { Cell, CellValue, Sheet } from "hucre";
import type { CellSnapshot } from "../snapshot";
import { formatArea, parseArea } from "../grid/address";
import { dayCount } from "../grid/dayCount";
import { isWithinLimits } from "../grid/formulaLimits";
import type { Losses } from "./losses";
import { SharedFormula } from "./sharedFormula";
import { type StoredCells, writtenDate } from "./storedCells";
import { withOneCellOfRanges } from "./oneCellOfRange";
import type { SheetStyles } from "./styles";
import { typedFormula } from "./typedFormula";

const longestText = 32_767;

export interface CellSource {
  stored?: StoredCells;
  /** Whether the file counts its days from 1904 on. */
  from1904?: boolean;
}

/** The cells of a sheet that hold something or look like something, row by row. */
export function cellSnapshots(
  sheet: Sheet,
  styles: SheetStyles,
  losses: Losses,
  { stored, from1904 = false }: CellSource = {},
): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const shared = new Map<number, SharedFormula>();
  sheet.rows.forEach((values, row) => {
    for (let column = 0; column < values.length; column++) {
      const cell = sheet.cells?.get(`${row},${column}`);
      if (values[column] === null && !cell) continue;
      const snapshot = cellSnapshot(row, column, values[column] ?? null, cell);
      if (snapshot) cells.push(snapshot);
    }
  });
  for (const address of stored?.withoutText ?? []) losses.add("missingTexts", `${sheet.name}!${address}`);
  for (const address of stored?.withThing ?? []) losses.add("richValues", `${sheet.name}!${address}`);
  for (const address of stored?.doubled ?? []) losses.add("doubledCells", `${sheet.name}!${address}`);
  return cells;

  function cellSnapshot(row: number, column: number, given: CellValue, cell: Cell | undefined) {
    const isWritten = typeof given === "string" && stored?.writtenDates.has(`${row},${column}`);
    const value = isWritten ? (writtenDate(given) ?? given) : given;
    const isDate = isDay(value) || (isWritten === true && typeof value === "number");
    const style = styles.indexOf(cell?.style, isDate, stored?.withLook.has(`${row},${column}`) ?? false);
    // A text that looks like an error stays a text: only the file says which is one.
    const isError = cell?.type === "error" && typeof value === "string";
    const place = () => `${sheet.name}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
    const formula = cell ? formulaOf(cell, row, column, place) : null;
    const found: CellSnapshot = { row, column, value: isError ? null : plainValue(value, place) };
    if (from1904 && isDay(value) && showsDay(cell?.style?.numFmt)) {
      found.value = Number(found.value) + daysTo1904;
      losses.add("dates1904", sheet.name);
    }
    if (isError) found.error = String(value);
    // In the grid only a formula can have an empty text.
    if (found.value === "" && formula === null) {
      found.value = null;
      if (stored) losses.add("emptyTexts", place());
    }
    if (cell && formula) {
      found.formula = formula;
      const area = cell.formulaType === "array" && cell.formulaRef ? parseArea(cell.formulaRef) : null;
      if (area && area.rows * area.columns > 1) {
        found.spill = { rows: area.rows, columns: area.columns };
      }
    }
    if (style !== undefined) found.style = style;
    if (cell?.richText && looksVary(cell.richText)) losses.add("richText", place());
    const isEmpty = found.value === null && !isError && formula === null && style === undefined;
    return isEmpty ? null : found;
  }

  function formulaOf(cell: Cell, row: number, column: number, place: () => string): string | null {
    if (cell.formula === undefined) return null;
    if (isOldArray(cell)) {
      losses.add("arrays", place());
      return null;
    }
    const index = cell.formulaSharedIndex;
    if (cell.formula !== "" && cell.formulaType === "shared" && index !== undefined) {
      shared.set(index, new SharedFormula(cell.formula, row, column));
    }
    const stored = cell.formula === "" ? shared.get(index ?? -1)?.at(row, column) : cell.formula;
    if (!stored) return null;
    const typed = typedFormula(stored);
    const formula = typed === null || cell.formulaType === "array" ? typed : withOneCellOfRanges(typed);
    if (formula === null) losses.add("externalFormulas", place());
    else if (!isWithinLimits(formula)) losses.add("limits", place());
    else return formula;
    return null;
  }

  function plainValue(value: CellValue, place: () => string): CellSnapshot["value"] {
    if (isDay(value)) return dayCount(value.getTime());
    if (typeof value === "string" && value.length > longestText) {
      losses.add("longTexts", place());
      return value.slice(0, longestText);
    }
    return value as CellSnapshot["value"];
  }
}

/** What hucre has turned into a date. Dates may come from another realm, where `instanceof` doesn't see them. */
export const isDay = (value: CellValue | undefined): value is Date =>
  value != null && typeof value === "object";

/** Between the first days of the two ways in which Excel counts. */
export const daysTo1904 = 1462;

/** Whether a number format shows a day, and not only a time of day or a time that passed. */
export const showsDay = (format = "yyyy/m/d"): boolean =>
  /[yde]|m(?!m?:)/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[hs]+:?m+|m+:s+/gi, ""));

/** Programs split a text where its script changes; that alone is nothing that anybody made. */
function looksVary(runs: NonNullable<Cell["richText"]>): boolean {
  const look = ({ font }: (typeof runs)[number]) => {
    const { name: _name, family: _family, charset: _charset, scheme: _scheme, ...rest } = font ?? {};
    return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return runs.some((run) => look(run) !== look(runs[0]!));
}

/** Entered with Ctrl+Shift+Enter over several cells: it fills them all, whatever it results in, and never spills. */
function isOldArray({ formulaType, formulaDynamic, formulaRef = "" }: Cell): boolean {
  const area = formulaType === "array" && !formulaDynamic ? parseArea(formulaRef) : null;
  return area !== null && area.rows * area.columns > 1;
}
