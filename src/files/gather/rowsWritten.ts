import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { columnLetters } from "../../sheets/a1";

export type RowValue = string | number | boolean | null;

/** Rows to be written below the headings of a sheet, whose place among the sheets is `index`. */
export interface RowsBelow {
  index: number;
  rows: Iterable<readonly RowValue[]>;
}

/** So many rows at a time; between them whoever waits for the thread has a turn. */
const ROWS_AT_A_TIME = 5_000;
const SHARED = "xl/sharedStrings.xml";
/** Packs a third faster than the usual level and hardly larger. */
const LEVEL = 3;

/**
 * A workbook with long lists written into it: row by row into the packed file, so that hundreds of thousands of rows never
 * stand in memory as cells or as one text. Each of these sheets holds its headings in row 1 and nothing else.
 */
export async function withRowsBelow(workbook: Uint8Array, lists: readonly RowsBelow[]): Promise<Uint8Array> {
  const parts = unzipSync(workbook);
  const shared = new SharedStrings(strFromU8(parts[SHARED]!));
  const file = new PackedFile();
  const long = new Map(lists.map((list) => [`xl/worksheets/sheet${list.index + 1}.xml`, list.rows]));
  for (const [name, part] of Object.entries(parts)) {
    if (name === SHARED) continue;
    const rows = long.get(name);
    if (rows) await writeSheet(file, name, strFromU8(part), rows, shared);
    else file.add(name, [part]);
  }
  file.add(SHARED, shared.parts());
  return file.end();
}

async function writeSheet(
  file: PackedFile,
  name: string,
  sheet: string,
  rows: Iterable<readonly RowValue[]>,
  shared: SharedStrings,
): Promise<void> {
  const end = sheet.indexOf("</sheetData>");
  if (end < 0) throw new Error(`${name} has no rows to write below`);
  const part = file.begin(name);
  // How far a sheet reaches is optional, and not known yet.
  part.push(strToU8(sheet.slice(0, end).replace(/<dimension [^>]*\/>/, "")));
  let texts: string[] = [];
  let number = 2;
  for (const row of rows) {
    texts.push(rowXml(row, number, shared));
    number += 1;
    if (texts.length < ROWS_AT_A_TIME) continue;
    part.push(strToU8(texts.join("")));
    texts = [];
    await new Promise((resolve) => setTimeout(resolve));
  }
  part.push(strToU8(texts.join("") + sheet.slice(end)), true);
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

  *parts(): Iterable<Uint8Array> {
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

class PackedFile {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  begin(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: LEVEL });
    this.zip.add(part);
    return part;
  }

  add(name: string, contents: Iterable<Uint8Array>): void {
    const part = this.begin(name);
    for (const content of contents) part.push(content);
    part.push(new Uint8Array(0), true);
  }

  end(): Uint8Array {
    this.zip.end();
    const whole = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
