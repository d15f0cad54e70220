import type { Book } from "../book/book";
import { formatArea, isWholeRows, parseArea, type Area } from "../grid/address";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { HostObject } from "./hostObject";
import { RangeAreasObject } from "./rangeAreas";
import { RangeObject } from "./range";
import { Place } from "./place";

/** Excel's own margins, in points. */
const defaultMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

type Margin = keyof typeof defaultMargins;

const pointsPerUnit: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayoutObject extends HostObject {
  readonly excelName = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page() {
    return this.book.extras(this.sheetId).page;
  }
  private margin(name: Margin) {
    return (this.page.margins ?? defaultMargins)[name];
  }
  private setMargin(name: Margin, points: number) {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument(`margin ${name}`);
    this.page.margins = { ...(this.page.margins ?? defaultMargins), [name]: points };
  }

  get Orientation() {
    return this.page.orientation === "portrait" ? "Portrait" : "Landscape";
  }
  set Orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape")
      throw invalidArgument(`orientation ${orientation}`);
    this.page.orientation = orientation === "Portrait" ? "portrait" : "landscape";
  }
  get PaperSize() {
    return this.page.paper === "a4" ? "A4" : "A3";
  }
  set PaperSize(size: string) {
    if (size !== "A4" && size !== "A3") throw apiNotFound(`PageLayout.paperSize ${size}`);
    this.page.paper = size === "A4" ? "a4" : "a3";
  }
  get Zoom() {
    const { zoom, fitToWidth, fitToHeight } = this.page;
    // A file says how many pages; what was asked for in which words is known only of what an add-in has set.
    if (!fitToWidth && !fitToHeight) return { ...zoom };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  set Zoom(zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom ?? {};
    if (scale !== undefined && scale !== null && !(scale >= 10 && scale <= 400))
      throw invalidArgument("zoom.scale");
    for (const pages of [horizontalFitToPages, verticalFitToPages]) {
      if (pages !== undefined && pages !== null && !(Number.isInteger(pages) && pages > 0))
        throw invalidArgument("zoom");
    }
    this.page.zoom = { ...zoom };
    this.page.fitToWidth = horizontalFitToPages ?? null;
    this.page.fitToHeight = verticalFitToPages ?? null;
    this.page.scale = scale ?? 100;
  }
  get CenterHorizontally() {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(center: boolean) {
    this.page.centerHorizontally = center;
  }
  get CenterVertically() {
    return this.page.centerVertically === true;
  }
  set CenterVertically(center: boolean) {
    this.flag("centerVertically", center);
  }
  get BlackAndWhite() {
    return this.page.blackAndWhite === true;
  }
  set BlackAndWhite(on: boolean) {
    this.flag("blackAndWhite", on);
  }
  get DraftMode() {
    return this.page.draft === true;
  }
  set DraftMode(on: boolean) {
    this.flag("draft", on);
  }
  get PrintGridlines() {
    return this.page.printGridlines === true;
  }
  set PrintGridlines(on: boolean) {
    this.flag("printGridlines", on);
  }
  get PrintHeadings() {
    return this.page.printHeadings === true;
  }
  set PrintHeadings(on: boolean) {
    this.flag("printHeadings", on);
  }
  get PrintOrder() {
    return this.page.overThenDown ? "OverThenDown" : "DownThenOver";
  }
  set PrintOrder(order: string) {
    if (order !== "OverThenDown" && order !== "DownThenOver") throw invalidArgument(`printOrder ${order}`);
    this.flag("overThenDown", order === "OverThenDown");
  }
  /** "" where the pages are counted from the first. */
  get FirstPageNumber() {
    return this.page.firstPageNumber ?? "";
  }
  set FirstPageNumber(number: number | "") {
    if (number === "") delete this.page.firstPageNumber;
    else if (Number.isInteger(number)) this.page.firstPageNumber = number;
    else throw invalidArgument("firstPageNumber");
  }
  private flag(
    key: "centerVertically" | "blackAndWhite" | "draft" | "printGridlines" | "printHeadings" | "overThenDown",
    on: boolean,
  ) {
    if (typeof on !== "boolean") throw invalidArgument(key);
    if (on) this.page[key] = true;
    else delete this.page[key];
  }
  get TopMargin() {
    return this.margin("top");
  }
  set TopMargin(points: number) {
    this.setMargin("top", points);
  }
  get BottomMargin() {
    return this.margin("bottom");
  }
  set BottomMargin(points: number) {
    this.setMargin("bottom", points);
  }
  get LeftMargin() {
    return this.margin("left");
  }
  set LeftMargin(points: number) {
    this.setMargin("left", points);
  }
  get RightMargin() {
    return this.margin("right");
  }
  set RightMargin(points: number) {
    this.setMargin("right", points);
  }
  get HeaderMargin() {
    return this.margin("header");
  }
  set HeaderMargin(points: number) {
    this.setMargin("header", points);
  }
  get FooterMargin() {
    return this.margin("footer");
  }
  set FooterMargin(points: number) {
    this.setMargin("footer", points);
  }
  get HeadersFooters() {
    return new HeaderFooterGroupObject(this.book, this.sheetId);
  }

  SetPrintMargins(unit: string, margins: Partial<Record<Margin, number>>) {
    const points = pointsPerUnit[unit];
    if (!points) throw invalidArgument(`unit ${unit}`);
    for (const [name, value] of Object.entries(margins)) {
      if (!(name in defaultMargins)) throw invalidArgument(`margin ${name}`);
      if (value !== undefined && value !== null) this.setMargin(name as Margin, value * points);
    }
  }
  SetPrintTitleRows(rows: unknown) {
    const area = this.area(rows);
    const lines = isWholeRows(area) ? area : { ...area, column: 0, columns: 16_384 };
    this.page.titleRows = formatArea(lines, true);
  }
  GetPrintTitleRowsOrNullObject() {
    return this.page.titleRows === null
      ? null
      : new RangeObject(this.book, this.sheetId, parseArea(this.page.titleRows)!);
  }
  SetPrintTitleColumns(columns: unknown) {
    const area = this.area(columns);
    this.page.titleColumns = formatArea({ ...area, row: 0, rows: 1_048_576 }, true);
  }
  GetPrintTitleColumns() {
    return this.GetPrintTitleColumnsOrNullObject() ?? absent("print title columns");
  }
  GetPrintTitleColumnsOrNullObject() {
    const { titleColumns } = this.page;
    return titleColumns === undefined
      ? null
      : new RangeObject(this.book, this.sheetId, parseArea(titleColumns)!);
  }
  GetPrintTitleRows() {
    return this.GetPrintTitleRowsOrNullObject() ?? absent("print title rows");
  }
  GetPrintArea() {
    return this.GetPrintAreaOrNullObject() ?? absent("print area");
  }
  SetPrintArea(printArea: unknown) {
    this.page.printArea = formatArea(this.area(printArea), true);
  }
  GetPrintAreaOrNullObject() {
    return this.page.printArea === null
      ? null
      : new RangeAreasObject(this.book, this.sheetId, [parseArea(this.page.printArea)!]);
  }

  private area(range: unknown): Area {
    const place =
      range instanceof Place
        ? { sheetId: range.sheetId, area: range.area }
        : this.book.locate(String(range), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`range ${String(range)}`);
    return place.area;
  }
}

const absent = (what: string): never => {
  throw itemNotFound(what);
};

class HeaderFooterGroupObject extends HostObject {
  readonly excelName = "HeaderFooterGroup";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get State() {
    return "Default";
  }
  get DefaultForAllPages() {
    return new HeaderFooterObject(this.book, this.sheetId);
  }
}

class HeaderFooterObject extends HostObject {
  readonly excelName = "HeaderFooter";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page() {
    return this.book.extras(this.sheetId).page;
  }

  get LeftHeader() {
    return this.page.header.left ?? "";
  }
  set LeftHeader(text: string) {
    this.page.header.left = text;
  }
  get CenterHeader() {
    return this.page.header.center ?? "";
  }
  set CenterHeader(text: string) {
    this.page.header.center = text;
  }
  get RightHeader() {
    return this.page.header.right ?? "";
  }
  set RightHeader(text: string) {
    this.page.header.right = text;
  }
  get LeftFooter() {
    return this.page.footer.left ?? "";
  }
  set LeftFooter(text: string) {
    this.page.footer.left = text;
  }
  get CenterFooter() {
    return this.page.footer.center ?? "";
  }
  set CenterFooter(text: string) {
    this.page.footer.center = text;
  }
  get RightFooter() {
    return this.page.footer.right ?? "";
  }
  set RightFooter(text: string) {
    this.page.footer.right = text;
  }
}
