import type { PageSnapshot } from "../snapshot";
import { element, text } from "./xml";

const papers = { a3: 8, a4: 9 } as const;
const pointsPerInch = 72;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export function fitsPages(page: PageSnapshot | null): boolean {
  return page !== null && (page.fitToWidth !== null || page.fitToHeight !== null);
}

/** How the sheet is printed. Rows repeated on every page and the print area are names of the workbook. */
export function pageXml(page: PageSnapshot | null): string[] {
  if (!page) return [];
  const margins = page.margins ?? usualMargins;
  return [
    printOptions(page),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    element("pageSetup", {
      paperSize: papers[page.paper],
      scale: fitsPages(page) || page.scale === 100 ? undefined : page.scale,
      // 0 means as many pages as it takes.
      fitToWidth: fitsPages(page) ? (page.fitToWidth ?? 0) : undefined,
      fitToHeight: fitsPages(page) ? (page.fitToHeight ?? 0) : undefined,
      firstPageNumber: page.firstPageNumber,
      pageOrder: page.overThenDown ? "overThenDown" : undefined,
      orientation: page.orientation,
      blackAndWhite: page.blackAndWhite,
      draft: page.draft,
      cellComments: page.printed?.cellComments,
      errors: page.printed?.errors,
      useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
    }),
    headerFooter(page),
    rowBreaks(page),
    columnBreaks(page),
  ];
}

function printOptions(page: PageSnapshot): string {
  const options = {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically,
    headings: page.printHeadings,
    gridLines: page.printGridlines,
  };
  return Object.values(options).some(Boolean) ? element("printOptions", options) : "";
}

/** The format counts a break by the row above it. */
function rowBreaks({ rowBreaks: rows }: PageSnapshot): string {
  if (rows.length === 0) return "";
  const count = { count: rows.length, manualBreakCount: rows.length };
  const breaks = rows.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: true }));
  return element("rowBreaks", count, ...breaks);
}

function columnBreaks({ columnBreaks: columns = [] }: PageSnapshot): string {
  if (columns.length === 0) return "";
  const count = { count: columns.length, manualBreakCount: columns.length };
  const breaks = columns.map((column) => element("brk", { id: column, max: LAST_ROW, man: true }));
  return element("colBreaks", count, ...breaks);
}

function headerFooter({ header, footer, printed = {} }: PageSnapshot): string {
  const oddHeader = threeParts(header);
  const oddFooter = threeParts(footer);
  if (!oddHeader && !oddFooter) return "";
  const { scaleWithDoc, alignWithMargins } = printed;
  return element(
    "headerFooter",
    { scaleWithDoc, alignWithMargins },
    oddHeader && element("oddHeader", {}, text(oddHeader)),
    oddFooter && element("oddFooter", {}, text(oddFooter)),
  );
}

function threeParts({ left, center, right }: PageSnapshot["header"]): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
}

function inches(points: number): number {
  return Math.round((points / pointsPerInch) * 1e6) / 1e6;
}
