import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { createUniver, createWorkbook, enginePlugins, freshSheet } from "../../src/workbench/grid/engine";
import { formulaRule, putRule } from "../../src/workbench/grid/conditionalFormats";
import { openGrid } from "../../src/workbench/grid/openGrid";
import { calculateRulesInSight } from "../../src/workbench/grid/rulesInSight";
import { activate } from "../../src/workbench/grid/selection";

/** Two sheets with a number in each of four cells, as the page opens them. */
function opened() {
  const univer = createUniver("zh-CN");
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  const cellData = () => Object.fromEntries([1, 6, 2, 9].map((v, row) => [row, { 0: { v } }]));
  const sheets = ["甲", "乙"].map((name, index) => ({
    ...freshSheet(`s${index}`, name),
    cellData: cellData(),
  }));
  const workbook = createWorkbook(univer, "zh-CN", {
    sheetOrder: ["s0", "s1"],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const grid = openGrid(univer, workbook, "zh-CN");
  calculateRulesInSight(grid);
  const looks = grid.injector.get(ConditionalFormattingService);
  grid.injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  const ranges = [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }];
  for (const sheet of ["s0", "s1"])
    putRule(grid, sheet, formulaRule(`rule${sheet}`, ranges, "=A1>5", { bl: 1 }, false));
  const bold = (sheet: string) =>
    [0, 1, 2, 3].filter((row) => looks.composeStyle(grid.unitId, sheet, row, 0)?.style?.bl === 1);
  /** Rules are told of what their formulas come to a little later. */
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await grid.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { univer, grid, bold, settled };
}

test("the rules of a sheet colour its cells once it is shown, by what stands there then", async () => {
  const { univer, grid, bold, settled } = opened();
  await settled();
  bold("s0");
  bold("s1");
  await settled();
  expect(bold("s0")).toEqual([1, 3]);
  expect(bold("s1")).toEqual([]);
  grid.write(grid.sheet("s1"), { row: 0, column: 0, rows: 1, columns: 1 }, { 0: { 0: { v: 7 } } });
  await settled();
  activate(grid, "s1");
  await settled();
  bold("s1");
  await settled();
  expect(bold("s1")).toEqual([0, 1, 3]);
  // What is shown follows at once, and what was shown follows when it is shown again.
  grid.write(grid.sheet("s1"), { row: 1, column: 0, rows: 1, columns: 1 }, { 1: { 0: { v: 3 } } });
  grid.write(grid.sheet("s0"), { row: 2, column: 0, rows: 1, columns: 1 }, { 2: { 0: { v: 8 } } });
  await settled();
  bold("s1");
  await settled();
  expect(bold("s1")).toEqual([0, 3]);
  activate(grid, "s0");
  await settled();
  bold("s0");
  await settled();
  expect(bold("s0")).toEqual([1, 2, 3]);
  univer.dispose();
});
