import { findIndicator, source } from "../../catalogue";
import type { Indicator, Plan } from "../../catalogue/schema";
import { address } from "../../sheets/a1";
import type { CoverCells } from "../../sheets/cover/coverSheet";
import type { Cell } from "../../sheets/description";
import { isAskedAsWritten, isBasisAsWritten, OPEN_KINDS } from "../../sheets/firstForm/asWritten";
import { conclusionFormula, missedNamesFormula } from "../../sheets/indicators/conclusion";
import {
  INDICATOR_COLUMN_ORDER,
  type IndicatorColumn,
  type Place,
} from "../../sheets/indicators/indicatorColumns";
import { warningFormula, yearFormula } from "../../sheets/indicators/indicatorSheet";
import { emptyRow, rowValues } from "../../sheets/indicators/indicatorTable";
import { countedTable, unjudgedFormula } from "../../sheets/indicators/verdictCounts";
import { VERDICT_WORDS } from "../../targets/words";
import type { CellBlock } from "../cells/cellBlock";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import { asInput } from "../build/writeSheet";

/** A table with the form's columns, read anew once they have come in. */
export interface GrownTable {
  found: IndicatorTableInWorkbook;
  added: readonly IndicatorColumn[];
  /** Rows that have come in, counted from 0, and what each is of. */
  addedRows: ReadonlyMap<number, Indicator>;
  headings: readonly string[];
  /** The rows, as formulas and as values. */
  formulas: readonly (readonly unknown[])[];
  values: readonly (readonly unknown[])[];
  /** The two lines above the headings, as far as there are two. */
  above: readonly (readonly unknown[])[];
}

/** What targets are chosen by; null where no cover was found, and targets stay as they are. */
export interface PlanOfTable {
  plan: Plan;
  indicators: ReadonlyMap<string, Indicator>;
  cover: CoverCells;
}

const FORMULAS: readonly IndicatorColumn[] = ["verdict", "gap", "judged"];
/** What people enter; a row that comes in leaves it to them. */
const ENTERED: readonly IndicatorColumn[] = ["current", "near", "planned", "handed"];
const ASKED: readonly IndicatorColumn[] = ["operator", "target", "upper", "year"];

/** What the cells of a table become. Values, and targets that a person has set, are among none of them. */
export function tableCells(
  table: GrownTable,
  of: PlanOfTable | null,
): { blocks: CellBlock[]; kept: string[] } {
  const { found, formulas } = table;
  const { body, columns, language } = found;
  const kept: string[] = [];
  const after = new Map<IndicatorColumn, unknown[]>();
  const place: Place = (key) => body.columnIndex + columns[key]!;
  const cell = (row: number, key: IndicatorColumn) =>
    columns[key] === undefined ? "" : formulas[row]![columns[key]];
  const set = (row: number, key: IndicatorColumn, to: Cell) => {
    if (columns[key] === undefined) return;
    if (!after.has(key))
      after.set(
        key,
        formulas.map((_, each) => typed(table, each, key)),
      );
    after.get(key)![row] = asInput(to);
  };

  const numbers = numbersOf(table);
  formulas.forEach((_, row) => {
    const code = String(cell(row, "code"));
    const at = body.rowIndex + row;
    const comes = table.addedRows.get(row);
    const indicator =
      of && (comes ?? of.indicators.get(code) ?? of.indicators.get(findIndicator(code)?.id ?? ""));
    const fresh =
      of && indicator
        ? rowValues(
            indicator,
            row + 1,
            at,
            { plan: of.plan, language, sourceOf: source, cover: of.cover, computed: () => null },
            place,
          )
        : emptyRow(at, language, place);
    if (numbers) set(row, "number", numbers[row]!);
    if (comes) {
      for (const key of INDICATOR_COLUMN_ORDER)
        if (key !== "number" && !ENTERED.includes(key)) set(row, key, fresh[key]);
      return;
    }
    for (const key of FORMULAS)
      if (isFormula(table, row, key) || table.added.includes(key)) set(row, key, fresh[key]);
    for (const key of table.added)
      if (!ASKED.includes(key) && key !== "targetCode") set(row, key, fresh[key]);
    if (!of || !indicator) return;
    if (OPEN_KINDS.includes(String(cell(row, "kind")))) set(row, "kind", fresh.kind);
    const isSameUnit = (String(cell(row, "unit")) || "—") === fresh.unit;
    const asked = ASKED.map((key) => cell(row, key));
    if (!isSameUnit || !isAskedAsWritten(of.plan.id, code, asked)) {
      kept.push(String(cell(row, "name")));
      return;
    }
    for (const key of [...ASKED, "targetCode" as const]) set(row, key, fresh[key]);
    if (isBasisAsWritten(of.plan.id, code, language, String(cell(row, "basis"))))
      set(row, "basis", fresh.basis);
  });

  const isChanged = ([key, cells]: [IndicatorColumn, unknown[]]) =>
    cells.some((to, row) => to !== typed(table, row, key));
  const blocks = [...after].filter(isChanged).flatMap(([key, cells]) => columnBlocks(table, key, cells));
  return { blocks: [...blocks, ...linesAbove(table, of, place)], kept };
}

