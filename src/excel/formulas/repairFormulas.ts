import type { CellsRequest, RepairReport } from "../actions";
import { enterInParts } from "../cells/enterInParts";
import { type FunctionNames, functionNames, mendedFormula } from "./brokenFormula";
import type { CellBlock } from "../cells/cellBlock";
import { partsOf } from "../cells/blockParts";
import { cellChange } from "../cells/cellChange";
import { readFormulas, type SheetReading } from "./readFormulas";
import { undoing } from "../undoing";

/**
 * Enters broken calls of our functions anew. Four requests, however many cells: two read, one writes, one lets go; more
 * only where the workbook is too much for one. What fails is undone, all of it.
 */
export function repairFormulas(
  ids: readonly string[],
  { onProgress }: CellsRequest = {},
): Promise<RepairReport> {
  const names = functionNames(ids);
  return undoing(async (context, about) => {
    const found: CellBlock[] = [];
    const locked = new Set<string>();
    await readFormulas(
      context,
      () => undefined,
      (reading) => {
        const broken = brokenRuns(reading, names);
        if (broken.length > 0 && reading.locked) locked.add(reading.sheet.name);
        if (!reading.locked) for (const run of broken) found.push(run);
      },
      onProgress,
    );
    const runs = partsOf(found).flat();
    if (runs.length > 0) about(cellChange(runs));
    const shown = (await enterInParts(context, runs, onProgress, true)).flat().map(([value]) => value);
    const remaining = shown.filter((value) => value === "#NAME?").length;
    return { repaired: shown.length - remaining, remaining, lockedSheets: [...locked] };
  });
}

/** Broken cells one below the other are one block, written in one step. */
function brokenRuns({ sheet, used, rows }: SheetReading, names: FunctionNames): CellBlock[] {
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
    for (let row = 0; row < rows; row += 1) {
      const formula = mendedFormula(formulas[row]![column], values[row]![column], names);
      if (formula === null) {
        end(row);
        continue;
      }
      if (mended.length === 0) from = row;
      mended.push(formula);
    }
    end(rows);
  }
  return runs;
}
