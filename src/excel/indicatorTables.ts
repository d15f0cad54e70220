/* global Excel */
import { plans } from "../catalogue/plans";
import type { Language } from "../catalogue/language";
import type { PlanId } from "../catalogue/schema";
import { type IndicatorColumn, readHeadings, tableLanguage } from "../sheets/indicators/indicatorColumns";
import { planOfTable } from "../sheets/names";

/** An indicator table in the workbook, found by its headings wherever it has been moved, copied or renamed. */
export interface IndicatorTableInWorkbook {
  table: Excel.Table;
  plan: PlanId | null;
  language: Language;
  sheetId: string;
  sheetName: string;
  /** Where the rows stand, without the headings. */
  body: TableBody;
  /** Column of each field within the table. */
  columns: Partial<Record<IndicatorColumn, number>>;
}

export interface TableBody {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
}

/** Two requests, whatever the number of tables. */
export async function findIndicatorTables(
  context: Excel.RequestContext,
): Promise<IndicatorTableInWorkbook[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/worksheet/id,items/worksheet/name");
  await context.sync();
  const candidates = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      headings: table.getHeaderRowRange().load("values"),
      range: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount"),
    }));
  await context.sync();
  return candidates.flatMap(({ table, headings, range }) => {
    const texts = headings.values[0] ?? [];
    const columns = readHeadings(texts);
    if (!columns) return [];
    return [
      {
        table,
        columns,
        body: { rowIndex: range.rowIndex, columnIndex: range.columnIndex, rowCount: range.rowCount },
        language: tableLanguage(texts[columns.verdict!]),
        plan: planOfTable(table.name, plans),
        sheetId: table.worksheet.id,
        sheetName: table.worksheet.name,
      },
    ];
  });
}
