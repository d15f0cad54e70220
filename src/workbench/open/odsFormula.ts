import { quoteSheetName } from "../grid/address";

/**
 * A formula of an .ods as Excel writes it. hucre has turned references round already; what is left are the signs
 * between arguments, between the rows of a list in braces and between ranges, and the prefixes of functions.
 * null when it points into another file.
 */
export function excelFormula(formula: string): string | null {
  if (/'file:|#\$|'#/i.test(formula)) return null;
  let braces = 0;
  // A name may be marked as one that is nothing else.
  return pieces(goneCells(formula).replace(/\$\$(?=[\p{L}_])/gu, ""))
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      if (piece === "{") braces++;
      if (piece === "}") braces--;
      if (piece === ";") return ",";
      if (piece === "|" && braces > 0) return ";";
      if (piece === "~") return ",";
      return piece.replace(/^(COM\.MICROSOFT|LEGACY)\./i, "");
    })
    .join("");
}

/** Cells that are gone stay in their brackets: [.#REF!], [.A1:.#REF!]. */
const goneCells = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|\[[^[\]"]*#REF![^[\]"]*\]/g, (piece) =>
    piece.startsWith('"') ? piece : "#REF!",
  );

/** Texts, quoted names and names as wholes, every other sign by itself. */
const pieces = (formula: string): string[] =>
  formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|[^]/gu) ?? [];

/** "$甲.$A$1:.$B$2", as files name a range, is "甲!$A$1:$B$2" in Excel; null when it is none. */
export function excelReference(address: string): string | null {
  const [first, last] = address.split(/:(?=(?:[^']|'[^']*')*$)/);
  const from = cellOf(first ?? "");
  const to = last === undefined ? undefined : cellOf(last);
  if (!from || to === null) return null;
  const sheet = from.sheet === "" ? "" : `${quoteSheetName(from.sheet)}!`;
  return `${sheet}${from.cell}${to ? `:${to.cell}` : ""}`;
}

function cellOf(text: string): { sheet: string; cell: string } | null {
  const dot = text.lastIndexOf(".");
  const cell = text.slice(dot + 1);
  if (dot < 0 || !/^\$?(?:[A-Z]{1,3})?(?:\$?\d+)?$/i.test(cell) || cell === "") return null;
  const sheet = text.slice(0, dot).replace(/^\$/, "");
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cell };
}
