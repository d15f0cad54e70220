/**
 * Spreadsheet programs that work out native formulas, so that what the sheets say can be held against the code.
 * Each takes one sheet of entries, as typed into Excel, and gives back its values.
 */
import * as XLSX from "@e965/xlsx";
import { HyperFormula } from "hyperformula";
import type { Headless } from "../../src/workbench/node";
import { inLibreOffice as convertInLibreOffice } from "../libreOffice";

export { hasLibreOffice } from "../libreOffice";

/** "=1/0" is a formula, "'70" a text, "" an empty cell. */
export type Entry = string | number | boolean;
export type Value = string | number | boolean;

/** The grid of our own host, through Microsoft's office.js. */
export async function inGrid(bench: Headless, entries: Entry[][]): Promise<Value[][]> {
  return bench.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(0, 0, entries.length, entries[0]!.length);
    range.formulas = entries;
    await context.sync();
    range.load("values");
    await context.sync();
    const { values } = range;
    range.clear();
    await context.sync();
    return values as Value[][];
  });
}

export function inHyperFormula(entries: Entry[][]): Value[][] {
  const engine = HyperFormula.buildFromArray(
    entries.map((row) => row.map((entry) => (entry === "" ? null : entry))),
    { licenseKey: "gpl-v3", maxRows: 400_000 },
    // As its own documentation advises for what is a constant in Excel.
    [
      { name: "TRUE", expression: "=TRUE()" },
      { name: "FALSE", expression: "=FALSE()" },
    ],
  );
  const values = engine
    .getSheetValues(0)
    .map((row) =>
      row.map((value) => (typeof value === "object" && value !== null ? value.value : (value ?? ""))),
    );
  engine.destroy();
  return entries.map((row, i) => row.map((_, j) => values[i]?.[j] ?? ""));
}

/** One run of LibreOffice over one file without stored values, so that it must work them out itself. */
export function inLibreOffice(entries: Entry[][]): Value[][] {
  const sheet: XLSX.WorkSheet = {
    "!ref": XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: entries.length - 1, c: entries[0]!.length - 1 },
    }),
  };
  entries.forEach((row, r) =>
    row.forEach((entry, c) => {
      const cell = cellOf(entry);
      if (cell) sheet[XLSX.utils.encode_cell({ r, c })] = cell;
    }),
  );
  const asked = XLSX.write(
    { SheetNames: ["Sheet1"], Sheets: { Sheet1: sheet } },
    { type: "array", bookType: "xlsx" },
  );
  const answer = convertInLibreOffice(new Uint8Array(asked as ArrayBuffer), "xlsx:Calc MS Excel 2007 XML");
  const answered = XLSX.read(answer).Sheets.Sheet1!;
  return entries.map((row, r) =>
    row.map((_, c) => {
      const cell = answered[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      return (cell?.t === "e" ? cell.w : (cell?.v as Value | undefined)) ?? "";
    }),
  );
}

function cellOf(entry: Entry): XLSX.CellObject | null {
  if (entry === "") return null;
  if (typeof entry === "number") return { t: "n", v: entry };
  if (typeof entry === "boolean") return { t: "b", v: entry };
  if (entry.startsWith("=")) return { t: "n", f: entry.slice(1) };
  return { t: "s", v: entry.startsWith("'") ? entry.slice(1) : entry };
}
