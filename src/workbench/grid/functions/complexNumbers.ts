import { StringValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell, valueOf } from "./eachCell";
import { mend } from "./executor";

/** COMPLEX(3,-1) is 3-i; the engine writes the 1. */
export function writeComplexNumbers(grid: Grid): void {
  mend(
    grid,
    ["COMPLEX"],
    (calculate) =>
      (...given) =>
        eachCell([valueOf(calculate(...given))], (result) =>
          result!.isString() && /-1[ij]$/.test(String(result!.getValue()))
            ? StringValueObject.create(String(result!.getValue()).replace(/-1([ij])$/, "-$1"))
            : result!,
        ),
  );
}
