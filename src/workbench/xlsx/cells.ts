import type { CellSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";
import { blockName, cellName } from "./address";
import type { DynamicArrayMark } from "./dynamicArrays";
import { XlsxProblem } from "./problem";
import type { SharedStrings } from "./sharedStrings";
import { storedFormula, type FormulaSetting } from "./storedFormula";
import { element, elementOf, text, textElement } from "./xml";

export interface CellSetting extends FormulaSetting {
  strings: SharedStrings;
  dynamicArray: DynamicArrayMark;
  /** The file's number of the sheet's style with that index. */
  style: (index: number) => number;
}

const longestText = 32767;
const longestFormula = 8192;

/** The errors a cell may hold as such; the younger ones stand as #VALUE! until the cell is calculated. */
const storedErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The rows of a sheet with their cells. */
export function sheetData(sheet: SheetSnapshot, setting: CellSetting): string {
  const headers = headerTexts(sheet.tables);
  const rows = new Map<number, CellSnapshot[]>();
  const rowOf = (index: number): CellSnapshot[] => {
    const known = rows.get(index) ?? [];
    rows.set(index, known);
    return known;
  };
  for (const cell of sheet.cells) rowOf(cell.row).push(withHeaderText(cell, headers));
  const present = new Set(sheet.cells.map(({ row, column }) => cellName(row, column)));
  for (const [name, { row, column, value }] of headers) {
    if (!present.has(name)) rowOf(row).push({ row, column, value });
  }
  const formats = new Map(
    sheet.rows
      .filter(
        ({ height, hidden, outline, style }) => height !== null || hidden || outline || style !== undefined,
      )
      .map((row) => [row.index, row]),
  );
  for (const index of formats.keys()) rowOf(index);

  return elementOf(
    "sheetData",
    {},
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, cells]) => {
        const format = formats.get(index);
        return element(
          "row",
          {
            r: index + 1,
            ...rowStyle(format?.style, setting),
            ht: format?.height ?? undefined,
            customHeight: format?.height == null || format.fitted ? undefined : true,
            hidden: format?.hidden || undefined,
            outlineLevel: format?.outline,
          },
          ...cells
            .sort((a, b) => a.column - b.column)
            .map((cell) => cellXml(cell, sheet, setting))
            .filter(Boolean),
        );
      }),
  );
}

function rowStyle(style: number | undefined, setting: CellSetting) {
  const s = style === undefined ? 0 : setting.style(style);
  return s > 0 ? { s, customFormat: true } : {};
}

function cellXml(cell: CellSnapshot, sheet: SheetSnapshot, setting: CellSetting): string {
  const r = cellName(cell.row, cell.column);
  const place = `${sheet.name}!${r}`;
  const s = cell.style === undefined ? undefined : setting.style(cell.style) || undefined;
  const table = sheet.tables.find((each) => surrounds(each, cell));
  const formula =
    cell.formula === undefined ? undefined : storedFormula(cell.formula, { ...setting, table: table?.name });

  if (formula) {
    if (formula.text.length > longestFormula) {
      throw new XlsxProblem(place, "公式超过 8192 个字符", "the formula is longer than 8,192 characters");
    }
    const spills = formula.array || cell.spill !== undefined;
    const { rows = 1, columns = 1 } = cell.spill ?? {};
    const ref = blockName({ row: cell.row, column: cell.column, rowCount: rows, columnCount: columns });
    const f = element("f", spills ? { t: "array", ref } : {}, text(formula.text));
    const { t, v } = cached(cell, place);
    return element("c", { r, s, t, cm: spills ? setting.dynamicArray.number() : undefined }, f, v);
  }
  const { t, v } = constant(cell, place, setting.strings);
  if (v) return element("c", { r, s, t }, v);
  return s === undefined ? "" : element("c", { r, s });
}

/** The last result of a formula, for whoever opens the file without the means to calculate it. */
function cached(cell: CellSnapshot, place: string): { t?: string; v: string } {
  if (cell.error === undefined && typeof cell.value === "string") {
    return { t: "str", v: textElement("v", fitting(cell.value, place)) };
  }
  return plain(cell);
}

/** A formula that can't be stored leaves its result or, if it never had one, its text. */
function constant(cell: CellSnapshot, place: string, strings: SharedStrings): { t?: string; v: string } {
  const unstored = cell.formula !== undefined && cell.value === null;
  const content = unstored ? cell.formula : cell.value;
  if (typeof content === "string" && (unstored || cell.error === undefined)) {
    return { t: "s", v: element("v", {}, String(strings.numberOf(fitting(content, place)))) };
  }
  return plain(cell);
}

function plain({ value, error }: CellSnapshot): { t?: string; v: string } {
  if (error !== undefined) return failed(error);
  if (typeof value === "boolean") return { t: "b", v: element("v", {}, value ? "1" : "0") };
  if (typeof value !== "number") return { v: "" };
  return Number.isFinite(value) ? { v: element("v", {}, String(value)) } : failed("#NUM!");
}

function failed(error: string): { t: string; v: string } {
  return { t: "e", v: textElement("v", storedErrors.has(error) ? error : "#VALUE!") };
}

function fitting(content: string, place: string): string {
  if (content.length > longestText) {
    throw new XlsxProblem(place, "文本超过 32767 个字符", "the text is longer than 32,767 characters");
  }
  return content;
}

/**
 * The texts a table's header cells must hold: Excel calls a file damaged where they differ from the names of
 * the columns, and where one of them is a number or a formula.
 */
function headerTexts(tables: TableSnapshot[]): Map<string, { row: number; column: number; value: string }> {
  const texts = new Map<string, { row: number; column: number; value: string }>();
  for (const { row, column, columns } of tables) {
    columns.forEach((value, index) => {
      texts.set(cellName(row, column + index), { row, column: column + index, value });
    });
  }
  return texts;
}

function withHeaderText(cell: CellSnapshot, headers: Map<string, { value: string }>): CellSnapshot {
  const header = headers.get(cellName(cell.row, cell.column));
  return header ? { row: cell.row, column: cell.column, style: cell.style, value: header.value } : cell;
}

function surrounds(table: TableSnapshot, { row, column }: CellSnapshot): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rowCount &&
    column >= table.column &&
    column < table.column + table.columnCount
  );
}
