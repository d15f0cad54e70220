import { parseCsv } from "hucre/csv";
import { formatArea } from "../grid/address";
import { typedDate } from "../grid/typedDate";
import type { CellSnapshot, StyleSnapshot } from "../snapshot";
import { Losses } from "./losses";
import { OpenProblem } from "./problem";
import { plainSheet, sheetName } from "./plainSheet";
import type { AnyFile } from "./readXlsx";
import { utf16Of } from "./utf16";

const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;

/**
 * Reads a text of rows and columns. As in Excel numbers, percentages, days and TRUE or FALSE become what they are;
 * everything else stays text, also what begins with "=": a text never becomes a formula.
 */
export function readCsv(bytes: Uint8Array, fileName: string): AnyFile {
  const { text, delimiter } = separated(decoded(bytes), fileName);
  const rows = parseCsv(text, { skipBom: true, ...(delimiter ? { delimiter } : {}) });
  const styles: StyleSnapshot[] = [];
  const styled = (numberFormat: string) => {
    const found = styles.findIndex((style) => style.numberFormat === numberFormat);
    return found >= 0 ? found : styles.push({ numberFormat }) - 1;
  };
  const losses = new Losses();
  const name = sheetName(fileName.replace(/\.[^.]*$/, ""), []);
  const fitting = <Value>(value: Value, row: number, column: number): Value | string => {
    if (typeof value !== "string" || value.length <= longestText) return value;
    losses.add("longTexts", `${name}!${formatArea({ row, column, rows: 1, columns: 1 })}`);
    return value.slice(0, longestText);
  };
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > mostRows || columns > mostColumns) throw tooLong(rows.length, columns);
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column): CellSnapshot[] => {
      const typed = typeof value === "string" ? shownValue(value) : null;
      if (typed) return [{ row: index, column, value: typed.value, style: styled(typed.format) }];
      const read = fitting(typeof value === "string" ? valueOf(value) : value, index, column);
      return read === null || typeof read === "object" ? [] : [{ row: index, column, value: read }];
    }),
  );
  return {
    snapshot: {
      title: null,
      active: 0,
      sheets: [{ ...plainSheet(name), cells, styles }],
      names: [],
      customXml: [],
      customFunctions: [],
    },
    losses: losses.list(),
  };
}

/** UTF-16 and UTF-8 where the file says so or is so; else GB18030, in which offices here save. */
function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** A first line such as "sep=;" says what separates, as Excel writes it; a .tsv is separated by tabs. */
function separated(text: string, fileName: string): { text: string; delimiter: string | null } {
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1]! };
  return { text, delimiter: /\.tsv$/i.test(fileName) ? "\t" : null };
}

/** What has a number format of its own: a percentage, or a day with its year. */
function shownValue(text: string): { value: number; format: string } | null {
  const trimmed = text.trim();
  const percent = /^([+-]?\d{1,12}(?:\.(\d{1,10}))?)%$/.exec(trimmed);
  if (percent) return { value: Number(`${percent[1]}e-2`), format: percent[2] ? "0.00%" : "0%" };
  const day = /^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?$/.test(trimmed) ? typedDate(trimmed, "zh-CN") : null;
  return day && { value: day.serial, format: day.format };
}

/** Codes such as 010101 and numbers of more than fifteen digits stay text, or they would lose digits. */
function valueOf(text: string): string | number | boolean | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return trimmed.toUpperCase() === "TRUE";
  const isNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?([eE][+-]?\d{1,3})?$/.test(trimmed);
  const digits = trimmed.replace(/[eE].*$/, "").replace(/\D/g, "");
  if (!isNumber || digits.length > 15 || /^[+-]?0\d/.test(trimmed)) return text;
  const number = Number(trimmed.replaceAll(",", ""));
  return Number.isFinite(number) ? number : text;
}

const tooLong = (rows: number, columns: number) =>
  new OpenProblem(
    `文件有 ${rows} 行、${columns} 列，超过工作表的 1048576 行或 16384 列，没有打开。请拆分后再打开。`,
    `The file has ${rows} rows and ${columns} columns, more than the 1,048,576 or 16,384 of a sheet, and was not opened. Please split it first.`,
  );
