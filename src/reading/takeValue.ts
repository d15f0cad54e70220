import { type Grid, type ReadCell, textOf } from "./cells";
import type { PrintedName } from "./printedName";
import { isNoUnit } from "./printedUnit";
import type { ReadValue, Refusal, RefusalKind } from "./proposal";
import * as words from "./refusals";
import { commonOfPure, isTakenForCO2, resolveUnit } from "./resolveUnit";
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
  /** As printed, the nearest first. */
  units: readonly string[];
  /** Places in that list of units which other indicators of the table have, too. */
  shared: readonly number[];
  year: number | null;
  heading: string;
  place: string;
}

/** The number as a value of its indicator, in the catalogue's unit; or the reason why it is none. */
export function take(result: TableValues, candidate: Candidate): void {
  const { grid, row, column, cell, printed, reading, units, shared, year, heading, place } = candidate;
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
    isTakenForCO2: false,
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
  const isShared = indicator.unit === "" && units.every((unit, i) => shared.includes(i) || isNoUnit(unit));
  const common = isShared ? commonOfPure(units.find((unit) => !isNoUnit(unit)) ?? "") : null;
  if (common?.isSlip) return void refuse("unit-mismatch", words.unitMismatch(common.unit, indicator));
  const unit = resolveUnit(indicator, name, common ? [common.unit] : units);
  if (unit.kind === "unit-unknown") return void refuse(unit.kind, words.unitUnknown(unit.printed, indicator));
  if (unit.kind === "unit-mismatch")
    return void refuse(unit.kind, words.unitMismatch(unit.printed, indicator));
  value.indicator = indicator.id;
  value.unit = unit.printed;
  value.isTakenForCO2 = isTakenForCO2(indicator, name, unit.printed);
  value.catalogueValue = scaled(reading.value, unit.factor);
  value.factor = reading.stored === null ? null : reading.stored * unit.factor;
  result.values.push(value);
}

/** Without the dust that multiplying leaves: 35.2 万 is 352,000. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(14));
}
