/**
 * 10,000 single-cell calls through office.js's own custom-functions runtime: one of our functions beside an empty
 * one. The runtime hands results over in batches half a second apart, so the time that counts is the processor's.
 */
import { intensity } from "../src/functions/carbon/intensity";
import { openHeadless } from "../src/workbench/node";
import type { BenchRow } from "./row";

const CALLS = 10_000;
const ROUNDS = 15;

type Invoke = (id: string, args: unknown[]) => Promise<unknown>;

async function cpuMilliseconds(invoke: Invoke, id: string): Promise<number> {
  const start = process.cpuUsage();
  await Promise.all(Array.from({ length: CALLS }, (_, call) => invoke(id, [[[12000 + call]], [[400]]])));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function runtimeRows(): Promise<BenchRow[]> {
  const bench = await openHeadless();
  try {
    // Of the shape that ours declare, a matrix: what the runtime does with the result is not our function's cost.
    bench.CustomFunctions.associate("BENCH.EMPTY", () => [[0]]);
    bench.CustomFunctions.associate("CARBON.INTENSITY", intensity);
    const empty: number[] = [];
    const ours: number[] = [];
    // Taken in turns, so that a busy moment of the machine strikes both.
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push(await cpuMilliseconds(bench.invoke, "BENCH.EMPTY"));
      ours.push(await cpuMilliseconds(bench.invoke, "CARBON.INTENSITY"));
    }
    const [emptyBest, oursBest] = [Math.min(...empty), Math.min(...ours)];
    return [
      {
        name: "an empty function called through office.js",
        value: (emptyBest * 1000) / CALLS,
        unit: "µs",
        budget: null,
      },
      {
        name: "CARBON.INTENSITY, 10,000 calls through office.js, over an empty function",
        value: oursBest / emptyBest,
        unit: "×",
        budget: 1.1,
      },
    ];
  } finally {
    await bench.dispose();
  }
}
