import { useBench } from "./bench";

const host = useBench();

const write = (address: string, values: unknown[][]) =>
  host.run(async (_, sheet) => {
    sheet.getRange(address).values = values as (string | number | boolean)[][];
    await sheet.context.sync();
  });

const table = (address = "A1:B3") =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).getCell(0, 0).getResizedRange(2, 1).values = [
      ["名称", "值"],
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.tables.add(address, true).name = "清单";
    await context.sync();
  });

const look = () =>
  host.run(async (context) => {
    const found = context.workbook.tables.getItem("清单");
    const range = found.getRange().load("address,values");
    await context.sync();
    return { at: range.address, values: range.values };
  });

test("a fresh table has a name in the host's language, filter buttons, bands and Excel's default style", async () => {
  await write("A1:B2", [
    ["名称", "值"],
    ["甲", 1],
  ]);
  await host.run(async (context, sheet) => {
    const found = sheet.tables.add("A1:B2", true);
    found.load("name,style,showHeaders,showBandedRows,showFilterButton,showTotals");
    await context.sync();
    const { name, style, showHeaders, showBandedRows, showFilterButton, showTotals } = found;
    expect({ name, style, showHeaders, showBandedRows, showFilterButton, showTotals }).toEqual({
      name: "表1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showBandedRows: true,
      showFilterButton: true,
      showTotals: false,
    });
  });
});

test("headers become distinct texts: blanks are numbered, repetitions too, numbers turn to text", async () => {
  await write("A1:D2", [
    ["值", "值", "", 2030],
    [1, 2, 3, 4],
  ]);
  await host.run(async (context, sheet) => {
    const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values,valueTypes");
    await context.sync();
    expect(header.values).toEqual([["值", "值2", "列3", "2030"]]);
    expect(new Set(header.valueTypes[0])).toEqual(new Set(["String"]));
  });
});

test("without headers a header row is put in and the rest moves down", async () => {
  await write("A1:B1", [[1, 2]]);
  await write("A2:B2", [["below", ""]]);
  await host.run(async (context, sheet) => {
    const range = sheet.tables.add("A1:B1", false).getRange().load("address,values");
    const below = sheet.getRange("A3").load("values");
    await context.sync();
    expect([range.address, range.values, below.values]).toEqual([
      "Sheet1!A1:B2",
      [
        ["列1", "列2"],
        [1, 2],
      ],
      [["below"]],
    ]);
  });
});

test.each([
  ["a blank", "我的 表", "InvalidArgument"],
  ["a digit first", "1表", "InvalidArgument"],
  ["a cell's address", "AB12", "InvalidArgument"],
  ["R1C1", "R1C1", "InvalidArgument"],
  ["nothing", "", "InvalidArgument"],
  ["a name in use", "清单", "ItemAlreadyExists"],
  ["a name in use by the workbook", "地点", "ItemAlreadyExists"],
])("a table cannot be called after %s", async (_, name, code) => {
  await table();
  await write("E1:F2", [
    ["a", "b"],
    [1, 2],
  ]);
  expect(
    await host.refusal((context, sheet) => {
      context.workbook.names.add("地点", sheet.getRange("A1"));
      sheet.tables.add("E1:F2", true).name = name;
    }),
  ).toBe(code);
});

test("tables cannot overlap, contain merged cells, or cover whole columns", async () => {
  await table();
  expect(await host.refusal((_, sheet) => sheet.tables.add("B2:D5", true))).toBe("InvalidOperation");
  expect(
    await host.refusal((_, sheet) => {
      sheet.getRange("F1:G1").merge();
      sheet.tables.add("F1:G3", true);
    }),
  ).toBe("InvalidOperation");
  expect(await host.refusal((_, sheet) => sheet.tables.add("H:I", true))).toBe("InvalidArgument");
  expect(await host.refusal((_, sheet) => sheet.getRange("A2:B2").merge())).toBe("InvalidOperation");
});

test("a table is found by name in any case, by id, and through a range", async () => {
  await table();
  await host.run(async (context, sheet) => {
    const byName = context.workbook.tables.getItem("清单").load("id,name");
    const none = context.workbook.tables.getItemOrNullObject("没有");
    const touching = sheet.getRange("B3:Z9").getTables(false).load("items/name");
    const within = sheet.getRange("B3:Z9").getTables(true).load("items/name");
    await context.sync();
    const byId = context.workbook.tables.getItem(byName.id).load("name");
    await context.sync();
    expect([byId.name, none.isNullObject, touching.items.length, within.items.length]).toEqual([
      "清单",
      true,
      1,
      0,
    ]);
  });
});

test("columns are found by header, by id and by place, and follow when a header is typed anew", async () => {
  await table();
  await host.bench.edit("Sheet1", "B1", "数值");
  await host.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("清单");
    const byName = columns.getItem("数值").load("id,index");
    const gone = columns.getItemOrNullObject("值");
    const body = columns.getItemAt(1).getDataBodyRange().load("address,values");
    await context.sync();
    expect([byName.index, gone.isNullObject, body.address, body.values]).toEqual([
      1,
      true,
      "Sheet1!B2:B3",
      [[1], [2]],
    ]);
  });
});

