import { actions } from "../../src/excel";
import { LOW_HOUSES, fill, findingOf, openPlan, usePlans } from "./bench";

const bench = usePlans();

test("an entry leads to its cell, also after the sheet was renamed, and says so when the cell is gone", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 50 });
  const { place } = await findingOf(LOW_HOUSES);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).name = "新名字";
    await context.sync();
  });
  await actions.goTo(place);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    expect(selected.address).toContain(place.address);
    expect(selected.values).toEqual([[50]]);
    context.workbook.worksheets.getItem(place.sheetId).delete();
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({ code: "place-gone" });
});

test("an entry does not lead to another row when rows have moved since the check", async () => {
  await openPlan(bench);
  const { place } = await findingOf(LOW_HOUSES);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).getRange("6:6").insert("Down");
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({ code: "place-gone" });
  await actions.goTo((await findingOf(LOW_HOUSES)).place);
});

test("a cell on a hidden sheet is not reached, and the message says how to unhide the sheet", async () => {
  await openPlan(bench);
  const { place } = await findingOf(LOW_HOUSES);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).visibility = "Hidden";
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({
    code: "sheet-hidden",
    text: { zh: expect.stringContaining("取消隐藏"), en: expect.stringContaining("Unhide") },
  });
});
