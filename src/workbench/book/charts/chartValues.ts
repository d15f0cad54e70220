import type { Book } from "../book";
import { textAt } from "../../grid/cells";
import { numberFormat } from "../../grid/formats";
import { valueOf } from "../../grid/typedValue";
import type { SeriesData } from "../../chart";
import type { LiveRange } from "../liveRanges";

/** A cell as a chart sees it. */
export interface ChartCell {
  /** null for an empty cell; 0 for text, as Excel draws it; NaN for an error, which it leaves out. */
  number: number | null;
  text: string;
  isText: boolean;
}

/** The cells of a reference, row by row; none where its cells or its sheet are gone. */
export function chartCells(book: Book, range: LiveRange | null): ChartCell[] {
  const sheet = range && book.findSheet(range.sheetId);
  if (!range || !sheet) return [];
  const { row, column, rows, columns } = range.area;
  const found: ChartCell[] = [];
  for (let down = 0; down < Math.min(rows, mostPoints); down++) {
    for (let right = 0; right < Math.min(columns, mostPoints); right++) {
      const { value, error } = valueOf(book.grid.cell(sheet, row + down, column + right));
      const number = error
        ? NaN
        : value === null
          ? null
          : typeof value === "number"
            ? value
            : typeof value === "boolean"
              ? Number(value)
              : 0;
      const text = textAt(book.grid, sheet, row + down, column + right);
      found.push({ number, text, isText: typeof value === "string" && !error });
    }
  }
  return found;
}

/** Excel's own limit for a series. */
const mostPoints = 32_000;

/** One name a point. Categories in several columns are read across, the innermost last. */
export function categoryTexts(book: Book, range: LiveRange | null): string[] {
  const texts = chartCells(book, range).map(({ text }) => text);
  if (!range || range.area.columns === 1 || range.area.rows === 1) return texts;
  const { columns } = range.area;
  return Array.from({ length: range.area.rows }, (_, row) =>
    texts
      .slice(row * columns, (row + 1) * columns)
      .filter(Boolean)
      .join(" "),
  );
}

/** The format of the first value, which axes and labels take over. */
export function formatOf(book: Book, range: LiveRange | null): string {
  const sheet = range && book.findSheet(range.sheetId);
  if (!range || !sheet || range.area.rows === 0 || range.area.columns === 0) return "General";
  return numberFormat.read(book.grid.styleAt(sheet, range.area.row, range.area.column));
}

/** "系列1" where a series has no name of its own. */
export function seriesName(book: Book, { name }: Pick<SeriesData<LiveRange>, "name">, index: number): string {
  if (typeof name === "string") return name;
  const text =
    name === null
      ? ""
      : chartCells(book, name.cells)
          .map((cell) => cell.text)
          .join(" ")
          .trim();
  return text || `${book.language === "zh-CN" ? "系列" : "Series"}${index + 1}`;
}
