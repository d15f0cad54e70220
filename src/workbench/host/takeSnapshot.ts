import {
  BooleanNumber,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type Worksheet,
} from "@univerjs/core";
import type { Book, SheetExtras } from "../book/book";
import { drawnOut } from "../book/openEnded";
import { calculationModes } from "../calculationModes";
import { type Area, formatArea } from "../grid/address";
import { isGraded, rulesOf } from "../grid/conditionalFormats";
import * as formats from "../grid/formats";
import { areaOf } from "../grid/grid";
import type { Marks } from "../grid/marks";
import { levelAt } from "../grid/outline";
import { toPoints } from "../grid/measures";
import { allNames, scopeOf } from "../grid/names";
import { validationsOf } from "../grid/validations";
import { textAt } from "../grid/cells";
import { distinctNames } from "../book/tableHeaders";
import { sheetFilterArea, sheetFilterColumns, tableFilterColumns } from "../book/filters";
import { tableArea, tablesOf } from "../book/tables";
import { hasTotals } from "../grid/totalsRow";
import type {
  ConditionalFormatSnapshot,
  HyperlinkSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ViewSnapshot,
  WorkbookSnapshot,
} from "../snapshot";
import { cellSnapshots } from "./cellSnapshots";
import { chartSnapshots } from "./chartSnapshots";
import { protectionSnapshot, structureSnapshot } from "./protectionSnapshots";
import { commentSnapshots } from "./commentSnapshots";
import { type LineMarks, StyleTable } from "./styleTable";
import { validationSnapshots } from "./validationSnapshots";

/** The whole workbook as plain data, for a writer of files. */
export async function takeSnapshot(book: Book): Promise<WorkbookSnapshot> {
  await book.grid.settle();
  const sheets = book.sheets();
  return {
    title: book.properties.title || null,
    ...aboutOf(book),
    ...notedIn(book),
    ...calculationOf(book),
    active: Math.max(0, sheets.indexOf(book.grid.workbook.getActiveSheet())),
    sheets: sheets.map((sheet) => sheetSnapshot(book, sheet)),
    names: allNames(book.grid).map((name) => {
      const scope = scopeOf(name);
      const formula = name.formulaOrRefString;
      return {
        name: name.name,
        formula: formula.startsWith("=") ? formula : `=${formula}`,
        sheet: scope === null ? null : (book.findSheet(scope)?.getName() ?? null),
        visible: !name.hidden,
        ...(name.comment ? { comment: name.comment } : {}),
      };
    }),
    customXml: book.customXml.map(({ xml }) => xml),
    customFunctions: [...book.customFunctions].sort(),
    ...structureSnapshot(book),
  };
}

function aboutOf({ properties: { title: _title, ...rest } }: Book): Pick<WorkbookSnapshot, "about"> {
  const about = Object.fromEntries(Object.entries(rest).filter(([, text]) => text));
  return Object.keys(about).length > 0 ? { about } : {};
}

function notedIn(book: Book): Pick<WorkbookSnapshot, "noted"> {
  const noted = [...book.customProperties.values()].map(({ key, value }): Noted => {
    if (value instanceof Date) return { key, value: { date: value.toISOString() } };
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { key, value: isPlain ? value : String(value) };
  });
  return noted.length > 0 ? { noted } : {};
}
type Noted = NonNullable<WorkbookSnapshot["noted"]>[number];

function calculationOf({ calculationMode, calculation }: Book): Pick<WorkbookSnapshot, "calculation"> {
  const mode = Object.keys(calculationModes).find((name) => calculationModes[name] === calculationMode);
  const all = { ...(mode && mode !== "auto" ? { calcMode: mode } : {}), ...calculation };
  return Object.keys(all).length > 0 ? { calculation: all } : {};
}

