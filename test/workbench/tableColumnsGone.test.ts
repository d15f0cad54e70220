import { useWorkbook } from "../excel/bench";

useWorkbook();

/** Formulas of a row. */
const row = (address: string) =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange(address).load("formulas");
    await context.sync();
    return cells.formulas[0];
  });

const on = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

test("whole columns come into a table and go again, several in one request, and every formula still points at the same cells", async () => {
  await on((sheet) => {
    sheet.getRange("A1:H2").formulas = [
      ["a", "b", "c", "d", "e", "f", "g", "h"],
      [1, 2, 3, "=A2+B2+C2+G2", "=D2", '=IF(LEFT("[]",1)="[",H2,"")', "=B2", 9],
    ];
    sheet.tables.add("A1:H2", true);
  });
  const before = await row("A2:H2");
  await on((sheet) => {
    for (const column of ["G", "E", "C", "B"]) sheet.getRange(`${column}:${column}`).insert("Right");
  });
  expect((await row("F2:L2"))![0]).toBe("=A2+C2+E2+K2");
  await on((sheet) => {
    for (const column of ["J", "G", "D", "B"]) sheet.getRange(`${column}:${column}`).delete("Left");
  });
  expect(await row("A2:H2")).toEqual(before);
});

test("references that reach below the last row of the grid follow when a column or a row goes", async () => {
  await on((sheet) => {
    sheet.getRange("A1").formulas = [["=COUNTIFS(E6:E9000,1,C6:C9000,2)"]];
  });
  await on((sheet) => void sheet.getRange("D:D").delete("Left"));
  await on((sheet) => void sheet.getRange("3:4").delete("Up"));
  expect(await row("A1")).toEqual(["=COUNTIFS(D4:D8998,1,C4:C8998,2)"]);
});
