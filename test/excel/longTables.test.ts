import { actions } from "../../src/excel";
import { RangeObject } from "../../src/workbench/model/range";
import { requestsOf, useWorkbook } from "./bench";

const bench = useWorkbook();
const LONG = 11_000;

/** A table of that many rows; every tenth misses its target. The names are long enough to be too much for one answer. */
async function makeLongTable(rows: number, nameLength: number): Promise<void> {
  const step = 2_000;
  for (let from = 0; from < rows; from += step) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      if (from === 0)
        sheet.getRange("A1:F1").values = [["指标", "要求", "目标值", "现状值", "规划值", "判定"]];
      const count = Math.min(step, rows - from);
      sheet.getRangeByIndexes(1 + from, 0, count, 6).values = Array.from({ length: count }, (_, index) => [
        `指标${from + index} `.padEnd(nameLength, "长"),
        "≥",
        10,
        "",
        (from + index) % 10 === 0 ? 5 : 15,
        "",
      ]);
      if (from + count === rows) sheet.tables.add(`A1:F${rows + 1}`, true);
      await context.sync();
    });
  }
}

test("a table too long for one answer is read in parts, wholly, with progress", async () => {
  await makeLongTable(LONG, 250);
  const seen: number[] = [];
  let report: Awaited<ReturnType<typeof actions.check>> | null = null;
  const requests = await requestsOf(bench.current, async () => {
    report = await actions.check({ onProgress: ({ done, of }) => seen.push(done / of) });
  });
  expect(report!.counts).toMatchObject({ missed: LONG / 10, met: LONG - LONG / 10 });
  expect(new Set(report!.findings.map(({ place }) => place.address)).size).toBe(LONG);
  expect(seen.at(-1)).toBe(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(requests.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  expect(requests.length).toBeLessThan(10);
});

test("rows that come in while a table is read make it read anew", async () => {
  await makeLongTable(20, 10);
  let moved = false;
  bench.current.failRequest(({ body }) => {
    // The request that reads the rows.
    if (!moved && /numberFormat/i.test(JSON.stringify(body.Actions))) {
      moved = true;
      const { workbook } = bench.current;
      const sheet = workbook.sheets()[0]!;
      const wholeRow = { row: 0, column: 0, rows: 1, columns: 16_384 };
      new RangeObject(workbook, sheet.getSheetId(), wholeRow).Insert("Down");
    }
    return false;
  });
  const { findings } = await actions.check();
  bench.current.failRequest(null);
  expect(moved).toBe(true);
  expect(findings).toHaveLength(20);
  expect(findings[0]!.place.address).toBe("E3");
});
