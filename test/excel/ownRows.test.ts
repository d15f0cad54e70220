import { columnIndex, INDICATOR_COLUMN_ORDER } from "../../src/sheets/indicators/indicatorColumns";
import { address, columnLetters } from "../../src/sheets/a1";
import { errorsOn, openPlan, readCells, usePlans } from "./bench";

const bench = usePlans();

const FIRST = 5;
const SPARE = INDICATOR_COLUMN_ORDER.length + 2;
const form = (change: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标");
    change(sheet, sheet.tables.getItemAt(0));
    await context.sync();
  });

/** Of every row of the table: the limits that its entry rule warns beyond, as they calculate there, and its own. */
async function limits(): Promise<{ warnsBeyond: unknown[]; own: unknown[] }[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标");
    const body = sheet.tables.getItemAt(0).getDataBodyRange().load("rowIndex,rowCount");
    await context.sync();
    const rows = Array.from({ length: body.rowCount }, (_, index) => body.rowIndex + index);
    const rules = rows.map((row) =>
      sheet.getCell(row, columnIndex("planned")).dataValidation.load("rule,errorAlert"),
    );
    await context.sync();
    const spare = sheet.getRangeByIndexes(body.rowIndex, SPARE, body.rowCount, 2);
    spare.formulas = rules.map(({ rule: { decimal } }) => [
      String(decimal!.formula1),
      String(decimal!.formula2),
    ]);
    const shown = spare.load("values");
    const own = sheet.getRangeByIndexes(body.rowIndex, columnIndex("plausibleMin"), body.rowCount, 2);
    own.load("values");
    await context.sync();
    spare.clear();
    await context.sync();
    return rows.map((_, index) => ({ warnsBeyond: shown.values[index]!, own: own.values[index]! }));
  });
}

const UNLIMITED = 1e15;
const expected = ([min, max]: unknown[]) => [min === "" ? -UNLIMITED : min, max === "" ? UNLIMITED : max];

test("the entry rule goes by the row's own limits after sorting, inserting, appending and copying", async () => {
  await openPlan(bench);
  const before = await limits();
  expect(new Set(before.map(({ own }) => JSON.stringify(own))).size).toBeGreaterThan(2);
  await form((sheet, table) => {
    table.sort.apply([{ key: columnIndex("name"), ascending: false }]);
    sheet.getRange(`${FIRST + 3}:${FIRST + 3}`).insert("Down");
    const row = INDICATOR_COLUMN_ORDER.map(() => "" as string | number);
    row[columnIndex("name")] = "自有指标";
    row[columnIndex("plausibleMin")] = 3;
    row[columnIndex("plausibleMax")] = 4;
    table.rows.add(undefined, [row]);
  });
  await form((sheet) => {
    const inserted = sheet.getRange(`${FIRST + 3}:${FIRST + 3}`);
    inserted.copyFrom(sheet.getRange(`${FIRST + 6}:${FIRST + 6}`));
  });
  const after = await limits();
  expect(after.length).toBe(before.length + 2);
  expect(after.map(({ own }) => own)).not.toEqual(before.map(({ own }) => own));
  expect(after.at(-1)!.warnsBeyond).toEqual([3, 4]);
  expect(after.map(({ warnsBeyond }) => warnsBeyond)).toEqual(after.map(({ own }) => expected(own)));
});

test("a line of the sheet itself, and one of the cover, says how many rows have a value and no verdict", async () => {
  await openPlan(bench);
  const told = (cells: unknown[][]) => cells.flat().filter((text) => String(text).includes("没有判定公式"));
  const warning = async () => told((await readCells(`A4:${columnLetters(SPARE)}4`, "指标")).values);
  const onCover = async () => told((await readCells("A1:A60", "封面")).values);
  expect([await warning(), await onCover()]).toEqual([[], []]);
  await form((sheet, table) => {
    sheet.getRange(address(FIRST, columnIndex("planned"))).values = [[1]];
    sheet.getRange(address(FIRST, columnIndex("verdict"))).clear("Contents");
    const below = table.getDataBodyRange().getRowsBelow(1);
    // Some rows below, where no program takes it for part of the table.
    below.getOffsetRange(3, 0).getCell(0, columnIndex("current")).values = [[2]];
  });
  expect(await warning()).toEqual([expect.stringMatching(/^2行有数值/)]);
  expect(await onCover()).toEqual([expect.stringMatching(/^2行有数值.*未计入/)]);
  await form((sheet) => {
    sheet.getRange(address(FIRST, columnIndex("planned"))).clear("Contents");
  });
  expect(await warning()).toEqual([expect.stringMatching(/^1行有数值/)]);
});

test("with 补充指标 or 策略 deleted the cover counts what is left, and shows no error", async () => {
  await openPlan(bench, "市-总体规划");
  await Excel.run(async (context) => {
    for (const name of ["补充指标", "策略"]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(await errorsOn([{ name: "封面" }, { name: "指标" }])).toEqual([]);
  const { values } = await readCells("A1:H40", "封面");
  const total = values.find(([label]) => label === "合计")!;
  expect(total.slice(1, 6).reduce((sum: number, count) => sum + Number(count), 0)).toBeGreaterThan(20);
});
