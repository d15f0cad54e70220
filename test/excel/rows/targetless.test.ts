import { actions } from "../../../src/excel";
import { fill, openPlan, requestsOf, usePlans } from "../bench";

const bench = usePlans();

/** Names of the rows that are in sight, and of all. */
function rows(): Promise<{ shown: string[]; all: string[] }> {
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("指标").tables.getItemAt(0);
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    const view = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    const name = header.values[0]!.indexOf("指标");
    const names = (values: unknown[][]) => values.map((row) => String(row[name]));
    return { shown: names(view.values), all: names(body.values) };
  });
}

async function withoutTarget(): Promise<string[]> {
  const { findings } = await actions.check();
  return findings.filter(({ verdict }) => verdict === "none").map(({ name }) => name);
}

const isHidden = async () => (await actions.check()).tables[0]!.targetlessHidden;

test("rows without target are hidden in one step, entries among them are told, and the same step shows them again", async () => {
  await openPlan(bench, "县-专项规划");
  const none = await withoutTarget();
  expect(none.length).toBeGreaterThan(1);
  await fill(none[1]!, { remarks: "待定" });
  const { all } = await rows();

  let report!: Awaited<ReturnType<typeof actions.hideTargetless>>;
  const requests = await requestsOf(bench.current, async () => {
    report = await actions.hideTargetless(true);
  });
  // The last is office.js's own, to let go of its references.
  expect(requests.length).toBeLessThanOrEqual(4 + 1);
  expect(report).toMatchObject({ rows: none.length, withEntry: [none[1]], filtered: [] });
  expect((await rows()).shown).toEqual(all.filter((name) => !none.includes(name)));
  expect(await isHidden()).toBe(true);

  expect(await actions.hideTargetless(true)).toMatchObject({ rows: 0, step: null });
  expect(await actions.hideTargetless(false)).toMatchObject({ rows: none.length, withEntry: [] });
  expect((await rows()).shown).toEqual(all);

  const { step } = await actions.hideTargetless(true);
  expect(await actions.undo(step!)).toEqual({ left: [] });
  expect((await rows()).shown).toEqual(all);
  expect(await isHidden()).toBe(false);

  // A filter of a person's own is neither replaced nor cleared, and one set after ours survives the undoing of ours.
  const own = () =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("指标").tables.getItemAt(0);
      table.columns.getItem("判定").filter.applyCustomFilter("=缺数据");
      await context.sync();
    });
  const hidden = await actions.hideTargetless(true);
  await own();
  expect(await actions.undo(hidden.step!)).toEqual({ left: [] });
  const shown = (await rows()).shown;
  expect(await actions.hideTargetless(true)).toMatchObject({ rows: 0, filtered: ["指标"], step: null });
  expect(await actions.hideTargetless(false)).toMatchObject({ rows: 0, step: null });
  expect((await rows()).shown).toEqual(shown);
});

test("on a protected sheet nothing is hidden, and the message names it", async () => {
  await openPlan(bench, "县-专项规划");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("指标").protection.protect();
    await context.sync();
  });
  await expect(actions.hideTargetless(true)).rejects.toMatchObject({
    code: "sheet-protected",
    text: { zh: expect.stringContaining("“指标”") },
  });
});
