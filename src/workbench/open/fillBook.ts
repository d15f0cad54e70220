import { type ISheetDataValidationRule, type IStyleData } from "@univerjs/core";
import type { Book, SheetExtras } from "../book/book";
import { plainText } from "../book/comments";
import { filterSheetColumn, filterTableColumn, setSheetFilter } from "../book/filters";
import { openEnded } from "../book/openEnded";
import { addTable, tablesOf } from "../book/tables";
import { type Area, areApart, parseArea } from "../grid/address";
import { formulaRule, putRule } from "../grid/conditionalFormats";
import { hadDueFormulas } from "../grid/dueFormulas";
import { gradedRule } from "../grid/gradedRules";
import { rangeOf } from "../grid/grid";
import { putName } from "../grid/names";
import { hide } from "../grid/rowsAndColumns";
import { activate } from "../grid/selection";
import { addValidation, layValidations, validationsOf } from "../grid/validations";
import { xmlNamespace } from "../grid/xmlRoot";
import type { AnySheet, AnySnapshot } from "../packedSnapshot";
import type {
  CommentSnapshot,
  ConditionalFormatSnapshot,
  ProtectionSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from "../snapshot";
import { fillCharts } from "./charts/fillCharts";
import { calculationModes } from "../calculationModes";
import { filteredRows } from "./filteredRows";
import { gridValidation } from "./gridValidation";

/**
 * Gives a book that was made of this snapshot's cells everything else: tables, names, rules, pages, custom XML. None of
 * it can be undone, as after opening a file. Formulas without a result have one once the grid has settled.
 */
export function fillBook(book: Book, snapshot: AnySnapshot): void {
  const sheetIds = book.sheets().map((sheet) => sheet.getSheetId());
  snapshot.sheets.forEach((sheet, index) => fillSheet(book, sheetIds[index]!, sheet));
  // Once every sheet is there, because a chart may show the cells of another one.
  snapshot.sheets.forEach((sheet, index) => fillCharts(book, sheetIds[index]!, sheet.charts ?? []));
  for (const { name, formula, sheet, visible, comment = "" } of snapshot.names) {
    const scope = sheet === null ? null : (book.findSheet(sheet)?.getSheetId() ?? null);
    const reference = formula.slice(1);
    const formulaOrRefString = book.locate(reference, null) ? reference : formula;
    const id = book.newId("name");
    putName(book.grid, { id, name, formulaOrRefString, comment, hidden: !visible }, scope);
  }
  for (const xml of snapshot.customXml) {
    const namespace = xmlNamespace(xml);
    if (namespace !== null) book.customXml.push({ id: newPartId(book), namespace, xml });
  }
  Object.assign(book.properties, { title: snapshot.title ?? "", ...snapshot.about });
  for (const { key, value } of snapshot.noted ?? [])
    book.customProperties.set(key.toLowerCase(), {
      key,
      value: typeof value === "object" ? new Date(value.date) : value,
    });
  const { calcMode = "auto", ...calculation } = snapshot.calculation ?? {};
  book.calculationMode = calculationModes[calcMode] ?? "Automatic";
  book.calculation = calculation;
  book.protected = snapshot.structure !== undefined;
  book.lock = { password: null, ...(snapshot.structure?.password && { kept: snapshot.structure.password }) };
  const active = sheetIds[snapshot.active];
  if (active !== undefined) activate(book.grid, active);
  book.grid.forgetUndo();
  book.grid.calculation.keepOnlyDue(hadDueFormulas(book.grid.workbook));
}

function protectionOf({ allows, selection, password }: ProtectionSnapshot): SheetExtras["protection"] {
  const options = { ...Object.fromEntries(allows.map((name) => [name, true])), selectionMode: selection };
  return { options, password: null, ...(password ? { kept: password } : {}) };
}

const newPartId = (book: Book) => `{${book.newId("").padStart(8, "0")}-0000-4000-8000-000000000000}`;

/** The same of one sheet, but for its charts, which may show other sheets. */
export function fillSheet(book: Book, sheetId: string, sheet: AnySheet): void {
  const extras = book.extras(sheetId);
  extras.protection = sheet.protection ? protectionOf(sheet.protection) : null;
  extras.veryHidden = sheet.visibility === "veryHidden";
  extras.showHeadings = sheet.view?.showRowColHeaders !== "0";
  const { zoomScale: _zoom, showRowColHeaders: _headings, ...view } = sheet.view ?? {};
  Object.assign(extras, structuredClone({ view, groups: sheet.groups ?? {}, usual: sheet.usual ?? {} }));
  Object.assign(extras.page, sheet.page);
  for (const [key, value] of Object.entries(sheet.properties)) {
    extras.properties.set(key.toLowerCase(), { key, value });
  }
  for (const table of sheet.tables) fillTable(book, sheetId, table);
  applyFilters(book, sheetId, sheet);
  // A fresh rule comes before all others.
  for (const format of [...sheet.conditionalFormats].sort((a, b) => b.priority - a.priority)) {
    addFormat(book, sheetId, format);
  }
  for (const comment of sheet.comments ?? []) addComment(book, sheetId, comment);
  addRules(book, sheetId, sheet.validations);
}

function addRules(book: Book, sheetId: string, validations: readonly ValidationSnapshot[]): void {
  const rules: ISheetDataValidationRule[] = [];
  const taken: Area[] = [];
  for (const validation of validations) {
    const area = parseArea(validation.range);
    if (!area) continue;
    const uid = book.newId("dv");
    noteOpenEnd(book, sheetId, uid, [area]);
    const ranges = [rangeOf(book.grid.clip(book.sheet(sheetId), area) ?? area)];
    rules.push({ ...gridValidation(validation), uid, ranges } as ISheetDataValidationRule);
    taken.push(area);
  }
  const lay = areApart(taken) && validationsOf(book.grid, sheetId).length === 0;
  if (lay) layValidations(book.grid, sheetId, rules);
  // Of two rules for a cell the later one holds.
  else for (const rule of rules) addValidation(book.grid, sheetId, rule);
}

function noteOpenEnd(book: Book, sheetId: string, rule: string, areas: Area[]): void {
  const sheet = book.sheet(sheetId);
  const end = openEnded(areas, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  if (end.down !== null || end.right !== null) book.extras(sheetId).openEnded.set(rule, end);
}

function addComment(book: Book, sheetId: string, comment: CommentSnapshot): void {
  const { row, column, resolved = false, replies, note } = comment;
  const place = { sheetId, area: { row, column, rows: 1, columns: 1 } };
  book.live.track(place);
  book.comments.push({
    ...plainText(book.newId("{comment}"), comment),
    place,
    resolved,
    replies: replies.map((reply) => plainText(book.newId("{comment}"), reply)),
    ...(note ? { note } : {}),
  });
}

/** Rows that a filter hides were laid out in sight; of the others some were hidden by hand. */
function applyFilters(book: Book, sheetId: string, sheet: AnySheet): void {
  if (filteredRows(sheet).length === 0 && !sheet.filter) return;
  const area = parseArea(sheet.filter?.range ?? "");
  if (sheet.filter && area) {
    setSheetFilter(book, sheetId, area);
    for (const { index, criteria } of sheet.filter.columns) filterSheetColumn(book, sheetId, index, criteria);
  }
  for (const table of tablesOf(book, sheetId)) {
    const { filter = [] } = sheet.tables.find(({ name }) => name === table.getDisplayName()) ?? {};
    for (const { index, criteria } of filter) filterTableColumn(book, table.getId(), index, criteria);
  }
  const grid = book.sheet(sheetId);
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: grid.getColumnCount() });
  const within = filteredRows(sheet);
  for (const { index, hidden } of sheet.rows) {
    if (!hidden || !within.some(({ row, rows }) => index >= row && index < row + rows)) continue;
    if (grid.getRowVisible(index)) hide(book.grid, grid, line(index), "rows", true);
  }
}

