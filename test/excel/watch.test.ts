import { actions } from "../../src/excel";
import { WASTE, fill, openPlan, readRow, usePlans } from "./bench";

const bench = usePlans();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const QUIET = 900;

test("a check follows once editing has paused, however many cells were typed", async () => {
  await openPlan(bench);
  let edits = 0;
  const stop = await actions.watch(() => (edits += 1));
  await Promise.all(["I6", "I7", "I8"].map((address) => bench.current.edit("指标", address, 0.7)));
  expect(edits).toBe(0);
  await pause(QUIET);
  expect(edits).toBe(1);
  await bench.current.edit("指标", "I6", 0.2);
  await pause(QUIET);
  expect(edits).toBe(2);
  await stop();
  await bench.current.edit("指标", "I6", 0.3);
  await pause(QUIET);
  expect(edits).toBe(2);
});

test("an edit just before the watch ends is not answered any more", async () => {
  await openPlan(bench);
  let edits = 0;
  const stop = await actions.watch(() => (edits += 1));
  await bench.current.edit("指标", "I6", 0.7);
  await stop();
  await pause(QUIET);
  expect(edits).toBe(0);
});

describe("while somebody is editing a cell", () => {
  const editing = (milliseconds: number) => {
    const { cellEditing } = bench.current.workbook;
    cellEditing.begin();
    setTimeout(() => cellEditing.end(), milliseconds);
  };

  test("a watch begins as soon as the cell is finished", async () => {
    await openPlan(bench);
    let edits = 0;
    editing(200);
    const stop = await actions.watch(() => (edits += 1));
    await bench.current.edit("指标", "I6", 0.7);
    await pause(QUIET);
    expect(edits).toBe(1);
    await stop();
  });

  test("a watch that ends hears nothing more, and the question whether flags are on is answered", async () => {
    await openPlan(bench);
    let edits = 0;
    const stop = await actions.watch(() => (edits += 1));
    editing(200);
    await Promise.allSettled([stop(), actions.flagsOn().then((on) => expect(on).toBe(true))]);
    await bench.current.edit("指标", "I6", 0.7);
    await pause(QUIET);
    expect(edits).toBe(0);
  });
});

test("a value typed by hand is judged by the sheet and by the check", async () => {
  await openPlan(bench, "市-总体规划");
  const { findings } = await actions.check();
  const { place } = findings.find(({ name }) => name === WASTE)!;
  const planned = place.address.replace(/^[A-Z]+/, "I");
  await bench.current.edit("指标", planned, "50");
  expect(await readRow(WASTE)).toMatchObject({ planned: 50, verdict: "未达标" });
});

test("what the add-in writes itself does not count as an edit", async () => {
  await openPlan(bench);
  let edits = 0;
  const stop = await actions.watch(() => (edits += 1));
  await fill("林地规模", { planned: 5 });
  await actions.check();
  await pause(QUIET);
  expect(edits).toBe(0);
  await stop();
});

test("an edit by a co-author does not count", async () => {
  await openPlan(bench);
  let edits = 0;
  const stop = await actions.watch(() => (edits += 1));
  await bench.current.editElsewhere("指标", "I6", 0.7);
  await pause(QUIET);
  expect(edits).toBe(0);
  await bench.current.edit("指标", "I6", 0.8);
  await pause(QUIET);
  expect(edits).toBe(1);
  await stop();
});
