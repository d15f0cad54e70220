import { useBench } from "./bench";

const host = useBench();

test.each([
  ["LightBlue", "#ADD8E6"],
  ["rebeccapurple", "#663399"],
  ["ffa500", "#FFA500"],
  ["#ffa500", "#FFA500"],
])("the colour %s is %s", async (given, read) => {
  await host.run(async (context, sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = given;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe(read);
  });
});

test.each(["notacolour", "constructor", "#12345", ""])("%p is no colour of a font", async (given) => {
  expect(await host.refusal((_, sheet) => (sheet.getRange("A1").format.font.color = given))).toBe(
    "InvalidArgument",
  );
});

test("what the grid cannot draw is kept or named, what Excel doesn't know is refused", async () => {
  await host.run(async (context, sheet) => {
    const { format } = sheet.getRange("A1");
    format.font.underline = "Double";
    format.horizontalAlignment = "Fill";
    format.verticalAlignment = "Distributed";
    format.load("horizontalAlignment,verticalAlignment,font/underline");
    await context.sync();
    expect(format.font.underline).toBe("Double");
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(["Fill", "Distributed"]);
  });
  const code = (act: (format: Excel.RangeFormat) => unknown) =>
    host.refusal((_, sheet) => act(sheet.getRange("A1").format));
  expect(await code((format) => (format.font.underline = "DoubleAccountant"))).toBe("ApiNotFound");
  expect(await code((format) => (format.fill.pattern = "LinearGradient"))).toBe("ApiNotFound");
  expect(await code((format) => (format.horizontalAlignment = "Sideways" as never))).toBe("InvalidArgument");
});

test.each([
  ["C3", -1, -1, "Sheet1!B2:C3"],
  ["C3:D4", -1, 0, "Sheet1!C3:D3"],
  ["C3:D4", 1, -3, "Sheet1!A3:C5"],
])("%s resized by %i rows and %i columns is %s", async (address, rows, columns, result) => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange(address).getResizedRange(rows, columns);
    range.load("address");
    await context.sync();
    expect(range.address).toBe(result);
  });
});

test("the first sheet has an id in the shape of the others'", async () => {
  await host.run(async (context, sheet) => {
    const second = context.workbook.worksheets.add();
    sheet.load("id");
    second.load("id");
    await context.sync();
    for (const { id } of [sheet, second])
      expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i);
    expect(sheet.id).not.toBe(second.id);
  });
});

test("months and days are English in Excel's Chinese edition too; 星期 and 上午 have signs of their own", async () => {
  const shown: [format: string, text: string][] = [
    ["mmm", "Jan"],
    ["dddd", "Saturday"],
    ["h:mm AM/PM", "1:30 PM"],
    ["yyyy-m-d aaaa", "2024-1-6 星期六"],
    ["上午/下午h:mm", "下午1:30"],
    ['"aaaa"0;[Red]-aaaa', "aaaa45298"],
    ["[$-804]mmmm", "一月"],
  ];
  await host.run(async (context, sheet) => {
    const cells = sheet.getRange(`A1:A${shown.length}`);
    cells.values = shown.map(() => [45297.5625]);
    cells.numberFormat = shown.map(([format]) => [format]);
    const texts = sheet.getRange(`B1:B${shown.length}`);
    texts.formulas = shown.map(([format], row) => [`=TEXT(A${row + 1},"${format.replaceAll('"', '""')}")`]);
    cells.load("text");
    texts.load("values");
    await context.sync();
    expect(cells.text.flat()).toEqual(shown.map(([, text]) => text));
    expect(texts.values.flat()).toEqual(shown.map(([, text]) => text));
  });
});

test("a width for the whole sheet holds for every column, also for those beyond the ones in use", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange().format.columnWidth = 60;
    sheet.getRange("C:C").format.columnWidth = 90;
    const looked = [sheet.getRange("A:B"), sheet.getRange("ZZ5"), sheet.getRange("C1"), sheet.getRange()];
    for (const range of looked) range.load("format/columnWidth");
    await context.sync();
    expect(looked.map(({ format }) => format.columnWidth)).toEqual([60, 60, 90, null]);
    sheet.getRange("C:C").format.columnWidth = 60;
    const whole = sheet.getRange().load("format/columnWidth");
    await context.sync();
    expect(whole.format.columnWidth).toBe(60);
  });
});
