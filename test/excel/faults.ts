import type { ExcelProblem } from "../../src/excel/actions";
import type { Headless } from "../../src/workbench/node";

/** Where a request breaks: on its way, after some of its steps, or on the way back with all of it done. */
export type Break = "before" | "afterwards" | { afterSteps: number };

export interface Fault {
  /** Which of the requests, from 1. */
  request: number;
  at: Break;
  /** How many requests after it are refused too. */
  further: 0 | 1 | typeof Infinity;
}

export interface Outcome<T> {
  /** Whether there was such a request and such a step in it. */
  happened: boolean;
  /** Steps in the request that broke. */
  steps: number;
  result: T | null;
  problem: ExcelProblem | null;
}

/** Does the work while one of its requests breaks. */
export async function withFault<T>(
  bench: Headless,
  fault: Fault,
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  let count = 0;
  let broken = 0;
  let steps = 0;
  bench.failRequest(({ body }) => {
    count += 1;
    if (broken > 0) return broken++ <= fault.further;
    if (count !== fault.request) return false;
    steps = body.Actions.length;
    if (typeof fault.at === "object") {
      const { afterSteps } = fault.at;
      if (afterSteps >= steps) return false;
      broken = 1;
      // A method that no object has: what stands before it is done, what stands behind it is not.
      const { ObjectPathId } = body.Actions.find(({ ObjectPathId }) => ObjectPathId > 0) ?? body.Actions[0]!;
      body.Actions.splice(afterSteps, 0, {
        Id: 9_999_999,
        ActionType: 3,
        Name: "NoSuchMethod",
        ObjectPathId,
      });
      return false;
    }
    broken = 1;
    return fault.at === "before" || "afterwards";
  });
  try {
    const result = await work();
    return { happened: broken > 0, steps, result, problem: null };
  } catch (thrown) {
    return { happened: broken > 0, steps, result: null, problem: thrown as ExcelProblem };
  } finally {
    bench.failRequest(null);
    await bench.idle();
  }
}

/** All that a person can see and a file holds: contents, formats, rules in their order, sheets, what is selected. */
export async function stateOf(bench: Headless): Promise<unknown> {
  await bench.idle();
  const selected = await bench.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  return { selected, workbook: await bench.snapshot() };
}

/** Every fault at every request of the work, in turn; a request of many steps is broken at some of them. */
export function* faultsOf(stepsOf: readonly number[], atMost = 8): Generator<Fault> {
  for (const [index, steps] of stepsOf.entries()) {
    const request = index + 1;
    const stride = Math.max(1, Math.ceil(steps / atMost));
    const middles: Break[] = [];
    for (let afterSteps = 1; afterSteps < steps; afterSteps += stride) middles.push({ afterSteps });
    for (const at of ["before", "afterwards", ...middles] as Break[])
      for (const further of [0, 1, Infinity] as const) yield { request, at, further };
  }
}
