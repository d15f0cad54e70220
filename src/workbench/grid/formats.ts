import {
  BaselineOffset,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  STYLE_KEYS,
  TextDecoration,
  VerticalAlign,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import colorNames from "color-name";
import { apiNotFound, invalidArgument } from "../hostError";
import { type Area, isWholeColumns, isWholeRows } from "./address";
import type { Grid } from "./grid";
import { combine } from "./pendingStyles";

/** One property of a cell's format under Excel's name, in the grid's terms. */
export interface FormatProperty<T> {
  read(style: IStyleData): T;
  write(value: T): IStyleData;
}

/** Every part that a format of the grid can have. */
export const formatProperties: readonly string[] = STYLE_KEYS;

const general = "General";

export const numberFormat: FormatProperty<string> = {
  read: (style) => style.n?.pattern ?? general,
  write: (pattern) => ({ n: pattern === general ? null : { pattern } }),
};

export const fillColor: FormatProperty<string> = {
  read: (style) => hexOf(style.bg?.rgb) ?? "#FFFFFF",
  write: (color) => ({ bg: color === "" ? null : { rgb: colorOf(color) } }),
};

export const noFill: IStyleData = { bg: null };

export const fontColor: FormatProperty<string> = {
  read: (style) => hexOf(style.cl?.rgb) ?? "#000000",
  write: (color) => ({ cl: { rgb: colorOf(color) } }),
};

export const fontName: FormatProperty<string> = {
  read: (style) => style.ff ?? "等线",
  write: (name) => ({ ff: String(name) }),
};

export const fontSize: FormatProperty<number> = {
  read: (style) => style.fs ?? 11,
  write: (size) => {
    if (!(size >= 1 && size <= 409)) throw invalidArgument("font size");
    return { fs: size };
  },
};

export const bold: FormatProperty<boolean> = {
  read: (style) => style.bl === 1,
  write: (on) => ({ bl: on ? 1 : 0 }),
};

export const italic: FormatProperty<boolean> = {
  read: (style) => style.it === 1,
  write: (on) => ({ it: on ? 1 : 0 }),
};

export const strikethrough: FormatProperty<boolean> = {
  read: (style) => style.st?.s === 1,
  write: (on) => ({ st: { s: on ? 1 : 0 } }),
};

/** The lines of accountants reach to the edges of the cell; the grid has none. */
const underlines = ["None", "Single", "Double"];
const accountantUnderlines = ["SingleAccountant", "DoubleAccountant"];

export const underline: FormatProperty<string> = {
  read: (style) => (style.ul?.s !== 1 ? "None" : style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single"),
  write: (kind) => {
    if (accountantUnderlines.includes(kind)) throw apiNotFound(`RangeUnderlineStyle ${kind}`);
    if (!underlines.includes(kind)) throw invalidArgument(`underline ${kind}`);
    if (kind === "None") return { ul: { s: 0 } };
    return { ul: { s: 1, t: kind === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE } };
  },
};

export const wrapText: FormatProperty<boolean> = {
  read: (style) => style.tb === WrapStrategy.WRAP,
  write: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
};

/** Alignments that the grid keeps and the file holds, but the page shows like the usual one: beyond the grid's own numbers. */
const keptAlignment = { fill: 17, centerAcross: 18, justify: 14, distributed: 15 };

function choice(name: string, pairs: readonly (readonly [string, number])[]) {
  return {
    toExcel: (value: Nullable<number>) => pairs.find(([, number]) => number === value)?.[0] ?? pairs[0]![0],
    toGrid: (value: string) => {
      const pair = pairs.find(([excel]) => excel === value);
      if (!pair) throw invalidArgument(`${name} ${value}`);
      return pair[1];
    },
  };
}

const horizontals = choice("horizontalAlignment", [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["Fill", keptAlignment.fill],
  ["CenterAcrossSelection", keptAlignment.centerAcross],
]);

export const horizontalAlignment: FormatProperty<string> = {
  read: (style) => horizontals.toExcel(style.ht),
  write: (value) => ({ ht: horizontals.toGrid(value) }),
};

const verticals = choice("verticalAlignment", [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
  ["Justify", keptAlignment.justify],
  ["Distributed", keptAlignment.distributed],
]);

export const verticalAlignment: FormatProperty<string> = {
  read: (style) => verticals.toExcel(style.vt),
  write: (value) => ({ vt: verticals.toGrid(value) }),
};

/** The grid has no indent of its own, only padding; one step of Excel's is about the width of a character. */
const indentStep = 12;

export const indentLevel: FormatProperty<number> = {
  read: (style) => Math.round((style.pd?.l ?? 0) / indentStep),
  write: (level) => {
    if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument("indentLevel");
    return { pd: { l: level * indentStep } };
  },
};

/** Degrees from -90 to 90, or 180 for letters one below the other. */
export const textOrientation: FormatProperty<number> = {
  read: (style) => (style.tr?.v === 1 ? 180 : -(style.tr?.a ?? 0) || 0),
  write: (degrees) => {
    if (degrees === 180) return { tr: { a: 0, v: 1 } };
    if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw invalidArgument("textOrientation");
    return { tr: { a: -degrees || 0, v: 0 } };
  },
};

const script = (kind: BaselineOffset): FormatProperty<boolean> => ({
  read: (style) => style.va === kind,
  write: (on) => ({ va: on ? kind : BaselineOffset.NORMAL }),
});
export const subscript = script(BaselineOffset.SUBSCRIPT);
export const superscript = script(BaselineOffset.SUPERSCRIPT);

const orders = ["Context", "LeftToRight", "RightToLeft"];
export const readingOrder: FormatProperty<string> = {
  read: (style) => orders[style.td ?? 0] ?? "Context",
  write: (order) => {
    if (!orders.includes(order)) throw invalidArgument("readingOrder");
    return { td: orders.indexOf(order) };
  },
};

const borderStyles = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
] as const;

export interface Line {
  style: string;
  weight: string;
  color: string;
}

export const noLine: Line = { style: "None", weight: "Thin", color: "#000000" };

export type Side = "t" | "b" | "l" | "r";

export function lineOf(border: Nullable<IBorderData>, side: Side): Line {
  const line = border?.[side];
  const known = line && borderStyles.find(([type]) => type === line.s);
  if (!known) return noLine;
  return { style: known[1], weight: known[2], color: hexOf(line.cl.rgb) ?? "#000000" };
}

export function borderOf({ style, weight, color }: Line) {
  if (style === "None") return null;
  const known =
    borderStyles.find(([, s, w]) => s === style && w === weight) ?? borderStyles.find(([, s]) => s === style);
  if (!known) throw invalidArgument(`border style ${style}`);
  return { s: known[0], cl: { rgb: colorOf(color) } };
}

/** "#FFA500", "FFA500", or a name that CSS knows, in any case. */
export function colorOf(color: unknown): string {
  const text = String(color).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const named = Object.hasOwn(colorNames, text.toLowerCase()) ? colorNames[text.toLowerCase()] : undefined;
  if (!named) throw invalidArgument(`colour ${text}`);
  return `#${named.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export function hexOf(color: Nullable<string>): string | null {
  if (!color) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (!rgb) return null;
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export const numberFormatOf = (grid: Grid, sheet: Worksheet, row: number, column: number): string =>
  row < sheet.getRowCount() && column < sheet.getColumnCount()
    ? numberFormat.read(grid.styleAt(sheet, row, column))
    : general;

/** The value that all cells of the area share, or null where they differ, as Excel reports it. */
export function readFormat<T>(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  read: (style: IStyleData) => T,
): T | null {
  const part = grid.clip(sheet, area);
  if (!part) return read(sheet.getDefaultCellStyleInternal() ?? {});
  const first = read(grid.styleAt(sheet, part.row, part.column));
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (read(grid.styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Formats an area. Whole rows and columns take their cells along and every cell that is still to come. */
export function writeFormat(grid: Grid, sheet: Worksheet, area: Area, style: IStyleData): void {
  if (isWholeColumns(area) || isWholeRows(area)) writeLineFormat(grid, sheet, area, style);
  const part = isWholeColumns(area) || isWholeRows(area) ? grid.clip(sheet, area) : area;
  if (!part) return;
  eachCell(grid, sheet, part, isWholeColumns(area) || isWholeRows(area), () => style);
}

/** Formats cell by cell. */
export function writeFormats(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  styleFor: (row: number, column: number) => IStyleData | null,
): void {
  eachCell(grid, sheet, area, false, styleFor);
}

function eachCell(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  existingOnly: boolean,
  styleFor: (row: number, column: number) => IStyleData | null,
): void {
  const cells: Record<number, Record<number, { s: IStyleData }>> = {};
  let any = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, { s: IStyleData }> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (existingOnly && !sheet.getCellRaw(row, column)) continue;
      const style = styleFor(row, column);
      if (!style) continue;
      line[column] = { s: style };
      any = true;
    }
    cells[row] = line;
  }
  if (any) grid.writeStyles(sheet, area, cells);
}

function writeLineFormat(grid: Grid, sheet: Worksheet, area: Area, style: IStyleData): void {
  const shared = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  if (isWholeColumns(area) && isWholeRows(area)) {
    const merged = combine(sheet.getDefaultCellStyleInternal() || {}, style);
    grid.run("sheet.command.set-worksheet-default-style", { ...shared, defaultStyle: merged });
    return;
  }
  const data: Record<number, { s: IStyleData }> = {};
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      data[column] = { s: combine(sheet.getColumnStyle(column) || {}, style) };
    }
    grid.grow(sheet, { ...area, row: 0, rows: 1 });
    grid.run("sheet.command.set-col-data", { ...shared, columnData: data });
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      data[row] = { s: combine(sheet.getRowStyle(row) || {}, style) };
    }
    grid.grow(sheet, { ...area, column: 0, columns: 1 });
    grid.run("sheet.command.set-row-data", { ...shared, rowData: data });
  }
}
