import fc from "fast-check";
import { actions } from "../../src/excel";
import { checkSheets } from "../../src/files/checkSheets";
import type { ReadCell, SheetCells } from "../../src/reading/cells";
import { columnIndex } from "../../src/sheets/indicators/indicatorColumns";
import { VERDICTS } from "../../src/targets/judge";
import { VERDICT_WORDS } from "../../src/targets/words";
import { answer, openPlan, usePlans } from "./bench";

const bench = usePlans();

const PLAN = "市-总体规划";
const FIRST_ROW = 5;

/** The sheets as a file would hold them: results, formats, positions from A1. */
function sheetsAsFiled(): Promise<SheetCells[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getRange("A1:Z120").load("values,numberFormat"));
    await context.sync();
    return worksheets.items.map(({ name }, i) => ({
      name,
      rows: used[i]!.values as ReadCell[][],
      formats: used[i]!.numberFormat as string[][],
    }));
  });
}

const number = fc.oneof(fc.integer({ min: -5, max: 130 }), fc.double({ min: 0, max: 101, noNaN: true }));
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constant<string | number>("") },
  { weight: 5, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom("待定", "62%", "≥62") },
);
const row = fc.record({
  current: typed,
  near: typed,
  planned: typed,
  handed: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: number }),
});

test("sheet, pane and command line give every row of a form the same verdict", async () => {
  await openPlan(bench, PLAN);
  await answer("目标年", 2035);
  await answer("缺水城市", "是");
  await answer("所在省份", "浙江");
  const rows = (await sheetsAsFiled()).find(({ name }) => name === "指标")!.rows;
  const count = rows.slice(FIRST_ROW).filter(([number]) => typeof number === "number").length;
  expect(count).toBeGreaterThan(30);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: count, maxLength: count }), async (typedRows) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("指标");
        for (const key of ["current", "near", "planned", "handed"] as const)
          sheet.getRangeByIndexes(FIRST_ROW, columnIndex(key), count, 1).values = typedRows.map((each) => [
            each[key],
          ]);
        await context.sync();
      });
      const sheets = await sheetsAsFiled();
      const inSheet = sheets.find(({ name }) => name === "指标")!.rows.slice(FIRST_ROW, FIRST_ROW + count);
      const { findings } = await actions.check();
      const filed = checkSheets(sheets, PLAN);
      const wrong = inSheet.flatMap((cells, i) => {
        const word = cells[columnIndex("verdict")];
        const verdict = VERDICTS.find((each) => VERDICT_WORDS[each].zh === word)!;
        const finding = findings.find(
          ({ place }) =>
            place.sheetName === "指标" &&
            place.address.endsWith(String(FIRST_ROW + 1 + i)) &&
            /^[A-Z]+/.exec(place.address)![0].length + String(FIRST_ROW + 1 + i).length ===
              place.address.length,
        )!;
        const value = filed.values.find(
          (each) => each.sheet === "指标" && each.row === FIRST_ROW + i && each.verdict !== null,
        );
        const refused = filed.refused.some(
          ({ sheet, cell }) => sheet === "指标" && cell === finding.place.address,
        );
        // A row without a value has no line of its own in the report of files, not even where what was handed down is wrong.
        const isEmpty = [typedRows[i]!.current, typedRows[i]!.near, typedRows[i]!.planned].every(
          (each) => each === "",
        );
        const asFiled = value
          ? value.verdict
          : refused
            ? "invalid"
            : isEmpty || verdict === "missing" || verdict === "none"
              ? verdict
              : null;
        const gap = value?.verdict === "missed" ? value.gap : null;
        const isSame = finding.verdict === verdict && asFiled === verdict && gap === finding.gap;
        return isSame
          ? []
          : [{ typed: typedRows[i], verdict, pane: finding.verdict, asFiled, gap, paneGap: finding.gap }];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 2 },
  );
});

test("a table of one's own linked into the form gets there the verdict that it has by itself", async () => {
  await openPlan(bench, PLAN);
  const own: ReadCell[][] = [
    ["指标", "单位", "规划值"],
    ["城市生活垃圾资源化利用率", "%", 50],
    ["再生水利用率", "%", 30],
    ["绿色出行分担率", "%", 62],
    ["医疗废物集中处置率", "%", 100],
    ["新建建筑中绿色建筑的比例", "%", 130],
    ["公交分担率", "%", 40],
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("我的表");
    sheet.getRange(`A1:C${own.length}`).values = own as (string | number)[][];
    sheet.activate();
    await context.sync();
  });
  const mine = await actions.readMyTable();
  await actions.bringIn({
    sheetId: mine.sheetId,
    tables: mine.targets.map(({ id }) => id),
    values: mine.values.map((value) => ({
      ...value,
      indicator: value.indicator!,
      column: "planned" as const,
    })),
    link: true,
    flags: false,
  });
  const { findings } = await actions.check();
  const alone = checkSheets([{ name: "我的表", rows: own }], PLAN).values;
  const linked = findings.filter(({ origin }) => origin?.sheetName === "我的表");
  expect(linked.length).toBeGreaterThan(3);
  for (const { indicator, verdict } of linked)
    expect([indicator, verdict]).toEqual([
      indicator,
      alone.find((each) => each.indicator === indicator)!.verdict,
    ]);
});