test("rows are added at the end, pushing down what is below", async () => {
  await table();
  await write("A5", [["below"]]);
  await host.run(async (context) => {
    context.workbook.tables.getItem("清单").rows.add(undefined, [
      ["丙", 3],
      ["丁", 4],
    ]);
    await context.sync();
  });
  expect(await look()).toEqual({
    at: "Sheet1!A1:B5",
    values: [
      ["名称", "值"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
      ["丁", 4],
    ],
  });
  await host.run(async (context, sheet) => {
    const below = sheet.getRange("A7").load("values");
    await context.sync();
    expect(below.values).toEqual([["below"]]);
  });
});

test("a cell of the workbook cannot be called after a table, in any case", async () => {
  await write("D1", [["list"]]);
  await host.run(async (context, sheet) => {
    sheet.tables.add("D1:D2", true).name = "Listing";
    await context.sync();
  });
  const named = (name: string) =>
    host.refusal((context, sheet) => context.workbook.names.add(name, sheet.getRange("A1")));
  expect(await named("LISTING")).toBe("ItemAlreadyExists");
  expect(await named("Listing2")).toBeNull();
});

test("what is written right below a table becomes part of it, unless something is in the way", async () => {
  await table();
  await write("A4:B5", [
    ["丙", 3],
    ["丁", 4],
  ]);
  expect((await look()).at).toBe("Sheet1!A1:B5");
  await write("B6", [["x"]]);
  expect((await look()).at).toBe("Sheet1!A1:B6");
  await write("C7", [["beside"]]);
  expect((await look()).at).toBe("Sheet1!A1:B6");
  await write("A8", [["below"]]);
  await write("B7:B8", [[7], [8]]);
  expect((await look()).at).toBe("Sheet1!A1:B6");
});

test("a table can be resized while its header row stays", async () => {
  await table();
  await host.run(async (context, sheet) => {
    context.workbook.tables.getItem("清单").resize("A1:C5");
    await context.sync();
    const header = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(header.values).toEqual([["名称", "值", "列3"]]);
  });
  expect((await look()).at).toBe("Sheet1!A1:C5");
  expect(await host.refusal((context) => context.workbook.tables.getItem("清单").resize("A2:C5"))).toBe(
    "InvalidArgument",
  );
});

test("a table can become a range, or go with its cells", async () => {
  await table();
  await host.run(async (context, sheet) => {
    const range = context.workbook.tables.getItem("清单").convertToRange().load("address");
    const left = context.workbook.tables.getCount();
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    expect([range.address, left.value, cell.values]).toEqual(["Sheet1!A1:B3", 0, [["甲"]]]);
  });
  await table();
  await host.run(async (context, sheet) => {
    context.workbook.tables.getItem("清单").delete();
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});

test("deleting the rows of a table shrinks it, deleting them all with the header takes it away", async () => {
  await table();
  await host.run(async (_, sheet) => {
    sheet.getRange("2:2").delete("Up");
    await sheet.context.sync();
  });
  expect((await look()).at).toBe("Sheet1!A1:B2");
  await host.run(async (context, sheet) => {
    sheet.getRange("1:2").delete("Up");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("cells beside a table cannot be moved through it", async () => {
  await table();
  expect(await host.refusal((_, sheet) => sheet.getRange("A1").insert("Down"))).toBe("InsertDeleteConflict");
});

test("a filter hides rows that lack the values, and shows them again", async () => {
  await table();
  const hidden = () =>
    host.run(async (context, sheet) => {
      const rows = ["2:2", "3:3"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });
  await host.run(async (context) => {
    const found = context.workbook.tables.getItem("清单");
    found.autoFilter.apply(found.getRange(), 0, { filterOn: "Values", values: ["乙"] });
    await context.sync();
  });
  expect(await hidden()).toEqual([true, false]);
  await host.run(async (context) => {
    context.workbook.tables.getItem("清单").clearFilters();
    await context.sync();
  });
  expect(await hidden()).toEqual([false, false]);
});

test.each(["TableStyleMedium29", "TableStyleLight0", "Mine"])("the style %s is refused", async (style) => {
  await table();
  expect(await host.refusal((context) => (context.workbook.tables.getItem("清单").style = style))).toBe(
    "InvalidArgument",
  );
});

test("a header that is overwritten stays a distinct text, whoever writes", async () => {
  await table();
  await write("A1:B1", [["值", 2030]]);
  expect((await look()).values[0]).toEqual(["值", "2030"]);
  await host.bench.edit("Sheet1", "B1", "值");
  expect((await look()).values[0]).toEqual(["值", "值2"]);
  await host.bench.edit("Sheet1", "A1", "");
  expect((await look()).values[0]).toEqual(["列1", "值2"]);
});

test("a column put into a table gets a header of its own", async () => {
  await table();
  await host.run(async (context, sheet) => {
    sheet.getRange("B:B").insert("Right");
    await context.sync();
  });
  expect(await look()).toMatchObject({
    at: "Sheet1!A1:C3",
    values: [["名称", "列2", "值"], expect.anything(), expect.anything()],
  });
});

test("rows that come to a table come under the rules that hold for its whole columns, and under no others", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["名称", "值"],
      ["甲", 1],
      ["乙", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 9, operator: "Between" },
    };
    sheet.getRange("A2:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2>5";
    await context.sync();
    table.rows.add(undefined, [["丙", 7]]);
    await context.sync();
    sheet.getRange("A5").values = [["丁"]];
    await context.sync();
  });
  const { validations, conditionalFormats } = (await host.bench.snapshot()).sheets[0]!;
  expect(validations.map(({ range }) => range).sort()).toEqual(["A2", "B2:B5"]);
  expect(conditionalFormats.map(({ ranges }) => ranges)).toEqual([["B2:B5"]]);
});
