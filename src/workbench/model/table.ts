import { removeTable } from "../book/tables";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { totalsRowOf } from "../grid/totalsRow";
import { EventType } from "../events/eventType";
import { register, unregister } from "./eventRegistration";
import { Place } from "./place";
import { checkTableName } from "./tableCreation";
import { TableColumnsObject } from "./tableColumns";
import { TableFilterObject } from "./tableFilter";
import { TableRowsObject } from "./tableRows";
import { TableSortObject } from "./tableSort";
import { TablePlace } from "./tablePlace";
import { hideTotals, showTotals } from "./tableTotals";
import { upward } from "./upward";

export class TableObject extends TablePlace {
  get Id() {
    return this.table.getId();
  }
  get LegacyId() {
    return this.table.getId();
  }
  get Name() {
    return this.table.getDisplayName();
  }
  set Name(name: string) {
    this.book.checkFormattable(this.sheetId);
    checkTableName(this.book, name, this.tableId);
    this.configure({ name });
  }
  get Style() {
    return this.extras.style;
  }
  set Style(style: string) {
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
      throw invalidArgument(`style ${style}`);
    }
    this.book.checkFormattable(this.sheetId);
    this.extras.style = style;
  }
  get ShowHeaders() {
    return true;
  }
  set ShowHeaders(show: boolean) {
    if (!show) throw apiNotFound("Table.showHeaders = false");
  }
  get ShowTotals() {
    return this.hasTotals;
  }
  set ShowTotals(show: boolean) {
    if (show) showTotals(this);
    else hideTotals(this);
  }
  get ShowBandedRows() {
    return this.extras.showBandedRows;
  }
  set ShowBandedRows(show: boolean) {
    this.extras.showBandedRows = show;
  }
  get ShowBandedColumns() {
    return this.extras.showBandedColumns;
  }
  set ShowBandedColumns(show: boolean) {
    this.extras.showBandedColumns = show;
  }
  get ShowFilterButton() {
    return this.extras.showFilterButton;
  }
  set ShowFilterButton(show: boolean) {
    this.extras.showFilterButton = show;
  }
  get HighlightFirstColumn() {
    return this.extras.highlightFirstColumn;
  }
  set HighlightFirstColumn(highlight: boolean) {
    this.extras.highlightFirstColumn = highlight;
  }
  get HighlightLastColumn() {
    return this.extras.highlightLastColumn;
  }
  set HighlightLastColumn(highlight: boolean) {
    this.extras.highlightLastColumn = highlight;
  }

  get Worksheet() {
    return upward.worksheet(this.book, this.sheetId);
  }
  get Columns() {
    return new TableColumnsObject(this);
  }
  get Rows() {
    return new TableRowsObject(this);
  }
  get Sort() {
    return new TableSortObject(this);
  }
  get AutoFilter() {
    return new TableFilterObject(this);
  }

  GetRange() {
    return this.range(this.wholeArea);
  }
  GetHeaderRowRange() {
    return this.range({ ...this.area, rows: 1 });
  }
  GetDataBodyRange() {
    return this.range(this.bodyArea);
  }

  GetTotalRowRange() {
    if (!this.hasTotals) throw itemNotFound("totals row");
    return this.range(totalsRowOf(this.area));
  }

  /** The header row stays where it is, and old and new range share cells. */
  Resize(newRange: unknown) {
    const place =
      newRange instanceof Place
        ? { sheetId: newRange.sheetId, area: newRange.area }
        : this.book.locate(String(newRange), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument(`newRange ${String(newRange)}`);
    const { area } = place;
    if (area.row !== this.area.row || area.rows < 2)
      throw invalidArgument("the header row has to stay in place");
    if (!this.hasTotals) return this.resizeTo(area);
    const rows = area.rows - 1;
    if (rows !== this.area.rows) throw apiNotFound("Table.resize to more or fewer rows above totals");
    this.resizeTo({ ...area, rows });
  }
  ConvertToRange() {
    const range = this.GetRange();
    removeTable(this.book, this.tableId);
    return range;
  }
  /** Takes the table away together with its cells. */
  Delete() {
    const range = this.GetRange();
    this.book.checkFormattable(this.sheetId);
    removeTable(this.book, this.tableId);
    range.Clear("All");
  }
  ClearFilters() {
    this.AutoFilter.ClearCriteria();
  }
  ReapplyFilters() {
    this.AutoFilter.Reapply();
  }

  // Events

  _RegisterSelectionChangedEvent() {
    register(this.book, EventType.TableSelectionChanged, this.tableId);
  }
  _UnregisterSelectionChangedEvent() {
    unregister(this.book, EventType.TableSelectionChanged, this.tableId);
  }
  _RegisterDataChangedEvent() {
    register(this.book, EventType.TableChanged, this.tableId);
  }
  _UnregisterDataChangedEvent() {
    unregister(this.book, EventType.TableChanged, this.tableId);
  }
}
