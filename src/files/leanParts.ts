/** Blank cells, which only have a look, and the texts of formulas that have a value: most of a form. */
const BLANK_OR_FORMULA = /<c r="[A-Z]+\d+"(?: s="\d+")?\s*(?:\/>|><\/c>)|<f>[^<]*<\/f>(?=<v>[^<])/g;
/** A cell without its place stands behind the one before it, so that none may go. */
const WITHOUT_PLACE = /<c(?=[ >])(?! r=")/;
const MERGES = /<mergeCells[ >][\s\S]*?<\/mergeCells>/;
const DATA_END = "</sheetData>";
/** What of the styles no number format depends on. */
const LOOKS =
  /<(fonts|fills|borders|cellStyleXfs|cellStyles|dxfs|tableStyles|colors|extLst)[ >][\s\S]*?<\/\1>/g;

/**
 * The parts of a worksheet and of the styles without what reading never asks for, so that the reader of .xlsx has a third
 * of it to go through: blank cells, formulas behind their values, rules and the page. A part that is written
 * in any other way than spreadsheet programs write it stays whole.
 */
export function leanPart(name: string, part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const lean = /\/worksheets\/[^/]+\.xml$/i.test(name)
    ? leanSheet
    : /\/styles\.xml$/i.test(name)
      ? leanStyles
      : null;
  if (!lean) return part;
  const text = new TextDecoder().decode(part);
  // Comments and sections of plain text may hold what looks like a cell.
  if (text.includes("<!")) return part;
  const short = lean(text);
  return short === null ? part : new TextEncoder().encode(short);
}

function leanSheet(text: string): string | null {
  const end = text.indexOf(DATA_END);
  if (end < 0 || !text.includes("<worksheet") || WITHOUT_PLACE.test(text)) return null;
  const cells = text.slice(0, end).replace(BLANK_OR_FORMULA, "");
  const [merges = ""] = MERGES.exec(text.slice(end)) ?? [];
  return `${cells}${DATA_END}${merges}</worksheet>`;
}

function leanStyles(text: string): string | null {
  return text.includes("<styleSheet") ? text.replace(LOOKS, "") : null;
}
