import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

/** Which of the first rows are hidden. */
const hiddenRows = (count: number) =>
  host.run(async (context, sheet) => {
    const rows = Array.from({ length: count }, (_, index) =>
      sheet.getRangeByIndexes(index, 0, 1, 1).load("rowHidden"),
    );
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
  });

test("grouped rows are hidden and shown by the level they lie at", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("2:7").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.showOutlineLevels(1, 0);
    await context.sync();
  });
  expect(await hiddenRows(9)).toEqual([2, 3, 4, 5, 6, 7]);
  await host.run(async (context, sheet) => {
    sheet.showOutlineLevels(2, 0);
    await context.sync();
  });
  expect(await hiddenRows(9)).toEqual([3, 4]);
});

test("a group is hidden and shown by the row of its sum, and moves with its rows", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("2:3").group("ByRows");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A5").hideGroupDetails("ByRows");
    await context.sync();
  });
  expect(await hiddenRows(6)).toEqual([3, 4]);
  await host.run(async (context, sheet) => {
    sheet.getRange("A3").showGroupDetails("ByRows");
    await context.sync();
  });
  expect(await hiddenRows(6)).toEqual([]);
});

test("columns are grouped alike, and taken apart", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("B:C").group("ByColumns");
    sheet.showOutlineLevels(0, 1);
    const column = sheet.getRange("C1").load("columnHidden");
    await context.sync();
    expect(column.columnHidden).toBe(true);
    sheet.showOutlineLevels(0, 2);
    sheet.getRange("B1:C1").ungroup("ByColumns");
    sheet.showOutlineLevels(0, 1);
    column.load("columnHidden");
    await context.sync();
    expect(column.columnHidden).toBe(false);
  });
});

test("more than seven groups within each other, and groups that aren't there, are refused", async () => {
  const deep = (sheet: Excel.Worksheet) => {
    for (let level = 0; level < 8; level++) sheet.getRange("2:3").group("ByRows");
  };
  expect(await host.refusal((_, sheet) => deep(sheet))).toBe("InvalidOperation");
  expect(await host.refusal((_, sheet) => sheet.getRange("B:B").ungroup("ByColumns"))).toBe(
    "InvalidOperation",
  );
  expect(await host.refusal((_, sheet) => sheet.showOutlineLevels(9, 1))).toBe("InvalidArgument");
});

test("columns change places by what a row says, and the add-in hears of it", async () => {
  const heard: string[] = [];
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      ["name", "c", "a", "b"],
      ["sum", 3, 1, 2],
    ];
    sheet.onColumnSorted.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange("A1:D2").sort.apply([{ key: 1, ascending: false }], false, true, "Columns");
    const range = sheet.getRange("A1:D2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["name", "c", "b", "a"],
      ["sum", 3, 2, 1],
    ]);
  });
  await host.bench.idle();
  expect(heard).toEqual(["B1:D2"]);
});
