import type { CellBlock } from "./cellBlock";
import { cellChange, enterBlock, lookFirst } from "./cellChange";
import { problem } from "../problems";
import { undoing } from "../undoing";
import { asInput } from "../build/writeSheet";

export function insertValue(value: string | number): Promise<void> {
  return insert(asInput(value));
}

export function insertFormula(formula: string): Promise<void> {
  return insert(formula.startsWith("=") ? formula : `=${formula}`);
}

/**
 * Only into an empty cell: nothing of a person's is overwritten. A cell formatted as text would keep a formula as
 * text, so there the format goes back to the general one.
 */
function insert(input: string | number): Promise<void> {
  return undoing(async (context, about) => {
    const cell = context.workbook.getActiveCell();
    cell.load("formulas,numberFormat,rowIndex,columnIndex,worksheet/id,worksheet/name");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "") throw problem("cell-occupied");
    const isFormula = typeof input === "string" && input.startsWith("=");
    const block: CellBlock = {
      sheet: cell.worksheet,
      area: { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 },
      before: [[""]],
      after: [[input]],
      ...(isFormula &&
        cell.numberFormat[0]?.[0] === "@" && { numberFormat: { before: [["@"]], after: [["General"]] } }),
    };
    about(cellChange([block]));
    const asRead = lookFirst(context, [block]);
    enterBlock(context, block);
    await context.sync();
    asRead();
  });
}
