import { useBench } from "./bench";

const host = useBench();

test("a method of a null object does nothing, and what it would give is a null object too", async () => {
  await host.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    missing.delete();
    missing.getRange("A1").clear();
    const below = missing.tables.getItemOrNullObject("表").getRange();
    const added = context.workbook.worksheets.add("有");
    added.load("name");
    await context.sync();
    expect([missing.isNullObject, below.isNullObject, added.name]).toEqual([true, true, "有"]);
  });
});

test("to set a property of a null object stays an error", async () => {
  const code = await host.refusal((context) => {
    context.workbook.worksheets.getItemOrNullObject("没有").name = "新";
  });
  expect(code).toBe("ItemNotFound");
});

test("a range may stand deep inside an argument, as the source of a list", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["甲"], ["乙"], ["丙"]];
    const cell = sheet.getRange("C1");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A3") as never } };
    cell.dataValidation.load("rule,type");
    await context.sync();
    expect(cell.dataValidation.type).toBe("List");
    expect(cell.dataValidation.rule.list?.source).toBe("=Sheet1!$A$1:$A$3");
  });
});
