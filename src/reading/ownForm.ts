import { findIndicator, findNationalTarget } from "../catalogue";
import { type IndicatorColumn, readHeadings } from "../sheets/indicators/indicatorColumns";
import { type ReadChoice, readChoice } from "../sheets/indicators/readChoice";
import type { RowWithHandedDown } from "../targets/handedDown";
import { type CellValue, judgedColumn, VALUE_COLUMNS } from "../targets/judge";
import { type CoverYears, NO_YEARS } from "./coverYears";
import { type Grid, isBlankCell, textOf } from "./cells";
import { factorBetween, isNoUnit, unitSymbol } from "./printedUnit";
import type { ReadValue, Refusal } from "./proposal";
import * as words from "./refusals";
import { readCell } from "./value";
import { asYear } from "./years";

/** A value in a table that the add-in made, with the row's own requirement where the row is judged by this value. */
export interface OwnValue extends ReadValue {
  judged: JudgedRow | null;
}

/** A row as its sheet judges it, with what its sheet says about the choice of its target. */
export interface JudgedRow extends RowWithHandedDown {
  choice: ReadChoice | null;
  /** The target is a formula whose result the file doesn't hold. */
  isTargetUnknown: boolean;
}

export interface OwnReading {
  values: OwnValue[];
  refused: Refusal[];
}

/**
 * Tables that the add-in made, of any version and in either language, told by their headings; null where the sheet
 * has none. Here a row says itself what it is and what is required of it, and a text where a number belongs is a fault.
 */
export function readOwnForm(grid: Grid, years: CoverYears = NO_YEARS): OwnReading | null {
  const result: OwnReading = { values: [], refused: [] };
  let found = false;
  for (let row = 0; row < grid.height; row += 1) {
    const headings = Array.from({ length: grid.width }, (_, column) => grid.text(row, column));
    if (headings.filter(Boolean).length < 6) continue;
    const places = readHeadings(headings);
    if (!places) continue;
    found = true;
    row = readRows(grid, row, places, { years, result });
  }
  return found ? result : null;
}

type Places = Partial<Record<IndicatorColumn, number>>;
interface Into {
  years: CoverYears;
  result: OwnReading;
}

/** Reads the rows below the headings and says which was the last. */
function readRows(grid: Grid, head: number, places: Places, into: Into): number {
  let row = head + 1;
  for (; row < grid.height; row += 1) {
    const name = textOf(grid.seen(row, places.name!));
    const code = places.code === undefined ? "" : textOf(grid.seen(row, places.code));
    if (name === "" && code === "") break;
    readRow(grid, head, row, places, into, { name, code });
  }
  return row - 1;
}

function readRow(
  grid: Grid,
  head: number,
  row: number,
  places: Places,
  { years, result }: Into,
  { name, code }: { name: string; code: string },
): void {
  const at = (column: keyof Places) => {
    const place = places[column];
    return place === undefined ? null : (grid.own(row, place) as CellValue);
  };
  const known = code === "" ? undefined : (findIndicator(code) ?? findNationalTarget(code));
  const unit = textOf(at("unit"));
  const judged = judgedRow(at);
  const decides = judgedColumn(judged);
  for (const key of VALUE_COLUMNS) {
    const column = places[key];
    if (column === undefined) continue;
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    const reading = readCell(typeof cell === "string" ? cell : cell, null, false);
    if (typeof cell !== "number") {
      const kind = reading.kind === "placeholder" ? "placeholder" : "not-a-number";
      const text = textOf(cell);
      const why = text.startsWith("=") ? words.NO_STORED_VALUE : words.textInForm(text);
      const reason = kind === "placeholder" ? words.PLACEHOLDER : why;
      result.refused.push({ row, column, kind, reason, name, text });
      continue;
    }
    const symbol = isNoUnit(unit) ? "" : unitSymbol(unit);
    const factor = known && symbol !== null ? factorBetween(symbol, known.unit) : null;
    result.values.push({
      row,
      column,
      name,
      indicator: known?.id ?? null,
      value: cell,
      unit: isNoUnit(unit) ? "" : unit,
      catalogueValue: factor === null ? null : Number((cell * factor).toPrecision(14)),
      factor,
      stored: 1,
      year: yearAbove(grid, head, column) ?? years[key],
      heading: grid.text(head, column),
      place: "",
      mark: null,
      isTakenForCO2: false,
      isHidden: grid.isHidden(row, column),
      judged: key === decides ? judged : null,
    });
  }
}

function judgedRow(at: (column: IndicatorColumn) => CellValue): JudgedRow {
  const isTargetUnknown = [at("operator"), at("target")].some(isUnstored);
  const stored = (column: IndicatorColumn) => (isUnstored(at(column)) ? null : at(column));
  return {
    current: at("current"),
    near: at("near"),
    planned: at("planned"),
    operator: isTargetUnknown ? null : at("operator"),
    target: isTargetUnknown ? null : at("target"),
    upper: stored("upper"),
    plausibleMin: stored("plausibleMin"),
    plausibleMax: stored("plausibleMax"),
    handed: at("handed"),
    better: stored("better"),
    choice: readChoice(stored("targetCode")),
    isTargetUnknown,
  };
}

/** "=…" stands for a formula whose result was not stored; the sign = alone is a requirement. */
const isUnstored = (cell: CellValue) => typeof cell === "string" && /^=./.test(cell);

function yearAbove(grid: Grid, head: number, column: number): number | null {
  for (let row = head - 1; row >= Math.max(0, head - 2); row -= 1) {
    const year = asYear(grid.seen(row, column));
    if (year !== null) return year;
  }
  return null;
}
