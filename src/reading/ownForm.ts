import { findIndicator, findNationalTarget } from "../catalogue";
import { type IndicatorColumn, readHeadings } from "../sheets/indicators/indicatorColumns";
import type { CellValue, JudgedRow } from "../targets/judge";
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

export interface OwnReading {
  values: OwnValue[];
  refused: Refusal[];
}

/** The value columns, the one that a row is judged by first. */
const VALUE_COLUMNS = ["planned", "near", "current"] as const;

/**
 * Tables that the add-in made, of any version and in either language, told by their headings; null where the sheet
 * has none. Here a row says itself what it is and what is required of it, and a text where a number belongs is a fault.
 */
export function readOwnForm(grid: Grid): OwnReading | null {
  const result: OwnReading = { values: [], refused: [] };
  let found = false;
  for (let row = 0; row < grid.height; row += 1) {
    const headings = Array.from({ length: grid.width }, (_, column) => grid.text(row, column));
    if (headings.filter(Boolean).length < 6) continue;
    const places = readHeadings(headings) as Partial<Record<IndicatorColumn | "near", number>> | null;
    if (!places) continue;
    found = true;
    row = readRows(grid, row, places, result);
  }
  return found ? result : null;
}

type Places = Partial<Record<IndicatorColumn | "near", number>>;

/** Reads the rows below the headings and says which was the last. */
function readRows(grid: Grid, head: number, places: Places, result: OwnReading): number {
  let row = head + 1;
  for (; row < grid.height; row += 1) {
    const name = textOf(grid.seen(row, places.name!));
    const code = places.code === undefined ? "" : textOf(grid.seen(row, places.code));
    if (name === "" && code === "") break;
    readRow(grid, head, row, places, result, { name, code });
  }
  return row - 1;
}

function readRow(
  grid: Grid,
  head: number,
  row: number,
  places: Places,
  result: OwnReading,
  { name, code }: { name: string; code: string },
): void {
  const at = (column: keyof Places) => {
    const place = places[column];
    return place === undefined ? null : (grid.own(row, place) as CellValue);
  };
  const known = code === "" ? undefined : (findIndicator(code) ?? findNationalTarget(code));
  const unit = textOf(at("unit"));
  let isJudged = false;
  for (const key of VALUE_COLUMNS) {
    const column = places[key];
    if (column === undefined) continue;
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    const reading = readCell(typeof cell === "string" ? cell : cell, null, false);
    const decides = !isJudged;
    isJudged = true;
    if (typeof cell !== "number") {
      const kind = reading.kind === "placeholder" ? "placeholder" : "not-a-number";
      const reason = kind === "placeholder" ? words.PLACEHOLDER : words.textInForm(textOf(cell));
      result.refused.push({ row, column, kind, reason, name, text: textOf(cell) });
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
      year: yearAbove(grid, head, column),
      heading: grid.text(head, column),
      place: "",
      mark: null,
      isHidden: grid.isHidden(row, column),
      judged: decides
        ? {
            current: null,
            planned: cell,
            operator: at("operator"),
            target: at("target"),
            upper: at("upper"),
            plausibleMin: at("plausibleMin"),
            plausibleMax: at("plausibleMax"),
          }
        : null,
    });
  }
}

function yearAbove(grid: Grid, head: number, column: number): number | null {
  for (let row = head - 1; row >= Math.max(0, head - 2); row -= 1) {
    const year = asYear(grid.seen(row, column));
    if (year !== null) return year;
  }
  return null;
}
