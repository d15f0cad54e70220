import { wouldBeCircular } from "../../../src/excel/mine/circularLinks";

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
  expect(wouldBeCircular("B2", { sheets: [own(formulas)], names: [] }, followers).circular).toBe(true);
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
  expect(wouldBeCircular("B2", { sheets: [own(formulas)], names: [] }, followers).circular).toBe(false);
});

test("the way is followed through other sheets and through names, and sheets that would be needed are told", () => {
  const between = { name: "中间 表", row: 0, column: 0, formulas: [["=合计*2", 5]] };
  const names = [
    { name: "合计", formula: "=别名" },
    { name: "别名", formula: "=指标!$I$21" },
    { name: "自己", formula: "=自己+1" },
  ];
  const start = own([["='中间 表'!A1+自己"]]);
  const look = (sheets: (typeof start)[]) => wouldBeCircular("B2", { sheets, names }, followers);
  expect([...look([start]).unread]).toEqual(["中间 表"]);
  expect(look([start, between]).circular).toBe(true);
  expect(look([own([["='中间 表'!B1"]]), between]).circular).toBe(false);
  expect(look([own([["=ROUND(合计,1)"]])]).circular).toBe(true);
});
