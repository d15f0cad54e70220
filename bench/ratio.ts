const ROUNDS = 100;

/** Results are kept for a moment, so that no work can be optimised away. */
export let kept: unknown;

export function milliseconds(f: () => unknown): number {
  const start = performance.now();
  kept = f();
  return performance.now() - start;
}

/**
 * How many times as long as `plain` our way takes: of many pairs of runs, one right after the other and each first in every
 * other pair, the ratio in the middle. What else the machine does makes both of a pair longer; the shortest run of each,
 * which may come from different moments, made the same ratio 0.4 in one measurement and 1.4 in the next.
 */
export function ratio(ours: () => unknown, plain: () => unknown): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const first = milliseconds(round % 2 ? ours : plain);
    const second = milliseconds(round % 2 ? plain : ours);
    ratios.push(round % 2 ? first / second : second / first);
  }
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1]!;
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
