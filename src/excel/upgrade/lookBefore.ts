/* global Excel */
import { areaAddress } from "../../sheets/a1";
import { FORM_MARGINS } from "../../sheets/look";
import type { TableBody } from "../indicatorTables";
import type { Change } from "../undoing";

/** A table whose sizes and page change: whose each of its rows is, by its place in the table. */
export interface TableLooked {
  sheetId: string;
  body: TableBody;
  rows: readonly RowOwner[];
}

/** Came in with this step, was written by 0.1, or is a person's own, which keeps its height. */
export type RowOwner = "came" | "first" | "own";

/** Sizes and the page of a table's sheet as they are, asked for along with its cells. */
export interface LookBefore {
  columns: { head: Excel.Range; body: Excel.Range }[];
  rows: Excel.Range[];
  layout: Excel.PageLayout;
  printArea: Excel.RangeAreas;
}

export function askLook(table: Excel.Table, columns: number, rows: number): LookBefore {
  const sheet = table.worksheet;
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  return {
    columns: Array.from({ length: columns }, (_, at) => ({
      head: header.getCell(0, at).load("format/columnWidth,format/font/size"),
      body: body.getColumn(at).load("format/font/size"),
    })),
    rows: Array.from({ length: rows }, (_, at) => body.getRow(at).load("format/rowHeight")),
    ...askPage(sheet),
  };
}

export function askPage(sheet: Excel.Worksheet): Pick<LookBefore, "layout" | "printArea"> {
  const layout = sheet.pageLayout.load(
    "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin",
  );
  layout.headersFooters.defaultForAllPages.load("leftFooter");
  return { layout, printArea: layout.getPrintAreaOrNullObject().load("address") };
}

/** Letters of the form's size; rows of 0.1 and those that came in fit them. */
export function dressLetters({ rows }: TableLooked, look: LookBefore, size: number): void {
  for (const { head, body: cells } of look.columns) {
    head.format.font.size = size;
    // Letters of several sizes are a person's own.
    if (cells.format.font.size !== null) cells.format.font.size = size;
  }
  rows.forEach((owner, at) => {
    if (owner !== "own") look.rows[at]!.format.autofitRows();
  });
}

/** Whoever has set up the page keeps it so. */
export function isFirstPage({ layout: { paperSize, orientation } }: Pick<LookBefore, "layout">): boolean {
  return paperSize === "A3" && orientation === "Landscape";
}

/** A4 lying down, with the form's margins. */
export function setFormPage({ layout }: Pick<LookBefore, "layout">, rows: number, columns: number): void {
  layout.paperSize = "A4" as Excel.PaperType;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.leftMargin = layout.rightMargin = FORM_MARGINS.side;
  layout.topMargin = FORM_MARGINS.top;
  layout.bottomMargin = FORM_MARGINS.bottom;
  layout.setPrintArea(areaAddress({ row: 0, column: 0, rows, columns }));
}

/** Sizes and page as they were, by the places of now. Rows and columns that came in go anyway. */
export function lookChange(all: readonly { looked: TableLooked; look: LookBefore }[]): Change {
  const before = all.map(({ looked, look }) => asItWas(looked, look));
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

function asItWas({ sheetId, body, rows: owners }: TableLooked, { columns, rows, ...page }: LookBefore) {
  return {
    sheetId,
    body,
    rowCount: owners.length,
    columns: columns.map(({ head, body: cells }) => ({
      width: head.format.columnWidth,
      head: head.format.font.size,
      cells: cells.format.font.size,
    })),
    heights: rows.flatMap(({ format: { rowHeight } }, at) =>
      owners[at] === "first" ? [{ row: body.rowIndex + at, rowHeight }] : [],
    ),
    page: isFirstPage(page) ? pageAsItWas(page) : null,
  };
}

type PageBefore = ReturnType<typeof pageAsItWas>;

export function pageAsItWas({ layout, printArea }: Pick<LookBefore, "layout" | "printArea">) {
  const { paperSize, orientation, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = layout;
  return {
    set: { paperSize, orientation, zoom, leftMargin, rightMargin, topMargin, bottomMargin },
    foot: layout.headersFooters.defaultForAllPages.leftFooter,
    printArea: printArea.isNullObject ? null : printArea.address.replace(/[^,]*!/g, ""),
  };
}

export function putPageBack(layout: Excel.PageLayout, { set, foot, printArea }: PageBefore): void {
  layout.set(set);
  if (printArea !== null) layout.setPrintArea(printArea);
  layout.headersFooters.defaultForAllPages.leftFooter = foot;
}

function putBack(sheet: Excel.Worksheet, was: ReturnType<typeof asItWas>): void {
  const { body, rowCount, columns, heights, page } = was;
  columns.forEach(({ width, head, cells }, at) => {
    const heading = sheet.getCell(body.rowIndex - 1, body.columnIndex + at);
    heading.format.columnWidth = width;
    heading.format.font.size = head;
    const below = sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + at, rowCount, 1);
    if (cells !== null) below.format.font.size = cells;
  });
  for (const { row, rowHeight } of heights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = rowHeight;
  if (page) putPageBack(sheet.pageLayout, page);
}
