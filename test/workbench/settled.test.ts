import { useBench } from "./bench";

const host = useBench();

test("a formula and the range that it spills to can be asked for in one batch", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const spill = sheet.getRange("A1").getSpillingToRange();
    const used = sheet.getUsedRange(true);
    spill.load("address,values");
    used.load("address");
    await context.sync();
    expect([spill.address, used.address]).toEqual(["Sheet1!A1:A3", "Sheet1!A1:A3"]);
    expect(spill.values).toEqual([[1], [2], [3]]);
  });
});

test("a sort in the batch that wrote the formulas sorts by their results", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").formulas = [
      ["甲", "=3*1"],
      ["乙", "=1*1"],
      ["丙", "=2*1"],
    ];
    const range = sheet.getRange("A1:B3");
    range.sort.apply([{ key: 1, ascending: true }]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["乙", 1],
      ["丙", 2],
      ["甲", 3],
    ]);
  });
});
