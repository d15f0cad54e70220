import { parseCsv } from "hucre/csv";
import type { ReadCell, SheetCells } from "../reading/cells";
import { decodeText } from "./decodeText";
import { DAMAGED, UNKNOWN } from "./unreadable";

const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Records and fields as they stand; numbers stay text until reading decides on the decimal sign, and nothing is a formula. */
export function readCsv(bytes: Uint8Array): SheetCells[] {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  // Control characters other than tab and line ends are no text.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 65_536))) throw UNKNOWN;
  // "sep=;" says what separates and is no record: Excel doesn't show it.
  const [line = "", declared] = /^"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  const body = text.slice(line.length);
  const delimiter = declared ?? delimiterOf(body);
  if (endsInQuotes(body, delimiter)) throw DAMAGED;
  const rows = parseCsv(body, { delimiter }) as ReadCell[][];
  return [{ name: null, rows: rows.map((row) => row.map(withoutArmour)) }];
}

/** ="62" is how some programs keep a text from being changed; a leading apostrophe likewise. */
function withoutArmour(cell: ReadCell): ReadCell {
  if (typeof cell !== "string") return cell;
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

/** A file that was cut off within a field: the quotes that opened it are never closed. */
function endsInQuotes(text: string, delimiter: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1];
    // Quotes within a field that has none around it are inches, not a beginning.
    if (open || before === undefined || before === "\n" || before === "\r" || before === delimiter)
      open = !open;
  }
  return open;
}

/** The sign that parts most lines into the same number of fields, and into more than one. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 40).map((line) => line.replace(/"[^"]*"/g, ""));
  let best = { sign: ",", score: 0 };
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    if (counts.length === 0) continue;
    const most = Math.max(...counts);
    const alike = counts.filter((count) => count === most).length;
    const score = alike * Math.min(most, 20) + counts.length;
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}
