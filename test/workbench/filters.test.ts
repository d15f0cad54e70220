import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

const block = [
  ["name", "sum"],
  ["apple", 5],
  ["Avocado", 20],
  ["pear", 11],
  ["plum", 20],
  ["", 2],
];

/** The names that a filter of the column `sum`, or of another one, leaves in sight. */
async function left(criteria: object, column = 1): Promise<unknown[]> {
  return host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B6");
    range.values = block;
    sheet.autoFilter.apply(range, column, criteria as Excel.FilterCriteria);
    await context.sync();
    const view = sheet.getRange("A2:A6").getVisibleView().load("values");
    await context.sync();
    return view.values.map(([name]) => name);
  });
}

test.each<[what: string, criteria: object, column: number, names: string[]]>([
  ["shown values", { filterOn: "Values", values: ["Apple", "plum"] }, 0, ["apple", "plum"]],
  ["blanks", { filterOn: "Values", values: [""] }, 0, [""]],
  ["the top items, equal ones together", { filterOn: "TopItems", criterion1: "1" }, 1, ["Avocado", "plum"]],
  ["the bottom items", { filterOn: "BottomItems", criterion1: "2" }, 1, ["apple", ""]],
  ["a share of the items", { filterOn: "BottomPercent", criterion1: "40" }, 1, ["apple", ""]],
  ["a comparison", { filterOn: "Custom", criterion1: ">=11" }, 1, ["Avocado", "pear", "plum"]],
  [
    "two comparisons at once",
    { filterOn: "Custom", criterion1: ">4", criterion2: "<12", operator: "And" },
    1,
    ["apple", "pear"],
  ],
  [
    "one of two",
    { filterOn: "Custom", criterion1: "=5", criterion2: "=2", operator: "Or" },
    1,
    ["apple", ""],
  ],
  ["the beginning of a text", { filterOn: "Custom", criterion1: "=a*" }, 0, ["apple", "Avocado"]],
  ["all but a text", { filterOn: "Custom", criterion1: "<>*l*" }, 0, ["Avocado", "pear", ""]],
  ["more than the mean", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, 1, ["Avocado", "plum"]],
])("a sheet is filtered by %s", async (_, criteria, column, names) => {
  expect(await left(criteria, column)).toEqual(names);
});

test("dates are filtered by the month they lie in", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["date"], ["2/3/2021"], ["5/1/2021"], ["2/28/1999"]];
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" });
    await context.sync();
    const view = sheet.getRange("A2:A4").getVisibleView().load("text,rowCount,cellAddresses");
    await context.sync();
    expect(view.text).toEqual([["2/3/2021"], ["2/28/1999"]]);
    expect(view.cellAddresses).toEqual([["Sheet1!A2"], ["Sheet1!A4"]]);
  });
});

test("two columns filter together, can be cleared one by one, and the filter be taken away", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B6");
    range.values = block;
    const filter = sheet.autoFilter;
    filter.apply(range, 1, { filterOn: "Custom", criterion1: ">4" });
    filter.apply(range, 0, { filterOn: "Custom", criterion1: "=p*" });
    await context.sync();
    const view = () => sheet.getRange("A2:A6").getVisibleView().load("values");
    const both = view();
    filter.load("enabled,isDataFiltered,criteria");
    const place = filter.getRangeOrNullObject().load("address");
    await context.sync();
    expect(both.values).toEqual([["pear"], ["plum"]]);
    expect([filter.enabled, filter.isDataFiltered, place.address]).toEqual([true, true, "Sheet1!A1:B6"]);
    expect(filter.criteria[1]).toMatchObject({ filterOn: "Custom", criterion1: ">4" });
    filter.clearColumnCriteria(0);
    const one = view();
    await context.sync();
    expect(one.values).toHaveLength(4);
    filter.remove();
    const none = view();
    filter.load("enabled,isDataFiltered");
    await context.sync();
    expect(none.values).toHaveLength(5);
    expect([filter.enabled, filter.isDataFiltered]).toEqual([false, false]);
  });
});

test("a filter goes by new values when it is applied anew", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B6");
    range.values = block;
    sheet.autoFilter.apply(range, 1, { filterOn: "TopItems", criterion1: "1" });
    await context.sync();
    sheet.getRange("B2").values = [[99]];
    sheet.autoFilter.reapply();
    await context.sync();
    const view = sheet.getRange("A2:A6").getVisibleView().load("values");
    await context.sync();
    expect(view.values).toEqual([["apple"]]);
  });
});

test("a column of a table has a filter of its own, by more than values", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B6").values = block;
    const table = sheet.tables.add("A1:B6", true);
    table.columns.getItem("sum").filter.applyBottomItemsFilter(1);
    await context.sync();
    const filter = table.columns.getItem("sum").filter.load("criteria");
    const view = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect(view.values).toEqual([["", 2]]);
    expect(filter.criteria).toMatchObject({ filterOn: "BottomItems", criterion1: "1" });
    table.columns.getItem("sum").filter.clear();
    const all = table.getDataBodyRange().getVisibleView().load("rowCount");
    await context.sync();
    expect(all.rowCount).toBe(5);
  });
});

test("filters that make no sense, or go by colours, are refused", async () => {
  const refusal = (criteria: object, column = 0) =>
    host.refusal((_, sheet) => sheet.autoFilter.apply("A1:B6", column, criteria as Excel.FilterCriteria));
  expect(await refusal({ filterOn: "Odd" })).toBe("InvalidArgument");
  expect(await refusal({ filterOn: "TopItems", criterion1: "0" })).toBe("InvalidArgument");
  expect(await refusal({ filterOn: "Values", values: [] }, 2)).toBe("InvalidArgument");
  expect(await refusal({ filterOn: "CellColor", color: "red" })).toBe("ApiNotFound");
});
