import { strategiesOf } from "../../catalogue";
import { firstLead } from "../../sheets/firstForm/asWritten";
import { LOOKS } from "../../sheets/look";
import { STRATEGY_COLUMNS, STRATEGY_PLACES } from "../../sheets/strategies/strategySheet";
import type { CellBlock } from "../cells/cellBlock";
import type { TableBody } from "../indicatorTables";
import { asInput, drawGrid, format, startFromBase } from "../build/writeSheet";
import {
  askLook,
  dressLetters,
  isFirstPage,
  type LookBefore,
  type RowOwner,
  setFormPage,
  type TableLooked,
} from "./lookBefore";
import { headingAt, type StrategyTable } from "./strategyTables";

/** A table of strategies once the column and the rows have come in. */
export interface GrownStrategies {
  of: StrategyTable;
  headings: readonly string[];
  formulas: readonly (readonly unknown[])[];
  body: TableBody;
  /** The two lines above the headings. */
  above: readonly (readonly unknown[])[];
  look: LookBefore;
}

export function askStrategies(of: StrategyTable) {
  const { table, body, headings, rows } = of;
  const count = body.rowCount + rows.inserts.flatMap(({ texts }) => texts).length;
  const read = {
    headings: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("formulas,rowIndex,columnIndex,rowCount"),
    above:
      body.rowIndex >= 3
        ? table.getHeaderRowRange().getOffsetRange(-2, 0).getResizedRange(1, 0).load("formulas")
        : null,
    look: askLook(table, headings.length + 1, count),
  };
  return (): GrownStrategies => {
    const { rowIndex, columnIndex, rowCount } = read.body;
    return {
      of,
      look: read.look,
      headings: read.headings.values[0]!.map(String),
      formulas: read.body.formulas as unknown[][],
      body: { rowIndex, columnIndex, rowCount },
      above: (read.above?.formulas as unknown[][] | undefined) ?? [],
    };
  };
}

const placeOf = ({ headings, of: { language } }: GrownStrategies, index: number) =>
  headings.indexOf(STRATEGY_COLUMNS[index]![language]);

/** Those of `rows` that have come in. */
function cameIn({ of: { body }, formulas }: GrownStrategies, at: number): boolean {
  return at >= body.rowCount && at < formulas.length;
}

/** 近期 in every row, all but what people enter in rows that have come in, and what 0.1 said above, if it still stands. */
export function strategyCells(grown: GrownStrategies): CellBlock[] {
  const { of, formulas, body, above } = grown;
  const { sheet, plan, language, fresh, lead } = of;
  const titles = placeOf(grown, STRATEGY_PLACES.title);
  const numbers = placeOf(grown, STRATEGY_PLACES.number);
  const coming = [...new Set(fresh.values())];
  const rowOf = (row: readonly unknown[], at: number) =>
    cameIn(grown, at)
      ? coming.find((cells) => cells[STRATEGY_PLACES.title] === row[titles])
      : fresh.get(String(row[numbers]));
  const blocks = STRATEGY_COLUMNS.slice(0, STRATEGY_PLACES.nearTerm + 1).flatMap((_, index): CellBlock[] => {
    const column = placeOf(grown, index);
    if (column < 0 || index === STRATEGY_PLACES.title) return [];
    const before = formulas.map((row) => [row[column]]);
    const after = formulas.map((row, at) => {
      const cell = rowOf(row, at)?.[index];
      // Elsewhere a text may be a person's own by now.
      const isOurs =
        index === STRATEGY_PLACES.nearTerm || index === STRATEGY_PLACES.number || cameIn(grown, at);
      if (cell === undefined || !isOurs) return [row[column]];
      return [asInput(index === 0 ? at + 1 : cell)];
    });
    const first = after.findIndex(([to], at) => to !== before[at]![0]);
    if (first < 0) return [];
    const area = {
      row: body.rowIndex + first,
      column: body.columnIndex + column,
      rows: formulas.length - first,
      columns: 1,
    };
    return [{ sheet, area, before: before.slice(first), after: after.slice(first) }];
  });
  const isFirstLead = above[0]?.[0] === firstLead(plan, strategiesOf(plan.id).length, language);
  if (!isFirstLead || above[1]?.[0] !== "") return blocks;
  const area = { row: body.rowIndex - 3, column: body.columnIndex, rows: 2, columns: 1 };
  return [
    ...blocks,
    { sheet, area, before: above.map((row) => [row[0]]), after: lead.map((text) => [asInput(text)]) },
  ];
}

export function strategiesLooked({ of, formulas, body, headings }: GrownStrategies): TableLooked {
  const numbers = headings.indexOf(headingAt("number", of.language));
  const owner = (row: readonly unknown[], at: number): RowOwner =>
    at >= of.body.rowCount ? "came" : of.fresh.has(String(row[numbers])) ? "first" : "own";
  return { sheetId: of.sheet.id, body, rows: formulas.map(owner) };
}

/** What has come in looks as on today's sheet; columns, letters and the page are as wide and as large as there. */
export function dressStrategies(grown: GrownStrategies): void {
  const { of, formulas, body, headings, look } = grown;
  const sheet = of.table.worksheet;
  STRATEGY_COLUMNS.forEach((each, index) => {
    const at = placeOf(grown, index);
    if (at < 0) return;
    look.columns[at]!.head.format.columnWidth = each.width;
    const isNew = index === STRATEGY_PLACES.nearTerm;
    const first = isNew ? 0 : of.body.rowCount;
    const area = {
      row: body.rowIndex + first,
      column: body.columnIndex + at,
      rows: formulas.length - first,
      columns: 1,
    };
    if (!isNew && area.rows > 0)
      format(sheet.getRangeByIndexes(area.row, area.column, area.rows, 1), LOOKS[each.look], area);
    if (!isNew) return;
    startFromBase(sheet.getRangeByIndexes(area.row - 1, area.column, area.rows + 1, 1).format);
    format(sheet.getRangeByIndexes(area.row, area.column, area.rows, 1), LOOKS[each.look], area);
    const heading = { ...area, row: body.rowIndex - 1, rows: 1 };
    format(sheet.getCell(heading.row, heading.column), LOOKS.formTableHeading, heading);
    const column = { ...area, row: heading.row, rows: formulas.length + 1 };
    drawGrid(sheet.getRangeByIndexes(column.row, column.column, column.rows, 1), column);
  });
  const came = {
    row: body.rowIndex + of.body.rowCount,
    column: body.columnIndex,
    rows: formulas.length - of.body.rowCount,
    columns: headings.length,
  };
  if (came.rows > 0) drawGrid(sheet.getRangeByIndexes(came.row, came.column, came.rows, came.columns), came);
  dressLetters(strategiesLooked(grown), look, LOOKS.formText.size);
  of.heights.forEach((height, at) => (look.rows[of.body.rowCount + at]!.format.rowHeight = height));
  if (isFirstPage(look))
    setFormPage(look, body.rowIndex + formulas.length, body.columnIndex + headings.length);
}
