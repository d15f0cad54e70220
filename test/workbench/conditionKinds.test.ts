import { parseArea } from "../../src/workbench/grid/address";
import { type Condition, conditionFormula } from "../../src/workbench/book/conditionKinds";
import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

/** Which of the values from A1 down a condition holds for, as the formula decides that the grid gets. */
const holdsFor = (values: unknown[], condition: Condition) =>
  host.run(async (context, sheet) => {
    const last = values.length;
    const formula = conditionFormula(condition, [parseArea(`A1:A${last}`)!]);
    sheet.getRange(`A1:A${last}`).formulas = values.map((value) => [value]);
    for (let row = 1; row <= last; row++)
      sheet.getRange(`C${row}`).formulas = [[formula.replace(/(^|[^$A-Z0-9:])A1(?![\d:])/g, `$1A${row}`)]];
    const found = sheet.getRange(`C1:C${last}`).load("values");
    await context.sync();
    return values.filter((_, index) => found.values[index]![0] === true);
  });

const cases: [what: string, values: unknown[], condition: Condition, marked: unknown[]][] = [
  ["less than", [-1, 0, 5, ""], { kind: "CellValue", rule: { formula1: "=0", operator: "LessThan" } }, [-1]],
  [
    "between, in either order",
    [1, 5, 9],
    { kind: "CellValue", rule: { formula1: "=6", formula2: "=2", operator: "Between" } },
    [5],
  ],
  [
    "a text",
    ["on time", "Delayed", "x"],
    { kind: "ContainsText", rule: { operator: "Contains", text: "delay" } },
    ["Delayed"],
  ],
  [
    "the end of a text",
    ["abc", "bcd"],
    { kind: "ContainsText", rule: { operator: "EndsWith", text: "bc" } },
    ["abc"],
  ],
  ["the greatest two", [4, 9, 7, "x"], { kind: "TopBottom", rule: { rank: 2, type: "TopItems" } }, [9, 7]],
  ["the lowest half", [4, 9, 7, 1], { kind: "TopBottom", rule: { rank: 50, type: "BottomPercent" } }, [4, 1]],
  ["above the mean", [1, 2, 9], { kind: "PresetCriteria", rule: { criterion: "AboveAverage" } }, [9]],
  [
    "far below the mean",
    [10, 10, 10, 10, -50],
    { kind: "PresetCriteria", rule: { criterion: "OneStdDevBelowAverage" } },
    [-50],
  ],
  [
    "twice the same",
    ["a", "b", "a", ""],
    { kind: "PresetCriteria", rule: { criterion: "DuplicateValues" } },
    ["a", "a"],
  ],
  ["nothing", ["a", ""], { kind: "PresetCriteria", rule: { criterion: "Blanks" } }, [""]],
];

test.each(cases)("a conditional format marks %s", async (_, values, condition, marked) => {
  expect(await holdsFor(values, condition)).toEqual(marked);
});

test("each kind keeps its rule and its look, and is only of its kind", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("B2:B6");
    const cell = range.conditionalFormats.add("CellValue");
    cell.cellValue.format.font.color = "red";
    cell.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    const top = range.conditionalFormats.add("TopBottom");
    top.topBottom.rule = { rank: 3, type: "BottomItems" };
    top.topBottom.format.fill.color = "green";
    cell.load("type,cellValue/rule,cellValue/format/font/color");
    top.load("type,topBottom/rule");
    const none = cell.customOrNullObject;
    await context.sync();
    expect([cell.type, cell.cellValue.format.font.color]).toEqual(["CellValue", "#FF0000"]);
    expect(cell.cellValue.rule).toEqual({ formula1: "=0", operator: "LessThan" });
    expect([top.type, top.topBottom.rule]).toEqual(["TopBottom", { rank: 3, type: "BottomItems" }]);
    expect(none.isNullObject).toBe(true);
  });
  const { conditionalFormats } = (await host.bench.snapshot()).sheets[0]!;
  expect(conditionalFormats.map(({ formula }) => formula)).toEqual([
    "=AND(ISNUMBER(B2),B2<=SMALL($B$2:$B$6,MIN(3,COUNT($B$2:$B$6))))",
    '=AND(B2<>"",B2<0)',
  ]);
});

test("rules that make no sense are refused", async () => {
  const add = (sheet: Excel.Worksheet, kind: string) =>
    sheet.getRange("A1:A5").conditionalFormats.add(kind as Excel.ConditionalFormatType);
  const refusal = (act: (sheet: Excel.Worksheet) => unknown) => host.refusal((_, sheet) => act(sheet));
  expect(
    await refusal((sheet) => (add(sheet, "TopBottom").topBottom.rule = { rank: 0, type: "TopItems" })),
  ).toBe("InvalidArgument");
  expect(
    await refusal(
      (sheet) => (add(sheet, "CellValue").cellValue.rule = { formula1: "1", operator: "Odd" as "Between" }),
    ),
  ).toBe("InvalidArgument");
  expect(await refusal((sheet) => add(sheet, "CellValue").preset.load("rule"))).toBe("ItemNotFound");
});

test("one number format in a table of one cell goes for the whole range", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  });
});
