import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { arrayOf, cellOf, height, valueOf, width } from "./eachCell";

/** The name of several ranges as one argument, for formulas on their way to the engine; Excel has none like it. */
export const united = "UNITED";

export function uniteRanges(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new United(united), new Areas("AREAS"));
}

/** All cells of its ranges, one below the other. */
class United extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...ranges: FunctionVariantType[]): FunctionVariantType {
    const cells: BaseValueObject[][] = [];
    for (const range of ranges.map(valueOf)) {
      if (range.isError()) return range;
      for (let row = 0; row < height(range); row++)
        for (let column = 0; column < width(range); column++) cells.push([cellOf(range, row, column)]);
    }
    return arrayOf(cells);
  }
}

class Areas extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  override needsReferenceObject = true;

  override calculate(...ranges: FunctionVariantType[]): FunctionVariantType {
    return ranges.every((range) => range.isReferenceObject())
      ? NumberValueObject.create(ranges.length)
      : (ranges.find((range) => range.isError()) ?? ErrorValueObject.create(ErrorType.VALUE));
  }
}
