import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { height, valueOf, width } from "./eachCell";
import { mend } from "./executor";

/** SUMPRODUCT of blocks of different sizes is #VALUE!; the engine is content where either rows or columns agree. */
export function askSameSizes(grid: Grid): void {
  mend(grid, ["SUMPRODUCT"], (calculate) => (...given) => {
    const values = given.map(valueOf);
    const [rows, columns] = [height(values[0]!), width(values[0]!)];
    const error = values.find((value) => value.isError());
    if (error) return error;
    return values.every((value) => height(value) === rows && width(value) === columns)
      ? calculate(...given)
      : ErrorValueObject.create(ErrorType.VALUE);
  });
}
