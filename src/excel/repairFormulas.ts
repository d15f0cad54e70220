/* global Excel */
import type { RepairReport } from "./actions";
import { type FunctionNames, functionNames, mendedFormula } from "./brokenFormula";
import { asProblem } from "./problems";
import { readFormulas } from "./readFormulas";

/** Cells one below the other, which are written in one step. */
interface Run {
  row: number;
  column: number;
  formulas: string[];
  /** The same cells as they were. */
  before: string[];
}

/**
 * Enters broken calls of our functions anew. Four requests, however many cells: two read, one writes, one lets go. If
 * the writing fails, what it did already is undone, so that the workbook is as it was.
 */
export async function repairFormulas(ids: readonly string[]): Promise<RepairReport> {
  const names = functionNames(ids);
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { sheets } = await readFormulas(context);
      const broken = sheets
        .map((reading) => ({ ...reading, runs: brokenRuns(reading.used, names) }))
        .filter(({ runs }) => runs.length > 0);
      const open = broken.filter(({ locked }) => !locked);
      const written = open.flatMap(({ sheet, runs }) => runs.map((run) => enter(sheet, run, run.formulas)));
      if (written.length > 0) {
        await context.sync().catch(async (thrown) => {
          for (const { sheet, runs } of open) for (const run of runs) enter(sheet, run, run.before);
          await context.sync().catch(() => undefined);
          throw thrown;
        });
      }

      const shown = written.flatMap(({ values }) => values.map(([value]) => value as unknown));
      const remaining = shown.filter((value) => value === "#NAME?").length;
      return {
        repaired: shown.length - remaining,
        remaining,
        lockedSheets: broken.filter(({ locked }) => locked).map(({ sheet }) => sheet.name),
      };
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function brokenRuns({ formulas, values, rowIndex, columnIndex }: Excel.Range, names: FunctionNames): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column += 1) {
    let run: Run | null = null;
    for (let row = 0; row < formulas.length; row += 1) {
      const mended = mendedFormula(formulas[row]![column], values[row]![column], names);
      if (mended === null) {
        run = null;
        continue;
      }
      if (!run) {
        runs.push((run = { row: rowIndex + row, column: columnIndex + column, formulas: [], before: [] }));
      }
      run.formulas.push(mended);
      run.before.push(formulas[row]![column] as string);
    }
  }
  return runs;
}

function enter(sheet: Excel.Worksheet, { row, column }: Run, formulas: string[]): Excel.Range {
  const cells = sheet.getRangeByIndexes(row, column, formulas.length, 1);
  cells.formulas = formulas.map((formula) => [formula]);
  return cells.load("values");
}
