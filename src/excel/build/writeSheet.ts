/* global Excel */
import { type Area, areaAddress, columnLetters } from "../../sheets/a1";
import type { Cell, FlagRule, SheetDescription, Validation } from "../../sheets/description";
import { markSheet } from "./addedSheets";
import { type PlainZeros, plainZeros } from "../../sheets/plainZeros";
import { BASE, FLAG_LOOKS, type FlagStyle, LINE, LOOKS, type LookStyle } from "../../sheets/look";

/**
 * Queues a sheet, empty; nothing happens before the caller syncs. Its id is asked for at once, so that it is known even
 * where a later step fails; the mark tells where the answer is lost.
 */
export function addSheet(
  workbook: Excel.Workbook,
  { name, tabColor }: SheetDescription,
  mark: string,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name).load("id");
  markSheet(sheet, mark);
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  return sheet;
}

/** Queues all that a described sheet holds. What its formulas and rules refer to on other sheets has to be there. */
export function fillSheet(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  description: SheetDescription,
): void {
  writeCells(sheet, description);
  writeBase(sheet, description);
  for (const { area, look } of description.looks) format(range(sheet, area), LOOKS[look], area);
  for (const area of description.merges ?? []) range(sheet, area).merge();
  for (const area of description.grids) drawGrid(range(sheet, area), area);
  writeSizes(sheet, description);
  if (description.table) {
    const table = sheet.tables.add(areaAddress(description.table.area), true);
    table.name = description.table.name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  for (const flag of description.flags) addFlag(sheet, flag);
  for (const each of plainZeros(description)) addPlainZeros(sheet, each);
  for (const validation of description.validations) validate(range(sheet, validation.area), validation);
  freeze(sheet, description.freeze);
  setPage(sheet, description);
  for (const { name, row, column } of description.names) workbook.names.add(name, sheet.getCell(row, column));
}

/** One conditional format. A person's own fill and font stay untouched beneath it. */
export function addFlag(sheet: Excel.Worksheet, { area, formula, look }: FlagRule): Excel.ConditionalFormat {
  const flag = range(sheet, area).conditionalFormats.add("Custom");
  const { fill, color, bold, italic }: FlagStyle = FLAG_LOOKS[look];
  flag.custom.rule.formula = formula;
  if (fill) flag.custom.format.fill.color = fill;
  if (color) flag.custom.format.font.color = color;
  if (bold) flag.custom.format.font.bold = true;
  if (italic) flag.custom.format.font.italic = true;
  return flag;
}

/** Without a fill or font, so that it goes along with every flag. It names no cell, so that it holds wherever one moves. */
function addPlainZeros(sheet: Excel.Worksheet, { areas, from, to, numberFormat }: PlainZeros): void {
  const rule = sheet.getRanges(areas.map(areaAddress).join(",")).conditionalFormats.add("CellValue");
  rule.cellValue.rule = { operator: "Between", formula1: `=${from}`, formula2: `=${to}` };
  rule.cellValue.format.numberFormat = numberFormat;
}

function range(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

function writeCells(sheet: Excel.Worksheet, { cells }: SheetDescription): void {
  const columns = cells[0]?.length ?? 0;
  range(sheet, { row: 0, column: 0, rows: cells.length, columns }).formulas = cells.map((row) =>
    row.map(asInput),
  );
}

/**
 * A cell as Excel wants it typed. Text gets an apostrophe where Excel would otherwise read a formula, a
 * number, a date or a logical value into it; Excel takes the apostrophe away again.
 */
export function asInput(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  if (typeof cell === "number") return cell;
  return staysText(cell) ? cell : `'${cell}`;
}

function staysText(text: string): boolean {
  if (text === "") return true;
  if (/^(true|false)$/i.test(text)) return false;
  if (/^\p{Script=Han}/u.test(text))
    return !/^(?:[〇零一二三四五六七八九十]+[年月日时点]|[上下]午)/.test(text);
  return /^\p{L}/u.test(text) && !/\d/.test(text);
}

function writeBase(sheet: Excel.Worksheet, { cells, font }: SheetDescription): void {
  const { format } = range(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length });
  format.font.name = font;
  startFromBase(format);
}

/** What a look only says the difference from. */
export function startFromBase(format: Excel.RangeFormat): void {
  format.font.size = BASE.size;
  format.font.color = BASE.color;
  format.verticalAlignment = BASE.vertical;
}

export function format(target: Excel.Range, style: LookStyle, area: Area): void {
  const {
    format,
    format: { font },
  } = target;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.color) font.color = style.color;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.numberFormat) {
    target.numberFormat = Array.from({ length: area.rows }, () =>
      Array(area.columns).fill(style.numberFormat),
    );
  }
}

