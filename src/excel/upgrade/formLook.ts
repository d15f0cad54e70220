/* global Excel */
import type { Language } from "../../catalogue/language";
import { areaAddress } from "../../sheets/a1";
import { DEFINITION } from "../../sheets/firstForm/asWritten";
import {
  FIRST_CHECK_COLUMN,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
  columnIndex,
  columnWidth,
  heading,
} from "../../sheets/indicators/indicatorColumns";
import { formFoot } from "../../sheets/indicators/indicatorSheet";
import { FORM_MARGINS, LOOKS } from "../../sheets/look";
import type { Change } from "../undoing";
import { drawGrid, format } from "../writeSheet";
import type { GrownTable } from "./tableCells";

/** Sizes and the page of a table's sheet as they are, asked for along with its cells. */
export interface LookBefore {
  columns: { head: Excel.Range; body: Excel.Range }[];
  /** Rows that 0.1 wrote, by their place in the table. */
  rows: Excel.Range[];
  layout: Excel.PageLayout;
  printArea: Excel.RangeAreas;
}

export function askLook({ table }: GrownTable["found"], columns: number, rows: number): LookBefore {
  const sheet = table.worksheet;
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  const layout = sheet.pageLayout.load(
    "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin",
  );
  layout.headersFooters.defaultForAllPages.load("leftFooter");
  return {
    columns: Array.from({ length: columns }, (_, at) => ({
      head: header.getCell(0, at).load("format/columnWidth,format/font/size"),
      body: body.getColumn(at).load("format/font/size"),
    })),
    rows: Array.from({ length: rows }, (_, at) => body.getRow(at).load("format/rowHeight")),
    layout,
    printArea: layout.getPrintAreaOrNullObject().load("address"),
  };
}

const SIZE = LOOKS.formText.size;

/** Rows that have come in look as on the form; columns, letters and the page are as narrow and as wide as there. */
export function dressForm(grown: GrownTable, look: LookBefore): void {
  const { found, addedRows, formulas, headings } = grown;
  const { table, body, columns, language } = found;
  const sheet = table.worksheet;
  for (const at of addedRows.keys()) {
    for (const key of INDICATOR_COLUMN_ORDER) {
      if (columns[key] === undefined) continue;
      const area = { row: body.rowIndex + at, column: body.columnIndex + columns[key], rows: 1, columns: 1 };
      format(sheet.getCell(area.row, area.column), LOOKS[INDICATOR_COLUMNS[key].look], area);
    }
    const line = { row: body.rowIndex + at, column: body.columnIndex, rows: 1, columns: headings.length };
    drawGrid(sheet.getRangeByIndexes(line.row, line.column, 1, line.columns), line);
  }
  for (const key of INDICATOR_COLUMN_ORDER) {
    const at = columns[key];
    if (at !== undefined) look.columns[at]!.head.format.columnWidth = columnWidth(key, language);
  }
  for (const { head, body: cells } of look.columns) {
    head.format.font.size = SIZE;
    // Letters of several sizes are a person's own.
    if (cells.format.font.size !== null) cells.format.font.size = SIZE;
  }
  isOfFirstForm(grown).forEach((isOurs, at) => {
    if (isOurs) look.rows[at]!.format.autofitRows();
  });
  if (isFirstPage(look)) setFormPage(grown, look, body.rowIndex + formulas.length, language);
}

/** Rows of a person's own keep the height that they have. */
function isOfFirstForm({ found, formulas, addedRows }: GrownTable): boolean[] {
  const { code } = found.columns;
  return formulas.map((row, at) => addedRows.has(at) || (code !== undefined && row[code] !== ""));
}

/** Whoever has set up the page keeps it so. */
function isFirstPage({ layout: { paperSize, orientation } }: LookBefore): boolean {
  return paperSize === "A3" && orientation === "Landscape";
}

function setFormPage(
  { found: { body }, headings }: GrownTable,
  { layout }: LookBefore,
  rows: number,
  language: Language,
): void {
  const unprinted = INDICATOR_COLUMN_ORDER.slice(columnIndex(FIRST_CHECK_COLUMN)).map((key) =>
    heading(key, language),
  );
  const checks = headings.findIndex((text) => unprinted.includes(text));
  const printed = DEFINITION.includes(headings[checks - 1]!) ? checks - 1 : checks;
  const columns = body.columnIndex + (checks < 0 ? headings.length : printed);
  layout.paperSize = "A4" as Excel.PaperType;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.leftMargin = layout.rightMargin = FORM_MARGINS.side;
  layout.topMargin = FORM_MARGINS.top;
  layout.bottomMargin = FORM_MARGINS.bottom;
  layout.setPrintArea(areaAddress({ row: 0, column: 0, rows, columns }));
  layout.headersFooters.defaultForAllPages.leftFooter = formFoot(language);
}

/** Sizes and page as they were, by the places of now. Rows and columns that came in go anyway. */
export function lookChange(all: readonly { grown: GrownTable; look: LookBefore }[]): Change {
  const before = all.map(({ grown, look }) => asItWas(grown, look));
  return {
    mayBeLeft: [],
    async takeBack(context) {
      const sheets = before.map((was) => ({
        was,
        sheet: context.workbook.worksheets.getItemOrNullObject(was.sheetId).load("id"),
      }));
      await context.sync();
      for (const { sheet, was } of sheets) if (!sheet.isNullObject) putBack(sheet, was);
      await context.sync();
      return [];
    },
  };
}

function asItWas(grown: GrownTable, { columns, rows, layout, printArea }: LookBefore) {
  const { body, sheetId } = grown.found;
  const ours = isOfFirstForm(grown);
  const { paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = layout;
  return {
    sheetId,
    body,
    rowCount: grown.formulas.length,
    columns: columns.map(({ head, body: cells }) => ({
      width: head.format.columnWidth,
      head: head.format.font.size,
      cells: cells.format.font.size,
    })),
    heights: rows.flatMap(({ format: { rowHeight } }, at) =>
      ours[at] && !grown.addedRows.has(at) ? [{ row: body.rowIndex + at, rowHeight }] : [],
    ),
    page: isFirstPage({ layout } as LookBefore)
      ? { paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin }
      : null,
    foot: layout.headersFooters.defaultForAllPages.leftFooter,
    printArea: printArea.isNullObject ? null : printArea.address.replace(/[^,]*!/g, ""),
  };
}

function putBack(sheet: Excel.Worksheet, was: ReturnType<typeof asItWas>): void {
  const { body, rowCount, columns, heights, page, foot, printArea } = was;
  columns.forEach(({ width, head, cells }, at) => {
    const heading = sheet.getCell(body.rowIndex - 1, body.columnIndex + at);
    heading.format.columnWidth = width;
    heading.format.font.size = head;
    const below = sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + at, rowCount, 1);
    if (cells !== null) below.format.font.size = cells;
  });
  for (const { row, rowHeight } of heights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = rowHeight;
  if (!page) return;
  sheet.pageLayout.set(page);
  if (printArea !== null) sheet.pageLayout.setPrintArea(printArea);
  sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = foot;
}
