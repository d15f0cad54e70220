import { IFunctionService } from "@univerjs/engine-formula";
import { actions } from "../../../src/excel";
import { withFunctions } from "../../../src/workbench/node/withFunctions";
import { buildFunctionsMetadata } from "../../../tools/functionsMetadata";
import { readCells, requestsOf, useWorkbook, writeCells } from "../bench";

const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);

function withAddin<T>(work: () => Promise<T>): Promise<T> {
  return withFunctions(bench.current, metadata, async () => {
    // The functions have arrived, and formulas that were there before still say #NAME?, as in Excel. But Excel reads
    // a formula anew when it is entered; the grid would remember how it read the same text before.
    await readCells("A1");
    bench.current.workbook.grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(...ids);
    return work();
  });
}

test("formulas typed before the add-in was there calculate after the repair, on every sheet", async () => {
  await writeCells("A1:B3", [
    [10, "=CARBON.INTENSITY(A1,4)"],
    [20, "=CARBON.INTENSITY(A2,4)"],
    [30, "=100*TRANSIT.GREENSHARE(A3,60)"],
  ]);
  await writeCells("C5", [["=LAND.FAR(6,2)"]], "另一张");
  expect((await readCells("B1:B3")).values).toEqual([["#NAME?"], ["#NAME?"], ["#NAME?"]]);
  await withAddin(async () => {
    expect(await actions.repairFormulas(ids)).toEqual({ repaired: 4, remaining: 0, lockedSheets: [] });
    expect((await readCells("B1:B3")).values).toEqual([[2.5], [5], [50]]);
    expect((await readCells("C5", "另一张")).values).toEqual([[3]]);
  });
});

test("inner names become the functions' own", async () => {
  await writeCells("A1", [["=_xldudf_CARBON_INTENSITY(10,4)"]]);
  await withAddin(async () => {
    expect((await actions.repairFormulas(ids)).repaired).toBe(1);
    expect(await readCells("A1")).toEqual({ values: [[2.5]], formulas: [["=CARBON.INTENSITY(10,4)"]] });
  });
});

test("a formula whose argument is still a name is counted as remaining", async () => {
  await writeCells("A1", [["=CARBON.INTENSITY(排放量,4)"]]);
  await withAddin(async () => {
    expect(await actions.repairFormulas(ids)).toEqual({ repaired: 0, remaining: 1, lockedSheets: [] });
  });
});

test("other cells are not written, whatever they show, and reading them takes three requests at most", async () => {
  const others = [["=1/0", "=NOSUCH(1)", "CARBON.INTENSITY(1,2)", 7, "'=文字"]];
  await writeCells("A1:E1", others);
  const before = await readCells("A1:E1");
  await withAddin(async () => {
    const requests = await requestsOf(bench.current, async () => {
      expect(await actions.repairFormulas(ids)).toEqual({ repaired: 0, remaining: 0, lockedSheets: [] });
    });
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(await readCells("A1:E1")).toEqual(before);
  });
});

test("a thousand broken cells take no more than four requests", async () => {
  await writeCells(
    "A1:A1000",
    Array.from({ length: 1000 }, (_, row) => [`=LAND.FAR(${row % 7},2)`]),
  );
  await withAddin(async () => {
    const requests = await requestsOf(bench.current, async () => {
      expect((await actions.repairFormulas(ids)).repaired).toBe(1000);
    });
    expect(requests.length).toBeLessThanOrEqual(4);
    expect((await readCells("A1000")).values).toEqual([[2.5]]);
  });
});

test("what stands between two broken cells of a column is not moved or overwritten", async () => {
  await writeCells("A1:A5", [["=LAND.FAR(6,2)"], [7], ["=LAND.FAR(8,2)"], ["=A2*2"], ["=LAND.FAR(9,2)"]]);
  await withAddin(async () => {
    expect((await actions.repairFormulas(ids)).repaired).toBe(3);
    expect((await readCells("A1:A5")).values).toEqual([[3], [7], [4], [14], [4.5]]);
  });
});

test("a failure in the middle is undone", async () => {
  await writeCells("A1:C1", [["=_xldudf_LAND_FAR(6,2)", 7, "=_xldudf_LAND_FAR(8,2)"]]);
  const before = (await readCells("A1:C1")).formulas;
  await withAddin(async () => {
    let sabotaged = 0;
    bench.current.failRequest(({ body }) => {
      const writes = body.Actions.filter(({ Name, ActionType }) => Name === "Formulas" && ActionType !== 2);
      if (writes.length < 2 || sabotaged++ > 0) return false;
      const at = body.Actions.indexOf(writes[0]!) + 1;
      body.Actions.splice(at, 0, { ...writes[0]!, Id: 9_999_999, ActionType: 3, Name: "NoSuchMethod" });
      return false;
    });
    await expect(actions.repairFormulas(ids)).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    expect(sabotaged).toBeGreaterThan(0);
    expect((await readCells("A1:C1")).formulas).toEqual(before);
  });
});

test("a protected sheet is named and left alone; the others are repaired", async () => {
  await writeCells("A1", [["=LAND.FAR(6,2)"]]);
  await writeCells("A1", [["=LAND.FAR(8,2)"]], "锁定");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("锁定").protection.protect();
    await context.sync();
  });
  await withAddin(async () => {
    expect(await actions.repairFormulas(ids)).toEqual({ repaired: 1, remaining: 0, lockedSheets: ["锁定"] });
    expect((await readCells("A1")).values).toEqual([[3]]);
  });
});

test("an empty workbook has nothing to repair", async () => {
  await withAddin(async () => {
    expect(await actions.repairFormulas(ids)).toEqual({ repaired: 0, remaining: 0, lockedSheets: [] });
  });
});
