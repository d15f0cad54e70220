import { numfmt } from "@univerjs/core";
import { type Area, contains } from "../grid/address";
import { type CopyParts, putCells, takeCells } from "../grid/copying";
import { type FillKind, nextInLine } from "../grid/filling";
import { numberFormat } from "../grid/formats";
import { valueOf } from "../grid/typedValue";
import { enteredByCopy } from "../book/enterCells";
import { apiNotFound, invalidArgument } from "../hostError";
import type { Place } from "./place";

const kinds: FillKind[] = [
  ...(["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays"] as const),
  ...(["FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend"] as const),
];

/** Range.autoFill(): goes on in one direction with what the range holds. `target` is the range with the part to fill. */
export function autoFill(source: Place, target: Area, asked: string): void {
  if (asked === "FlashFill") throw apiNotFound("Range.autoFill(FlashFill)");
  if (!kinds.includes(asked as FillKind)) throw invalidArgument(`autoFillType ${asked}`);
  const kind = asked as FillKind;
  const { book, sheet, area } = source;
  if (!contains(target, area)) throw invalidArgument("the target does not include the range");
  const downwards = target.columns === area.columns;
  if (!downwards && target.rows !== area.rows) throw invalidArgument("the target goes in two directions");
  const lines = takeCells(book.grid, sheet, area);
  const parts: CopyParts = {
    contents: kind === "FillFormats" ? "none" : "formulas",
    formats: kind !== "FillValues",
    skipBlanks: false,
    transpose: false,
  };
  for (const part of around(area, target)) {
    const shift = downwards ? part.row - area.row : part.column - area.column;
    const length = downwards ? area.rows : area.columns;
    const repeated = (at: number) => (((shift + at) % length) + length) % length;
    const cells = Array.from({ length: part.rows }, (_, row) =>
      Array.from({ length: part.columns }, (__, column) =>
        downwards ? lines[repeated(row)]![column]! : lines[row]![repeated(column)]!,
      ),
    );
    for (let line = 0; line < (downwards ? area.columns : area.rows) && kind !== "FillFormats"; line++) {
      const own = Array.from({ length }, (_, at) => (downwards ? lines[at]![line]! : lines[line]![at]!));
      if (own.some(({ formula }) => formula !== null)) continue;
      const values = own.map(({ cell }) => valueOf(cell).value);
      const isDate = own.every(({ style }) => numfmt.getFormatInfo(numberFormat.read(style)).isDate);
      const next = nextInLine(values, isDate, kind, book.language);
      if (!next) continue;
      const count = downwards ? part.rows : part.columns;
      for (let at = 0; at < count; at++) {
        const index = shift >= 0 ? shift + at - length + 1 : shift + at;
        const [row, column] = downwards ? [at, line] : [line, at];
        const from = cells[row]![column]!;
        cells[row]![column] = { ...from, cell: { ...from.cell, v: next(index) } };
      }
    }
    putCells(book.grid, sheet, part, cells, parts);
    if (kind !== "FillFormats") enteredByCopy(book, source.sheetId, part);
  }
}

/** What of the target lies before the source, and what behind it. */
function around(area: Area, target: Area): Area[] {
  const parts =
    target.columns === area.columns
      ? [
          { ...target, rows: area.row - target.row },
          { ...target, row: area.row + area.rows, rows: target.row + target.rows - area.row - area.rows },
        ]
      : [
          { ...target, columns: area.column - target.column },
          {
            ...target,
            column: area.column + area.columns,
            columns: target.column + target.columns - area.column - area.columns,
          },
        ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
