import type { CellObject, CFB, WorkSheet } from "@e965/xlsx";
import type { ReadCell, SheetCells } from "../reading/cells";
import { type OdsSheet, odsSheets } from "./odsSheets";
import { DAMAGED, ENCRYPTED, UnreadableFile } from "./unreadable";

/**
 * .xls, .xlsb and .ods. This library reads number formats in all three, which the one for .xlsx does not; it is
 * large, so it is fetched only when such a file comes.
 */
export async function readOther(bytes: Uint8Array): Promise<SheetCells[]> {
  const library = await import("@e965/xlsx");
  const read = library.read ?? library.default.read;
  try {
    const book = quietly(() =>
      read(bytes, {
        type: "array",
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellStyles: true,
      }),
    );
    const states = book.Workbook?.Sheets ?? [];
    const inOds = sheetsOfOds(bytes, library.CFB ?? library.default.CFB);
    return book.SheetNames.map((name, i) =>
      sheetCells(name, book.Sheets[name]!, (states[i]?.Hidden ?? 0) !== 0, inOds?.[i]),
    );
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown;
    throw /password|encrypt/i.test((thrown as Error).message) ? ENCRYPTED : DAMAGED;
  }
}

/** null for a file of another kind. */
function sheetsOfOds(bytes: Uint8Array, container: typeof CFB): OdsSheet[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const part = container.find(container.read(bytes as never, { type: "array" }), "content.xml");
  return part ? odsSheets(new TextDecoder().decode(Uint8Array.from(part.content))) : null;
}

/** The library remarks on every format that it can't write again. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
}

function sheetCells(name: string, sheet: WorkSheet, hidden: boolean, inOds?: OdsSheet): SheetCells {
  const data = (sheet["!data"] ?? []) as (CellObject | undefined)[][];
  const rows: ReadCell[][] = [];
  const formats: (string | undefined)[][] = [];
  data.forEach((line, row) => {
    const cells: ReadCell[] = [];
    (line ?? []).forEach((cell, column) => {
      if (!cell) return;
      cells[column] = valueOf(cell);
      if (typeof cell.z === "string" && cell.z !== "General") (formats[row] ??= [])[column] = cell.z;
    });
    rows[row] = cells;
  });
  for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  const isHidden = (lines: ({ hidden?: boolean } | undefined)[] | undefined) =>
    new Set((lines ?? []).flatMap((line, i) => (line?.hidden ? [i] : [])));
  return {
    name: inOds?.name ?? name,
    rows,
    formats,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: inOds?.rows ?? isHidden(sheet["!rows"]),
    hiddenColumns: inOds?.columns ?? isHidden(sheet["!cols"]),
    hidden: inOds?.hidden ?? hidden,
  };
}

const ERRORS: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function valueOf({ t, v }: CellObject): ReadCell {
  if (t === "z" || v === undefined) return null;
  if (t === "e") return ERRORS[v as number] ?? "#VALUE!";
  return v as ReadCell;
}
