import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

/** Runs a batch and waits until the host has told everything. */
async function and(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown) {
  await host.run(async (context, sheet) => {
    batch(context, sheet);
    await context.sync();
  });
  await host.bench.idle();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a changed formula is told with what it was, a changed value isn't", async () => {
  const heard: Excel.WorksheetFormulaChangedEventArgs[] = [];
  await and((_, sheet) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
  });
  await and((_, sheet) => sheet.onFormulaChanged.add(async (event) => void heard.push(event)));
  await and((_, sheet) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
  });
  await and((_, sheet) => {
    sheet.getRange("A1").values = [[5]];
  });
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    source: "Local",
    formulaDetails: [{ cellAddress: "B1", previousFormula: "=A1*2" }],
  });
});

test("comments tell of themselves, their changes and their end", async () => {
  const heard: string[] = [];
  await and((_, sheet) => {
    sheet.comments.onAdded.add(async ({ type }) => void heard.push(type));
    sheet.comments.onChanged.add(async ({ changeType }) => void heard.push(changeType));
    sheet.comments.onDeleted.add(
      async ({ commentDetails }) => void heard.push(`${commentDetails.length} gone`),
    );
  });
  await and((_, sheet) => sheet.comments.add("A1", "one"));
  await and((_, sheet) => {
    sheet.comments.getItemAt(0).content = "two";
  });
  await and((_, sheet) => sheet.comments.getItemAt(0).replies.add("three"));
  await and((_, sheet) => sheet.comments.getItemAt(0).delete());
  expect(heard).toEqual(["CommentAdded", "CommentEdited", "ReplyAdded", "1 gone"]);
});

test("a sheet tells that it was protected, hid a row, or looks another way", async () => {
  const heard: unknown[] = [];
  await and((_, sheet) => {
    sheet.onProtectionChanged.add(async ({ isProtected }) => void heard.push(isProtected));
    sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void heard.push([address, changeType]));
    sheet.onFormatChanged.add(async ({ address }) => void heard.push(address));
  });
  await and((_, sheet) => {
    sheet.getRange("2:3").rowHidden = true;
  });
  await and((_, sheet) => {
    sheet.getRange("B2").format.font.bold = true;
  });
  await and((_, sheet) => sheet.protection.protect());
  expect(heard).toEqual([["2:3", "Hidden"], "B2", true]);
});

test("a table tells where something in it is selected, and that nothing is any longer", async () => {
  const heard: [string, boolean][] = [];
  await and((_, sheet) => {
    const table = sheet.tables.add("A1:B3", false);
    table.onSelectionChanged.add(
      async ({ address, isInsideTable }) => void heard.push([address, isInsideTable]),
    );
  });
  heard.length = 0;
  await and((_, sheet) => sheet.getRange("A2:B2").select());
  await and((_, sheet) => sheet.getRange("D8").select());
  await and((_, sheet) => sheet.getRange("E8").select());
  expect(heard).toEqual([
    ["A2:B2", true],
    ["", false],
  ]);
});

test("tables tell that one came and went", async () => {
  const heard: string[] = [];
  await and((context) => {
    context.workbook.tables.onAdded.add(async ({ type }) => void heard.push(type));
    context.workbook.tables.onDeleted.add(async ({ type }) => void heard.push(type));
  });
  await and((_, sheet) => sheet.tables.add("A1:B3", true));
  await and((_, sheet) => sheet.tables.getItemAt(0).delete());
  expect(heard).toEqual(["TableAdded", "TableDeleted"]);
});

