import type { SheetSnapshot } from "../snapshot";
import { blockName, cellName, readBlocks } from "./address";
import { sheetData, type CellSetting } from "./cells";
import { storedColor } from "./color";
import { conditionalFormatsXml } from "./conditionalFormats";
import { filterXml } from "./filters";
import { fitsPages, pageXml } from "./page";
import { sheetProtectionXml } from "./protection";
import { normalRowHeight, pixelsPerDigit, type StyleBook } from "./styles";
import { validationsXml } from "./validations";
import { declaration, element, elementOf, relationshipsNamespace, spreadsheetNamespace } from "./xml";

export interface SheetSetting extends CellSetting {
  styles: StyleBook;
  selected: boolean;
  /** The sheet's relationships to its tables. */
  tableIds: string[];
  customProperties: string;
  hyperlinks: string;
  /** The sheet's relationship to the boxes of its notes. */
  notes?: string;
  /** The sheet's relationship to what lies over it. */
  drawing?: string;
}

const pixelsPerPoint = 96 / 72;

/** One worksheet. The order of the elements is fixed by the format: Excel calls any other damaged. */
export function worksheetXml(sheet: SheetSnapshot, setting: SheetSetting): string {
  const conditional = conditionalFormatsXml(sheet.conditionalFormats, sheet.name, setting.styles, setting);
  return (
    declaration +
    element(
      "worksheet",
      { xmlns: spreadsheetNamespace, "xmlns:r": relationshipsNamespace },
      sheetPr(sheet),
      element("dimension", { ref: dimension(sheet) }),
      element("sheetViews", {}, sheetView(sheet, setting.selected)),
      element("sheetFormatPr", {
        defaultColWidth:
          sheet.usual?.columnWidth === undefined ? undefined : widthInDigits(sheet.usual.columnWidth),
        defaultRowHeight: sheet.usual?.rowHeight ?? normalRowHeight,
        customHeight: sheet.usual?.rowHeight === undefined ? undefined : true,
        zeroHeight: sheet.usual?.hiddenRows,
        outlineLevelRow: deepest(sheet.rows),
        outlineLevelCol: deepest(sheet.columns),
      }),
      columns(sheet, setting.style),
      sheetData(sheet, setting),
      sheetProtectionXml(sheet.protection),
      sheet.filter ? filterXml(sheet.filter.range, sheet.filter.columns) : "",
      merges(sheet),
      ...conditional.own,
      validationsXml(sheet.validations, sheet.name, setting),
      setting.hyperlinks,
      ...pageXml(sheet.page),
      setting.customProperties,
      setting.drawing === undefined ? "" : element("drawing", { "r:id": setting.drawing }),
      setting.notes === undefined ? "" : element("legacyDrawing", { "r:id": setting.notes }),
      tableParts(setting.tableIds),
      extensions(conditional.extended),
    )
  );
}

/** How many levels of groups there are; without it no reader makes room for their marks. */
const deepest = (lines: { outline?: number }[]) =>
  Math.max(0, ...lines.map(({ outline = 0 }) => outline)) || undefined;

function sheetPr({ tabColor, page, groups }: SheetSnapshot): string {
  const children = [
    tabColor ? element("tabColor", { rgb: storedColor(tabColor) }) : "",
    groups ? element("outlinePr", groups) : "",
    fitsPages(page) ? element("pageSetUpPr", { fitToPage: true }) : "",
  ].filter(Boolean);
  return children.length === 0 ? "" : element("sheetPr", {}, ...children);
}

function dimension({ cells }: SheetSnapshot): string {
  if (cells.length === 0) return "A1";
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function sheetView({ gridlines, freeze, view }: SheetSnapshot, selected: boolean): string {
  const pane = freeze && (freeze.rows > 0 || freeze.columns > 0) ? frozenPane(freeze) : [];
  return element(
    "sheetView",
    {
      showGridLines: gridlines ? undefined : false,
      tabSelected: selected || undefined,
      ...view,
      workbookViewId: 0,
    },
    ...pane,
  );
}

function frozenPane({ rows, columns }: { rows: number; columns: number }): string[] {
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return [
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane,
      state: "frozen",
    }),
    element("selection", { pane: activePane }),
  ];
}

type Column = SheetSnapshot["columns"][number];

/** Columns that are alike and stand beside each other are one. */
function columns({ columns: formats, usual }: SheetSnapshot, styleNumber: (style: number) => number): string {
  const told = formats
    .filter(({ width, hidden, outline, style }) => width !== null || hidden || outline || style !== undefined)
    .sort((a, b) => a.index - b.index);
  if (told.length === 0) return "";
  const runs: { first: Column; last: number }[] = [];
  for (const column of told) {
    const run = runs.at(-1);
    if (run && run.last + 1 === column.index && isAlike(run.first, column)) run.last = column.index;
    else runs.push({ first: column, last: column.index });
  }
  const otherwise = usual?.columnWidth === undefined ? 9 : widthInDigits(usual.columnWidth);
  return elementOf(
    "cols",
    {},
    runs.map(({ first: { index, width, hidden, outline, style }, last }) =>
      element("col", {
        min: index + 1,
        max: last + 1,
        width: width === null ? otherwise : widthInDigits(width),
        style: style === undefined ? undefined : styleNumber(style) || undefined,
        customWidth: width === null ? undefined : true,
        hidden: hidden || undefined,
        outlineLevel: outline,
      }),
    ),
  );
}

const isAlike = (one: Column, other: Column) =>
  one.width === other.width &&
  one.hidden === other.hidden &&
  one.outline === other.outline &&
  one.style === other.style;

/** Files count a column's width, margins included, in digits of the normal font, in steps of 1/256. */
function widthInDigits(points: number): number {
  return Math.trunc(((points * pixelsPerPoint) / pixelsPerDigit) * 256) / 256;
}

function merges({ name, merges: ranges }: SheetSnapshot): string {
  if (ranges.length === 0) return "";
  const refs = ranges.flatMap((range) => readBlocks(range, name)).map(blockName);
  return element("mergeCells", { count: refs.length }, ...refs.map((ref) => element("mergeCell", { ref })));
}

function tableParts(ids: string[]): string {
  if (ids.length === 0) return "";
  return element(
    "tableParts",
    { count: ids.length },
    ...ids.map((id) => element("tablePart", { "r:id": id })),
  );
}

function extensions(conditionalFormats: string[]): string {
  if (conditionalFormats.length === 0) return "";
  return element(
    "extLst",
    {},
    element(
      "ext",
      {
        uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
        "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
        "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main",
      },
      element("x14:conditionalFormattings", {}, ...conditionalFormats),
    ),
  );
}
