import { actions } from "../../../src/excel";
import { openHeadless } from "../../../src/workbench/node";
import type { WorkbookSnapshot } from "../../../src/workbench/snapshot";
import { useWorkbook } from "../bench";
import { allFaults, type Fault, type Sent, sentBy, withFault } from "../faults";
import { differences } from "./entries";
import { buildFirstForm } from "./firstForm";

jest.setTimeout(process.env.FAULTS === "all" ? 3_000_000 : 240_000);
const bench = useWorkbook();

/** Puts the workbook back as it stood, far quicker than by building it. */
async function reopen(content: WorkbookSnapshot): Promise<void> {
  await bench.current.dispose();
  bench.current = await openHeadless({ content });
  const { Excel, Office, OfficeExtension } = bench.current;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/**
 * Each request that writes, broken on its way or on its way back, and in the middle, with one refusal behind it or nothing
 * going through any more; FAULTS=all tries every one.
 */
function faults(sent: readonly Sent[]): Fault[] {
  if (process.env.FAULTS === "all") return allFaults(sent).filter(({ request }) => sent[request - 1]!.writes);
  return sent.flatMap(({ steps, writes }, index): Fault[] => {
    if (!writes) return [];
    const request = index + 1;
    const isEven = index % 2 === 0;
    return [
      { request, at: isEven ? "before" : "afterwards", further: 0 },
      {
        request,
        at: { afterSteps: Math.floor(steps * (isEven ? 0.4 : 0.9)) },
        further: isEven ? 1 : Infinity,
      },
    ];
  });
}

test("whatever breaks while a table of 0.1 comes into the form, the workbook is as before, or the message says what is left and another try takes it back", async () => {
  await buildFirstForm("县-专项规划");
  const before = await bench.current.snapshot();
  const sent = await sentBy(bench.current, () => actions.upgradeForms());
  const wrong: unknown[] = [];
  let broken = 0;
  await reopen(before);
  let start = await bench.current.snapshot();
  for (const fault of faults(sent)) {
    const { happened, problem, result } = await withFault(bench.current, fault, () => actions.upgradeForms());
    if (happened) broken += 1;
    if (!problem) {
      // Where Excel does not move columns, the form comes in with those in their order.
      const made = await bench.current.snapshot();
      const waiting = made.sheets.flatMap(({ cells }) =>
        cells.filter(({ value }) => /^→/.test(String(value))),
      );
      if (happened && result!.keptOrder.length === 0) wrong.push([fault, "claims to be done"]);
      if (waiting.length > 0) wrong.push([fault, "room is left", waiting]);
      await reopen(before);
      start = await bench.current.snapshot();
      continue;
    }
    if (problem.code === "left-behind") {
      if (fault.further !== Infinity) wrong.push([fault, "could have been undone", problem.text.zh]);
      const { left } = await actions.undo(problem.step!);
      if (left.length > 0) wrong.push([fault, "still left", left]);
    }
    const now = differences(start, await bench.current.snapshot());
    if (now.length > 0) wrong.push([fault, problem.code, now]);
    if (wrong.length > 3) break;
  }
  expect(wrong).toEqual([]);
  expect(broken).toBeGreaterThan(6);
});

test("what was entered into a column that came in stays when the step is undone, and is told", async () => {
  await buildFirstForm("县-专项规划");
  const { step } = await actions.upgradeForms();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("指标").getRange("H6").values = [[12]];
    await context.sync();
  });
  const { left } = await actions.undo(step!);
  expect(left.map(({ zh }) => zh)).toEqual(["指标：“近期值”列"]);
  const { cells } = (await bench.current.snapshot()).sheets.find(({ name }) => name === "指标")!;
  expect(cells.filter(({ value }) => value === 12 || value === "近期值")).toHaveLength(2);
});

test("a protected sheet, and one with another table on it, are left, and the message names them", async () => {
  await buildFirstForm("县-专项规划");
  const protect = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("封面");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await expect(actions.upgradeForms()).rejects.toMatchObject({
    code: "sheet-protected",
    text: { zh: expect.stringContaining("“封面”") },
  });
  await protect(false);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标");
    sheet.getRange("C30:D31").values = [
      ["甲", "乙"],
      [1, 2],
    ];
    sheet.tables.add("C30:D31", true);
    await context.sync();
  });
  expect(await actions.upgradeForms()).toMatchObject({ tables: 0, besideOthers: ["指标"] });
});
