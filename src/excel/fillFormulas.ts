/* global Excel */
import type { IndicatorColumn } from "../sheets/indicators/indicatorColumns";
import { isBlank, type CellValue } from "../targets/judge";
import { VERDICT_WORDS } from "../targets/words";
import type { FillReport } from "./actions";
import type { CellBlock } from "./cellChange";
import { changeCells } from "./changeCells";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "./indicatorTables";
import { problem } from "./problems";
import { type PartOfTable, readInParts } from "./readInParts";
import { undoing } from "./undoing";

/** Whose contents make a row one that is to be judged. */
const VALUES = ["current", "near", "planned"] as IndicatorColumn[];
/** The columns of formulas, the verdict's own first. */
const FORMULAS = ["verdict", "gap", "judged", "better", "missedRow"] as IndicatorColumn[];

const WORDS = new Set(Object.values(VERDICT_WORDS).flatMap(({ zh, en }) => [zh, en]));

/**
 * Gives rows that have values and no verdict the formulas of a row that has them, so that a form of any version keeps
 * its own. Only blank cells are filled, and a verdict that was typed.
 */
export function fillFormulas(): Promise<FillReport> {
  return undoing(async (context, about) => {
    const tables = await findIndicatorTables(context);
    if (tables.length === 0) throw problem("no-tables");
    const lacking: { table: IndicatorTableInWorkbook; rows: number[] }[] = [];
    const isWhole = await readInParts(
      context,
      tables,
      { columns: [...VALUES, "name", "verdict"], withFormat: [] },
      (part) => lacking.push({ table: part.found, rows: rowsWithoutVerdict(part) }),
    );
    if (!isWhole) throw problem("rows-moving");
    const examples = await readExamples(context, tables, lacking);
    await context.sync();

    const blocks: CellBlock[] = [];
    const withoutExample = new Set<string>();
    const locked = new Set<string>();
    let rows = 0;
    for (const { table, formulas, protection, cells } of examples) {
      const own = cells.flatMap(({ row, column, cell }): CellBlock[] => {
        const example = formulas.get(column);
        const before: unknown = cell.formulas[0]![0];
        const isFree = before === "" || (column === "verdict" && WORDS.has(String(before)));
        if (!example || !isFree) return [];
        return [
          {
            sheet: { id: table.sheetId, name: table.sheetName },
            area: { row, column: cell.columnIndex, rows: 1, columns: 1 },
            before: [[before]],
            after: [[inRow(example.formula, example.row, row)]],
          },
        ];
      });
      const wanted = new Set(cells.map(({ row }) => row)).size;
      if (wanted === 0) continue;
      if (protection.protected) locked.add(table.sheetName);
      else if (!formulas.has("verdict")) withoutExample.add(table.sheetName);
      else {
        blocks.push(...own);
        rows += wanted;
      }
    }
    return {
      rows,
      withoutExample: [...withoutExample],
      lockedSheets: [...locked],
      step: await changeCells(context, about, blocks),
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

/** For each table the formulas of the first row that has one, column by column, and the cells to be filled. */
async function readExamples(
  context: Excel.RequestContext,
  tables: readonly IndicatorTableInWorkbook[],
  lacking: readonly { table: IndicatorTableInWorkbook; rows: number[] }[],
) {
  const MOST_EXAMPLES = 200;
  const asked = tables.map((table) => {
    const sheet = table.table.worksheet;
    const rows = lacking.filter((each) => each.table === table).flatMap((each) => each.rows);
    const { rowIndex, columnIndex, rowCount } = table.body;
    const columns = FORMULAS.filter((key) => table.columns[key] !== undefined);
    const column = (key: IndicatorColumn) => columnIndex + table.columns[key]!;
    return {
      table,
      protection: sheet.protection.load("protected"),
      columns: columns.map((key) => ({
        key,
        head: sheet
          .getRangeByIndexes(rowIndex, column(key), Math.min(rowCount, MOST_EXAMPLES), 1)
          .load("formulas"),
      })),
      cells: rows.flatMap((row) =>
        columns.map((key) => ({
          row,
          column: key,
          cell: sheet.getRangeByIndexes(row, column(key), 1, 1).load("formulas,columnIndex"),
        })),
      ),
    };
  });
  await context.sync();
  return asked.map(({ table, protection, columns, cells }) => {
    const formulas = new Map<IndicatorColumn, { row: number; formula: string }>();
    for (const { key, head } of columns) {
      const index = head.formulas.findIndex(([formula]) => String(formula).startsWith("="));
      if (index >= 0)
        formulas.set(key, { row: table.body.rowIndex + index, formula: String(head.formulas[index]![0]) });
    }
    return { table, protection, formulas, cells };
  });
}

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(^|[^\p{L}\p{N}_.!$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_(!])/gu;

/** A formula about its own row, as it reads in another row. References that are fixed to a row stay. */
export function inRow(formula: string, from: number, to: number): string {
  return formula.replace(TOKENS, (token, before?: string, column?: string, row?: string) =>
    column !== undefined && row === String(from + 1) ? `${before}${column}${to + 1}` : token,
  );
}
