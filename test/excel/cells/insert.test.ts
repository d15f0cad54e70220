import { actions } from "../../../src/excel";
import { useWorkbook } from "../bench";

useWorkbook();

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
const cell = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values,formulas");
    await context.sync();
    return { value: range.values[0]![0], formula: range.formulas[0]![0] };
  });

test("inserting fills the selected empty cell", async () => {
  await select("C3");
  await actions.insertValue(65);
  expect((await cell("C3")).value).toBe(65);
});

test("inserting never overwrites a cell that holds something", async () => {
  await select("C3");
  await actions.insertValue(65);
  await expect(actions.insertValue(70)).rejects.toMatchObject({ code: "cell-occupied" });
  expect((await cell("C3")).value).toBe(65);
});

test("inserting keeps a text that looks like a formula a text", async () => {
  await select("C3");
  await actions.insertValue("=1+1");
  expect(await cell("C3")).toEqual({ value: "=1+1", formula: expect.stringContaining("=1+1") });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("C3").load("valueTypes");
    await context.sync();
    expect(range.valueTypes).toEqual([["String"]]);
  });
});

test("inserting puts a formula where a formula is asked for", async () => {
  await select("C4");
  await actions.insertFormula("=SUM(1,2)");
  expect((await cell("C4")).value).toBe(3);
});

test("inserting puts a formula that calculates also into a cell formatted as text", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C5").numberFormat = [["@"]];
    await context.sync();
  });
  await select("C5");
  await actions.insertFormula("=SUM(1,2)");
  expect((await cell("C5")).value).toBe(3);
});
