import { actions } from "../../../src/excel";
import { inRow } from "../../../src/excel/formulas/fillFormulas";
import { requestsOf, useWorkbook } from "../bench";
import { enter, makeTable, shown } from "../indicatorTable";
import { stateOf } from "../faults";

const bench = useWorkbook();

const VERDICT = (row: number) => `=IF(F${row}>=D${row},"达标","未达标")`;
const ROWS = [
  ["绿色出行分担率", "%", "≥", 70, "", 72, VERDICT(2)],
  ["自拟指标", "", "≥", 10, "", 5, ""],
  ["还没填的指标", "", "≥", 10, "", "", ""],
];

test("a row with a value and no verdict is told by the check, an empty one is not", async () => {
  await makeTable(ROWS);
  const { findings } = await actions.check();
  expect(findings.map(({ name, inSheet }) => [name, inSheet])).toEqual([
    ["绿色出行分担率", "same"],
    ["自拟指标", "absent"],
    ["还没填的指标", "same"],
  ]);
});

test("a verdict that was typed over and says something else is told", async () => {
  await makeTable(ROWS);
  await enter("G2", [["未达标"]]);
  expect((await actions.check()).findings[0]).toMatchObject({ verdict: "met", inSheet: "differs" });
});

test("such rows get the formulas of a row that has them, for their own row, and can be undone", async () => {
  await makeTable(ROWS);
  const before = await stateOf(bench.current);
  const report = await actions.fillFormulas();
  expect(report).toMatchObject({ rows: 1, withoutExample: [], lockedSheets: [] });
  expect(await shown("G3:G4")).toMatchObject({
    formulas: [[VERDICT(3)], [""]],
    values: [["未达标"], [""]],
  });
  await actions.undo(report.step!);
  expect(await stateOf(bench.current)).toEqual(before);
});

test("rows below each other are filled together, and what somebody else wrote among them stays", async () => {
  const lacking = Array.from({ length: 400 }, (_, at) => [`自拟${at}`, "", "≥", 10, "", at % 20, ""]);
  await makeTable([...ROWS.slice(0, 1), ...lacking]);
  await enter("G200", [["=1+1"]]);
  const before = await stateOf(bench.current);
  let report = await actions.fillFormulas();
  await actions.undo(report.step!);
  expect(await stateOf(bench.current)).toEqual(before);
  const requests = await requestsOf(bench.current, async () => void (report = await actions.fillFormulas()));
  expect(report.rows).toBe(399);
  expect(requests.length).toBeLessThanOrEqual(7);
  expect(Math.max(...requests.map((request) => request.actions))).toBeLessThan(120);
  expect((await shown("G199:G201")).formulas).toEqual([[VERDICT(199)], ["=1+1"], [VERDICT(201)]]);
  // Undone again, a verdict that somebody changed since stays, and only that.
  await enter("G300", [["待定"]]);
  const { left } = await actions.undo(report.step!);
  expect(left.map(({ zh }) => zh)).toEqual([expect.stringContaining("G300")]);
  expect((await shown("G299:G301")).formulas).toEqual([[""], ["待定"], [""]]);
});

test("a table in which no row has formulas is named", async () => {
  await makeTable(ROWS.map((row) => [...row.slice(0, 6), ""]));
  const report = await actions.fillFormulas();
  expect(report).toMatchObject({ rows: 0, step: null, withoutExample: [expect.any(String)] });
});

test.each([
  ['=IF(F6>=D6,"K6",SUM(F6:G6))', '=IF(F9>=D9,"K6",SUM(F9:G9))'],
  ["=$B6*B$6+Sheet1!B6+'甲 6'!C6+LOG10(6)+BB66", "=$B9*B$6+Sheet1!B6+'甲 6'!C6+LOG10(6)+BB66"],
  ["=5E-10*F6", "=5E-10*F9"],
])("%s reads in row 9 as %s", (formula, moved) => {
  expect(inRow(formula, 5, 8)).toBe(moved);
});
