import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { isSingle, someCell } from "./eachCell";
import { mend } from "./executor";

/** Statistics for which the engine takes a text such as "7" in a cell for the number 7. */
const statistics = (
  "AVERAGEA CORREL COVAR COVARIANCE.P COVARIANCE.S DEVSQ F.TEST FORECAST FORECAST.LINEAR FTEST GEOMEAN HARMEAN " +
  "INTERCEPT IRR KURT MEDIAN MIRR NPV PEARSON PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC RSQ " +
  "SKEW SKEW.P SLOPE STDEVA STDEVPA STEYX T.TEST TRIMMEAN TTEST VARA VARPA"
).split(" ");

/** In Excel a text in a cell is none of a statistic's numbers, whatever stands in it. */
export function leaveTextsOut(grid: Grid): void {
  mend(
    grid,
    statistics,
    (calculate) =>
      (...given) =>
        calculate(...given.map(withoutNumbersAsText)),
  );
}

function withoutNumbersAsText(given: FunctionVariantType): FunctionVariantType {
  const cells = given as ArrayValueObject;
  // A single cell may be one of the function's other arguments, for which "7" is 7.
  if (!cells.isArray() || isSingle(cells)) return given;
  return someCell(cells, isNumberAsText)
    ? cells.map((cell) => (isNumberAsText(cell) ? noNumber : cell))
    : given;
}

const isNumberAsText = (cell: BaseValueObject) =>
  cell.isString() && cell.getValue() !== "" && !Number.isNaN(Number(cell.getValue()));

const noNumber = StringValueObject.create("text");
