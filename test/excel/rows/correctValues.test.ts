import { actions } from "../../../src/excel";
import type { Remark } from "../../../src/excel/check/checkReport";
import { useWorkbook } from "../bench";
import { stateOf } from "../faults";
import { enter, makeTable, remarks, shown } from "../indicatorTable";

const bench = useWorkbook();

const VERDICT = (row: number) => `=IF(F${row}>=D${row},"达标","未达标")`;
const ROWS = [
  ["绿色出行分担率", "%", "≥", 70, "", "", VERDICT(2)],
  ["生活垃圾资源化利用率", "%", "≥", 65, "", "", VERDICT(3)],
  ["人均公园绿地面积", "m²", "≥", 14, "", 15, VERDICT(4)],
];
const corrections = (of: readonly Remark[]) =>
  of.map(({ place, value, meant }) => ({ place, from: value, to: meant! }));

test("a percentage where the unit is % becomes its number, shown as a plain number, and the row is met", async () => {
  await makeTable(ROWS);
  await enter("F2", [[0.72]], "0%");
  const found = await remarks();
  expect(found).toMatchObject([{ kind: "percent", value: 0.72, meant: 72, place: { address: "F2" } }]);
  expect(await actions.correctValues(corrections(found))).toMatchObject({ corrected: 1, changed: [] });
  expect(await shown("F2:G2")).toMatchObject({ values: [[72, "达标"]], formats: [["General", "General"]] });
  expect(await remarks()).toEqual([]);
});

test("a pasted column of percentages, and texts that state numbers, are corrected together and undone together", async () => {
  await makeTable(ROWS);
  await enter(
    "E2:F3",
    [
      [0.6, 0.72],
      [0.5, 0.66],
    ],
    "0.0%",
  );
  await enter("E4", [["'约14"]]);
  const before = await stateOf(bench.current);
  const found = await remarks();
  expect(found.map(({ kind, meant, place }) => [place.address, kind, meant])).toEqual([
    ["E2", "percent", 60],
    ["F2", "percent", 72],
    ["E3", "percent", 50],
    ["F3", "percent", 66],
    ["E4", "text-number", 14],
  ]);
  const { step, corrected } = await actions.correctValues(corrections(found));
  expect(corrected).toBe(5);
  expect((await shown("E2:F4")).values).toEqual([
    [60, 72],
    [50, 66],
    [14, 15],
  ]);
  expect(await actions.undo(step!)).toEqual({ left: [] });
  expect(await stateOf(bench.current)).toEqual(before);
});

test("a target typed as a percentage, which every value would meet, becomes its number, and the row is missed", async () => {
  await makeTable([["绿色出行分担率", "%", "≥", "", "", 60, VERDICT(2)]]);
  await enter("D2", [[0.7]], "0%");
  expect(await shown("G2")).toMatchObject({ values: [["达标"]] });
  const found = await remarks();
  expect(found).toMatchObject([{ kind: "percent", value: 0.7, meant: 70, place: { address: "D2" } }]);
  await actions.correctValues(corrections(found));
  expect(await shown("D2:G2")).toMatchObject({ values: [[70, "", 60, "未达标"]] });
});

test("a number that was formatted as a percentage afterwards stays, formula or not, and is shown as it is", async () => {
  await makeTable(ROWS);
  await enter("D2", [["=60+10"]], "0%");
  await enter("F2", [[72]], "0%");
  const found = await remarks();
  expect(found.map(({ kind, value, meant }) => [kind, value, meant])).toEqual([
    ["percent", 72, 72],
    ["percent", 70, 70],
  ]);
  await actions.correctValues(corrections(found));
  expect(await shown("D2:F2")).toMatchObject({
    values: [[70, "", 72]],
    formulas: [["=60+10", "", 72]],
    formats: [["General", "General", "General"]],
  });
  expect(await remarks()).toEqual([]);
});

test("in a person's own rows % may be printed in other ways, and the percentage is found all the same", async () => {
  const units = ["％", "(%)", "百分比", " % ", "‰", "m²"];
  await makeTable(units.map((unit, index) => [`自拟${index}`, unit, "≥", 70, "", "", VERDICT(index + 2)]));
  await enter("F2:F7", [[0.72], [0.72], [0.72], ["'72%"], [0.72], [0.72]], "0%");
  expect((await remarks()).map(({ place, meant }) => [place.address, meant])).toEqual([
    ["F2", 72],
    ["F3", 72],
    ["F4", 72],
    ["F5", 72],
  ]);
});

test("a formula that gives a percentage goes on calculating", async () => {
  await makeTable(ROWS);
  await enter("I1:I2", [[18], [25]]);
  await enter("F2", [["=I1/I2"]], "0%");
  await actions.correctValues(corrections(await remarks()));
  expect(await shown("F2")).toMatchObject({ values: [[72]], formulas: [["=(I1/I2)*100"]] });
});

test("a cell that holds something else by now, or stands in another row, is left and named", async () => {
  await makeTable(ROWS);
  await enter("F2:F3", [[0.72], [0.66]], "0%");
  const found = corrections(await remarks());
  await enter("F2", [[0.71]]);
  await enter("A3", [["别的指标"]]);
  const report = await actions.correctValues(found);
  expect(report).toMatchObject({ corrected: 0, step: null });
  expect(report.changed.map((place) => place.split("!")[1]).sort()).toEqual(["F2", "F3"]);
  expect((await shown("F2:F3")).values).toEqual([[0.71], [0.66]]);
});

test("values on a protected sheet are left, and the message names the sheet", async () => {
  await makeTable(ROWS);
  await enter("F2", [[0.72]], "0%");
  const found = corrections(await remarks());
  const name = found[0]!.place.sheetName;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  await expect(actions.correctValues(found)).rejects.toMatchObject({
    code: "sheet-protected",
    text: { zh: expect.stringContaining(name) },
  });
});

test("text in a value that is not judged is reported, though the row is met", async () => {
  await makeTable(ROWS);
  await enter("E4", [["待统计"]]);
  expect(await remarks()).toMatchObject([{ kind: "not-a-number", meant: null, place: { address: "E4" } }]);
});
