import { actions } from "../../../src/excel";
import type { JudgeRequest, MyTable } from "../../../src/excel/mine/ownTables";
import { useWorkbook } from "../bench";
import { stateOf } from "../faults";

const bench = useWorkbook();

async function ownTable(): Promise<MyTable> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getFirst();
    own.name = "我的表";
    own.getRange("A1:D4").formulas = [
      ["指标", "单位", "2025年", "2035年"],
      ["城市生活垃圾资源化利用率", "%", 0.5, 0.9],
      ["医疗废物集中处置率", "%", "'90", 100],
      ["不认识的指标", "%", 1, 2],
    ];
    own.getRange("C2:D2").numberFormat = [["0%", "0%"]];
    await context.sync();
  });
  return actions.readMyTable();
}

const request = ({ sheetId, values }: MyTable): JudgeRequest => ({
  sheetId: sheetId!,
  plan: "市-总体规划",
  language: "zh",
  values: values
    .filter(({ indicator }) => indicator !== null)
    .map((value) => ({ ...value, indicator: value.indicator!, catalogueValue: value.catalogueValue! })),
  flags: true,
});

test("values are judged where they stand: a row each, linked, by the target of its own year", async () => {
  const report = await actions.judgeOnly(request(await ownTable()));
  expect(report).toMatchObject({ sheetName: "核对", judged: 4, flagged: 4, lockedSheets: [] });
  expect(report.copied).toEqual([expect.stringContaining("C3")]);
  const { findings } = await actions.check();
  expect(
    findings.map(({ indicator, value, verdict, inSheet, origin }) => [
      indicator,
      Math.round(value as number),
      verdict,
      inSheet,
      origin?.address ?? null,
    ]),
  ).toEqual([
    ["municipal-waste-resource-rate", 50, "missed", "same", "C2"],
    ["municipal-waste-resource-rate", 90, "met", "same", "D2"],
    ["medical-waste-central-disposal", 90, expect.any(String), "same", null],
    ["medical-waste-central-disposal", 100, expect.any(String), "same", "D3"],
  ]);
});

test("the person's own cells get one mark each and nothing else; 核对 is no form to bring values into", async () => {
  const mine = await ownTable();
  const own = async () => (await bench.current.snapshot()).sheets.find(({ name }) => name === "我的表")!;
  const before = await own();
  await actions.judgeOnly(request(mine));
  expect((await own()).conditionalFormats).toHaveLength(4);
  expect({ ...(await own()), conditionalFormats: [] }).toEqual(before);
  expect(await actions.targetTables()).toEqual([]);
  await actions.setFlags(false);
  expect(await own()).toEqual(before);
});

test("sheet and marks come off in one step", async () => {
  const mine = await ownTable();
  const before = await stateOf(bench.current);
  const { step } = await actions.judgeOnly(request(mine));
  expect(await stateOf(bench.current)).not.toEqual(before);
  expect(await actions.undo(step)).toEqual({ left: [] });
  expect(await stateOf(bench.current)).toEqual(before);
});

test("a cell that is deleted afterwards is said to be gone, with what it was", async () => {
  await actions.judgeOnly(request(await ownTable()));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("我的表").getRange("C:C").delete("Left");
    await context.sync();
  });
  const lost = (await actions.check()).findings.filter(({ verdict }) => verdict === "invalid");
  expect(lost.map(({ reason }) => reason!.zh)).toEqual([
    "链接的单元格已被删除（原为 我的表!C2 城市生活垃圾资源化利用率）。请重新链接，或直接填数值。",
  ]);
});
