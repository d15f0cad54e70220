import { type Grid, type ReadCell, textOf } from "./cells";
import type { PrintedName } from "./printedName";
import { isNoUnit } from "./printedUnit";
import type { ReadValue, Refusal, RefusalKind } from "./proposal";
import * as words from "./refusals";
import { cornerOfPure, resolveUnit } from "./resolveUnit";
import type { CellNumber } from "./value";

export interface TableValues {
  values: ReadValue[];
  refused: Refusal[];
}

/** A number of a table and everything that stands around it. */
interface Candidate {
  grid: Grid;
  row: number;
  column: number;
  cell: ReadCell;
  printed: PrintedName;
  reading: CellNumber;
  /** As printed, the nearest first; that of the table's corner last. */
  units: readonly string[];
  year: number | null;
  heading: string;
  place: string;
}

/** The number as a value of its indicator, in the catalogue's unit; or the reason why it is none. */
export function take(result: TableValues, candidate: Candidate): void {
  const { grid, row, column, cell, printed, reading, units, year, heading, place } = candidate;
  const name = printed.text;
  const refuse = (kind: RefusalKind, reason: Refusal["reason"]) =>
    result.refused.push({ row, column, name, text: textOf(cell), kind, reason });
  const value: ReadValue = {
    row,
    column,
    name,
    indicator: null,
    value: reading.value,
    unit: "",
    catalogueValue: null,
    factor: null,
    stored: reading.stored,
    year,
    heading,
    place,
    mark: reading.mark,
    isHidden: grid.isHidden(row, column),
  };
  const [indicator] = printed.found;
  if (!indicator || printed.found.length > 1) {
    value.unit = units.find((unit) => !isNoUnit(unit)) ?? "";
    result.values.push(value);
    if (indicator) refuse("ambiguous-name", words.ambiguousName(printed));
    else refuse("unknown-name", words.unknownName(printed));
    return;
  }
  if (indicator.unit === "—") return void refuse("unit-unknown", words.NOT_ONE_NUMBER);
  const isOfCorner =
    indicator.unit === "" && units.every((unit, i) => i === units.length - 1 || isNoUnit(unit));
  const corner = isOfCorner ? cornerOfPure(units.at(-1)!) : null;
  if (corner?.isSlip) return void refuse("unit-mismatch", words.unitMismatch(corner.unit, indicator));
  const unit = resolveUnit(indicator, name, corner ? [corner.unit] : units);
  if (unit.kind === "unit-unknown") return void refuse(unit.kind, words.unitUnknown(unit.printed, indicator));
  if (unit.kind === "unit-mismatch")
    return void refuse(unit.kind, words.unitMismatch(unit.printed, indicator));
  value.indicator = indicator.id;
  value.unit = unit.printed;
  value.catalogueValue = scaled(reading.value, unit.factor);
  value.factor = reading.stored === null ? null : reading.stored * unit.factor;
  result.values.push(value);
}

/** Without the dust that multiplying leaves: 35.2 万 is 352,000. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(14));
}
