import type { ICommandInfo, Injector } from "@univerjs/core";
import { CalculateController, ICalculateFormulaService } from "@univerjs/engine-formula";

/** What happened since the calculation that now ends began. */
export interface Meanwhile {
  /** Whether cells were moved, so that none of the results is used. */
  isOutdated(): boolean;
  writtenMeanwhile(): readonly ICommandInfo[];
  /** None of the results is used, and all is calculated once more. */
  calculateAgain(): void;
}

interface Matrix {
  getValue(row: number, column: number): unknown;
  realDeleteValue(row: number, column: number): void;
}
interface Results {
  unitData?: Record<string, Record<string, Matrix | undefined> | undefined>;
  /** The formulas that spill, by sheet, row and column. */
  arrayFormulaRange?: Record<string, Record<string, Record<number, Record<number, unknown>>> | undefined>;
}
interface Written {
  unitId: string;
  subUnitId: string;
  cellValue?: Record<number, Record<number, unknown> | undefined>;
}

/**
 * The engine writes results where the formulas stood when it began, over whatever stands there when it ends. Here those
 * that hold no more are left out; what was moved or written is calculated anew anyway.
 */
export function guardResults(injector: Injector, meanwhile: Meanwhile): void {
  const controller = injector.get(CalculateController) as unknown as {
    _applyResult(results: Results): Promise<void>;
  };
  const service = injector.get(ICalculateFormulaService) as unknown as { _executeStep(): Promise<unknown> };
  if (!("_applyResult" in controller) || !("_executeStep" in service))
    throw new Error("This version of the grid takes in results differently");

  const apply = controller._applyResult.bind(controller);
  controller._applyResult = async (results) => {
    if (meanwhile.isOutdated()) return;
    for (const { id, params } of meanwhile.writtenMeanwhile()) {
      if (id !== "sheet.mutation.set-range-values") continue;
      if (leaveOut(results, params as Written)) continue;
      meanwhile.calculateAgain();
      return;
    }
    await apply(results);
  };

  const step = service._executeStep.bind(service);
  // Where it fails, as it may with a sheet gone under it, the engine would never say that it has ended.
  service._executeStep = async () => {
    try {
      return await step();
    } catch (fault) {
      if (!meanwhile.isOutdated()) void Promise.reject(fault as Error);
      return undefined;
    }
  };
}

/** Leaves out the results of written cells; false where one of them spilled, of which more is told than its result. */
function leaveOut(results: Results, { unitId, subUnitId, cellValue }: Written): boolean {
  const found = results.unitData?.[unitId]?.[subUnitId];
  const spilling = results.arrayFormulaRange?.[unitId]?.[subUnitId];
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const column of Object.keys(line ?? {})) {
      if (spilling?.[Number(row)]?.[Number(column)]) return false;
      if (found?.getValue(Number(row), Number(column)) !== undefined)
        found.realDeleteValue(Number(row), Number(column));
    }
  }
  return true;
}
