import { NumberValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell, valueOf } from "./eachCell";
import { mend } from "./executor";

/** The least and the greatest of no numbers are 0, and no empty text, with which nothing could be reckoned. */
export function findZeroInNothing(grid: Grid): void {
  mend(
    grid,
    ["MINIFS", "MAXIFS"],
    (calculate) =>
      (...given) =>
        eachCell([valueOf(calculate(...given))], (found) =>
          found!.isNumber() || found!.isError() ? found! : NumberValueObject.create(0),
        ),
  );
}
