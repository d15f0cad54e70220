import type { HeaderFooter, Sheet } from "hucre";
import type { PageSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import { spelledOut } from "./spelledOut";
import { unusual } from "./view";
import type { XmlNode } from "./xmlTree";

const pointsPerInch = 72;

/** How the sheet is printed; null where the file says nothing of it. */
export function pageSnapshot(sheet: Sheet, tail: XmlNode, losses: Losses): PageSnapshot | null {
  const rest = restOfPage(tail);
  if (!sheet.pageSetup && !sheet.headerFooter && !sheet.rowBreaks && Object.keys(rest).length === 0)
    return null;
  const setup = sheet.pageSetup ?? {};
  const { margins } = setup;
  const points = (inches: number | undefined, usual: number) =>
    inches === undefined ? usual : Math.round(inches * pointsPerInch * 1000) / 1000;
  if (setup.paperSize && setup.paperSize !== "a3" && setup.paperSize !== "a4")
    losses.add("paper", sheet.name);
  if (hasOtherPages(sheet.headerFooter)) losses.add("otherPages", sheet.name);
  return {
    orientation: setup.orientation ?? "portrait",
    paper: setup.paperSize === "a3" ? "a3" : "a4",
    fitToWidth: setup.fitToPage ? positive(setup.fitToWidth ?? 1) : null,
    fitToHeight: setup.fitToPage ? positive(setup.fitToHeight ?? 1) : null,
    scale: setup.scale ?? 100,
    // hucre counts a break by the row above it, the host by the row below.
    rowBreaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
    titleRows: setup.printTitlesRow ?? null,
    printArea: setup.printArea ?? null,
    margins: margins
      ? {
          top: points(margins.top, 54),
          bottom: points(margins.bottom, 54),
          left: points(margins.left, 50.4),
          right: points(margins.right, 50.4),
          header: points(margins.header, 21.6),
          footer: points(margins.footer, 21.6),
        }
      : null,
    header: threeParts(sheet.headerFooter?.oddHeader),
    footer: threeParts(sheet.headerFooter?.oddFooter),
    centerHorizontally: setup.horizontalCentered === true,
    ...(setup.printTitlesColumn ? { titleColumns: setup.printTitlesColumn } : {}),
    ...rest,
  };
}

/** What hucre passes over. */
function restOfPage(tail: XmlNode): Partial<PageSnapshot> {
  const [options] = tail.within("printOptions");
  const [setup] = tail.within("pageSetup");
  const columns = tail
    .within("colBreaks")
    .flatMap((node) => node.within("brk"))
    .map((node) => Number(node.attribute("id")));
  const printed = {
    ...unusual(setup, { errors: "displayed", cellComments: "none" }),
    ...unusual(tail.within("headerFooter")[0], { scaleWithDoc: "1", alignWithMargins: "1" }),
  };
  const first = Number(setup?.attribute("firstPageNumber"));
  return {
    ...(options?.flag("verticalCentered") ? { centerVertically: true } : {}),
    ...(options?.flag("headings") ? { printHeadings: true } : {}),
    ...(options?.flag("gridLines") ? { printGridlines: true } : {}),
    ...(setup?.flag("blackAndWhite") ? { blackAndWhite: true } : {}),
    ...(setup?.flag("draft") ? { draft: true } : {}),
    ...(setup?.attribute("pageOrder") === "overThenDown" ? { overThenDown: true } : {}),
    ...(setup?.flag("useFirstPageNumber") && Number.isInteger(first) ? { firstPageNumber: first } : {}),
    ...(columns.length > 0 ? { columnBreaks: columns } : {}),
    ...(Object.keys(printed).length > 0 ? { printed } : {}),
  };
}

/** 0 stands for as many pages as it takes. */
const positive = (pages: number) => (pages > 0 ? pages : null);

const hasOtherPages = (text: HeaderFooter | undefined) =>
  Boolean(text && (text.differentFirst || text.differentOddEven));

/** "&Lleft&Ccentre&Rright"; what comes before any of these marks stands in the centre. */
function threeParts(stored = ""): PageSnapshot["header"] {
  const text = spelledOut(stored);
  const parts: PageSnapshot["header"] = {};
  const names = { L: "left", C: "center", R: "right" } as const;
  let current: "left" | "center" | "right" = "center";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const name = names[piece[1] as keyof typeof names];
    if (piece.length === 2 && piece[0] === "&" && name) current = name;
    else if (piece) parts[current] = (parts[current] ?? "") + piece;
  }
  return parts;
}
