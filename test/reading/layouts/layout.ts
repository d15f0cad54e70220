import type { Merge, ReadCell, SheetCells } from "../../../src/reading/cells";
import { readSheet } from "../../../src/reading/readSheet";
import { address } from "../../../src/sheets/a1";

/** A table as people lay it out, with what is to be read from it. Shapes are those of public tables, numbers are invented. */
export interface LayoutCase {
  title: string;
  sheet: SheetCells;
  /** "D3 green-travel-share 62 2020": cell, indicator (- for none), value in the catalogue's unit (as printed for none), year (- for none). */
  values: string[];
  /** "E3 placeholder" */
  refused: string[];
}

/**
 * Cells between bars; "<" goes on from the left and "^" from above (merged), "'62" is text, "0.62{0.0%}" has a
 * number format, "⏎" breaks the line in a cell, "_" sets it in. Anything that looks like a number is one.
 */
export function layout(
  title: string,
  table: string,
  values: string,
  refused = "",
  name = "Sheet1",
): LayoutCase {
  const rows: ReadCell[][] = [];
  const formats: string[][] = [];
  const merged = new Map<string, Merge>();
  const lines = table.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines[lines.length - 1] === "") lines.pop();
  lines.forEach((line, row) => {
    rows.push([]);
    formats.push([]);
    if (line === "") return;
    line.split("|").forEach((part, column) => {
      const text = part.trim();
      if (text === "<" || text === "^") {
        const from = text === "<" ? [row, column - 1] : [row - 1, column];
        const merge = merged.get(from.join()) ?? {
          top: from[0]!,
          left: from[1]!,
          bottom: from[0]!,
          right: from[1]!,
        };
        merge.bottom = Math.max(merge.bottom, row);
        merge.right = Math.max(merge.right, column);
        merged.set([row, column].join(), merge);
        merged.set(from.join(), merge);
        rows[row]![column] = null;
        return;
      }
      const [, content = text, format] = /^(.*?)\{(.*)\}$/.exec(text) ?? [];
      if (format) formats[row]![column] = format;
      rows[row]![column] = cellOf(content);
    });
  });
  return {
    title,
    sheet: { name, rows, formats, merges: [...new Set(merged.values())] },
    values: listOf(values),
    refused: listOf(refused),
  };
}

function cellOf(text: string): ReadCell {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("@")) return new Date(`${text.slice(1)}T00:00:00Z`);
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replaceAll("⏎", "\n").replace(/^_+/, "\u3000");
}

function listOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap(eachCell);
}

const columnIndex = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * "C3:E3 carbon-sink 6 7 8 @ 2020 2025 2030" says three cells at once, "C3:C5 placeholder" too; one year or none (@ -)
 * holds for all, and x is a cell of which nothing is expected.
 */
function eachCell(line: string): string[] {
  const [, left, top, right, bottom, rest] = /^([A-Z]+)(\d+):([A-Z]+)(\d+) (.*)$/.exec(line) ?? [];
  if (rest === undefined) return [line];
  const [from, to] = [columnIndex(left!), columnIndex(right!)];
  const cells: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1)
    for (let column = from; column <= to; column += 1) cells.push(address(row - 1, column));
  const [first = "", years] = rest.split(" @ ");
  if (years === undefined) return cells.map((cell) => `${cell} ${rest}`);
  const [indicator, ...values] = first.split(/\s+/);
  const when = years.split(/\s+/);
  if (values.length !== cells.length)
    throw new Error(`${cells.length} cells, ${values.length} values: ${line}`);
  return cells.flatMap((cell, i) =>
    values[i] === "x" ? [] : [`${cell} ${indicator} ${values[i]} ${when.length === 1 ? when[0] : when[i]}`],
  );
}

/** What was read, in the shape of the expectations. */
export function readLayout(sheet: SheetCells, decimalComma = false): { values: string[]; refused: string[] } {
  const { values, refused } = readSheet(sheet, decimalComma);
  return {
    values: values.map(({ row, column, indicator, value, catalogueValue, year }) =>
      [
        address(row, column),
        indicator ?? "-",
        Number((catalogueValue ?? value).toPrecision(9)),
        year ?? "-",
      ].join(" "),
    ),
    refused: refused.map(({ row, column, kind }) =>
      [row === null ? "" : address(row, column!), kind].join(" ").trim(),
    ),
  };
}
