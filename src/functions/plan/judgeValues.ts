import { judge, type CellValue, type Judgement } from "../../targets/judge";
import { isBlank, lone, type Cell } from "../core/cells";
import { mapCells, type Given, type Matrix, type Outcome } from "../core/columns";
import { errorIn, isError } from "../core/errors";
import { quantityIn } from "../core/quantities";
import type { PlanData } from "./planData";
import { asked, circumstanceCells, defaultTarget, figureOf } from "./defaultTarget";
import { beside } from "../core/beside";

/** What CHECK and GAP are given. */
export interface Question {
  indicator: Matrix;
  value: Matrix;
  population: Given;
  plan: Given;
  year: Given;
  conditions: Given;
  /** Unit of the values, where it is not the indicator's. */
  unit: unknown;
}

/**
 * Judges each value by the judge that the plan's sheets use, on the cell exactly as it is: a number stored as text
 * is 数据异常 here as there, also in a lone cell. One that is written with its unit, 72%, says what it is, and is read.
 */
export function judgeValues(
  data: PlanData,
  { indicator, value, population, plan, year, conditions, unit }: Question,
  f: (judgement: Judgement, cell: Cell) => Outcome,
): Outcome[][] {
  const unitOfValues = unitIn(unit);
  // Boxed, as a lone value would otherwise be read as Excel's arithmetic reads it.
  const boxed = (Array.isArray(value) ? value : [[value]]).map((row: Cell[]) =>
    row.map((cell) => ({ cell })),
  );
  const given = [population, plan, year, conditions];
  return mapCells([indicator, boxed, ...given], ([name, box, ...cells]) => {
    const question = asked(data, name, circumstanceCells(cells));
    if (isError(question)) return question;
    const target = defaultTarget(question);
    const { unit: ownUnit, plausible } = question.indicator;
    const { cell } = box as { cell: Cell };
    const measured = typeof cell === "string" ? quantityIn(cell, [ownUnit]) : cell;
    let judged = typeof measured === "number" ? measured : cellValue(cell);
    if (typeof cell === "number" && typeof judged === "number" && unitOfValues !== null) {
      const { times, by } = beside().conversion(unitOfValues, ownUnit);
      judged = (judged * times) / by;
    }
    const judgement = judge({
      current: judged,
      planned: "",
      operator: target?.operator ?? "",
      target: target ? figureOf(target) : "",
      upper: target?.upper ?? "",
      plausibleMin: plausible.min,
      plausibleMax: plausible.max,
    });
    return f(judgement, cell);
  });
}

function unitIn(argument: unknown): string | null {
  const cell = lone(argument, { zh: "单位", en: "unit" });
  const error = errorIn(cell);
  if (error) throw error;
  return isBlank(cell) ? null : String(cell);
}

/** An error as the text that a sheet hands over. */
function cellValue(cell: Cell): CellValue {
  return isError(cell) ? cell.code : ((cell ?? "") as CellValue);
}
