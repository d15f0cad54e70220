import { IUndoRedoService, IUniverInstanceService } from "@univerjs/core";
import { openHeadless } from "../../src/workbench/node";
import { useBench } from "./bench";

const host = useBench();

test("what was done before the action that fails stays done", async () => {
  expect(
    await host.refusal((context, sheet) => {
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["not done"]];
    }),
  ).toBe("ItemNotFound");
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual([["done"], [""]]);
  });
});

test("an error names the place and the statement that failed", async () => {
  const failing = host.bench.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values", statement: expect.stringContaining("values") },
  });
});

test("results of actions before the failing one are handed over", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1").load("address");
    context.workbook.names.getItem("没有").load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(range.address).toBe("Sheet1!A1");
  });
});

test("the n-th request from now on can be made to fail, and does nothing then", async () => {
  host.bench.failRequest(2);
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    sheet.getRange("A3").values = [[3]];
    await context.sync();
    const range = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [""], [3]]);
  });
});

test("requests can be picked by what they contain", async () => {
  host.bench.failRequest(({ body }) => body.Actions.some(({ Name }) => Name === "Values"));
  expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("GeneralException");
  host.bench.failRequest(null);
  expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
});

test("every request is on record with its size, and those of office.js itself are not", async () => {
  host.bench.requests.length = 0;
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["中文"]];
    await context.sync();
  });
  const [write, release] = host.bench.requests;
  expect(host.bench.requests).toHaveLength(2);
  expect(write!.bytesIn).toBeGreaterThan(300);
  expect([write!.error, release!.actions]).toEqual([null, 2]);
});

test("nothing is held any more when Excel.run is over", async () => {
  await host.run(async (context, sheet) => {
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load("address");
    await context.sync();
  });
  await host.run(async (context) => {
    const workbook = context.workbook as unknown as {
      _GetReferenceCount(): OfficeExtension.ClientResult<number>;
    };
    const count = workbook._GetReferenceCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a request of more than 5 MB is refused whole", async () => {
  const text = "x".repeat(30_000);
  expect(
    await host.refusal((_, sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  await host.run(async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("a response of more than 5 MB is refused", async () => {
  const text = "x".repeat(30_000);
  for (const from of [1, 101]) {
    await host.run(async (context, sheet) => {
      sheet.getRange(`A${from}:A${from + 99}`).values = Array.from({ length: 100 }, () => [text]);
      await context.sync();
    });
  }
  expect(await host.refusal((_, sheet) => sheet.getRange("A1:A200").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("values can be read in the batch that wrote them, calculated", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[2], [3]];
    sheet.getRange("A3").formulas = [["=A1*A2"]];
    const range = sheet.getRange("A3").load("values,text,formulas");
    await context.sync();
    expect([range.values, range.text, range.formulas]).toEqual([[[6]], [["6"]], [["=A1*A2"]]]);
  });
});

test("a batch that puts calculation off reads the results from before; the next one reads the new ones", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [[2], ["=A1*10"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[3]];
    const range = sheet.getRange("A2").load("values");
    await context.sync();
    expect(range.values).toEqual([[20]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[30]]);
  });
});

test("an unloaded property is an error of office.js itself", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("two hosts know nothing of each other", async () => {
  const other = await openHeadless({ language: "en-US" });
  const cell = (excel: typeof Excel, formula?: string) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B1");
      if (formula) {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[formula.length]];
        range.formulas = [[formula]];
      }
      range.load("values");
      await context.sync();
      return range.values[0]![0];
    });
  expect(await cell(host.bench.Excel, "=A1*2")).toBe(10);
  expect(await cell(other.Excel)).toBe("");
  other.registerFunctions(
    { functions: [{ id: "T.ONE", name: "T.ONE", parameters: [] }] },
    { "T.ONE": () => 1 },
  );
  expect(await cell(other.Excel, "=T.ONE()")).toBe(1);
  expect(await cell(host.bench.Excel, "=T.ONE()")).toBe("#NAME?");
  await other.dispose();
  expect(await cell(host.bench.Excel, "=A1*3")).toBe(15);
});

test("Excel.run's chosen objects and set() with nested properties reach the host", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.set({ values: [[5]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
    range.load({ values: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect([range.values, range.format.fill.color, range.format.font.bold]).toEqual([[[5]], "#00FF00", true]);
  });
});

describe("while somebody types into a cell", () => {
  test("a request fails, and says why", async () => {
    host.bench.workbook.cellEditing.begin();
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBe(
      "InvalidOperationInCellEditMode",
    );
    host.bench.workbook.cellEditing.end();
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
  });

  test("a request with delayForCellEdit waits until that is over", async () => {
    const order: string[] = [];
    host.bench.workbook.cellEditing.begin();
    const waiting = host.bench.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push("typed");
    host.bench.workbook.cellEditing.end();
    await waiting;
    expect(order).toEqual(["typed", "written"]);
  });
});

test("what the add-in did cannot be undone, nor what came before it; reading leaves the history alone", async () => {
  const { injector } = host.bench.workbook.grid;
  injector.get(IUniverInstanceService).focusUnit(host.bench.workbook.grid.unitId);
  const steps = () => injector.get(IUndoRedoService).pitchTopUndoElement();
  await host.bench.edit("Sheet1", "A1", 1);
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").load("values");
    await context.sync();
  });
  expect(steps()).not.toBeNull();
  await host.run(async (context, sheet) => {
    sheet.getRange("B1").values = [[1]];
    await context.sync();
  });
  await host.bench.idle();
  expect(steps()).toBeNull();
});
