import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book/book";
import { bounding, isInside, maxColumns, maxRows, parseArea } from "../grid/address";
import { type Search, findText } from "../grid/findText";
import { rectangles } from "../grid/specialCells";
import { colorOf, hexOf } from "../grid/formats";
import { toPoints } from "../grid/measures";
import { deepestLevel, showLevels } from "../grid/outline";
import { activate } from "../grid/selection";
import { usedArea } from "../grid/usedArea";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { EventType } from "../events/eventType";
import { HostObject } from "./hostObject";
import { register, unregister } from "./eventRegistration";
import { ChartsObject } from "./charts/charts";
import { CommentsObject } from "./comments";
import { FreezePanesObject } from "./freezePanes";
import { NamesObject } from "./names";
import { PageLayoutObject } from "./pageLayout";
import { PageBreaksObject } from "./pageBreaks";
import { RangeAreasObject } from "./rangeAreas";
import { RangeObject } from "./range";
import { SheetFilterObject } from "./sheetFilter";
import { checkSheetName, copyName } from "./sheetName";
import { TablesObject } from "./tables";
import { leadUp } from "./upward";
import { WorksheetCustomPropertiesObject } from "./worksheetCustomProperties";
import { WorksheetProtectionObject } from "./worksheetProtection";

export class WorksheetObject extends HostObject {
  readonly excelName = "Worksheet";

