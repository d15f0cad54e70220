/* global Excel */
import type { CellsRequest, KeepReport } from "../actions";
import { callsOurs, type FunctionNames, functionNames } from "./brokenFormula";
import { type CallingNames, namesCalling } from "./definedNames";
import type { CellBlock } from "../cells/cellBlock";
import { changeCells } from "../cells/changeCells";
import { isError, type CellValue } from "../../targets/judge";
import { readFormulas, type SheetReading } from "./readFormulas";
import { undoing } from "../undoing";
import { asInput } from "../build/writeSheet";

/** A cell with one of our functions, and the cells that its result fills. */
interface Found {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  formula: string;
  value: CellValue;
  /** Whether cells beside or below may be part of its result. */
  maySpill: boolean;
  /** Once that was asked: null where it fills no other cell. */
  spill: Excel.Range | null;
}

/**
 * Puts values in the place of formulas that call our functions, also by way of a defined name, so that people without
 * the add-in keep seeing them. Spilled results keep all their cells. A cell that shows an error has nothing to keep and
 * stays a formula. Names stay, because charts and rules may rest on them. Four requests, however many cells: three
 * read, one writes; more only where the workbook is too much for one. What fails is undone, all of it.
 */
export function keepValues(ids: readonly string[], { onProgress }: CellsRequest = {}): Promise<KeepReport> {
  const functions = functionNames(ids);
  return undoing(async (context, about) => {
    let calling: CallingNames | null = null;
    const kept: Found[] = [];
    let errors = 0;
    const locked = new Set<string>();
    await readFormulas(
      context,
      ({ names, sheetNames }) => (calling = namesCalling(names, sheetNames, functions)),
      (reading) => {
        const found = findCalls(reading, functions, calling!);
        if (found.length > 0 && reading.locked) locked.add(reading.sheet.name);
        if (reading.locked) return;
        for (const each of found)
          if (isError(each.value)) errors += 1;
          else kept.push(each);
      },
      onProgress,
    );
    await askForSpills(context, kept);
    return {
      kept: kept.length,
      errors,
      lockedSheets: [...locked],
      names: calling!.names.map(({ name, sheet }) => (sheet === null ? name : `${sheet}!${name}`)),
      step: await changeCells(context, about, runsOf(kept), onProgress),
    };
  });
}

function findCalls(
  { sheet, used, rows }: SheetReading,
  functions: FunctionNames,
  calling: CallingNames,
): Found[] {
  const { formulas, values, rowIndex, columnIndex } = used;
  // hasSpill is null where only some of the cells do. An empty cell may be part of a result as well.
  const mayBeSpilled = (row: number, column: number) => {
    const formula = formulas[row]?.[column] as CellValue | undefined;
    return used.hasSpill !== false && formula !== undefined && !String(formula).startsWith("=");
  };
  const found: Found[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < formulas[row]!.length; column += 1) {
      const formula: unknown = formulas[row]![column];
      if (!callsOurs(formula, functions) && !calling.areUsedIn(formula, sheet.name)) continue;
      found.push({
        sheet,
        row: rowIndex + row,
        column: columnIndex + column,
        formula: formula as string,
        value: values[row]![column] as CellValue,
        // Where formulas stand beside and below, none can spill.
        maySpill: mayBeSpilled(row, column + 1) || mayBeSpilled(row + 1, column),
        spill: null,
      });
    }
  return found;
}

/** So many results to a request, of which each may fill some cells. */
const MOST_SPILLS = 2_000;

async function askForSpills(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  const asked = found.filter(({ maySpill }) => maySpill);
  for (let from = 0; from < asked.length; from += MOST_SPILLS) {
    const some = asked.slice(from, from + MOST_SPILLS);
    for (const each of some)
      each.spill = each.sheet
        .getRangeByIndexes(each.row, each.column, 1, 1)
        .getSpillingToRangeOrNullObject()
        .load("values,formulas");
    await context.sync();
    for (const each of some) if (each.spill!.isNullObject) each.spill = null;
  }
}

/** Cells one below the other are one block; a spilled result is one of its own, since its formula fills it anew. */
function runsOf(found: readonly Found[]): CellBlock[] {
  const blocks: CellBlock[] = [];
  const open = new Map<string, CellBlock & { before: unknown[][]; after: unknown[][] }>();
  for (const each of found) {
    const { sheet, row, column, formula, value, spill } = each;
    if (spill) {
      blocks.push(spilled(each, spill));
      continue;
    }
    const key = `${sheet.id} ${column}`;
    const run = open.get(key);
    if (run && run.area.row + run.area.rows === row) {
      run.area.rows += 1;
      run.before.push([formula]);
      run.after.push([typed(value)]);
      continue;
    }
    const fresh = {
      sheet: { id: sheet.id, name: sheet.name },
      area: { row, column, rows: 1, columns: 1 },
      before: [[formula]],
      after: [[typed(value)]],
    };
    open.set(key, fresh);
    blocks.push(fresh);
  }
  return blocks;
}

function spilled({ sheet, row, column, formula }: Found, spill: Excel.Range): CellBlock {
  const values = spill.values as CellValue[][];
  return {
    sheet: { id: sheet.id, name: sheet.name },
    area: { row, column, rows: values.length, columns: values[0]!.length },
    before: spill.formulas as unknown[][],
    restore: values.map((cells, i) => cells.map((_, j) => (i + j === 0 ? formula : ""))),
    after: values.map((cells) => cells.map(typed)),
  };
}

/** Errors within a spilled result stay errors; text stays text, whatever it begins with. */
function typed(value: CellValue): CellValue {
  return typeof value === "string" && !isError(value) ? asInput(value) : value;
}
