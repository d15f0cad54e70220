import { type BaseFunction, type FunctionVariantType, IFunctionService } from "@univerjs/engine-formula";
import type { Grid } from "../grid";

export type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

/** Puts something in front of functions of the engine, or in their place where it doesn't call them. */
export function mend(
  grid: Grid,
  names: readonly string[],
  mended: (calculate: Calculate, executor: BaseFunction) => Calculate,
): void {
  const functions = grid.injector.get(IFunctionService);
  for (const name of names) {
    const executor = functions.getExecutor(name) as BaseFunction | undefined;
    if (!executor) throw new Error(`the engine knows no ${name}`);
    executor.calculate = mended(executor.calculate.bind(executor) as Calculate, executor) as never;
  }
}
