import { IFunctionService } from "@univerjs/engine-formula";
import type { Grid } from "../grid";

/** The engine's own functions and those of another maker's sheets: =NAME() of them is #NAME? in Excel. */
const foreign = (
  "ARRAY_CONSTRAIN AVERAGE.WEIGHTED EPOCHTODATE FLATTEN IMCOTH IMLOG IMTANH ISBETWEEN ISDATE ISEMAIL ISURL " +
  "MARGINOFERROR REGEXMATCH ROUNDBANK TO_DATE UNIVER"
).split(" ");

export function forgetForeignFunctions(grid: Grid): void {
  grid.injector.get(IFunctionService).unregisterExecutors(...foreign);
}
