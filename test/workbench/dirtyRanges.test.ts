import { addDirtyRanges } from "../../src/workbench/grid/dirtyRanges";

const cell = (row: number, column: number, sheetId = "a") => ({
  unitId: "u",
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

test("a range that changed twice is calculated once, one of another sheet or size beside it", () => {
  const gathered = [cell(0, 0)];
  addDirtyRanges(gathered, [cell(0, 0), cell(1, 0)]);
  const wide = { ...cell(0, 0), range: { ...cell(0, 0).range, endColumn: 1 } };
  addDirtyRanges(gathered, [cell(1, 0), cell(1, 0, "b"), wide, cell(0, 1)]);
  expect(gathered).toEqual([cell(0, 0), cell(1, 0), cell(1, 0, "b"), wide, cell(0, 1)]);
});