function fillTable(book: Book, sheetId: string, table: TableSnapshot): void {
  const id = book.newId("");
  const area = { row: table.row, column: table.column, rows: table.rowCount, columns: table.columnCount };
  addTable(book, sheetId, id, table.name, area);
  const extras = book.table(id);
  extras.style = table.style ?? "";
  extras.showBandedRows = table.banded;
  extras.showBandedColumns = table.bandedColumns ?? false;
  extras.highlightFirstColumn = table.firstColumn ?? false;
  extras.highlightLastColumn = table.lastColumn ?? false;
  extras.showFilterButton = table.filterButtons;
}

function addFormat(book: Book, sheetId: string, format: ConditionalFormatSnapshot): void {
  const { grid } = book;
  const sheet = book.sheet(sheetId);
  const areas = format.ranges.flatMap((address) => parseArea(address) ?? []);
  const ranges = areas.map((area) => rangeOf(grid.clip(sheet, area) ?? area));
  if (ranges.length === 0) return;
  const id = book.newId("cf");
  noteOpenEnd(book, sheetId, id, areas);
  if (format.graded) return putRule(grid, sheetId, gradedRule(id, ranges, format.graded, format.stopIfTrue));
  const style: IStyleData = {
    ...(format.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(format.bold ? { bl: 1 } : {}),
    ...(format.italic ? { it: 1 } : {}),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
    ...(format.numberFormat ? { n: { pattern: format.numberFormat } } : {}),
  };
  putRule(grid, sheetId, formulaRule(id, ranges, format.formula, style, format.stopIfTrue));
}
