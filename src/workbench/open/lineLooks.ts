import type { CellStyle } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Parts } from "./parts";
import type { XmlNode } from "./xmlTree";

/** The looks that whole rows and columns have, by the file's numbers of them. */
export type LineLooks = ReadonlyMap<number, CellStyle>;

export interface StyledLines {
  /** By the first and last index. */
  columns: [first: number, last: number, look: number][];
  rows: Map<number, number>;
}

/** Which rows and columns of a sheet have a look of their own. */
export function styledLines(xml: string, head: XmlNode): StyledLines {
  const columns = head.within("col").flatMap((col): StyledLines["columns"] => {
    const [first, last, look] = ["min", "max", "style"].map((name) => Number(col.attribute(name) ?? 0));
    return look! > 0 ? [[first! - 1, last! - 1, look!]] : [];
  });
  const rows = new Map<number, number>();
  for (const [row] of xml.matchAll(/<(?:\w+:)?row\s[^>]*\bcustomFormat="(?:1|true)"[^>]*>/g)) {
    const number = Number(/\sr="(\d+)"/.exec(row)?.[1] ?? 0);
    const look = Number(/\ss="(\d+)"/.exec(row)?.[1] ?? 0);
    if (number > 0 && look > 0) rows.set(number - 1, look);
  }
  return { columns, rows };
}

/**
 * The library tells the look of cells alone, so it is given the workbook once more with one sheet, whose cells have the
 * looks that are asked for and nothing else.
 */
export async function lineLooks(
  sheets: Iterable<StyledLines>,
  path: string,
  sheetName: string,
  isStylePart: (name: string) => boolean,
  parts: Parts,
): Promise<LineLooks> {
  const wanted = new Set<number>();
  for (const { columns, rows } of sheets) {
    for (const [, , look] of columns) wanted.add(look);
    for (const look of rows.values()) wanted.add(look);
  }
  if (wanted.size === 0) return new Map();
  const numbers = [...wanted];
  const cells = numbers.map((look, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${look}"/></row>`);
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData></worksheet>`;
  const bytes = parts.packed((name) => name === path || isStylePart(name), {
    [path]: new TextEncoder().encode(sheet),
  });
  const { sheets: read } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name }) => name === sheetName,
  });
  return new Map(numbers.map((look, row) => [look, read[0]?.cells?.get(`${row},0`)?.style ?? {}] as const));
}
