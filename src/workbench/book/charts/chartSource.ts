import { type Worksheet, numfmt } from "@univerjs/core";
import type { SeriesData } from "../../chart";
import { type Shape, isNumeric } from "../../chartKinds";
import type { Area } from "../../grid/address";
import { numberFormatOf } from "../../grid/formats";
import type { Grid } from "../../grid/grid";
import { valueOf } from "../../grid/typedValue";
import type { LiveRange } from "../liveRanges";
import { freshSeries } from "./freshChart";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block of cells. The larger side is taken for the categories. A first column or row
 * is taken for names where all of it is text or days, or where the corner is empty; for scatter and bubble the first column
 * always gives the horizontal values.
 */
export function seriesOf(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  by: SeriesBy,
  shape: Shape,
): SeriesData<LiveRange>[] {
  const columns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const block = columns ? upright(area) : lying(area);
  const kindAt = (down: number, right: number) => cellKind(grid, sheet, block.at(down, right));
  const cornerBlank = kindAt(0, 0) === "blank" && block.length > 1 && block.width > 1;
  const areNames = (cells: Kind[]) =>
    cells.length > 0 && ["text", "day"].some((name) => cells.every((kind) => kind === name));
  const from = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);
  const named =
    block.length > 1 &&
    (cornerBlank || areNames(from(block.width > 1 ? 1 : 0, block.width).map((at) => kindAt(0, at))));
  const first = named ? 1 : 0;
  const labelled =
    block.width > 1 &&
    (isNumeric(shape) || cornerBlank || areNames(from(first, block.length).map((at) => kindAt(at, 0))));
  const range = (at: number): LiveRange => ({ sheetId: sheet.getSheetId(), area: block.line(at, first) });
  const step = shape === "bubble" ? 2 : 1;
  const found: SeriesData<LiveRange>[] = [];
  for (let at = labelled ? 1 : 0; at < block.width; at += step) {
    found.push({
      ...freshSeries(),
      name: named ? { cells: { sheetId: sheet.getSheetId(), area: block.at(0, at) } } : null,
      values: range(at),
      categories: labelled ? range(0) : null,
      bubbleSizes: shape === "bubble" && at + 1 < block.width ? range(at + 1) : null,
    });
  }
  return found;
}

/** A block seen so that its series stand side by side and run downwards. */
interface Block {
  length: number;
  width: number;
  at(down: number, right: number): Area;
  line(right: number, from: number): Area;
}

const upright = ({ row, column, rows, columns }: Area): Block => ({
  length: rows,
  width: columns,
  at: (down, right) => ({ row: row + down, column: column + right, rows: 1, columns: 1 }),
  line: (right, from) => ({ row: row + from, column: column + right, rows: rows - from, columns: 1 }),
});

const lying = ({ row, column, rows, columns }: Area): Block => ({
  length: columns,
  width: rows,
  at: (down, right) => ({ row: row + right, column: column + down, rows: 1, columns: 1 }),
  line: (right, from) => ({ row: row + right, column: column + from, rows: 1, columns: columns - from }),
});

type Kind = "text" | "day" | "number" | "blank";

/** A formula that has not been calculated yet counts as a number, as Excel sees a 0 there. */
function cellKind(grid: Grid, sheet: Worksheet, { row, column }: Area): Kind {
  const { value } = valueOf(grid.cell(sheet, row, column));
  if (typeof value === "string" && value !== "") return "text";
  if (typeof value === "number")
    return numfmt.getFormatInfo(numberFormatOf(grid, sheet, row, column)).isDate ? "day" : "number";
  if (typeof value === "boolean") return "number";
  return grid.formula(sheet, row, column) === null ? "blank" : "number";
}
