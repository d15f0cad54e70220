import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

/** Does something to a sheet with the given block at A1, and gives the formulas of a range. */
async function after(
  block: unknown[][],
  act: (sheet: Excel.Worksheet) => void,
  address: string,
): Promise<unknown[][]> {
  return host.run(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(block.length - 1, block[0]!.length - 1).formulas = block;
    act(sheet);
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

test("a copy takes values, look and formulas along, and moves references that are not fixed", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C1").formulas = [[3, "=A1*2", "=$A$1+A$1"]];
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("E2").format.font.bold = true;
    sheet.getRange("E2").copyFrom("A1:C1");
    const copy = sheet.getRange("E2:G2").load("formulas");
    const first = sheet.getRange("E2").load("format/fill/color,format/font/bold");
    await context.sync();
    expect(copy.formulas).toEqual([[3, "=E2*2", "=$A$1+E$1"]]);
    expect([first.format.fill.color, first.format.font.bold]).toEqual(["#FF0000", false]);
  });
});

test("a copy of values leaves formulas and look behind", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B1").formulas = [[3, "=A1*2"]];
    sheet.getRange("B1").format.fill.color = "red";
    await context.sync();
    sheet.getRange("D1").copyFrom("B1", "Values");
    const copy = sheet.getRange("D1").load("formulas,format/fill/color");
    await context.sync();
    expect(copy.formulas).toEqual([[6]]);
    expect(copy.format.fill.color).toBe("#FFFFFF");
  });
});

test("a target that is a multiple of the source is filled with it", async () => {
  expect(await after([[1, 2]], (sheet) => sheet.getRange("D1:G2").copyFrom("A1:B1"), "D1:H3")).toEqual([
    [1, 2, 1, 2, ""],
    [1, 2, 1, 2, ""],
    ["", "", "", "", ""],
  ]);
  expect(await after([[1, 2]], (sheet) => sheet.getRange("J1:L1").copyFrom("A1:B1"), "J1:L1")).toEqual([
    [1, 2, ""],
  ]);
});

test("blank cells are passed over when asked for", async () => {
  const act = (sheet: Excel.Worksheet) => {
    sheet.getRange("A3:C3").values = [["old", "old", "old"]];
    sheet.getRange("A3").copyFrom("A1:C1", "All", true, false);
  };
  expect(await after([[1, "", 3]], act, "A3:C3")).toEqual([[1, "old", 3]]);
});

test("a turned copy turns its relative references with it", async () => {
  const act = (sheet: Excel.Worksheet) => sheet.getRange("F1").copyFrom("A1:C1", "All", false, true);
  expect(await after([[1, 2, "=SUM(A1:B1)"]], act, "F1:F3")).toEqual([[1], [2], ["=SUM(F1:F2)"]]);
});

test("a copy may come from another sheet, and onto part of itself", async () => {
  await host.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other one");
    other.getRange("B2:C2").values = [[7, 8]];
    sheet.getRange("A1").copyFrom("'Other one'!B2:C2");
    sheet.getRange("B1").copyFrom("A1:B1");
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([[7, 7, 8]]);
  });
});

test("conditional formats and merged cells come along with the look", async () => {
  await host.run(async (context, sheet) => {
    const format = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>1";
    sheet.getRange("B1:C1").merge();
    sheet.getRange("E5").copyFrom("A1:C2");
    const rules = sheet.getRange("E6").conditionalFormats.load("items");
    const merged = sheet.getRange("F5").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(rules.items).toHaveLength(1);
    expect(merged.address).toBe("Sheet1!F5:G5");
  });
});

test("copies of no kind and over the edge are refused", async () => {
  const refused = (act: (sheet: Excel.Worksheet) => void) => host.refusal((_, sheet) => act(sheet));
  expect(await refused((sheet) => sheet.getRange("A1").copyFrom("B1", "Odd" as "All"))).toBe(
    "InvalidArgument",
  );
  expect(await refused((sheet) => sheet.getRange("XFD1").copyFrom("A1:B1"))).toBe("InvalidArgument");
  expect(await refused((sheet) => sheet.getRange("A1").copyFrom("Nowhere!A1"))).toBe("InvalidArgument");
  expect(await refused((sheet) => sheet.getRange("A1").copyFrom("B1", "Link"))).toBe("ApiNotFound");
});

const fills: [what: string, block: unknown[][], from: string, to: string, kind: string, filled: unknown[]][] =
  [
    ["a single number is repeated", [[5]], "A1", "A1:A3", "FillDefault", [5, 5, 5]],
    ["as a series it counts on", [[5]], "A1", "A1:A3", "FillSeries", [5, 6, 7]],
    ["two numbers give the step", [[1], [3]], "A1:A2", "A1:A4", "FillDefault", [1, 3, 5, 7]],
    [
      "uneven ones the straight line that fits best",
      [[1], [2], [6]],
      "A1:A3",
      "A1:A4",
      "FillDefault",
      [1, 2, 6, 8],
    ],
    ["as a copy they are repeated", [[1], [3]], "A1:A2", "A1:A4", "FillCopy", [1, 3, 1, 3]],
    ["days of the week go round", [["Fri"]], "A1", "A1:A4", "FillDefault", ["Fri", "Sat", "Sun", "Mon"]],
    ["so do months in Chinese", [["十一月"]], "A1", "A1:A3", "FillDefault", ["十一月", "十二月", "一月"]],
    [
      "a text with a number counts on",
      [["Row 9"]],
      "A1",
      "A1:A3",
      "FillDefault",
      ["Row 9", "Row 10", "Row 11"],
    ],
    ["other text is repeated", [["north"]], "A1", "A1:A2", "FillDefault", ["north", "north"]],
    ["growth multiplies", [[2], [4]], "A1:A2", "A1:A4", "GrowthTrend", [2, 4, 8, 16]],
    ["formulas go along", [[1], ["=A1+1"]], "A2", "A2:A4", "FillDefault", ["=A1+1", "=A2+1", "=A3+1"]],
  ];

