/* global Excel */
import { asProblem, problem } from "./problems";
import { asInput } from "./writeSheet";

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
async function insert(input: string | number): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.getActiveCell().load("formulas,numberFormat");
      await context.sync();
      if (cell.formulas[0]?.[0] !== "") throw problem("cell-occupied");
      const isFormula = typeof input === "string" && input.startsWith("=");
      if (isFormula && cell.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
      cell.formulas = [[input]];
      await context.sync();
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}
