/* global Excel */
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import { isBlank, type CellValue } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import type { CellsRequest, FillReport } from "../actions";
import type { CellBlock } from "../cells/cellBlock";
import { changeCells } from "../cells/changeCells";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "../indicatorTables";
import { problem } from "../problems";
import { type PartOfTable, readInParts } from "../cells/readInParts";
import { undoing } from "../undoing";

/** Whose contents make a row one that is to be judged. */
const VALUES = ["current", "near", "planned"] as IndicatorColumn[];
/** The columns of formulas, the verdict's own first. */
const FORMULAS = ["verdict", "gap", "judged", "better", "missedRow"] as IndicatorColumn[];

const WORDS = new Set(Object.values(VERDICT_WORDS).flatMap(({ zh, en }) => [zh, en]));

/**
 * Gives rows that have values and no verdict the formulas of a row that has them, so that a form of any version keeps
 * its own. Only blank cells are filled, and a verdict that was typed.
 */
export function fillFormulas({ onProgress }: CellsRequest = {}): Promise<FillReport> {
  return undoing(async (context, about) => {
    const tables = await findIndicatorTables(context);
    if (tables.length === 0) throw problem("no-tables");
    const lacking: { table: IndicatorTableInWorkbook; rows: number[] }[] = [];
    const isWhole = await readInParts(
      context,
      tables,
      { columns: [...VALUES, "name", "verdict"], onProgress },
      (part) => lacking.push({ table: part.found, rows: rowsWithoutVerdict(part) }),
    );
    if (!isWhole) throw problem("rows-moving");
    const blocks: CellBlock[] = [];
    const withoutExample = new Set<string>();
    const locked = new Set<string>();
    let rows = 0;
    for (const { table, formulas, isLocked, runs, wanted } of await readExamples(context, tables, lacking)) {
      if (wanted === 0) continue;
      if (isLocked) locked.add(table.sheetName);
      else if (!formulas.has("verdict")) withoutExample.add(table.sheetName);
      else {
        for (const run of runs) for (const block of blocksOf(table, run, formulas)) blocks.push(block);
        rows += wanted;
      }
    }
    return {
      rows,
      withoutExample: [...withoutExample],
      lockedSheets: [...locked],
      step: await changeCells(context, about, blocks, onProgress),
    };
  });
}

/** Row numbers on the sheet, from 0. */
function rowsWithoutVerdict({ body, columns }: PartOfTable): number[] {
  const rows: number[] = [];
  for (let row = 0; row < body.rowCount; row += 1) {
    const hasValue = VALUES.some((key) => !isBlank((columns[key]?.values[row]?.[0] as CellValue) ?? ""));
    if (hasValue && isBlank((columns.verdict?.values[row]?.[0] as CellValue) ?? ""))
      rows.push(body.rowIndex + row);
  }
  return rows;
}

interface Example {
  row: number;
  formula: string;
}

/** Cells one below the other in a column of formulas, in rows that lack their verdict. */
interface Run {
  column: IndicatorColumn;
  row: number;
  cells: Excel.Range;
}

const MOST_EXAMPLES = 200;
/** So many rows to an answer; a formula of the form is some hundreds of characters long. */
const MOST_ROWS = 2_000;

/** For each table the formulas of the first row that has one, column by column, and the cells to be filled. */
async function readExamples(
  context: Excel.RequestContext,
  tables: readonly IndicatorTableInWorkbook[],
  lacking: readonly { table: IndicatorTableInWorkbook; rows: number[] }[],
) {
  const asked = tables.map((table) => {
    const sheet = table.table.worksheet;
    const rows = lacking.filter((each) => each.table === table).flatMap((each) => each.rows);
    const { rowIndex, columnIndex, rowCount } = table.body;
    const columns = FORMULAS.filter((key) => table.columns[key] !== undefined);
    const at = (key: IndicatorColumn, row: number, count: number) =>
      sheet.getRangeByIndexes(row, columnIndex + table.columns[key]!, count, 1).load("formulas,columnIndex");
    return {
      table,
      rows,
      protection: sheet.protection.load("protected"),
      heads: columns.map((key) => ({ key, head: at(key, rowIndex, Math.min(rowCount, MOST_EXAMPLES)) })),
      runs: runsOf(rows).flatMap(({ row, count }) =>
        columns.map((column) => ({ column, row, ask: () => at(column, row, count), count })),
      ),
    };
  });
  await context.sync();
  const found = [];
  for (const { table, rows, protection, heads, runs } of asked) {
    const formulas = new Map<IndicatorColumn, Example>();
    for (const { key, head } of heads) {
      const index = head.formulas.findIndex(([formula]) => String(formula).startsWith("="));
      if (index >= 0)
        formulas.set(key, { row: table.body.rowIndex + index, formula: String(head.formulas[index]![0]) });
    }
    const read: Run[] = [];
    let due = 0;
    for (const { column, row, ask, count } of runs) {
      if (due + count > MOST_ROWS && due > 0) {
        await context.sync();
        due = 0;
      }
      read.push({ column, row, cells: ask() });
      due += count;
    }
    if (due > 0) await context.sync();
    found.push({ table, formulas, isLocked: protection.protected, runs: read, wanted: rows.length });
  }
  return found;
}

/** Rows that follow each other as one, up to as many as go into an answer. */
function runsOf(rows: readonly number[]): { row: number; count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row && last.count < MOST_ROWS) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}

/** The cells of a run that are blank, or hold a verdict that was typed; the others are somebody's own. */
function blocksOf(
  table: IndicatorTableInWorkbook,
  { column, row, cells }: Run,
  formulas: ReadonlyMap<IndicatorColumn, Example>,
): CellBlock[] {
  const example = formulas.get(column);
  if (!example) return [];
  const blocks: (CellBlock & { before: unknown[][]; after: unknown[][] })[] = [];
  cells.formulas.forEach(([before]: unknown[], index: number) => {
    const isFree = before === "" || (column === "verdict" && WORDS.has(String(before)));
    if (!isFree) return;
    const own = inRow(example.formula, example.row, row + index);
    const last = blocks.at(-1);
    if (last && last.area.row + last.area.rows === row + index) {
      last.area.rows += 1;
      last.before.push([before]);
      last.after.push([own]);
    } else
      blocks.push({
        sheet: { id: table.sheetId, name: table.sheetName },
        area: { row: row + index, column: cells.columnIndex, rows: 1, columns: 1 },
        before: [[before]],
        after: [[own]],
      });
  });
  return blocks;
}

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(^|[^\p{L}\p{N}_.!$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_(!])/gu;

/** A formula about its own row, as it reads in another row. References that are fixed to a row stay. */
export function inRow(formula: string, from: number, to: number): string {
  return formula.replace(TOKENS, (token, before?: string, column?: string, row?: string) =>
    column !== undefined && row === String(from + 1) ? `${before}${column}${to + 1}` : token,
  );
}
