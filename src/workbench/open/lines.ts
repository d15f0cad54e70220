import type { Sheet } from "hucre";
import { maxColumns, maxRows } from "../grid/address";
import type { SheetSnapshot } from "../snapshot";
import type { XmlNode } from "./xmlTree";

const pointsPerPixel = 72 / 96;

/**
 * Rows and columns that differ from a fresh sheet's. `head` is what the sheet's part says before its cells: how wide
 * columns are of which nothing else is said; `used` is how many the sheet uses. `digit` is the width in pixels of a digit of the normal font, by which
 * files measure columns.
 */
export function lineSnapshots(
  sheet: Sheet,
  head: XmlNode,
  digit: number,
  fitted: ReadonlyMap<number, number>,
  used: number,
  styleOf: { column: (index: number) => number | undefined; rows: ReadonlyMap<number, number> },
): Pick<SheetSnapshot, "columns" | "rows"> {
  const told = head.within("sheetFormatPr")[0]?.attribute("defaultColWidth");
  const usual = told === undefined ? null : columnPoints(Number(told), digit);
  const columns: SheetSnapshot["columns"] = [];
  // A column that was only hidden tells a width that nobody gave it.
  const onlyHidden = head
    .within("col")
    .filter((col) => col.flag("hidden") && !col.flag("customWidth"))
    .map((col) => [Number(col.attribute("min")) - 1, Number(col.attribute("max")) - 1] as const);
  const isOnlyHidden = (index: number) => onlyHidden.some(([first, last]) => first <= index && index <= last);
  const columnCount = Math.max(sheet.columns?.length ?? 0, usual === null ? 0 : used);
  const count = Math.min(maxColumns, columnCount);
  for (let index = 0; index < count; index++) {
    const definition = sheet.columns?.[index];
    const given = isOnlyHidden(index) ? undefined : definition?.width;
    const width = given === undefined ? usual : columnPoints(given, digit);
    const hidden = definition?.hidden === true;
    const outline = definition?.outlineLevel;
    const style = styleOf.column(index);
    if (width !== null || hidden || outline || style !== undefined)
      columns.push({
        ...{ index, width, hidden },
        ...(outline ? { outline } : {}),
        ...(style === undefined ? {} : { style }),
      });
  }
  const rows = [...new Set([...(sheet.rowDefs?.keys() ?? []), ...fitted.keys(), ...styleOf.rows.keys()])]
    .map((index): SheetSnapshot["rows"][number] => {
      const { height, hidden, outlineLevel } = sheet.rowDefs?.get(index) ?? {};
      const style = styleOf.rows.get(index);
      const rest = {
        ...(outlineLevel ? { outline: outlineLevel } : {}),
        ...(style === undefined ? {} : { style }),
      };
      const own = fitted.get(index);
      return own === undefined
        ? { index, height: height ?? null, hidden: hidden === true, ...rest }
        : { index, height: own, hidden: hidden === true, fitted: true, ...rest };
    })
    // A damaged file numbers rows as it likes; a grid that holds them all would end the program.
    .filter(({ index }) => index >= 0 && index < maxRows)
    .filter(
      ({ height, hidden, outline, style }) => height !== null || hidden || outline || style !== undefined,
    )
    .sort((a, b) => a.index - b.index);
  return { columns, rows };
}

/** What rows and columns have that the file doesn't name; heights that only follow the normal font are left out. */
export function usualSizes(head: XmlNode, digit: number): Pick<SheetSnapshot, "usual"> {
  const [format] = head.within("sheetFormatPr");
  const height = Number(format?.attribute("defaultRowHeight"));
  const width = Number(format?.attribute("defaultColWidth"));
  const usual = {
    ...(format?.flag("customHeight") && height > 0 ? { rowHeight: height } : {}),
    ...(width > 0 ? { columnWidth: columnPoints(width, digit) } : {}),
    ...(format?.flag("zeroHeight") ? { hiddenRows: true as const } : {}),
  };
  return Object.keys(usual).length > 0 ? { usual } : {};
}

/** Not rounded to whole pixels, so that a file that is saved again says the same. */
function columnPoints(width: number, digit: number): number {
  return width * digit * pointsPerPixel;
}

/** Digits of these fonts at 11 points, at 96 dots an inch; others are taken for Excel's own. */
const digits: Record<string, number> = {
  等线: 8,
  DengXian: 8,
  宋体: 8,
  SimSun: 8,
  微软雅黑: 8,
  Arial: 8,
};

/** How wide a digit of a workbook's normal font is, in pixels. */
export function digitWidth(font: { name?: string; size?: number } | undefined): number {
  const atEleven = digits[font?.name ?? "等线"] ?? 7;
  return Math.max(1, Math.round((atEleven * (font?.size ?? 11)) / 11));
}
