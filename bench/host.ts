/** What the stand-in for Excel takes for the worst that an add-in can do: one cell at a time. */
import { openHeadless } from "../src/workbench/node";
import type { BenchRow } from "./row";

export async function hostRows(): Promise<BenchRow[]> {
  await cellByCell(500);
  const half = await cellByCell(4_000);
  const whole = await cellByCell(8_000);
  return [
    { name: "8,000 cells written one by one in one request", value: whole / 1000, unit: "s", budget: 3 },
    { name: "the same over 4,000 (linear: 2)", value: whole / half, unit: "×", budget: 2.3 },
  ];
}

/** Milliseconds of processor time; the shorter of two runs. */
async function cellByCell(count: number): Promise<number> {
  const once = async () => {
    const bench = await openHeadless();
    try {
      const start = process.cpuUsage();
      await bench.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (let at = 0; at < count; at += 1) sheet.getCell(at % 1000, Math.floor(at / 1000)).values = [[at]];
        await context.sync();
      });
      await bench.idle();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    } finally {
      await bench.dispose();
    }
  };
  return Math.min(await once(), await once());
}
