/* global Excel */
import type { KeepReport } from "./actions";
import { callsOurs, type FunctionNames, functionNames } from "./brokenFormula";
import { type CallingNames, namesCalling } from "./definedNames";
import type { CellBlock } from "./cellChange";
import { changeCells } from "./changeCells";
import { isError, type CellValue } from "../targets/judge";
import { readFormulas, type SheetReading } from "./readFormulas";
import { undoing } from "./undoing";
import { asInput } from "./writeSheet";

/** A cell with one of our functions, and the cells that its result fills. */
interface Found {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  formula: string;
  value: CellValue;
  /** Asked for on sheets with spilled results, unless formulas stand beside and below, where none can spill. */
  spill: Excel.Range | null;
}

/**
 * Puts values in the place of formulas that call our functions, also by way of a defined name, so that people without
 * the add-in keep seeing them. Spilled results keep all their cells. A cell that shows an error has nothing to keep and
 * stays a formula. Names stay, because charts and rules may rest on them. Four requests, however many cells: three
 * read, one writes. What fails is undone.
 */
export function keepValues(ids: readonly string[]): Promise<KeepReport> {
  const functions = functionNames(ids);
  return undoing(async (context, about) => {
    const workbook = await readFormulas(context);
    const calling = namesCalling(workbook.names, workbook.sheetNames, functions);
    const sheets = workbook.sheets
      .map((reading) => ({ ...reading, found: findCalls(reading, functions, calling) }))
      .filter(({ found }) => found.length > 0);
    const open = sheets.filter(({ locked }) => !locked).flatMap(({ found }) => found);
    const kept = open.filter(({ value }) => !isError(value));
    if (kept.some(({ spill }) => spill)) await context.sync();
    return {
      kept: kept.length,
      errors: open.length - kept.length,
      lockedSheets: sheets.filter(({ locked }) => locked).map(({ sheet }) => sheet.name),
      names: calling.names.map(({ name, sheet }) => (sheet === null ? name : `${sheet}!${name}`)),
      step: await changeCells(context, about, kept.map(blockOf)),
    };
  });
}

function findCalls({ sheet, used }: SheetReading, functions: FunctionNames, calling: CallingNames): Found[] {
  const { formulas, values, rowIndex, columnIndex } = used;
  // hasSpill is null where only some of the cells do. An empty cell may be part of a result as well.
  const mayBeSpilled = (row: number, column: number) => {
    const formula = formulas[row]?.[column] as CellValue | undefined;
    return used.hasSpill !== false && formula !== undefined && !String(formula).startsWith("=");
  };
  const found: Found[] = [];
  for (let row = 0; row < formulas.length; row += 1)
    for (let column = 0; column < formulas[row]!.length; column += 1) {
      const formula: unknown = formulas[row]![column];
      if (!callsOurs(formula, functions) && !calling.areUsedIn(formula, sheet.name)) continue;
      const spills = mayBeSpilled(row, column + 1) || mayBeSpilled(row + 1, column);
      const [top, left] = [rowIndex + row, columnIndex + column];
      found.push({
        sheet,
        row: top,
        column: left,
        formula: formula as string,
        value: values[row]![column] as CellValue,
        spill: spills
          ? sheet.getRangeByIndexes(top, left, 1, 1).getSpillingToRangeOrNullObject().load("values,formulas")
          : null,
      });
    }
  return found;
}

/** The cell, or all cells of a spilled result: entering the formula again fills those anew. */
function blockOf({ sheet, row, column, formula, value, spill }: Found): CellBlock {
  const isSpilled = spill !== null && !spill.isNullObject;
  const values = (isSpilled ? spill.values : [[value]]) as CellValue[][];
  return {
    sheet: { id: sheet.id, name: sheet.name },
    area: { row, column, rows: values.length, columns: values[0]!.length },
    before: isSpilled ? (spill.formulas as unknown[][]) : [[formula]],
    restore: values.map((cells, i) => cells.map((_, j) => (i + j === 0 ? formula : ""))),
    after: values.map((cells) => cells.map(typed)),
  };
}

/** Errors within a spilled result stay errors; text stays text, whatever it begins with. */
function typed(value: CellValue): CellValue {
  return typeof value === "string" && !isError(value) ? asInput(value) : value;
}
