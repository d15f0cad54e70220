import type { Progress } from "../../src/excel/actions";
import type { ExcelProblem } from "../../src/excel/excelProblem";
import { actions } from "../../src/excel";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";
import { withFunctions } from "../../src/workbench/node/withFunctions";
import { readCells, requestsOf, useWorkbook } from "./bench";
import { stateOf, withFault } from "./faults";

const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);
const ROWS = 900;
const LAST = (((ROWS - 1) % 7) + 1) / 2;
const withAddin = <T>(work: () => Promise<T>) => withFunctions(bench.current, metadata, work);

/** Few rows, but each so long that a sheet of them is more than Excel hands over at once, or takes. */
async function makeLongSheet(formula: (row: number) => string): Promise<void> {
  const step = 300;
  const label = "长".repeat(700);
  const padding = `+0*LEN("${"x".repeat(250)}")`.repeat(3);
  for (let from = 0; from < ROWS; from += step)
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRangeByIndexes(from, 0, step, 4).formulas = Array.from({ length: step }, (_, at) => [
        `${label}${from + at}`,
        formula(from + at) + padding,
        7,
        formula(from + at) + padding,
      ]);
      await context.sync();
    });
}

const progress = () => {
  const seen: Progress[] = [];
  return { seen, onProgress: (each: Progress) => void seen.push(each) };
};
const labels = (seen: readonly Progress[]) => [...new Set(seen.map(({ label }) => label.zh))];

test("formulas of a workbook too long for one request become values in parts, with progress, and again formulas", async () => {
  await withAddin(async () => {
    await makeLongSheet((row) => `=LAND.FAR(${(row % 7) + 1},2)`);
    const before = await stateOf(bench.current);
    const { seen, onProgress } = progress();
    let step: number | null = null;
    const requests = await requestsOf(bench.current, async () => {
      const report = await actions.keepValues(ids, { onProgress });
      expect(report).toMatchObject({ kept: 2 * ROWS, errors: 0 });
      ({ step } = report);
    });
    expect(requests.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
    expect(requests.some(({ error }) => error === "RequestPayloadSizeLimitExceeded")).toBe(false);
    expect(requests.length).toBeLessThan(14);
    expect(labels(seen)).toEqual(["读取单元格", "写入单元格"]);
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.of);
    expect((await readCells(`B${ROWS}:D${ROWS}`)).formulas).toEqual([[LAST, 7, LAST]]);
    expect(await actions.undo(step!)).toEqual({ left: [] });
    expect(await stateOf(bench.current)).toEqual(before);
    // Where a later part fails, those before it are taken back.
    const writing = requests.length - 1;
    const { problem } = await withFault(bench.current, { request: writing, at: "before", further: 0 }, () =>
      actions.keepValues(ids),
    );
    expect((problem as ExcelProblem).code).toBe("host-refused");
    expect(await stateOf(bench.current)).toEqual(before);
  });
});

test("broken formulas of such a workbook are entered anew in parts", async () => {
  await makeLongSheet((row) => `=_xldudf_LAND_FAR(${(row % 7) + 1},2)`);
  await withAddin(async () => {
    const { seen, onProgress } = progress();
    const report = await actions.repairFormulas(ids, { onProgress });
    expect(report).toEqual({ repaired: 2 * ROWS, remaining: 0, lockedSheets: [] });
    expect(labels(seen)).toEqual(["读取单元格", "写入单元格"]);
    expect((await readCells(`B${ROWS}`)).values).toEqual([[LAST]]);
  });
});
