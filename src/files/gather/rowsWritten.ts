import { strFromU8, strToU8, unzipSync } from "fflate";
import { columnLetters } from "../../sheets/a1";
import { zipEntries } from "../zipEntries";
import { type OpenPart, PackedFile } from "./packedFile";

export type RowValue = string | number | boolean | null;

/** Rows to be written below the headings of a sheet, whose place among the sheets is `index`. */
export interface RowsBelow {
  index: number;
  rows: Iterable<readonly RowValue[]>;
}

/** So many rows at a time; between them whoever waits for the thread has a turn. */
const ROWS_AT_A_TIME = 5_000;
const SHARED = "xl/sharedStrings.xml";

/**
 * A workbook with long lists written into it: row by row into the packed file, so that hundreds of thousands of rows never
 * stand in memory as cells or as one text. Each of these sheets holds its headings in row 1 and nothing else.
 */
export async function withRowsBelow(workbook: Uint8Array, lists: readonly RowsBelow[]): Promise<Uint8Array> {
  const long = new Map(lists.map((list) => [`xl/worksheets/sheet${list.index + 1}.xml`, list.rows]));
  const parts = unzipSync(workbook, { filter: ({ name }) => name === SHARED || long.has(name) });
  const shared = new SharedStrings(strFromU8(parts[SHARED]!));
  const file = new PackedFile();
  for (const entry of zipEntries(workbook)!) if (!parts[entry.name]) file.copy(workbook, entry);
  for (const [name, rows] of long) await writeSheet(file.begin(name), strFromU8(parts[name]!), rows, shared);
  await file.add(SHARED, shared.parts());
  return file.end();
}

async function writeSheet(
  part: OpenPart,
  sheet: string,
  rows: Iterable<readonly RowValue[]>,
  shared: SharedStrings,
): Promise<void> {
  const end = sheet.indexOf("</sheetData>");
  if (end < 0) throw new Error("a sheet has no rows to write below");
  // How far a sheet reaches is optional, and not known yet.
  await part.push(strToU8(sheet.slice(0, end).replace(/<dimension [^>]*\/>/, "")));
  let texts: string[] = [];
  let number = 2;
  for (const row of rows) {
    texts.push(rowXml(row, number, shared));
    number += 1;
    if (texts.length < ROWS_AT_A_TIME) continue;
    await part.push(strToU8(texts.join("")));
    texts = [];
    await new Promise((resolve) => setTimeout(resolve));
  }
  await part.push(strToU8(texts.join("") + sheet.slice(end)), true);
}

function rowXml(row: readonly RowValue[], number: number, shared: SharedStrings): string {
  let cells = "";
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column]!;
    if (value === null || value === "") continue;
    const at = `<c r="${letters(column)}${number}"`;
    if (typeof value === "string") cells += `${at} t="s"><v>${shared.indexOf(value)}</v></c>`;
    else if (typeof value === "boolean") cells += `${at} t="b"><v>${value ? 1 : 0}</v></c>`;
    else if (Number.isFinite(value)) cells += `${at}><v>${value}</v></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

const LETTERS: string[] = [];
const letters = (column: number) => (LETTERS[column] ??= columnLetters(column));

/** The texts of a workbook, each once: those that are there and those that come with the rows. */
class SharedStrings {
  private readonly head: string;
  private readonly first: number;
  private readonly added = new Map<string, number>();

  constructor(part: string) {
    this.head = part.slice(0, part.lastIndexOf("</sst>")).replace(/ (?:count|uniqueCount)="\d+"/g, "");
    this.first = part.split("<si>").length - 1;
  }

  indexOf(text: string): number {
    let index = this.added.get(text);
    if (index === undefined) this.added.set(text, (index = this.first + this.added.size));
    return index;
  }

  *parts(): Iterable<Uint8Array<ArrayBuffer>> {
    yield strToU8(this.head);
    let texts: string[] = [];
    for (const text of this.added.keys()) {
      texts.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
      if (texts.length < ROWS_AT_A_TIME) continue;
      yield strToU8(texts.join(""));
      texts = [];
    }
    yield strToU8(`${texts.join("")}</sst>`);
  }
}

/** Text as XML holds it, without what XML has no place for; Excel reads _x000D_ as a sign, so the underscore is written so itself. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
