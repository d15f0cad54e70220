import { actions } from "../../../src/excel";
import { withFunctions } from "../../../src/workbench/node/withFunctions";
import { buildFunctionsMetadata } from "../../../tools/functionsMetadata";
import { readCells, requestsOf, useWorkbook, writeCells } from "../bench";

const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);

const withAddin = <T>(work: () => Promise<T>) => withFunctions(bench.current, metadata, work);

const define = (name: string, formula: string, sheet?: string) =>
  Excel.run(async (context) => {
    const { workbook } = context;
    (sheet ? workbook.worksheets.getItem(sheet) : workbook).names.add(name, formula);
    await context.sync();
  });

const namesNow = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula }) => [name, formula]));
  });

test("formulas with the add-in's functions become their values, on every sheet; other formulas stay", async () => {
  await withAddin(async () => {
    await writeCells("A1:C2", [
      [10, "=CARBON.INTENSITY(A1,4)", "=SUM(A1:B1)"],
      [20, "=100*LAND.FAR(A2,40)", "=B2"],
    ]);
    await writeCells("C5", [["=LAND.FAR(6,2)"]], "另一张");
    expect(await actions.keepValues(ids)).toMatchObject({ kept: 3, errors: 0, lockedSheets: [], names: [] });
    expect((await readCells("A1:C2")).formulas).toEqual([
      [10, 2.5, "=SUM(A1:B1)"],
      [20, 50, "=B2"],
    ]);
    expect((await readCells("C5", "另一张")).formulas).toEqual([[3]]);
  });
});

test("a result that spills keeps all its cells, and text in it stays text", async () => {
  await withAddin(async () => {
    await writeCells("A1", [["=CARBON.BALANCE({100;40},{30;50})"]]);
    const before = (await readCells("A1:C2")).values;
    expect(before).toEqual([
      [70, 0.3, "碳源区"],
      [-10, 1.25, "碳汇区"],
    ]);
    expect((await actions.keepValues(ids)).kept).toBe(1);
    expect(await readCells("A1:C2")).toEqual({ values: before, formulas: before });
  });
});

test("a spilled result keeps the cells behind an empty text", async () => {
  await withAddin(async () => {
    await writeCells("A1", [['=IF({1;0;1}>0,LAND.FAR({6;7;8},2),"")']]);
    const { values } = await readCells("A1:A3");
    expect(values).toEqual([[3], [""], [4]]);
    await actions.keepValues(ids);
    expect((await readCells("A1:A3")).values).toEqual(values);
    expect((await readCells("A1")).formulas).toEqual([[3]]);
  });
});

test("a result that is text stays text, whatever it begins with", async () => {
  await withAddin(async () => {
    await writeCells("A1:A2", [['=IF(LAND.FAR(6,2)=3,"=1+1","")'], ['=IF(LAND.FAR(6,2)=3,"007","")']]);
    expect((await actions.keepValues(ids)).kept).toBe(2);
    expect((await readCells("A1:A2")).values).toEqual([["=1+1"], ["007"]]);
  });
});

test("a formula that shows an error stays, and is counted", async () => {
  await withAddin(async () => {
    await writeCells("A1:A2", [["=CARBON.INTENSITY(1,0)"], ["=CARBON.INTENSITY(1,2)"]]);
    expect(await actions.keepValues(ids)).toMatchObject({ kept: 1, errors: 1, lockedSheets: [], names: [] });
    expect((await readCells("A1:A2")).formulas).toEqual([["=CARBON.INTENSITY(1,0)"], [0.5]]);
  });
});

test("a text that merely names a function, and a person's own value beside a formula, stay as they are", async () => {
  await withAddin(async () => {
    await writeCells("A1:B2", [
      ["=LAND.FAR(6,2)", 7],
      ['="=CARBON.INTENSITY(1,2)"', "我的备注"],
    ]);
    expect((await actions.keepValues(ids)).kept).toBe(1);
    expect((await readCells("A1:B2")).formulas).toEqual([
      [3, 7],
      ['="=CARBON.INTENSITY(1,2)"', "我的备注"],
    ]);
  });
});

