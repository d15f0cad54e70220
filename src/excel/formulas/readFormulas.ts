/* global Excel */
import type { Progress } from "../actions";
import type { DefinedName } from "./definedNames";
import { problem } from "../problems";
import { isTooLarge } from "../cells/readInParts";

/** Rows of a sheet, as wide as what is in use there. */
export interface SheetReading {
  sheet: Excel.Worksheet;
  /** Whether the sheet is protected. */
  locked: boolean;
  /** Formulas and values of all cells, and whether any of them is part of a spilled result: null for some. */
  used: {
    formulas: unknown[][];
    values: unknown[][];
    hasSpill: boolean | null;
    rowIndex: number;
    columnIndex: number;
  };
  /** The rows that are read here; where the sheet goes on below, the first of the next rows follows, to be looked at. */
  rows: number;
}

export interface WorkbookReading {
  sheetNames: string[];
  /** Of the workbook and of its sheets. */
  names: DefinedName[];
}

/** What an answer holds at most to begin with: some fifty bytes each of formula and value. */
const MOST_CELLS = 40_000;

/**
 * Reads every sheet that holds anything: two requests, however many sheets. Where that is more than Excel hands over, rows
 * by rows, with progress. The names come first.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  onNames: (workbook: WorkbookReading) => void,
  onRows: (reading: SheetReading) => void,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const ask = (what: string) =>
    worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load(`${what},rowIndex,columnIndex`),
      names: sheet.names.load("items/name,items/formula"),
    }));
  let readings = ask(CONTENT);
  let isWhole = true;
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    isWhole = false;
    readings = ask("rowCount,columnCount");
    await context.sync();
  }
  onNames({
    sheetNames: readings.map(({ sheet }) => sheet.name),
    names: [
      ...defined(names, null),
      ...readings.flatMap((reading) => defined(reading.names, reading.sheet.name)),
    ],
  });
  const filled = readings.filter(({ used }) => !used.isNullObject);
  if (!isWhole) return readRows(context, filled, onRows, onProgress);
  for (const { sheet, used } of filled)
    onRows({ sheet, used, locked: sheet.protection.protected, rows: used.formulas.length });
}

const CONTENT = "formulas,values,hasSpill";

async function readRows(
  context: Excel.RequestContext,
  sheets: readonly { sheet: Excel.Worksheet; used: Excel.Range }[],
  onRows: (reading: SheetReading) => void,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const of = sheets.reduce((sum, { used }) => sum + used.rowCount, 0);
  let done = 0;
  let most = MOST_CELLS;
  for (const { sheet, used } of sheets) {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    for (let from = 0; from < rowCount;) {
      const rows = Math.min(rowCount - from, Math.max(1, Math.floor(most / columnCount)));
      const below = from + rows < rowCount ? 1 : 0;
      const range = sheet
        .getRangeByIndexes(rowIndex + from, columnIndex, rows + below, columnCount)
        .load(`${CONTENT},rowIndex,columnIndex`);
      const now = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
      try {
        await context.sync();
      } catch (thrown) {
        if (!isTooLarge(thrown) || rows === 1) throw thrown;
        most = Math.max(columnCount, Math.floor((rows * columnCount) / 2));
        continue;
      }
      if (now.isNullObject || SIZES.some((size) => now[size] !== used[size])) throw problem("rows-moving");
      onRows({ sheet, used: range, locked: sheet.protection.protected, rows });
      from += rows;
      done += rows;
      onProgress?.({ done, of, label: READING });
    }
  }
}

const SIZES = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;
const READING = { zh: "读取单元格", en: "Reading cells" };

function defined({ items }: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}