export function drawGrid(target: Excel.Range, area: Area): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as Excel.BorderIndex[];
  if (area.rows > 1) edges.push("InsideHorizontal" as Excel.BorderIndex);
  if (area.columns > 1) edges.push("InsideVertical" as Excel.BorderIndex);
  for (const edge of edges) {
    const border = target.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE;
  }
}

/** Neighbours of one size are set in one step. */
function writeSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, fitted }: SheetDescription): void {
  for (const { from, count, size } of runs(columnWidths.map((size, at) => ({ at, size })))) {
    range(sheet, { row: 0, column: from, rows: 1, columns: count }).format.columnWidth = size;
  }
  for (const { from, count, size } of runs(
    rowHeights.map(({ row, height }) => ({ at: row, size: height })),
  )) {
    range(sheet, { row: from, column: 0, rows: count, columns: 1 }).format.rowHeight = size;
  }
  if (fitted) range(sheet, { ...fitted, column: 0, columns: columnWidths.length }).format.autofitRows();
}

function runs(sizes: { at: number; size: number }[]): { from: number; count: number; size: number }[] {
  const found: { from: number; count: number; size: number }[] = [];
  for (const { at, size } of [...sizes].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    if (last && last.size === size && last.from + last.count === at) last.count += 1;
    else found.push({ from: at, count: 1, size });
  }
  return found;
}

/** Beyond any planning figure; stands for "any number" where a field has no limit on a side. */
const UNLIMITED = 1e15;

/** What may be entered there, and what the prompt says. */
export function validate(target: Excel.Range, { rule, strictness, title, message }: Validation): void {
  const validation = target.dataValidation;
  if (rule.kind === "list") {
    validation.rule = { list: { inCellDropDown: true, source: rule.items.join(",") } };
  } else if (rule.kind === "listInCells") {
    validation.rule = { list: { inCellDropDown: true, source: `=${rule.source}` } };
  } else if (rule.kind === "formulas") {
    validation.rule = { custom: { formula: "=FALSE" } };
  } else if (rule.kind === "between") {
    validation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  } else {
    const limits: Excel.BasicDataValidation = {
      formula1: rule.min ?? -UNLIMITED,
      formula2: rule.max ?? UNLIMITED,
      operator: "Between",
    };
    validation.rule = { [rule.kind]: limits };
  }
  validation.prompt = { showPrompt: true, title, message };
  validation.errorAlert = {
    showAlert: true,
    style: strictness === "stop" ? "Stop" : "Warning",
    title,
    message,
  };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDescription["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(range(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPage(sheet: Excel.Worksheet, { page }: SheetDescription): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  if (page.across) {
    const { leading, before, scale } = page.across;
    // Excel passes over page breaks where pages are fitted.
    layout.zoom = { scale };
    layout.setPrintTitleColumns(`$A:$${columnLetters(leading - 1)}`);
    sheet.verticalPageBreaks.add(sheet.getCell(0, before));
  } else layout.zoom = { horizontalFitToPages: 1, ...(page.onePage ? { verticalFitToPages: 1 } : {}) };
  for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  if (page.margins) {
    layout.leftMargin = layout.rightMargin = page.margins.side;
    layout.topMargin = page.margins.top;
    layout.bottomMargin = page.margins.bottom;
  }
  layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(page.titleRows);
  const all = layout.headersFooters.defaultForAllPages;
  if (page.head) all.leftHeader = `&B&12${page.head}`;
  all.leftFooter = page.foot ?? "&A";
  all.rightFooter = "&P / &N";
}
