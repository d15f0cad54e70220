const ROUNDS = 100;

/** Results are kept for a moment, so that no work can be optimised away. */
export let kept: unknown;

export function milliseconds(f: () => unknown): number {
  const start = performance.now();
  kept = f();
  return performance.now() - start;
}

/**
 * How many times as long as `plain` our way takes: the shortest run of each, taken in turns. Whatever else the
 * machine does, and the collection of garbage, only ever makes a run longer; with many rounds each has a quiet one.
 */
export function ratio(ours: () => unknown, plain: () => unknown): number {
  let [us, bare] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(bare, milliseconds(plain));
    us = Math.min(us, milliseconds(ours));
  }
  return us / bare;
}

/** Shortest of several runs [ms of processor time]: the longer ones measure the rest of the machine. */
export function best(runs: number, f: () => unknown): number {
  let shortest = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    f();
    const { user, system } = process.cpuUsage(start);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
