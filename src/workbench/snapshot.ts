/**
 * A whole workbook as plain data: what the stand-in host hands to a file writer.
 * Rows and columns count from 0; widths and heights are in points, as in Excel's own API.
 */

import type { KeptPassword } from "./book/passwords";
import type { ChartData, Corner } from "./chart";
import type { FilteredColumn } from "./filter";
import type { GradedFormat } from "./gradedFormat";

export type CellScalar = string | number | boolean | null;

export interface CellSnapshot {
  row: number;
  column: number;
  /** The cached result when there is a formula. */
  value: CellScalar;
  /** "#DIV/0!" and the like; then `value` is null. */
  error?: string;
  /** With the leading "=", as a person types it, e.g. "=CARBON.INTENSITY(B2,C2)". */
  formula?: string;
  /** Set on the first cell of a spilled result: size of the block the formula fills. */
  spill?: { rows: number; columns: number };
  /** Index into SheetSnapshot.styles. */
  style?: number;
}

/** By the names that files give to lines. */
export type LineStyle =
  | "thin"
  | "medium"
  | "thick"
  | "dashed"
  | "dotted"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface BorderSnapshot {
  style: LineStyle;
  color: string;
}

/** `down` and `up` cross the cell from its upper left and lower left corner, as the heads of Chinese tables have them. */
export type BordersSnapshot = Partial<
  Record<"top" | "bottom" | "left" | "right" | "down" | "up", BorderSnapshot>
>;

export interface StyleSnapshot {
  numberFormat?: string;
  fill?: string;
  /** Lines or dots over the fill, by Excel's own name: "LightDown"; black where no colour is given. */
  pattern?: { name: string; color?: string };
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
    script?: "subscript" | "superscript";
    color?: string;
  };
  horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  /** Degrees from -90 to 90, or 180 for letters one below the other. */
  rotation?: number;
  shrink?: boolean;
  wrap?: boolean;
  indent?: number;
  borders?: BordersSnapshot;
  /** Excel's default is true. */
  locked?: boolean;
}

/**
 * How a sheet is looked at, by the names that files use: "zoomScale", "showZeros", "rightToLeft". What the host doesn't
 * show, it keeps.
 */
export type ViewSnapshot = Record<string, string>;

/** Sizes of rows and columns that have none of their own, in points. */
export interface UsualSizes {
  rowHeight?: number;
  columnWidth?: number;
  /** Rows that the file doesn't name are hidden. */
  hiddenRows?: true;
}

export interface TableSnapshot {
  name: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  columns: string[];
  style: string | null;
  banded: boolean;
  bandedColumns?: true;
  /** Whether its first or last column stands out. */
  firstColumn?: true;
  lastColumn?: true;
  filterButtons: boolean;
  /** Whether the row below, which `rowCount` leaves out, holds its totals. */
  totals?: true;
  /** What its columns are filtered by; left out where none is. */
  filter?: FilteredColumn[];
}

/** The filter of a sheet's cells outside of tables. */
export interface FilterSnapshot {
  /** A1, headings included. */
  range: string;
  columns: FilteredColumn[];
}

export interface ConditionalFormatSnapshot {
  /** A1 ranges without sheet name. */
  ranges: string[];
  /** Formula with leading "=", relative to the first cell of the first range; "" where numbers are graded. */
  formula: string;
  /** Grades the numbers by colours, bars or icons instead of deciding by a formula. */
  graded?: GradedFormat;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  /** In place of the cell's own. */
  numberFormat?: string;
  stopIfTrue: boolean;
  /** 0 is applied first. */
  priority: number;
}

export interface ValidationSnapshot {
  range: string;
  rule:
    | { kind: "list"; source: string }
    | {
        kind: "decimal" | "wholeNumber" | "date" | "textLength";
        operator:
          | "between"
          | "notBetween"
          | "equalTo"
          | "notEqualTo"
          | "greaterThan"
          | "lessThan"
          | "greaterThanOrEqualTo"
          | "lessThanOrEqualTo";
        formula1: string | number;
        formula2?: string | number;
      }
    | { kind: "custom"; formula: string };
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string };
  alert?: { style: "stop" | "warning" | "information"; title: string; message: string };
}

