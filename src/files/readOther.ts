import type { CellObject, CFB, WorkSheet } from "@e965/xlsx";
import type { ReadCell, SheetCells } from "../reading/cells";
import { codePages } from "./codePages";
import { filledCells, type OdsSheet, odsSheets } from "./odsSheets";
import { DAMAGED, ENCRYPTED, TOO_WIDE, UnreadableFile } from "./unreadable";

/** A table of a million rows has no more; the library takes a minute for as many. */
const MOST_CELLS = 10_000_000;

/**
 * .xls, .xlsb and .ods. This library reads number formats in all three, which the one for .xlsx does not; it is
 * large, so it is fetched only when such a file comes.
 */
export async function readOther(bytes: Uint8Array): Promise<SheetCells[]> {
  const library = await import("@e965/xlsx");
  const read = library.read ?? library.default.read;
  (library.set_cptable ?? library.default.set_cptable)(codePages);
  const dates = (library.SSF ?? library.default.SSF) as Dates;
  try {
    const content = contentOfOds(bytes, library.CFB ?? library.default.CFB);
    if (content !== null && filledCells(content) > MOST_CELLS) throw TOO_WIDE;
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
    const inOds = content === null ? null : odsSheets(content);
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const dateOf = (cell: CellObject) => asDate(cell, dates, date1904);
    return book.SheetNames.map((name, i) =>
      sheetCells(name, book.Sheets[name]!, (states[i]?.Hidden ?? 0) !== 0, dateOf, inOds?.[i]),
    );
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown;
    if (isEncryptedOds(bytes, library.CFB ?? library.default.CFB)) throw ENCRYPTED;
    throw /password|encrypt/i.test((thrown as Error).message) ? ENCRYPTED : DAMAGED;
  }
}

/** null for a file of another kind. */
function contentOfOds(bytes: Uint8Array, container: typeof CFB): string | null {
  if (!isZip(bytes)) return null;
  const part = container.find(container.read(bytes as never, { type: "array" }), "content.xml");
  return part ? textOfPart(part.content) : null;
}

/** In an .ods the list of parts says that they are encrypted; what it lists looks like damage. */
function isEncryptedOds(bytes: Uint8Array, container: typeof CFB): boolean {
  if (!isZip(bytes)) return false;
  try {
    const files = container.read(bytes as never, { type: "array" });
    const part = container.find(files, "META-INF/manifest.xml");
    return part !== null && /encryption-data/.test(textOfPart(part.content));
  } catch {
    return false;
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const textOfPart = (content: ArrayLike<number>) => new TextDecoder().decode(Uint8Array.from(content));

/** What the library's number formats say, which its types leave open. */
interface Dates {
  is_date(format: string): boolean;
  parse_date_code(days: number, options: { date1904: boolean }): DateParts | null;
}
interface DateParts {
  y: number;
  m: number;
  d: number;
  H: number;
  M: number;
  S: number;
}

/** A number that a date's format shows is a date, as in an .xlsx: a heading's year is read from it. null for any other. */
function asDate({ t, v, z }: CellObject, dates: Dates, date1904: boolean): Date | null {
  if (t !== "n" || typeof v !== "number" || typeof z !== "string" || !dates.is_date(z)) return null;
  const parts = dates.parse_date_code(v, { date1904 });
  return parts && new Date(Date.UTC(parts.y, parts.m - 1, parts.d, parts.H, parts.M, parts.S));
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

function sheetCells(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  dateOf: (cell: CellObject) => Date | null,
  inOds?: OdsSheet,
): SheetCells {
  const data = (sheet["!data"] ?? []) as (CellObject | undefined)[][];
  const rows: ReadCell[][] = [];
  const formats: (string | undefined)[][] = [];
  data.forEach((line, row) => {
    const cells: ReadCell[] = [];
    (line ?? []).forEach((cell, column) => {
      if (!cell) return;
      cells[column] = dateOf(cell) ?? valueOf(cell);
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
