/** Requests and bytes to build and to check workbooks, and how a check grows with the rows of a table. */
import { plans } from "../src/catalogue/plans";
import { actions } from "../src/excel";
import { openHeadless } from "../src/workbench/node";
import { withOffice } from "../src/workbench/node/withOffice";
import type { BenchRow } from "./row";

const MEGABYTE = 1024 * 1024;

export async function requestRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const worst = { build: 0, buildBytes: 0, check: 0, checkBytes: 0 };
  for (const { id } of plans) {
    const bench = await openHeadless();
    await withOffice(bench, async () => {
      await quiet(bench.requests);
      await actions.build({ plan: id, language: "zh" });
      await quiet(bench.requests, false);
      worst.build = Math.max(worst.build, bench.requests.length);
      worst.buildBytes = Math.max(worst.buildBytes, largest(bench.requests));
      bench.requests.length = 0;
      await actions.check();
      await quiet(bench.requests, false);
      worst.check = Math.max(worst.check, bench.requests.length);
      worst.checkBytes = Math.max(worst.checkBytes, largest(bench.requests));
    });
    await bench.dispose();
  }
  rows.push(
    {
      name: "requests to build a plan's workbook (most of the twelve)",
      value: worst.build,
      unit: "",
      budget: 4,
    },
    {
      name: "largest request or answer when building",
      value: worst.buildBytes / MEGABYTE,
      unit: "MB",
      budget: 5,
    },
    {
      name: "requests to check a plan's workbook (most of the twelve)",
      value: worst.check,
      unit: "",
      budget: 4,
    },
    {
      name: "largest request or answer when checking",
      value: worst.checkBytes / MEGABYTE,
      unit: "MB",
      budget: 5,
    },
  );

  const times: number[] = [];
  for (const size of [2_500, 5_000, 10_000]) {
    const { requests, bytes, milliseconds } = await checkTable(size);
    times.push(milliseconds);
    if (size === 10_000) {
      rows.push(
        { name: "requests to check a table of 10,000 rows", value: requests, unit: "", budget: 4 },
        { name: "largest request or answer for it", value: bytes / MEGABYTE, unit: "MB", budget: 5 },
      );
    }
  }
  rows.push({
    name: "time of a check, 10,000 rows over 5,000 (linear: 2)",
    value: times[2]! / times[1]!,
    unit: "×",
    budget: 3,
  });
  return rows;
}

const largest = (requests: { bytesIn: number; bytesOut: number }[]) =>
  Math.max(...requests.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));

/** Waits for the request that office.js sends after Excel.run has resolved; then, unless told not to, starts counting anew. */
async function quiet(requests: unknown[], reset = true): Promise<void> {
  let seen = -1;
  while (seen !== requests.length) {
    seen = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  if (reset) requests.length = 0;
}

const HEADINGS = [
  "指标",
  "单位",
  "要求",
  "目标值",
  "目标上限",
  "现状值",
  "规划值",
  "判定",
  "合理下限",
  "合理上限",
  "指标代码",
];

async function checkTable(size: number): Promise<{ requests: number; bytes: number; milliseconds: number }> {
  const bench = await openHeadless();
  try {
    return await withOffice(bench, async () => {
      await bench.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const values: (string | number)[][] = [HEADINGS];
        for (let row = 0; row < size; row += 1) {
          values.push([`指标${row}`, "%", "≥", 65, "", row % 50, row % 101, "", 0, 100, `code-${row}`]);
        }
        const range = sheet.getRange(`A1:K${size + 1}`);
        range.values = values;
        sheet.tables.add(range, true);
        await context.sync();
      });
      await actions.check();
      await quiet(bench.requests);
      const milliseconds = await quickestAsync(3, async () => void (await actions.check()));
      await quiet(bench.requests, false);
      const { length } = bench.requests;
      return { requests: length / 3, bytes: largest(bench.requests), milliseconds };
    });
  } finally {
    await bench.dispose();
  }
}

async function quickestAsync(rounds: number, work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
