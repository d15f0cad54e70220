import type { ICellData, IRange } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { createUniver, createWorkbook, enginePlugins, freshSheet } from "../../src/workbench/grid/engine";
import { formulaRule, putRule } from "../../src/workbench/grid/conditionalFormats";
import { openGrid } from "../../src/workbench/grid/openGrid";
import { calculateRulesInSight } from "../../src/workbench/grid/rulesInSight";
import { activate } from "../../src/workbench/grid/selection";

type IWorkbookCells = Record<number, Record<number, ICellData>>;

/** Two sheets with these cells, as the page opens them. */
function opened(cellData: () => IWorkbookCells, rules: [formula: string, ranges: IRange[]][]) {
  const univer = createUniver("zh-CN");
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
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
  for (const sheet of ["s0", "s1"])
    rules.forEach(([formula, ranges], index) =>
      putRule(grid, sheet, formulaRule(`rule${index}${sheet}`, ranges, formula, { bl: 1 }, false)),
    );
  const bold = (sheet: string, column = 0, rows = 4) =>
    Array.from({ length: rows }, (_, row) => row).filter(
      (row) => looks.composeStyle(grid.unitId, sheet, row, column)?.style?.bl === 1,
    );
  /** Rules are told of what their formulas come to a little later. */
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await grid.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { univer, grid, bold, settled };
}

test("the rules of a sheet colour its cells once it is shown, by what stands there then", async () => {
  const cells = () => Object.fromEntries([1, 6, 2, 9].map((v, row) => [row, { 0: { v } }]));
  const { univer, grid, bold, settled } = opened(cells, [
    ["=A1>5", [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }]],
  ]);
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

test("of rules for thousands of cells those are coloured anew that a change reaches, also by way of a formula", async () => {
  const rows = 1_700;
  const cells = (): IWorkbookCells =>
    Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        row,
        {
          0: { v: row % 4 },
          ...(row === 0 ? { 1: { v: 5 } } : {}),
          3: { f: `=A${row + 1}*2`, v: (row % 4) * 2 },
        } as Record<number, ICellData>,
      ]),
    );
  const columns = (startColumn: number, endColumn: number, startRow = 0, endRow = rows - 1): IRange => ({
    startRow,
    endRow,
    startColumn,
    endColumn,
  });
  const { univer, grid, bold, settled } = opened(cells, [
    ["=$A1>$B$1", [columns(0, 1)]],
    ["=$D2>9", [columns(4, 4, 1, 3), columns(4, 4, 9)]],
  ]);
  const write = (row: number, column: number, v: number) =>
    grid.write(grid.sheet("s0"), { row, column, rows: 1, columns: 1 }, { [row]: { [column]: { v } } });
  const seen = async () => {
    await settled();
    const found = [0, 1, 4].map((column) => bold("s0", column, rows));
    await settled();
    return found.length > 0 ? [0, 1, 4].map((column) => bold("s0", column, rows)) : [];
  };
  expect(await seen()).toEqual([[], [], []]);
  write(7, 0, 6);
  write(1500, 0, 9);
  expect(await seen()).toEqual([[7, 1500], [7, 1500], [1500]]);
  write(0, 1, 7);
  write(2, 0, 5);
  expect(await seen()).toEqual([[1500], [1500], [2, 1500]]);
  write(1500, 0, 1);
  expect(await seen()).toEqual([[], [], [2]]);
  univer.dispose();
});