  constructor(
    private readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.sheetId };
  }

  private get sheet() {
    return this.book.sheet(this.sheetId);
  }
  private get shared() {
    return { unitId: this.book.grid.unitId, subUnitId: this.sheetId };
  }

  get Id() {
    return this.sheetId;
  }
  get Name() {
    return this.sheet.getName();
  }
  set Name(name: string) {
    this.book.checkStructure();
    checkSheetName(this.book, name, this.sheetId);
    if (name !== this.Name) this.book.grid.run("sheet.command.set-worksheet-name", { ...this.shared, name });
  }
  get Position() {
    return this.book.sheets().findIndex((sheet) => sheet.getSheetId() === this.sheetId);
  }
  set Position(position: number) {
    this.book.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets().length) {
      throw invalidArgument("position");
    }
    if (position === this.Position) return;
    this.book.grid.run("sheet.command.set-worksheet-order", { ...this.shared, order: position });
  }
  get Visibility() {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.book.extras(this.sheetId).veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility))
      throw invalidArgument(`visibility ${visibility}`);
    if (visibility === this.Visibility) return;
    this.book.checkStructure();
    if (visibility !== "Visible" && this.isLastVisible) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    const hidden = this.Visibility !== "Visible";
    this.book.extras(this.sheetId).veryHidden = visibility === "VeryHidden";
    if (visibility === "Visible") this.book.grid.run("sheet.command.set-worksheet-show", this.shared);
    else if (!hidden) this.book.hideSheet(this.sheetId);
  }
  get TabColor() {
    return hexOf(this.sheet.getTabColor()) ?? "";
  }
  set TabColor(color: string) {
    const value = color === "" ? "" : colorOf(color);
    this.book.grid.run("sheet.command.set-tab-color", { ...this.shared, value });
  }
  /** office.js reads these two under their own names, and writes them under the shorter ones below. */
  get ShowGridlines() {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  get ShowHeadings() {
    return this.book.extras(this.sheetId).showHeadings;
  }
  set Gridlines(show: boolean) {
    if (show === this.ShowGridlines) return;
    this.book.grid.run("sheet.command.toggle-gridlines", { ...this.shared, showGridlines: show ? 1 : 0 });
  }
  set Headings(show: boolean) {
    this.book.extras(this.sheetId).showHeadings = show;
  }
  /** In characters of the standard font, as Excel counts it: one is about 8 pixels wide beside 5 pixels of margin. */
  get StandardWidth() {
    return (this.sheet.getConfig().defaultColumnWidth - 5) / 8;
  }
  set StandardWidth(characters: number) {
    if (!(characters >= 0 && characters <= 255)) throw invalidArgument("standardWidth");
    this.sheet.getConfig().defaultColumnWidth = characters * 8 + 5;
  }
  get StandardHeight() {
    return toPoints(this.sheet.getConfig().defaultRowHeight);
  }

  get FreezePanes() {
    return new FreezePanesObject(this.book, this.sheetId);
  }
  get PageLayout() {
    return new PageLayoutObject(this.book, this.sheetId);
  }
  get VerticalPageBreaks() {
    return new PageBreaksObject(this.book, this.sheetId, "columns");
  }
  get HorizontalPageBreaks() {
    return new PageBreaksObject(this.book, this.sheetId, "rows");
  }
  get AutoFilter() {
    return new SheetFilterObject(this.book, this.sheetId);
  }
  get Protection() {
    return new WorksheetProtectionObject(this.book, this.sheetId);
  }
  get CustomProperties() {
    return new WorksheetCustomPropertiesObject(this.book, this.sheetId);
  }
  get Charts() {
    return new ChartsObject(this.book, this.sheetId);
  }
  get Comments() {
    return new CommentsObject(this.book, this.sheetId);
  }
  get Names() {
    return new NamesObject(this.book, this.sheetId);
  }
  get Tables() {
    return new TablesObject(this.book, { sheetId: this.sheetId, area: null, fullyContained: false });
  }

  Activate() {
    if (this.Visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
    activate(this.book.grid, this.sheetId);
  }

  Delete() {
    this.book.checkStructure();
    if (this.isLastVisible) throw invalidOperation("A workbook must contain at least one visible worksheet.");
    if (this.Visibility === "VeryHidden")
      throw invalidOperation("A very hidden worksheet cannot be deleted.");
    this.book.removeSheet(this.sheetId);
  }

  Copy(positionType?: string | null, relativeTo?: WorksheetObject | null) {
    this.book.checkStructure();
    const name = copyName(this.book, this.Name);
    const copy = new WorksheetObject(this.book, this.book.copySheet(this.sheetId, name));
    const count = this.book.sheets().length;
    const target = relativeTo?.Position;
    const order: Record<string, () => number> = {
      None: () => count - 1,
      Beginning: () => 0,
      End: () => count - 1,
      Before: () => target!,
      After: () => target! + 1,
    };
    const place = order[positionType ?? "None"];
    if (!place) throw invalidArgument(`positionType ${positionType}`);
    if (["Before", "After"].includes(positionType!) && !relativeTo) throw invalidArgument("relativeTo");
    const from = copy.Position;
    const to = place();
    copy.Position = Math.min(count - 1, from < to ? to - 1 : to);
    if (!positionType || positionType === "None" || positionType === "End") copy.Position = count - 1;
    return copy;
  }
  _GetAnotherWorksheetById(id: string) {
    return new WorksheetObject(this.book, this.book.sheet(id).getSheetId());
  }
  _GetSheetById(id: string) {
    return new WorksheetObject(this.book, this.book.sheet(id).getSheetId());
  }

  Calculate() {
    this.book.grid.calculation.recalculate();
  }

  /** The whole sheet without an address; else an area, or a name that stands for one. */
  GetRange(address?: string | null) {
    const sheet = this.sheet;
    if (address === undefined || address === null || address === "") {
      return new RangeObject(this.book, sheet.getSheetId(), {
        row: 0,
        column: 0,
        rows: maxRows,
        columns: maxColumns,
      });
    }
    const place =
      this.book.locate(String(address), this.sheetId) ?? this.book.locateName(String(address), this.sheetId);
    if (!place) throw invalidArgument(`address ${String(address)}`);
    if (place.sheetId !== this.sheetId)
      throw invalidArgument(`address ${String(address)} lies on another sheet`);
    return new RangeObject(this.book, this.sheetId, place.area);
  }
  GetRanges(addresses?: string | null) {
    if (!addresses) return new RangeAreasObject(this.book, this.sheetId, [this.GetRange().area]);
    const areas = addresses.split(",").map((address) => {
      const area = parseArea(address.trim());
      if (!area) throw invalidArgument(`address ${address}`);
      return area;
    });
    return new RangeAreasObject(this.book, this.sheetId, areas);
  }
  ShowOutlineLevels(rowLevels: number, columnLevels: number) {
    for (const count of [rowLevels, columnLevels])
      if (!Number.isInteger(count) || count < 0 || count > deepestLevel + 1) throw invalidArgument("levels");
    this.book.checkFormattable(this.sheetId);
    if (rowLevels > 0) showLevels(this.book.grid, this.sheet, "rows", rowLevels);
    if (columnLevels > 0) showLevels(this.book.grid, this.sheet, "columns", columnLevels);
  }
  FindAll(text: string, criteria?: Search) {
    return this.FindAllOrNullObject(text, criteria) ?? notFound(`text ${text}`);
  }
  /** Neighbouring cells that match make up one area. */
  FindAllOrNullObject(text: string, criteria: Search = {}) {
    if (typeof text !== "string" || text === "") throw invalidArgument("text");
    const { sheet } = this;
    const all = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
    const found = findText(
      this.book.grid,
      sheet,
      usedArea(this.book.grid, sheet, false) ?? all,
      text,
      criteria,
    );
    if (found.length === 0) return null;
    const cells = new Set(found.map(({ row, column }) => `${row} ${column}`));
    const areas = rectangles(found.reduce(bounding), (row, column) => cells.has(`${row} ${column}`));
    return new RangeAreasObject(this.book, this.sheetId, areas);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    const area = { row, column, rows, columns };
    if (![row, column, rows, columns].every(Number.isInteger) || !isInside(area))
      throw invalidArgument("indexes");
    return new RangeObject(this.book, this.sheetId, area);
  }
  GetCell(row: number, column: number) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** Of an empty sheet it is A1. */
  GetUsedRange(valuesOnly?: boolean | null) {
    const area = usedArea(this.book.grid, this.sheet, valuesOnly === true);
    return new RangeObject(this.book, this.sheetId, area ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null) {
    const area = usedArea(this.book.grid, this.sheet, valuesOnly === true);
    return area && new RangeObject(this.book, this.sheetId, area);
  }
  GetNext(visibleOnly?: boolean | null) {
    return this.neighbour(1, visibleOnly) ?? missing();
  }
  GetNextOrNullObject(visibleOnly?: boolean | null) {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly?: boolean | null) {
    return this.neighbour(-1, visibleOnly) ?? missing();
  }
  GetPreviousOrNullObject(visibleOnly?: boolean | null) {
    return this.neighbour(-1, visibleOnly);
  }

  // Events

  _RegisterDataChangedEvent() {
    register(this.book, EventType.Changed, this.sheetId);
  }
  _UnregisterDataChangedEvent() {
    unregister(this.book, EventType.Changed, this.sheetId);
  }
  _RegisterActivatedEvent() {
    register(this.book, EventType.Activated, this.sheetId);
  }
  _UnregisterActivatedEvent() {
    unregister(this.book, EventType.Activated, this.sheetId);
  }
  _RegisterDeactivatedEvent() {
    register(this.book, EventType.Deactivated, this.sheetId);
  }
  _UnregisterDeactivatedEvent() {
    unregister(this.book, EventType.Deactivated, this.sheetId);
  }
  _RegisterCalculatedEvent() {
    register(this.book, EventType.Calculated, this.sheetId);
  }
  _UnregisterCalculatedEvent() {
    unregister(this.book, EventType.Calculated, this.sheetId);
  }
  _RegisterSelectionChangedEvent() {
    register(this.book, EventType.SelectionChanged, this.sheetId);
  }
  _UnregisterSelectionChangedEvent() {
    unregister(this.book, EventType.SelectionChanged, this.sheetId);
  }
  _RegisterRowSortedEvent() {
    register(this.book, EventType.RowSorted, this.sheetId);
  }
  _UnregisterRowSortedEvent() {
    unregister(this.book, EventType.RowSorted, this.sheetId);
  }
  _RegisterFormatChangedEvent() {
    register(this.book, EventType.FormatChanged, this.sheetId);
  }
  _UnregisterFormatChangedEvent() {
    unregister(this.book, EventType.FormatChanged, this.sheetId);
  }
  _RegisterColumnSortedEvent() {
    register(this.book, EventType.ColumnSorted, this.sheetId);
  }
  _UnregisterColumnSortedEvent() {
    unregister(this.book, EventType.ColumnSorted, this.sheetId);
  }
  _RegisterSingleClickedEvent() {
    register(this.book, EventType.SingleClicked, this.sheetId);
  }
  _UnregisterSingleClickedEvent() {
    unregister(this.book, EventType.SingleClicked, this.sheetId);
  }
  _RegisterRowHiddenChangedEvent() {
    register(this.book, EventType.RowHiddenChanged, this.sheetId);
  }
  _UnregisterRowHiddenChangedEvent() {
    unregister(this.book, EventType.RowHiddenChanged, this.sheetId);
  }
  _RegisterFormulaChangedEvent() {
    register(this.book, EventType.FormulaChanged, this.sheetId);
  }
  _UnregisterFormulaChangedEvent() {
    unregister(this.book, EventType.FormulaChanged, this.sheetId);
  }
  _RegisterProtectionChangedEvent() {
    register(this.book, EventType.ProtectionChanged, this.sheetId);
  }
  _UnregisterProtectionChangedEvent() {
    unregister(this.book, EventType.ProtectionChanged, this.sheetId);
  }
  private neighbour(step: 1 | -1, visibleOnly?: boolean | null) {
    const sheets = this.book.sheets();
    for (let at = this.Position + step; at >= 0 && at < sheets.length; at += step) {
      const found = new WorksheetObject(this.book, sheets[at]!.getSheetId());
      if (!visibleOnly || found.Visibility === "Visible") return found;
    }
    return null;
  }

  private get isLastVisible() {
    if (this.Visibility !== "Visible") return false;
    return this.book.sheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE).length === 1;
  }
}

const notFound = (what: string): never => {
  throw itemNotFound(what);
};
const missing = () => notFound("worksheet");

leadUp({ worksheet: (book, sheetId) => new WorksheetObject(book, sheetId) });