test("nothing is told while events are switched off", async () => {
  const heard: string[] = [];
  await and((_, sheet) => sheet.onChanged.add(async ({ address }) => void heard.push(address)));
  await and((context) => {
    context.runtime.enableEvents = false;
  });
  await and((_, sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  await and((context) => {
    context.runtime.enableEvents = true;
  });
  await and((_, sheet) => {
    sheet.getRange("A2").values = [[1]];
  });
  expect(heard).toEqual(["A2"]);
  await host.run(async (context) => {
    context.runtime.load("enableEvents");
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
});

test("a binding stands for its cells, follows them, and tells of their values and of a selection in them", async () => {
  const heard: unknown[] = [];
  await and((context, sheet) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1+1"],
      [2, 3],
    ];
    context.workbook.bindings.add("B1:B2", "Range", "mine");
  });
  await host.run(async (context) => {
    const binding = context.workbook.bindings.getItem("mine");
    binding.onDataChanged.add(async (event) => void heard.push(event.binding.id));
    binding.onSelectionChanged.add(async ({ startRow, startColumn, rowCount }) => {
      heard.push([startRow, startColumn, rowCount]);
    });
    await context.sync();
  });
  await and((_, sheet) => {
    sheet.getRange("A1").values = [[10]];
  });
  await and((_, sheet) => sheet.getRange("A2:B2").select());
  expect(heard).toEqual(["mine", [1, 0, 1]]);
  await host.run(async (context, sheet) => {
    sheet.getRange("A:A").insert("Right");
    const binding = context.workbook.bindings.getItem("mine").load("id,type");
    const range = binding.getRange().load("address,values");
    await context.sync();
    expect([binding.type, range.address]).toEqual(["Range", "Sheet1!C1:C2"]);
    binding.delete();
    const count = context.workbook.bindings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("bindings of tables and texts, and those that can't be", async () => {
  await host.run(async (context, sheet) => {
    sheet.tables.add("A1:B3", true).name = "Figures";
    sheet.getRange("D1").values = [["hello"]];
    const { bindings } = context.workbook;
    const table = bindings.addFromNamedItem("Figures", "Table", "t").getTable().load("name");
    const text = bindings.add("D1", "Text", "x").getText();
    await context.sync();
    expect([table.name, text.value]).toEqual(["Figures", "hello"]);
  });
  const refusal = (act: (bindings: Excel.BindingCollection) => unknown) =>
    host.refusal((context) => act(context.workbook.bindings));
  expect(await refusal((bindings) => bindings.add("A1:B1", "Text", "y"))).toBe("InvalidArgument");
  expect(await refusal((bindings) => bindings.add("H1:H2", "Table", "y"))).toBe("InvalidArgument");
  expect(await refusal((bindings) => bindings.add("H1", "Range", "x"))).toBe("ItemAlreadyExists");
  expect(await refusal((bindings) => bindings.getItem("none"))).toBe("ItemNotFound");
  expect(await refusal((bindings) => bindings.getItem("x").getTable())).toBe("InvalidBinding");
});

test("the API before Excel.run hands over what is selected, and names what it hasn't", async () => {
  await and((_, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "a"],
      [2, "b"],
    ];
    sheet.getRange("A1:B2").select();
  });
  const { document } = host.bench.Office.context;
  const { CoercionType } = host.bench.Office;
  const selected = (kind: Office.CoercionType) =>
    new Promise<Office.AsyncResult<unknown>>((done) => document.getSelectedDataAsync(kind, done));
  expect((await selected(CoercionType.Text)).value).toBe("1\ta\n2\tb");
  expect((await selected(CoercionType.Matrix)).value).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
  const set = await new Promise<Office.AsyncResult<void>>((done) => document.setSelectedDataAsync("x", done));
  expect([set.status, set.error.message]).toEqual(["failed", "The operation is not supported."]);
});

test("a click into a cell and a person who comes back are told to who listens", async () => {
  const heard: unknown[] = [];
  await host.run(async (context, sheet) => {
    sheet.onSingleClicked.add(
      async ({ type, address, offsetX }) => void heard.push([type, address, offsetX > 0]),
    );
    context.workbook.worksheets.onSingleClicked.add(async ({ address }) => void heard.push(address));
    context.workbook.onActivated.add(async ({ type }) => void heard.push(type));
    await context.sync();
  });
  await host.bench.click("Sheet1", "C4");
  await host.bench.comeBack();
  await host.bench.idle();
  expect(heard).toEqual([["WorksheetSingleClicked", "C4", true], "C4", "WorkbookActivated"]);
});
