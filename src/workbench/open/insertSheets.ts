import type { ICellData, IColumnData, IRowData } from "@univerjs/core";
import type { Book } from "../book/book";
import type { SheetsPlace } from "../book/filing";
import { isNameTaken, freeTableName } from "../book/tableNames";
import { allNames, putName } from "../grid/names";
import { pointsTo, withSheetNames } from "../grid/sheetNames";
import { withTableNames } from "../grid/tableReferences";
import { itemNotFound } from "../hostError";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { fillCharts } from "./charts/fillCharts";
import { fillSheet } from "./fillBook";
import { sheetName } from "./plainSheet";
import { workbookData } from "./workbookData";

/** Puts sheets of another workbook into a book, with their tables, rules, charts and names; gives their ids. */
export function insertSheets(book: Book, from: WorkbookSnapshot, { index, names }: SheetsPlace): string[] {
  const sheets = chosen(from, names);
  const renamed = new Map<string, string>();
  const taken = book.sheets().map((sheet) => sheet.getName());
  for (const { name } of sheets) {
    renamed.set(name, sheetName(name, taken));
    taken.push(renamed.get(name)!);
  }
  const fresh = sheets.map((sheet) => withNames(book, sheet, renamed));
  const ids = lay(book, { ...from, sheets: fresh }, index);
  fresh.forEach((sheet, at) => fillSheet(book, ids[at]!, sheet));
  fresh.forEach((sheet, at) => fillCharts(book, ids[at]!, sheet.charts ?? []));
  bringNames(book, from, renamed);
  book.grid.calculation.recalculate();
  return ids;
}

function chosen({ sheets }: WorkbookSnapshot, names: SheetsPlace["names"]): SheetSnapshot[] {
  if (!names) return sheets;
  return names.map((name) => {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw itemNotFound(`worksheet ${name} in the file`);
    return sheet;
  });
}

function lay(book: Book, snapshot: WorkbookSnapshot, index: number): string[] {
  const { workbook } = book.grid;
  const active = workbook.getActiveSheet().getSheetId();
  const data = workbookData(snapshot);
  const styles = new Map(
    Object.entries(data.styles ?? {}).map(([name, style]) => [name, workbook.getStyles().setValue(style)]),
  );
  const ids = (data.sheetOrder ?? []).map((own, at) => {
    const sheet = data.sheets![own]!;
    for (const row of Object.values(sheet.cellData ?? {}) as Record<number, ICellData>[])
      for (const cell of Object.values(row))
        if (typeof cell.s === "string") cell.s = styles.get(cell.s) ?? null;
    for (const lines of [sheet.rowData, sheet.columnData])
      for (const line of Object.values(lines ?? {}) as (IRowData | IColumnData)[])
        if (typeof line.s === "string") line.s = styles.get(line.s) ?? null;
    const id = book.newSheetId();
    book.grid.run("sheet.command.insert-sheet", {
      unitId: book.grid.unitId,
      index: index + at,
      sheet: { ...sheet, id },
    });
    return id;
  });
  book.stayOn(active);
  return ids;
}

/** The sheet with names that are free: its own, its tables', and those in its formulas. */
function withNames(book: Book, sheet: SheetSnapshot, sheets: ReadonlyMap<string, string>): SheetSnapshot {
  const tables = new Map(
    sheet.tables.map(({ name }) => [name, isNameTaken(book, name, null) ? freeTableName(book, name) : name]),
  );
  const formula = (text: string) => withTableNames(withSheetNames(text, sheets), tables);
  return {
    ...sheet,
    name: sheets.get(sheet.name)!,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) },
    ),
    tables: sheet.tables.map((table) => ({ ...table, name: tables.get(table.name)! })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: formula(format.formula),
    })),
    validations: sheet.validations.map((validation) =>
      validation.rule.kind === "list" && validation.rule.source.startsWith("=")
        ? { ...validation, rule: { ...validation.rule, source: formula(validation.rule.source) } }
        : validation,
    ),
    charts: sheet.charts?.map((chart) => withReferences(chart, (text) => withSheetNames(text, sheets))),
  };
}

/** A chart's references stand deep inside it, each as `reference`. */
function withReferences<T>(value: T, change: (reference: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, change)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "reference" && typeof item === "string" ? change(item) : withReferences(item, change),
    ]),
  ) as T;
}

/** A name comes along with the sheet that it is of or points to; where one of the workbook is taken, as the sheet's own. */
function bringNames(book: Book, from: WorkbookSnapshot, sheets: ReadonlyMap<string, string>): void {
  for (const { name, formula, sheet, visible, comment = "" } of from.names) {
    const moved = withSheetNames(formula, sheets).slice(1);
    const target = [...sheets].find(([before]) => pointsTo(formula, before));
    const own = sheet === null ? undefined : sheets.get(sheet);
    if (sheet !== null ? own === undefined : target === undefined) continue;
    const isTaken = allNames(book.grid).some((each) => each.name.toLowerCase() === name.toLowerCase());
    const scope = own ?? (isTaken ? target![1] : null);
    const scopeId = scope === null ? null : (book.findSheet(scope)?.getSheetId() ?? null);
    const id = book.newId("name");
    const formulaOrRefString = book.locate(moved, null) ? moved : `=${moved}`;
    putName(book.grid, { id, name, formulaOrRefString, comment, hidden: !visible }, scopeId);
  }
}