test("a formula that reaches a function through a defined name becomes its value; the name stays and is told", async () => {
  await withAddin(async () => {
    await define("强度", "=CARBON.INTENSITY(10,4)");
    await define("两倍强度", "=2*强度");
    await define("面积", "=Sheet1!$A$1");
    await writeCells("A1:D1", [[6, "=强度", "=两倍强度+1", "=面积*2"]]);
    expect((await readCells("A1:D1")).values).toEqual([[6, 2.5, 6, 12]]);
    expect(await actions.keepValues(ids)).toMatchObject({
      kept: 2,
      errors: 0,
      lockedSheets: [],
      names: ["两倍强度", "强度"],
    });
    expect((await readCells("A1:D1")).formulas).toEqual([[6, 2.5, 6, "=面积*2"]]);
    expect(await namesNow()).toEqual({
      两倍强度: "=2*强度",
      强度: "=CARBON.INTENSITY(10,4)",
      面积: "=Sheet1!$A$1",
    });
  });
});

test("a sheet's own name is told from the workbook's of the same spelling", async () => {
  await withAddin(async () => {
    await writeCells("A1:C1", [["=1+1", "=1+2", "=1+3"]], "另一张");
    await define("系数", "=LAND.FAR(6,2)");
    await define("系数", "=7", "另一张");
    await writeCells("A1:B1", [["=系数", "=另一张!系数"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("另一张").getRange("A1").formulas = [["=系数"]];
      await context.sync();
    });
    expect(await actions.keepValues(ids)).toMatchObject({ kept: 1, names: ["系数"] });
    expect((await readCells("A1:B1")).formulas).toEqual([[expect.any(Number), "=另一张!系数"]]);
    expect((await readCells("A1", "另一张")).formulas).toEqual([["=系数"]]);
  });
});

test("a protected sheet is named and left alone", async () => {
  await withAddin(async () => {
    await writeCells("A1", [["=LAND.FAR(8,2)"]], "锁定");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("锁定").protection.protect();
      await context.sync();
    });
    expect(await actions.keepValues(ids)).toMatchObject({
      kept: 0,
      errors: 0,
      lockedSheets: ["锁定"],
      names: [],
    });
    expect((await readCells("A1", "锁定")).formulas).toEqual([["=LAND.FAR(8,2)"]]);
  });
});

test("a thousand formulas take no more than five requests", async () => {
  await withAddin(async () => {
    await writeCells(
      "A1:A1000",
      Array.from({ length: 1000 }, (_, row) => [`=LAND.FAR(${row % 7},2)`]),
    );
    const requests = await requestsOf(bench.current, async () => {
      expect((await actions.keepValues(ids)).kept).toBe(1000);
    });
    expect(requests.length).toBeLessThanOrEqual(5);
    expect((await readCells("A1000")).formulas).toEqual([[2.5]]);
  });
});

test("whichever request fails, the formulas are as they were", async () => {
  await withAddin(async () => {
    const formulas = [["=LAND.FAR(6,2)"], ["=CARBON.BALANCE(100,30)"], ["=LAND.FAR(8,2)"]];
    await writeCells("A1:A3", formulas);
    const before = await readCells("A1:C3");
    for (let request = 1; request <= 4; request += 1) {
      bench.current.failRequest(request);
      await expect(actions.keepValues(ids)).rejects.toMatchObject({ code: expect.any(String) });
      bench.current.failRequest(null);
      expect([request, await readCells("A1:C3")]).toEqual([request, before]);
    }
  });
});

test("a failure in the middle of the writing request is undone", async () => {
  await withAddin(async () => {
    await writeCells("A1:A3", [["=LAND.FAR(6,2)"], ["=CARBON.BALANCE(100,30)"], ["=LAND.FAR(8,2)"]]);
    const before = await readCells("A1:C3");
    let sabotaged = 0;
    bench.current.failRequest(({ body }) => {
      const writes = body.Actions.filter(({ Name, ActionType }) => Name === "Formulas" && ActionType !== 2);
      if (writes.length < 3 || sabotaged > 0) return false;
      const at = body.Actions.indexOf(writes[1]!) + 1;
      body.Actions.splice(at, 0, { ...writes[1]!, Id: 9_999_999, ActionType: 3, Name: "NoSuchMethod" });
      sabotaged += 1;
      return false;
    });
    await expect(actions.keepValues(ids)).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    expect(sabotaged).toBe(1);
    expect(await readCells("A1:C3")).toEqual(before);
  });
});
