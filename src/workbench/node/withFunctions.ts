import { registerFunctions } from "../../functions/register";
import { registerFunctions as registerPlanFunctions } from "../../functions/registerPlan";
import { besideReady } from "../../functions/core/beside";
import { planDataReady } from "../../functions/plan/data";
import type { FunctionsMetadata } from "../host/customFunctions";
import type { Headless } from ".";

/**
 * Makes the add-in's own cell functions known to the workbook's formulas, and lends them CustomFunctions for as long
 * as `work` takes. One at a time, as with the rest of Office.
 */
export async function withFunctions<T>(
  bench: Headless,
  metadata: FunctionsMetadata,
  work: () => Promise<T>,
): Promise<T> {
  const target = globalThis as Record<string, unknown>;
  const before = target.CustomFunctions;
  target.CustomFunctions = bench.CustomFunctions;
  try {
    registerFunctions();
    registerPlanFunctions();
    await Promise.all([planDataReady, besideReady]);
    bench.registerFunctions(metadata);
    return await work();
  } finally {
    if (before === undefined) delete target.CustomFunctions;
    else target.CustomFunctions = before;
  }
}
