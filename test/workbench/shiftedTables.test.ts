import { useBench } from "./bench";

const host = useBench();

/** A table of three columns and rows at B2, the third column calculated, with something below and beside it. */
async function table(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("B2:D5").formulas = [
    ["a", "b", "c"],
    [1, 2, "=B3+C3"],
    [3, 4, "=B4+C4"],
    [5, 6, "=B5+C5"],
  ];
  sheet.getRange("B7").values = [["below"]];
  sheet.getRange("F3").formulas = [["=SUM(T[b])"]];
  const made = sheet.tables.add("B2:D5", true);
  made.name = "T";
  await context.sync();
  return made;
}

async function shown(context: Excel.RequestContext, made: Excel.Table) {
  const range = made.getRange();
  range.load("address,values");
  await context.sync();
  return { address: range.address.split("!")[1], values: range.values };
}

test("a table grows and shrinks with cells that come in and go among its own, and moves with those before it", async () => {
  await host.run(async (context, sheet) => {
    const made = await table(context, sheet);
    sheet.getRange("B4:D4").insert("Down");
    expect(await shown(context, made)).toEqual({
      address: "B2:D6",
      values: [
        ["a", "b", "c"],
        [1, 2, 3],
        ["", "", 0],
        [3, 4, 7],
        [5, 6, 11],
      ],
    });
    sheet.getRange("B4:D5").delete("Up");
    expect((await shown(context, made)).values).toEqual([
      ["a", "b", "c"],
      [1, 2, 3],
      [5, 6, 11],
    ]);
    sheet.getRange("C2:C4").delete("Left");
    expect((await shown(context, made)).address).toBe("B2:C4");
    sheet.getRange("A1:E1").insert("Down");
    expect((await shown(context, made)).address).toBe("B3:C5");
    const below = sheet.getRange("B7");
    below.load("values");
    await context.sync();
    expect(below.values).toEqual([["below"]]);
  });
});

test("rows and columns are added and deleted in the middle of a table", async () => {
  await host.run(async (context, sheet) => {
    const made = await table(context, sheet);
    made.rows.add(0, [[7, 8, "=B3+C3"]]);
    made.rows.add(2, [[9, 10, "=B5+C5"]]);
    made.columns.add(1, [["x"], [1], [2], [3], [4], [5]]);
    expect(await shown(context, made)).toEqual({
      address: "B2:E7",
      values: [
        ["a", "x", "b", "c"],
        [7, 1, 8, 15],
        [1, 2, 2, 3],
        [9, 3, 10, 19],
        [3, 4, 4, 7],
        [5, 5, 6, 11],
      ],
    });
    made.columns.getItem("x").delete();
    made.rows.getItemAt(1).delete();
    expect(await shown(context, made)).toEqual({
      address: "B2:D6",
      values: [
        ["a", "b", "c"],
        [7, 8, 15],
        [9, 10, 19],
        [3, 4, 7],
        [5, 6, 11],
      ],
    });
    const sum = sheet.getUsedRange().find("28", { completeMatch: true });
    sum.load("formulas");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(T[b])"]]);
  });
});