/** 序号 of each row, counted anew where 0.1's count still stands and rows come among it; null where a person has numbers of their own. */
function numbersOf({ found, formulas, addedRows }: GrownTable): Cell[] | null {
  const column = found.columns.number;
  if (column === undefined || addedRows.size === 0) return null;
  const before = formulas.map((row) => row[column]);
  const numbers = before.filter((cell) => cell !== "");
  if (numbers.some((cell, index) => cell !== index + 1)) return null;
  let count = 0;
  return before.map((cell, row) => (cell !== "" || addedRows.has(row) ? (count += 1) : null));
}

/** A text that begins like a formula is none where it shows itself. */
function isFormula({ found, formulas, values }: GrownTable, row: number, key: IndicatorColumn): boolean {
  const column = found.columns[key];
  if (column === undefined) return false;
  const formula = formulas[row]![column];
  return typeof formula === "string" && formula.startsWith("=") && values[row]![column] !== formula;
}

/** What to enter to have the cell as it is. */
function typed(table: GrownTable, row: number, key: IndicatorColumn): unknown {
  const cell = table.formulas[row]![table.found.columns[key]!];
  return typeof cell === "string" && !isFormula(table, row, key) ? asInput(cell) : cell;
}

/**
 * A column is entered as a whole: Excel takes a single formula for that of all blank rows. What is to stay blank is
 * made so once more, in case it does all the same.
 */
function columnBlocks(table: GrownTable, key: IndicatorColumn, cells: readonly unknown[]): CellBlock[] {
  const { found, formulas } = table;
  const column = found.columns[key]!;
  const area = {
    row: found.body.rowIndex,
    column: found.body.columnIndex + column,
    rows: formulas.length,
    columns: 1,
  };
  const sheet = { id: found.sheetId, name: found.sheetName };
  const before = formulas.map((row) => [row[column]]);
  const whole: CellBlock = { sheet, area, before, after: cells.map((cell) => [cell]) };
  const blanks = cells.flatMap((cell, row): CellBlock[] =>
    cell === "" && before[row]![0] === "" && cells.some((other) => String(other).startsWith("="))
      ? [
          {
            sheet,
            area: { ...area, row: area.row + row, rows: 1 },
            before: [[""]],
            after: [[""]],
            isSpread: (shown) => String(shown).startsWith("="),
          },
        ]
      : [],
  );
  return [whole, ...blanks];
}

/** The sentence for the report in the place of 0.1's counts, the years above the values, the warning: where these cells are free. */
function linesAbove(table: GrownTable, of: PlanOfTable | null, place: Place): CellBlock[] {
  const { found, formulas, above } = table;
  const { body, language } = found;
  if (above.length < 2) return [];
  const [conclusionRow, yearsRow] = [body.rowIndex - 3, body.rowIndex - 2];
  const sheet = { id: found.sheetId, name: found.sheetName };
  const block = (row: number, column: number, formula: string): CellBlock => ({
    sheet,
    area: { row, column, rows: 1, columns: 1 },
    before: [[above[row - conclusionRow]![column - body.columnIndex]]],
    after: [[formula]],
  });
  const isFree = (row: number, column: number) =>
    above[row - conclusionRow]![column - body.columnIndex] === "";
  const counted = countedTable(body.rowIndex, formulas.length, undefined, place);
  const blocks: CellBlock[] = [];
  const names = table.added.includes("better") ? place("better") : null;
  const isCounts = String(above[0]![0]).startsWith(`="${VERDICT_WORDS.met[language]} "&`);
  if (isCounts && names !== null && isFree(conclusionRow, names)) {
    const list = missedNamesFormula(body.rowIndex - 1, formulas.length + 1, language, place);
    const sentence = conclusionFormula(counted, address(conclusionRow, names), language);
    blocks.push(block(conclusionRow, names, list), block(conclusionRow, body.columnIndex, sentence));
  }
  if (of)
    for (const key of ["current", "near", "planned"] as const)
      if (isFree(yearsRow, place(key)))
        blocks.push(block(yearsRow, place(key), yearFormula(of.cover.years[key], language)));
  if (isFree(yearsRow, place("operator")))
    blocks.push(block(yearsRow, place("operator"), warningFormula(unjudgedFormula(counted), language)));
  return blocks;
}
