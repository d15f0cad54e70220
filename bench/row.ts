/** One measured figure. Ratios are taken within one run, so that they mean the same on any machine. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The most the value may be; a row for which more is better says so in its name. null: for information. */
  budget: number | null;
  /** Whether the budget is the least rather than the most. */
  atLeast?: boolean;
}

/** The quickest of several rounds, in milliseconds: what the code takes when nothing else gets in the way. */
export function quickest(rounds: number, work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}
