import type { RepairReport } from "./actions";
import { type FunctionNames, functionNames, mendedFormula } from "./brokenFormula";
import { type CellBlock, cellChange, enterBlock } from "./cellChange";
import { readFormulas, type SheetReading } from "./readFormulas";
import { undoing } from "./undoing";

/**
 * Enters broken calls of our functions anew. Four requests, however many cells: two read, one writes, one lets go.
 * What fails is undone.
 */
export function repairFormulas(ids: readonly string[]): Promise<RepairReport> {
  const names = functionNames(ids);
  return undoing(async (context, about) => {
    const { sheets } = await readFormulas(context);
    const broken = sheets
      .map((reading) => ({ ...reading, runs: brokenRuns(reading, names) }))
      .filter(({ runs }) => runs.length > 0);
    const runs = broken.filter(({ locked }) => !locked).flatMap((each) => each.runs);
    const written = runs.map((run) => enterBlock(context, run).load("values"));
    if (runs.length > 0) {
      about(cellChange(runs));
      await context.sync();
    }
    const shown = written.flatMap(({ values }) => values.map(([value]) => value as unknown));
    const remaining = shown.filter((value) => value === "#NAME?").length;
    return {
      repaired: shown.length - remaining,
      remaining,
      lockedSheets: broken.filter(({ locked }) => locked).map(({ sheet }) => sheet.name),
    };
  });
}

/** Broken cells one below the other are one block, written in one step. */
function brokenRuns({ sheet, used }: SheetReading, names: FunctionNames): CellBlock[] {
  const { formulas, values, rowIndex, columnIndex } = used;
  const runs: CellBlock[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column += 1) {
    let from = 0;
    let mended: string[] = [];
    const end = (row: number) => {
      if (mended.length === 0) return;
      runs.push({
        sheet: { id: sheet.id, name: sheet.name },
        area: { row: rowIndex + from, column: columnIndex + column, rows: row - from, columns: 1 },
        before: formulas.slice(from, row).map((cells) => [cells[column]]),
        after: mended.map((formula) => [formula]),
      });
      mended = [];
    };
    for (let row = 0; row < formulas.length; row += 1) {
      const formula = mendedFormula(formulas[row]![column], values[row]![column], names);
      if (formula === null) {
        end(row);
        continue;
      }
      if (mended.length === 0) from = row;
      mended.push(formula);
    }
    end(formulas.length);
  }
  return runs;
}
