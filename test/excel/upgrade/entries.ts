import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbench/snapshot";

/** One cell as a person sees and has dressed it. */
export interface Entry {
  shown: string;
  fill: string | null;
  format: string | null;
}

type Table = Map<string, Map<string, Entry>>;

/** Entries of a sheet's table, by the row's key and the heading. */
export function tableEntries(sheet: SheetSnapshot, keys: readonly string[]): Table {
  const { row, column, rowCount, columns } = sheet.tables[0]!;
  const cells = byPlace(sheet);
  const at = (line: number, index: number) => entryOf(sheet, cells.get(`${line} ${column + index}`));
  const rows: Table = new Map();
  for (let line = row + 1; line < row + rowCount; line += 1) {
    const own = new Map(columns.map((heading, index) => [heading, at(line, index)]));
    const key = keys.map((heading) => own.get(heading)?.shown ?? "").join("|");
    rows.set(key, own);
  }
  return rows;
}

/** What stands beside each label of the cover. */
export function coverEntries(sheet: SheetSnapshot): Map<string, string> {
  const cells = byPlace(sheet);
  const found = new Map<string, string>();
  for (const { row, column, value } of sheet.cells)
    if (column === 0 && typeof value === "string" && value !== "")
      found.set(value, entryOf(sheet, cells.get(`${row} 1`)).shown);
  return found;
}

function byPlace(sheet: SheetSnapshot): Map<string, CellSnapshot> {
  return new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
}

function entryOf(sheet: SheetSnapshot, cell: CellSnapshot | undefined): Entry {
  const style = cell?.style === undefined ? undefined : sheet.styles[cell.style];
  return {
    shown: String(cell?.error ?? cell?.value ?? ""),
    fill: style?.fill ?? null,
    format: style?.numberFormat ?? null,
  };
}

/** Excel's own, which a page has that nobody has set any for. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/**
 * What of a workbook is not as before, sheet by sheet; a sheet's name in a formula is the same with and
 * without quotes, and a range of one cell is that cell.
 */
export function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): unknown[] {
  const text = (value: unknown) =>
    JSON.stringify(value ?? null)
      .replace('"margins":null', `"margins":${JSON.stringify(MARGINS)}`)
      .replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!")
      .replace(/([A-Z]+\d+):\1(?!\d)/g, "$1");
  const of = (workbook: WorkbookSnapshot) => [
    ...workbook.sheets.flatMap(({ styles, cells, ...sheet }) => [
      ...Object.entries(sheet).map(([part, value]): [string, string] => [
        `${sheet.name} ${part}`,
        text(value),
      ]),
      ...cells.map(({ row, column, style, ...cell }): [string, string] => [
        `${sheet.name} ${row} ${column}`,
        text([cell, style === undefined ? null : styles[style]]),
      ]),
    ]),
    ["active", text(workbook.active)] as [string, string],
    ["names", text(workbook.names)] as [string, string],
    ["xml", text(workbook.customXml)] as [string, string],
  ];
  const [was, is] = [new Map(of(before)), new Map(of(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => [key, was.get(key), is.get(key)])
    .slice(0, 10);
}
