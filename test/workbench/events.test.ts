import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;
beforeEach(async () => {
  bench = await openHeadless();
});
afterEach(() => bench.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => bench.Excel.run(batch);

async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => {
      heard.push(args);
    });
    await context.sync();
  });
  return heard;
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a person's entry reaches onChanged with its place, its value before and after, and a source that is not the add-in", async () => {
  const heard = await listen();
  await bench.edit("Sheet1", "B2", 5);
  await bench.edit("Sheet1", "B2", "七");
  await rest();
  expect(heard).toHaveLength(2);
  expect(heard[1]).toMatchObject({
    type: "WorksheetChanged",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    details: { valueBefore: 5, valueTypeBefore: "Double", valueAfter: "七", valueTypeAfter: "String" },
  });
});

test("the add-in's own writes are marked as its own", async () => {
  const heard = await listen();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await rest();
  expect(heard.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
    ["A1:B2", "ThisLocalAddin", undefined],
  ]);
});

test("results of formulas and formats are no changes; results are told by onCalculated", async () => {
  const calculated: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("C3").formulas = [["=A1*2"]];
    await context.sync();
    sheet.onCalculated.add(async ({ address }) => void calculated.push(address));
    await context.sync();
  });
  const heard = await listen();
  await bench.edit("Sheet1", "A1", 4);
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await rest();
  expect(heard.map(({ address }) => address)).toEqual(["A1"]);
  expect(calculated).toEqual(["C3"]);
});

test("after a formula was typed the event has its result", async () => {
  const heard = await listen();
  await bench.edit("Sheet1", "A1", "=1+1");
  await rest();
  expect(heard[0]!.details).toMatchObject({ valueBefore: "", valueTypeBefore: "Empty", valueAfter: 2 });
});

test("inserted and deleted rows and columns are told as such", async () => {
  const heard = await listen();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
  });
  await rest();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["2:3", "RowInserted"],
    ["B:B", "ColumnDeleted"],
  ]);
});

test("cells that come in or go out are told once, with the way the others went, and room at the end not at all", async () => {
  const heard = await listen();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      [3, "a"],
      [2, "b"],
      [1, "c"],
    ];
    sheet.getRange("A1:B1").insert("Down");
    sheet.getRange("A2").insert("Right");
    sheet.getRange("B2:B3").delete("Left");
    sheet.getRange("A1").delete("Up");
    sheet.getRange("A5000").values = [[1]];
    await context.sync();
  });
  await rest();
  expect(
    heard.map(({ address, changeType, changeDirectionState: way }) => [address, changeType, way]),
  ).toEqual([
    ["A1:B3", "RangeEdited", undefined],
    ["A1:B1", "CellInserted", { insertShiftDirection: "Down" }],
    ["A2", "CellInserted", { insertShiftDirection: "Right" }],
    ["B2:B3", "CellDeleted", { deleteShiftDirection: "Left" }],
    ["A1", "CellDeleted", { deleteShiftDirection: "Up" }],
    ["A5000", "RangeEdited", undefined],
  ]);
});

test("a handler gets the range of its event", async () => {
  const addresses: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) =>
      run(async (inner) => {
        const range = args.getRange(inner).load("address");
        await inner.sync();
        addresses.push(range.address);
      }),
    );
    await context.sync();
  });
  await bench.edit("Sheet1", "D4", "x");
  await rest();
  expect(addresses).toEqual(["Sheet1!D4"]);
});

test("a handler that was removed hears nothing more", async () => {
  const heard: string[] = [];
  const handle = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return result;
  });
  await bench.edit("Sheet1", "A1", 1);
  await rest();
  await bench.Excel.run(handle.context as Excel.RequestContext, async (context) => {
    handle.remove();
    await context.sync();
  });
  await bench.edit("Sheet1", "A2", 1);
  await rest();
  expect(heard).toEqual(["A1"]);
});

test("sheets that come, go and are shown are told", async () => {
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    await context.sync();
    const sheet = worksheets.add("新");
    await context.sync();
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await rest();
  expect(heard).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted", "WorksheetActivated"]);
});

test("an entry right below a table belongs to the table, and the table hears of it", async () => {
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["名称", "值"],
      ["甲", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await rest();
  heard.length = 0;
  await bench.edit("Sheet1", "A3", "乙");
  await rest();
  expect(heard).toEqual(["A3"]);
  await run(async (context) => {
    const range = context.workbook.tables.getItemAt(0).getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
  });
});
