import { wouldBeCircular } from "../../src/excel/circularLinks";

/** The cell to be linked is B2 of 我的表; the form's I21 would follow from it, and its verdict in O21. */
const followers = {
  sheetName: "指标",
  areas: [
    { row: 20, column: 8, rows: 1, columns: 1 },
    { row: 20, column: 14, rows: 1, columns: 1 },
  ],
};
const own = (formulas: unknown[][]) => ({ name: "我的表", row: 1, column: 1, formulas });

test.each([
  ["takes the very cell", [["='指标'!I21"]]],
  ["takes it with fixed rows and other signs around it", [["=ROUND(指标!$I$21/100,2)+1"]]],
  ["takes the row's verdict", [['=IF(指标!O21="达标",1,0)']]],
  ["sums a column of the form", [["=SUM(指标!I6:I40)"]]],
  ["sums whole columns or rows", [["=SUM(指标!H:J)+SUM(指标!3:4)"]]],
  ["goes there by a cell of its own sheet", [["=C2*2", "=我的表!D2", "='指标'!I21"]]],
  [
    "goes there by a range of its own sheet",
    [
      ["=SUM(C2:D3)", 1, 2],
      ["", 3, "=指标!I21"],
    ],
  ],
])("a link to a cell that %s would go in a circle", (_, formulas) => {
  expect(wouldBeCircular("B2", own(formulas), followers)).toBe(true);
});

test.each([
  ["holds a number", [[62]]],
  ["takes another row or column of the form", [["=指标!I22+指标!K21+指标!H20"]]],
  ["takes such a cell of another sheet", [["='指标 2'!I21+指标2!I21"]]],
  ["only names it in a text", [['="指标!I21"&LOG10(100)']]],
  ["is in a circle of its own", [["=C2", "=B2"]]],
  ["stands beside one that does", [["=D2", "=指标!I21", 5]]],
  ["is not in use", []],
])("a link to a cell that %s would not", (_, formulas) => {
  expect(wouldBeCircular("B2", own(formulas), followers)).toBe(false);
});
