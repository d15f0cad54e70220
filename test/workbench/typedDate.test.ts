import fc from "fast-check";
import { typedDate } from "../../src/workbench/grid/typedDate";
import { useBench } from "./bench";

const october5 = 43743;

test.each([
  ["10/5/2019", "m/d/yyyy"],
  ["10-5-19", "m/d/yyyy"],
  ["2019-10-05", "m/d/yyyy"],
  ["5-Oct-19", "d-mmm-yy"],
  ["5 October 2019", "d-mmm-yy"],
  ["Oct 5, 2019", "d-mmm-yy"],
  ["Oct 5 2019", "d-mmm-yy"],
])("in English %s is 5 October 2019", (text, format) => {
  expect(typedDate(text, "en-US")).toEqual({ serial: october5, format });
});

test.each([
  ["2019/10/5", "yyyy/m/d"],
  ["2019-10-05", "yyyy/m/d"],
  ["19-10-5", "yyyy/m/d"],
  ["2019年10月5日", 'yyyy"年"m"月"d"日"'],
  ["5-Oct-19", "d-mmm-yy"],
])("in Chinese %s is 5 October 2019", (text, format) => {
  expect(typedDate(text, "zh-CN")).toEqual({ serial: october5, format });
});

test("a date without a year is this year's", () => {
  const today = new Date(2019, 6, 1);
  expect(typedDate("10/5", "en-US", today)).toEqual({ serial: october5, format: "d-mmm" });
  expect(typedDate("10月5日", "zh-CN", today)).toEqual({ serial: october5, format: 'm"月"d"日"' });
});

test("a month in words with a number is a day of this year, or a year that has no such day", () => {
  const today = new Date(2019, 6, 1);
  for (const language of ["en-US", "zh-CN"] as const) {
    expect(typedDate("Oct-5", language, today)).toEqual({ serial: october5, format: "d-mmm" });
    expect(typedDate("Oct-32", language, today)).toEqual({ serial: 11963, format: "mmm-yy" });
    expect(typedDate("October 2019", language, today)).toEqual({ serial: october5 - 4, format: "mmm-yy" });
  }
});

test.each([
  "13/45/2019",
  "2019-02-29",
  "2019/13/1",
  "5-Okt-19",
  "1899-12-31",
  "12",
  "1.5",
  "A-1",
  "2019.10.5",
])("%s is no date in either language", (text) => {
  expect([typedDate(text, "en-US"), typedDate(text, "zh-CN")]).toEqual([null, null]);
});

test("every day since March 1900 comes out as the day it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(typedDate(`${y}-${m}-${d}`, "zh-CN")!.serial).toBe(serial);
      expect(typedDate(`${m}/${d}/${y}`, "en-US")!.serial).toBe(serial);
    }),
  );
});

describe("in an English workbook", () => {
  const host = useBench({ language: "en-US" });

  test("texts that are written to cells become dates, and show as they were typed", async () => {
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A5");
      range.values = [
        ["10/5/2019"],
        ["1/15/2017"],
        ["13/45/2019"],
        ["10/5/2019 6:00 pm"],
        ["13/45/2019 6:00"],
      ];
      range.load("values,text,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        [october5],
        [42750],
        ["13/45/2019"],
        [october5 + 0.75],
        ["13/45/2019 6:00"],
      ]);
      expect(range.text.slice(0, 4)).toEqual([
        ["10/5/2019"],
        ["1/15/2017"],
        ["13/45/2019"],
        ["10/5/2019 18:00"],
      ]);
      expect(range.numberFormat.slice(0, 4)).toEqual([
        ["m/d/yyyy"],
        ["m/d/yyyy"],
        ["General"],
        ["m/d/yyyy h:mm"],
      ]);
    });
  });
});

describe("in a Chinese workbook", () => {
  const host = useBench();

  test("a month first is no date, so it stays text and is never another day", async () => {
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A4");
      range.values = [["10/5/2019"], ["2019年10月5日"], ["10/5/2019 18:00"], ["2019年10月5日 18:00"]];
      range.load("values,text");
      await context.sync();
      expect(range.values).toEqual([["10/5/2019"], [october5], ["10/5/2019 18:00"], [october5 + 0.75]]);
      expect(range.text[3]).toEqual(["2019/10/5 18:00"]);
    });
  });
});
