/** Addresses in A1 notation. Rows and columns count from 0. */

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$A$1" */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function areaAt(row: number, rows: number, column: number, columns = 1): Area {
  return { row, column, rows, columns };
}

/** "B2:D5", or "B2" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = address(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

/**
 * A formula that shows what stands elsewhere, and nothing where nothing stands there; `gone` once the sheet that it points
 * at is deleted.
 */
export function linkFormula(reference: string, gone = '""'): string {
  return `=${whileThere(`IF(LEN(${reference})=0,"",${reference})`, gone)}`;
}

const ON_ANOTHER_SHEET = /('(?:[^']|'')+'!)\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g;

/**
 * A formula, without the "=", that says `gone` instead of #REF! once a sheet that it points at is deleted: people make a
 * subset of a workbook that way. It asks whether the reference is left, not whether there is an error, so that a fault in
 * the cells pointed at is still seen, and because LibreOffice's IFERROR lets a reference that is gone through.
 */
export function whileThere(formula: string, gone = '""'): string {
  const bySheet = new Map<string, string>();
  for (const [reference, sheet] of formula.matchAll(ON_ANOTHER_SHEET))
    if (!bySheet.has(sheet!)) bySheet.set(sheet!, reference);
  if (bySheet.size === 0) return formula;
  const left = [...bySheet.values()].map((reference) => `ISREF(${reference})`);
  return `IF(${left.length === 1 ? left[0]! : `AND(${left.join(",")})`},${formula},${gone})`;
}

/** A text as a formula holds it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A sheet name as a formula needs it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A condition for COUNTIF and its like that a cell's text meets and no other: `?` and `*` are mere characters. */
export function exactly(cell: string): string {
  return `"="&${["~", "?", "*"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell)}`;
}
