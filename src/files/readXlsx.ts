import { readXlsx as readWithHucre } from "hucre/xlsx";
import type { Sheet } from "hucre/xlsx";
import type { ReadCell, SheetCells } from "../reading/cells";
import { storedParts } from "./storedParts";
import { DAMAGED, ENCRYPTED, TOO_WIDE } from "./unreadable";

const RAISED = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

/** Sheets of an .xlsx as reading sees them: stored values of formulas, number formats, merges, what is hidden. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetCells[]> {
  try {
    const { sheets } = await readWithHucre(storedParts(bytes), { readStyles: true });
    return sheets.map(sheetCells);
  } catch (thrown) {
    const { name, message } = thrown as Error;
    if (/encrypt|password/i.test(String(name))) throw ENCRYPTED;
    throw /\bcells\), over\b/.test(message) ? TOO_WIDE : DAMAGED;
  }
}

function sheetCells(sheet: Sheet): SheetCells {
  const rows: ReadCell[][] = sheet.rows;
  const formats: (string | undefined)[][] = [];
  for (const [place, cell] of sheet.cells ?? []) {
    const isRich = cell.richText?.some(({ font }) => font?.vertAlign === "superscript");
    const format = cell.style?.numFmt;
    const [row, column] = placeOf(place);
    // A program that writes formulas and doesn't calculate leaves no value: what is not there must not pass as blank.
    if (cell.formulaType !== undefined || cell.formula !== undefined)
      if (rows[row] && (rows[row][column] ?? null) === null) rows[row][column] = `=${cell.formula ?? ""}`;
    const isError = cell.type === "error" || (cell.type === "formula" && isErrorText(cell.value));
    if (!isRich && !isError && (format === undefined || format === "General")) continue;
    if (format !== undefined) (formats[row] ??= [])[column] = format;
    if (isRich && rows[row])
      rows[row][column] = cell
        .richText!.map(({ text, font }) => (font?.vertAlign === "superscript" ? raised(text) : text))
        .join("");
  }
  return {
    name: sheet.name,
    rows,
    formats,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap((column, i) => (column?.hidden ? [i] : []))),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

/** "12,3" is row 12, column 3. */
function placeOf(place: string): [number, number] {
  const comma = place.indexOf(",");
  return [Number(place.slice(0, comma)), Number(place.slice(comma + 1))];
}

const isErrorText = (value: unknown) => typeof value === "string" && value.startsWith("#");

/** A footnote mark set high must not become a digit of the number before it. */
function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
}