function sheetSnapshot(book: Book, sheet: Worksheet): SheetSnapshot {
  const sheetId = sheet.getSheetId();
  const extras = book.extras(sheetId);
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  const { ySplit, xSplit } = sheet.getFreeze();
  const styles = new StyleTable(book.grid, sheet);
  const cells = cellSnapshots(book, sheet, styles);
  const charts = chartSnapshots(book, sheetId);
  const comments = commentSnapshots(book, sheetId);
  // A copy, all the way down: what is set later is not of this moment.
  const { zoom: _zoom, ...page } = structuredClone(extras.page);
  return {
    name: sheet.getName(),
    visibility: !hidden ? "visible" : extras.veryHidden ? "veryHidden" : "hidden",
    tabColor: formats.hexOf(sheet.getTabColor()),
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    ...kept("view", viewOf(sheet, extras)),
    ...kept("groups", extras.groups),
    ...kept("usual", extras.usual),
    ...lineSnapshots(sheet, styles, hasFilter(book, sheetId)),
    freeze: ySplit > 0 || xSplit > 0 ? { rows: ySplit, columns: xSplit } : null,
    merges: sheet.getMergeData().map((range) => formatArea(areaOf(range))),
    cells,
    styles: styles.all,
    tables: tablesOf(book, sheetId).map((table) => tableSnapshot(book, sheet, table)),
    conditionalFormats: conditionalFormatSnapshots(book, sheetId),
    validations: validationsOf(book.grid, sheetId).flatMap((rule) =>
      validationSnapshots(rule, ruleAreas(book, sheetId, rule.uid, rule.ranges)),
    ),
    ...hyperlinkSnapshots(sheet),
    ...filterSnapshot(book, sheetId),
    ...(comments.length > 0 ? { comments } : {}),
    page,
    properties: Object.fromEntries([...extras.properties.values()].map(({ key, value }) => [key, value])),
    ...(charts.length > 0 ? { charts } : {}),
    ...protectionSnapshot(extras.protection),
  };
}

const kept = <Name extends string, Kept extends object>(name: Name, value: Kept) =>
  (Object.keys(value).length > 0 ? { [name]: { ...value } } : {}) as { [name in Name]?: Kept };

function viewOf(sheet: Worksheet, { view, showHeadings }: SheetExtras): ViewSnapshot {
  const zoom = Math.round(sheet.getZoomRatio() * 100);
  return {
    ...view,
    ...(showHeadings ? {} : { showRowColHeaders: "0" }),
    ...(zoom === 100 ? {} : { zoomScale: `${zoom}` }),
  };
}

function hyperlinkSnapshots(sheet: Worksheet): Pick<SheetSnapshot, "hyperlinks"> {
  const hyperlinks: HyperlinkSnapshot[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const { hyperlink } = (cell?.custom as Marks | null | undefined) ?? {};
    if (!hyperlink) return;
    const { address, documentReference, screenTip } = hyperlink;
    hyperlinks.push({
      row,
      column,
      ...(address ? { address } : {}),
      ...(documentReference ? { location: documentReference } : {}),
      ...(screenTip ? { tip: screenTip } : {}),
    });
  });
  return hyperlinks.length > 0 ? { hyperlinks } : {};
}

function filterSnapshot(book: Book, sheetId: string): Pick<SheetSnapshot, "filter"> {
  const area = sheetFilterArea(book, sheetId);
  return area ? { filter: { range: formatArea(area), columns: sheetFilterColumns(book, sheetId) } } : {};
}

/** Whether some rows may be hidden by a filter: the grid keeps nothing else about such a row. */
function hasFilter(book: Book, sheetId: string): boolean {
  return (
    book.extras(sheetId).filter.size > 0 ||
    tablesOf(book, sheetId).some((table) => book.table(table.getId()).criteria.size > 0)
  );
}

