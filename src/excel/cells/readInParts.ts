/* global Excel */
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import type { Progress } from "../actions";
import type { IndicatorTableInWorkbook, TableBody } from "../indicatorTables";

/** Some rows of one table, with the columns that were asked for. */
export interface PartOfTable {
  found: IndicatorTableInWorkbook;
  /** Where these rows stand. */
  body: TableBody;
  columns: Partial<
    Record<
      IndicatorColumn,
      Pick<Excel.Range, "values"> & { numberFormat?: unknown[][]; formulas?: unknown[][] }
    >
  >;
}

interface Wanted {
  columns: readonly IndicatorColumn[];
  /** Of these the number formats as well. */
  withFormat?: readonly IndicatorColumn[];
  /** Of these the formulas as well. */
  withFormulas?: readonly IndicatorColumn[];
  onProgress?: (progress: Progress) => void;
  /** Asks for what else is to be known with the first rows; asked anew where that answer was too large. */
  alongside?: () => void;
}

/** Some 250 bytes a row make 2.5 MB an answer; Excel on the web gives no more than 5 MB. */
const MOST_ROWS = 10_000;
/** With fewer than this an answer cannot be too large for its rows. */
const FEWEST_ROWS = 50;

/**
 * Reads columns of tables, as many rows to a request as Excel hands over; where an answer is too large, it asks for
 * half. Says whether every table stayed where it was meanwhile; where one moved, what was read is of no use.
 */
export async function readInParts(
  context: Excel.RequestContext,
  tables: readonly IndicatorTableInWorkbook[],
  { columns, withFormat = [], withFormulas = [], onProgress, alongside }: Wanted,
  onPart: (part: PartOfTable) => void,
): Promise<boolean> {
  const of = tables.reduce((rows, { body }) => rows + body.rowCount, 0);
  let most = MOST_ROWS;
  let done = 0;
  do {
    if (done === 0) alongside?.();
    const parts = partsFrom(tables, done, most).map(({ found, from, rows }) => {
      const body = { ...found.body, rowIndex: found.body.rowIndex + from, rowCount: rows };
      const now = found.table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
      const read: PartOfTable["columns"] = {};
      for (const key of columns) {
        const index = found.columns[key];
        if (index === undefined) continue;
        const cells = found.table.worksheet.getRangeByIndexes(
          body.rowIndex,
          body.columnIndex + index,
          rows,
          1,
        );
        const more = [
          ...(withFormat.includes(key) ? ["numberFormat"] : []),
          ...(withFormulas.includes(key) ? ["formulas"] : []),
        ];
        read[key] = cells.load(["values", ...more].join());
      }
      return { now, part: { found, body, columns: read } };
    });
    try {
      await context.sync();
    } catch (thrown) {
      if (!isTooLarge(thrown) || most <= FEWEST_ROWS) throw thrown;
      most = Math.floor(most / 2);
      continue;
    }
    if (parts.some(({ now, part }) => !isSame(now, part.found.body))) return false;
    for (const { part } of parts) onPart(part);
    done += parts.reduce((rows, { part }) => rows + part.body.rowCount, 0);
    if (of > MOST_ROWS || most < MOST_ROWS) onProgress?.({ done, of, label: READING });
  } while (done < of);
  return true;
}

const READING = { zh: "读取指标表", en: "Reading the indicator tables" };

/** The next rows, of one table after the other, up to as many as one request takes. */
function partsFrom(tables: readonly IndicatorTableInWorkbook[], done: number, most: number) {
  const parts: { found: IndicatorTableInWorkbook; from: number; rows: number }[] = [];
  let skip = done;
  let room = most;
  for (const found of tables) {
    const from = Math.min(skip, found.body.rowCount);
    skip -= from;
    const rows = Math.min(found.body.rowCount - from, room);
    if (rows > 0) parts.push({ found, from, rows });
    room -= rows;
  }
  return parts;
}

export function isTooLarge(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === "ResponsePayloadSizeLimitExceeded";
}

function isSame(now: TableBody, before: TableBody): boolean {
  return (
    now.rowIndex === before.rowIndex &&
    now.columnIndex === before.columnIndex &&
    now.rowCount === before.rowCount
  );
}
