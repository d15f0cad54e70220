import { parseCsv } from "hucre/csv";

/**
 * Rows and columns of a text from the clipboard, as spreadsheets and text editors put it there. Lines within a cell end
 * as Excel's do.
 */
export function pastedTable(text: string): string[][] {
  const rows = parseCsv(text.replace(/\r\n?/g, "\n"), { delimiter: "\t" }) as string[][];
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/**
 * As in Excel a table that fits several times into what is selected fills all of it; else it takes its own size from
 * the first cell on.
 */
export function tiled(table: string[][], selected: { rows: number; columns: number }): string[][] {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const fits = (whole: number, part: number) => (part > 0 && whole % part === 0 ? whole : part);
  const down = fits(selected.rows, rows);
  const right = fits(selected.columns, columns);
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: right }, (_, column) => table[row % rows]![column % columns]!),
  );
}
