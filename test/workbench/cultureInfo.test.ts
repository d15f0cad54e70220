import { useBench } from "./bench";

describe.each([
  ["zh-CN", "yyyy/M/d", "H:mm:ss"],
  ["en-US", "M/d/yyyy", "h:mm:ss tt"],
] as const)("in %s", (language, shortDate, time) => {
  const host = useBench({ language });

  test("the workbook says how dates and numbers are written", async () => {
    await host.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
      application.cultureInfo.load("name");
      application.cultureInfo.datetimeFormat.load("shortDatePattern,longTimePattern");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([".", ","]);
      expect(application.cultureInfo.name).toBe(language);
      expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe(shortDate);
      expect(application.cultureInfo.datetimeFormat.longTimePattern).toBe(time);
      expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(",");
    });
  });
});

describe("typing numbers", () => {
  const host = useBench({ language: "en-US" });

  test.each([
    ["1,234.5", 1234.5],
    ["$1,234", 1234],
    ["14,37", "14,37"],
    ["1,234,5", "1,234,5"],
  ])("%p is read as %p: digits stand in threes behind a comma", async (typed, read) => {
    await host.run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[typed]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[read]]);
    });
  });
});
