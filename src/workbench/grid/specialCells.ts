import type { Worksheet } from "@univerjs/core";
import { type Area, intersect } from "./address";
import { formulaAt, readValueTypes, type ValueType } from "./cells";
import { rulesOf } from "./conditionalFormats";
import { areaOf, type Grid } from "./grid";
import { usedArea } from "./usedArea";
import { validationsOf } from "./validations";

export type SpecialKind =
  "ConditionalFormats" | "DataValidations" | "Blanks" | "Constants" | "Formulas" | "Visible";

/** The cells of a kind within an area, as few rectangles as rows and runs give. Kinds of values only bind constants and formulas. */
export function specialCells(
  grid: Grid,
  sheet: Worksheet,
  within: Area,
  kind: SpecialKind,
  types: ReadonlySet<ValueType>,
): Area[] {
  const sheetId = sheet.getSheetId();
  if (kind === "ConditionalFormats")
    return parts(
      rulesOf(grid, sheetId).flatMap(({ ranges }) => ranges.map(areaOf)),
      within,
    );
  if (kind === "DataValidations")
    return parts(
      validationsOf(grid, sheetId).flatMap(({ ranges }) => ranges.map(areaOf)),
      within,
    );
  // Blank cells count as far as the sheet is used, hidden ones as far as it reaches.
  const area = kind === "Visible" ? within : intersect(within, usedArea(grid, sheet, false) ?? within);
  if (!area) return [];
  return rectangles(area, (row, column) => {
    if (kind === "Visible") return isVisible(sheet, row, column);
    const type = readValueTypes(grid, sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
    const isFormula = formulaAt(grid, sheet, row, column) !== null;
    if (kind === "Blanks") return type === "Empty" && !isFormula;
    return isFormula === (kind === "Formulas") && types.has(type);
  });
}

const isVisible = (sheet: Worksheet, row: number, column: number) =>
  (row >= sheet.getRowCount() || sheet.getRowVisible(row)) &&
  (column >= sheet.getColumnCount() || sheet.getColVisible(column));

const parts = (areas: Area[], within: Area) =>
  areas.flatMap((area) => {
    const common = intersect(area, within);
    return common ? [common] : [];
  });

/** Runs of a row, joined with equal runs of the row above. */
export function rectangles(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const next: Area[] = [];
    for (const run of runs(area, (column) => holds(row, column))) {
      const above = open.find(({ column, columns }) => column === run.column && columns === run.columns);
      if (above) {
        above.rows += 1;
        next.push(above);
      } else {
        const begun = { row, rows: 1, ...run };
        next.push(begun);
        done.push(begun);
      }
    }
    open = next;
  }
  return done;
}

function runs({ column: from, columns }: Area, holds: (column: number) => boolean) {
  const found: { column: number; columns: number }[] = [];
  let run: { column: number; columns: number } | null = null;
  for (let column = from; column < from + columns; column++) {
    if (!holds(column)) run = null;
    else if (run) run.columns += 1;
    else found.push((run = { column, columns: 1 }));
  }
  return found;
}