/** Only rows and columns that differ from a fresh sheet's. */
function lineSnapshots(
  sheet: Worksheet,
  styles: StyleTable,
  isFiltered: boolean,
): Pick<SheetSnapshot, "columns" | "rows"> {
  const config = sheet.getConfig();
  const marksOf = (data: IRowData | IColumnData | null | void) =>
    (data?.custom as { look?: LineMarks } | null | undefined)?.look;
  const columns: SheetSnapshot["columns"] = [];
  for (const [key, data] of Object.entries(config.columnData ?? {})) {
    const hidden = data?.hd === BooleanNumber.TRUE;
    const width = data?.w === undefined ? null : toPoints(data.w);
    const outline = levelAt(sheet, "columns", Number(key));
    const style = styles.ofLine(data?.s, sheet.getColumnStyle(Number(key)), marksOf(data));
    if (hidden || width !== null || outline > 0 || style !== undefined)
      columns.push({
        ...{ index: Number(key), width, hidden },
        ...(outline > 0 ? { outline } : {}),
        ...(style === undefined ? {} : { style }),
      });
  }
  const rows: SheetSnapshot["rows"] = [];
  const rowData = isFiltered
    ? { ...Object.fromEntries(Array(sheet.getRowCount()).entries()), ...config.rowData }
    : config.rowData;
  for (const [key, data] of Object.entries(rowData ?? {})) {
    const hidden = data?.hd === BooleanNumber.TRUE || !sheet.getRowVisible(Number(key));
    const fitted = data?.ia === BooleanNumber.TRUE;
    const pixels = fitted || data?.ia === BooleanNumber.FALSE ? data?.h : undefined;
    const height = pixels === undefined ? null : toPoints(pixels);
    const outline = levelAt(sheet, "rows", Number(key));
    const style = styles.ofLine(data?.s, sheet.getRowStyle(Number(key)), marksOf(data));
    if (hidden || height !== null || outline > 0 || style !== undefined)
      rows.push({
        index: Number(key),
        height,
        hidden,
        ...(fitted && height !== null ? { fitted } : {}),
        ...(outline > 0 ? { outline } : {}),
        ...(style === undefined ? {} : { style }),
      });
  }
  return { columns, rows };
}

function tableSnapshot(
  book: Book,
  sheet: Worksheet,
  table: ReturnType<typeof tablesOf>[number],
): TableSnapshot {
  const area = tableArea(table);
  const extras = book.table(table.getId());
  const filter = tableFilterColumns(book, table.getId());
  const texts = Array.from({ length: area.columns }, (_, index) =>
    textAt(book.grid, sheet, area.row, area.column + index),
  );
  return {
    name: table.getDisplayName(),
    row: area.row,
    column: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
    columns: distinctNames(texts, book.language === "zh-CN" ? "列" : "Column"),
    style: extras.style,
    banded: extras.showBandedRows,
    ...(extras.showBandedColumns ? { bandedColumns: true } : {}),
    ...(extras.highlightFirstColumn ? { firstColumn: true } : {}),
    ...(extras.highlightLastColumn ? { lastColumn: true } : {}),
    filterButtons: extras.showFilterButton,
    ...(hasTotals(sheet, area) ? { totals: true } : {}),
    ...(filter.length > 0 ? { filter } : {}),
  };
}

function ruleAreas(book: Book, sheetId: string, id: string, ranges: IRange[]): Area[] {
  const areas = ranges.map(areaOf);
  // A rule that was cut in pieces bears its first id with a number.
  const end = book.extras(sheetId).openEnded.get(id.replace(/-\d+$/, ""));
  return end ? drawnOut(areas, end) : areas;
}

function conditionalFormatSnapshots(book: Book, sheetId: string): ConditionalFormatSnapshot[] {
  return rulesOf(book.grid, sheetId).map((rule, priority) => {
    const ranges = ruleAreas(book, sheetId, rule.cfId, rule.ranges).map((area) => formatArea(area));
    const { stopIfTrue } = rule;
    if (isGraded(rule)) return { ranges, formula: "", graded: rule.rule.graded, stopIfTrue, priority };
    const { style, value } = rule.rule;
    const fill = formats.hexOf(style.bg?.rgb);
    const fontColor = formats.hexOf(style.cl?.rgb);
    return {
      ranges,
      formula: value,
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
      ...(style.bl === 1 ? { bold: true } : {}),
      ...(style.it === 1 ? { italic: true } : {}),
      ...(style.st?.s === 1 ? { strikethrough: true } : {}),
      ...conditionalNumberFormat(style),
      stopIfTrue,
      priority,
    };
  });
}

const conditionalNumberFormat = ({ n }: IStyleData): Pick<ConditionalFormatSnapshot, "numberFormat"> =>
  n?.pattern ? { numberFormat: n.pattern } : {};