test.each(fills)("filling: %s", async (_, block, from, to, kind, filled) => {
  const act = (sheet: Excel.Worksheet) => sheet.getRange(from).autoFill(to, kind as "FillDefault");
  const found = (await after(block, act, to)).map(([cell]) => cell);
  expect(found.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell))).toEqual(filled);
});

test("filling goes on with dates by days, weekdays and months", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [["1/29/2021", "1/29/2021", "1/31/2021"]];
    sheet.getRange("A1").autoFill("A1:A3");
    sheet.getRange("B1").autoFill("B1:B3", "FillWeekdays");
    sheet.getRange("C1").autoFill("C1:C3", "FillMonths");
    const range = sheet.getRange("A1:C3").load("text");
    await context.sync();
    expect(range.text).toEqual([
      ["1/29/2021", "1/29/2021", "1/31/2021"],
      ["1/30/2021", "2/1/2021", "2/28/2021"],
      ["1/31/2021", "2/2/2021", "3/31/2021"],
    ]);
  });
});

test("filling leftwards and upwards counts down", async () => {
  const up = (sheet: Excel.Worksheet) => sheet.getRange("A3:A4").autoFill("A1:A4");
  expect(await after([[""], [""], [10], [20]], up, "A1:A4")).toEqual([[-10], [0], [10], [20]]);
  const left = (sheet: Excel.Worksheet) => sheet.getRange("C6:D6").autoFill("A6:D6");
  expect(
    await after(
      [[""], [""], [""], [""], [""], ["", "", "Q3", "Q4"]].map((r) => [...r, "", "", ""].slice(0, 4)),
      left,
      "A6:D6",
    ),
  ).toEqual([["Q1", "Q2", "Q3", "Q4"]]);
});

test("filling copies the look, unless only values are wanted, or nothing but it", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 1, 1]];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").autoFill("A1:A2", "FillCopy");
    sheet.getRange("B1").autoFill("B1:B2", "FillValues");
    sheet.getRange("C1").autoFill("C1:C2", "FillFormats");
    const cells = ["A2", "B2", "C2"].map((address) =>
      sheet.getRange(address).load("values,format/font/bold"),
    );
    await context.sync();
    expect(cells.map(({ values, format }) => [values[0]![0], format.font.bold])).toEqual([
      [1, true],
      [1, false],
      ["", true],
    ]);
  });
});

test("a target that leaves the range out, or goes two ways, is refused", async () => {
  expect(await host.refusal((_, sheet) => sheet.getRange("A1").autoFill("A2:A3"))).toBe("InvalidArgument");
  expect(await host.refusal((_, sheet) => sheet.getRange("A1").autoFill("A1:B3"))).toBe("InvalidArgument");
});

test("moved cells leave nothing behind, and what names them follows", async () => {
  await host.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:B2").formulas = [
      [5, "=A1*2"],
      ["", "=SUM(A1:B1)"],
    ];
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1:B1").moveTo("D4");
    await context.sync();
    sheet.getRange("D4:E4").moveTo("Other!B2");
    const left = sheet.getRange("A1:B2").load("formulas");
    const right = other.getRange("B2:C2").load("formulas,values");
    const cell = other.getRange("B2").load("format/fill/color");
    await context.sync();
    expect(right.values).toEqual([[5, 10]]);
    expect(right.formulas).toEqual([[5, "=B2*2"]]);
    expect(left.formulas[0]).toEqual(["", ""]);
    expect(left.formulas[1]![1]).toBe("=SUM(Other!B2:C2)");
    expect(cell.format.fill.color).toBe("#FF0000");
  });
});

test("rows that say the same are taken out, and the rest moves up within the range", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C6").values = [
      ["name", "city", "x"],
      ["a", "X", 1],
      ["b", "Y", 2],
      ["A", "x", 3],
      ["a", "Y", 4],
      ["b", "y", 5],
    ];
    sheet.getRange("A7:C7").values = [["below", "", ""]];
    const result = sheet.getRange("A1:C6").removeDuplicates([0, 1], true).load();
    const range = sheet.getRange("A1:C7").load("values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
    expect(range.values).toEqual([
      ["name", "city", "x"],
      ["a", "X", 1],
      ["b", "Y", 2],
      ["a", "Y", 4],
      ["", "", ""],
      ["", "", ""],
      ["below", "", ""],
    ]);
  });
  expect(await host.refusal((_, sheet) => sheet.getRange("A1:B2").removeDuplicates([2], true))).toBe(
    "InvalidArgument",
  );
});

test("a copy takes entry rules along in place of those that stood there; one of values or formats does not", async () => {
  await host.run(async (context, sheet) => {
    const whole = (formula1: number) => ({ wholeNumber: { formula1, operator: "EqualTo" as const } });
    sheet.getRange("A1:A2").dataValidation.rule = whole(1);
    sheet.getRange("C1:C4").dataValidation.rule = whole(2);
    await context.sync();
    sheet.getRange("C2").copyFrom("A1");
    sheet.getRange("C4").copyFrom("A1", "Formats");
    sheet.getRange("C3").copyFrom("B1");
    await context.sync();
    const rules = ["C1", "C2", "C3", "C4"].map((cell) => sheet.getRange(cell).dataValidation.load("rule"));
    await context.sync();
    expect(rules.map(({ rule }) => rule.wholeNumber?.formula1 ?? null)).toEqual([2, 1, null, 2]);
  });
});
