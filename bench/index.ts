/**
 * npm run bench: what the add-in costs, beside its budgets. Counts and ratios hold on any machine; the table says
 * which figure is over. Needs a production build (npm run build).
 *
 *   npm run bench -- --json      for machines
 *   npm run bench -- --only=judging,bundles
 */
import { bundleRows } from "./bundles";
import { benchCoverage, benchRowwise } from "./coverage";
import { functionRows } from "./functions";
import { hostRows } from "./host";
import { judgingRows } from "./judging";
import { gatherRows } from "./gather";
import { readingRows } from "./reading";
import { requestRows } from "./requests";
import { runtimeRows } from "./runtime";
import type { BenchRow } from "./row";

const PARTS: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  bundles: bundleRows,
  requests: requestRows,
  judging: judgingRows,
  functions: functionRows,
  reading: readingRows,
  gather: gatherRows,
  runtime: runtimeRows,
  host: hostRows,
  columns: benchRowwise,
  coverage: benchCoverage,
};

function within({ value, budget, atLeast }: BenchRow): boolean | null {
  if (budget === null) return null;
  return atLeast ? value >= budget : value <= budget;
}

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

async function main(): Promise<void> {
  const only = process.argv
    .find((argument) => argument.startsWith("--only="))
    ?.slice("--only=".length)
    .split(",");
  const unknown = only?.filter((name) => !(name in PARTS)) ?? [];
  if (unknown.length > 0)
    throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  const parts = Object.entries(PARTS).filter(([name]) => !only || only.includes(name));
  const rows: (BenchRow & { part: string })[] = [];
  for (const [part, measure] of parts) {
    for (const row of await measure()) rows.push({ part, ...row });
  }
  if (process.argv.includes("--json")) {
    console.log(
      JSON.stringify(
        rows.map((row) => ({ ...row, within: within(row) })),
        null,
        2,
      ),
    );
  } else {
    const width = Math.max(...rows.map(({ name }) => name.length));
    for (const row of rows) {
      const budget = row.budget === null ? "" : `${row.atLeast ? "≥" : "≤"} ${row.budget}`;
      const mark = { true: "ok", false: "OVER", null: "" }[String(within(row)) as "true" | "false" | "null"];
      console.log(
        `${row.name.padEnd(width)}  ${shown(row.value).padStart(8)} ${row.unit.padEnd(5)} ${budget.padEnd(8)} ${mark}`,
      );
    }
  }
  process.exit(rows.some((row) => within(row) === false) ? 1 : 0);
}

main().catch((thrown: Error) => {
  console.error(thrown.message);
  process.exit(2);
});
