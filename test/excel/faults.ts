import type { ExcelProblem } from "../../src/excel/excelProblem";
import type { Headless } from "../../src/workbench/node";
import { ActionType, type RequestBody } from "../../src/workbench/protocol";

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

/** office.js lets go of its references once the work is done, whenever it comes to it: no request of the work's. */
const letsGo = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ ActionType: kind, Name }) => kind !== ActionType.Method || Name === "_RemoveReference");

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
    if (letsGo(body)) return false;
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

/** One request of a piece of work: how many steps it has, and whether any of them changes something. */
export interface Sent {
  steps: number;
  writes: boolean;
}

/** Kinds of steps that change something: calls of methods, values set, objects brought up to date. */
const CHANGING = new Set<number>([ActionType.Method, ActionType.SetProperty, ActionType.Update]);
/** Methods by which it only holds on to objects or looks. */
const LOOKING = /^(_|Get|Is|Load|SuspendScreen)/;

/** Does the work and tells what requests it made. */
export async function sentBy(bench: Headless, work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  await bench.idle();
  bench.failRequest(({ body }) => {
    if (letsGo(body)) return false;
    const writes = body.Actions.some(
      ({ ActionType: kind, Name }) => CHANGING.has(kind) && !LOOKING.test(Name ?? ""),
    );
    sent.push({ steps: body.Actions.length, writes });
    return false;
  });
  await work();
  bench.failRequest(null);
  await bench.idle();
  return sent;
}

/** Every fault at every request, in turn; a request of many steps is broken at some of them. */
export function allFaults(sent: readonly Sent[], atMost = 8): Fault[] {
  return sent.flatMap(({ steps }, index) => {
    const request = index + 1;
    const stride = Math.max(1, Math.ceil(steps / atMost));
    const middles: Break[] = [];
    for (let afterSteps = 1; afterSteps < steps; afterSteps += stride) middles.push({ afterSteps });
    return (["before", "afterwards", ...middles] as Break[]).flatMap((at) =>
      ([0, 1, Infinity] as const).map((further): Fault => ({ request, at, further })),
    );
  });
}

/**
 * Faults to try for a command: each kind of break with each number of refusals behind it, at requests and steps that its
 * name and the seed draw, mostly at those that write, and one where something is only read. FAULT_SEED draws others,
 * FAULTS=all takes every one. Where each try is dear, `atMost` of them.
 */
export function faultsOf(sent: readonly Sent[], command: string, atMost = Infinity): Fault[] {
  if (process.env.FAULTS === "all") return allFaults(sent);
  const below = drawing(`${process.env.FAULT_SEED ?? 1} ${command}`);
  const numbered = sent.map((each, index) => ({ ...each, request: index + 1 }));
  const writing = numbered.filter(({ writes }) => writes);
  const reading = numbered.filter(({ writes }) => !writes);
  const drawn = (["before", "middle", "afterwards"] as const).flatMap((kind) =>
    ([0, 1, Infinity] as const).flatMap((further): Fault[] => {
      const longEnough = writing.filter(({ steps }) => kind !== "middle" || steps > 1);
      const chosen = longEnough[below(longEnough.length)];
      if (!chosen) return [];
      const at = kind === "middle" ? { afterSteps: 1 + below(chosen.steps - 1) } : kind;
      return [{ request: chosen.request, at, further }];
    }),
  );
  const looked = reading[below(reading.length)];
  const all: Fault[] = looked ? [...drawn, { request: looked.request, at: "before", further: 1 }] : drawn;
  while (all.length > atMost) all.splice(below(all.length), 1);
  return all;
}

/** Numbers below a limit, the same for the same words. */
function drawing(words: string): (limit: number) => number {
  let state = 2_166_136_261;
  for (const sign of words) state = Math.imul(state ^ sign.codePointAt(0)!, 16_777_619);
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