export interface PageSnapshot {
  orientation: "portrait" | "landscape";
  paper: "a4" | "a3";
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** In per cent, where pages are not fitted. */
  scale: number;
  /** Rows with which a new page begins, from 0, in order. */
  rowBreaks: number[];
  /** Rows repeated at the top of every page, A1 such as "$1:$4", or null. */
  titleRows: string | null;
  printArea: string | null;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  } | null;
  header: { left?: string; center?: string; right?: string };
  footer: { left?: string; center?: string; right?: string };
  centerHorizontally: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  firstPageNumber?: number;
  /** Pages go across before they go down. */
  overThenDown?: boolean;
  /** Columns with which a new page begins, from 0, in order. */
  columnBreaks?: number[];
  /** How errors and comments are printed, and whether heads and feet follow margins and scale, by the names that files use. */
  printed?: Record<string, string>;
  /** Columns repeated at the left of every page, A1 such as "$A:$B". */
  titleColumns?: string;
}

/** Cells that a chart shows. */
export interface ChartCellsSnapshot {
  /** "'My sheet'!$A$1:$B$2", or "#REF!" where they are gone. */
  reference: string;
  rows: number;
  columns: number;
  /** What stood there last, row by row; `number` is null for an empty cell and for an error. */
  cells: { number: number | null; text: string }[];
  /** Number format of the first. */
  format: string;
}

export interface ChartSnapshot extends ChartData<ChartCellsSnapshot> {
  from: Corner;
  to: Corner;
}

/** A link at one cell: to a page, to a place in the workbook, or to a place in another file. */
export interface HyperlinkSnapshot {
  row: number;
  column: number;
  address?: string;
  location?: string;
  tip?: string;
}

/** What a protected sheet lets people do all the same. */
export interface ProtectionSnapshot {
  /** By Excel's names, such as "allowSort". */
  allows: string[];
  /** Which cells can be selected: "Normal" for all, "Unlocked", "None". */
  selection: "Normal" | "Unlocked" | "None";
  /** As the file keeps it. */
  password?: KeptPassword;
}

interface SaidSnapshot {
  author: string;
  /** ISO 8601; "" where nobody knows. */
  created: string;
  text: string;
}

/** What was said at a cell: a comment with its replies, or a note of the older kind. */
export interface CommentSnapshot extends SaidSnapshot {
  row: number;
  column: number;
  resolved?: true;
  replies: SaidSnapshot[];
  note?: true;
}

export interface SheetSnapshot {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  gridlines: boolean;
  view?: ViewSnapshot;
  /** Where groups have their totals, by the names that files use: "summaryBelow" is "0" where they stand above. */
  groups?: Record<string, string>;
  usual?: UsualSizes;
  /** `outline`: in how many groups it is; `style`: the look of its cells that have none of their own. */
  columns: { index: number; width: number | null; hidden: boolean; outline?: number; style?: number }[];
  /** `fitted`: the height is only what its content needs, and follows it. */
  rows: {
    index: number;
    height: number | null;
    hidden: boolean;
    fitted?: true;
    outline?: number;
    style?: number;
  }[];
  freeze: { rows: number; columns: number } | null;
  merges: string[];
  cells: CellSnapshot[];
  styles: StyleSnapshot[];
  tables: TableSnapshot[];
  conditionalFormats: ConditionalFormatSnapshot[];
  validations: ValidationSnapshot[];
  hyperlinks?: HyperlinkSnapshot[];
  filter?: FilterSnapshot;
  /** Row by row; a cell has one. */
  comments?: CommentSnapshot[];
  page: PageSnapshot | null;
  /** Custom key/value properties of the sheet. */
  properties: Record<string, string>;
  /** In the order in which they lie over one another; left out where there are none. */
  charts?: ChartSnapshot[];
  /** Of a protected sheet alone. */
  protection?: ProtectionSnapshot;
}

export interface WorkbookSnapshot {
  title: string | null;
  /** What else the file says of itself; `language` as "zh-CN". */
  about?: Partial<
    Record<
      "author" | "subject" | "keywords" | "language" | "comments" | "category" | "manager" | "company",
      string
    >
  >;
  /** What people or programs noted about the workbook under names of their own. */
  noted?: { key: string; value: string | number | boolean | { date: string } }[];
  /** How formulas are calculated where it isn't as usual, by the names that files use: "calcMode", "iterate". */
  calculation?: Record<string, string>;
  /** Where sheets can't come and go. */
  structure?: { password?: KeptPassword };
  /** Index into sheets. */
  active: number;
  sheets: SheetSnapshot[];
  names: { name: string; formula: string; sheet: string | null; visible: boolean; comment?: string }[];
  /** Custom XML parts, each a whole document. */
  customXml: string[];
  /** Ids of the custom functions whose stored name takes Excel's `_xldudf_` prefix. */
  customFunctions: string[];
}
