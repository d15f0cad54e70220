import { useBench } from "./bench";

const host = useBench();

/** What is written, what Excel makes of it, how it shows and in which format. */
const entries: [written: string, value: unknown, text: string, format: string][] = [
  ["0 1/2", 0.5, " 1/2", "# ?/?"],
  ["-1 3/4", -1.75, "-1 3/4", "# ?/?"],
  ["2 11/16", 2.6875, "2 11/16", "# ??/??"],
  ["￥1,200", 1200, "¥1,200", "¥#,##0"],
  ["13:30", 0.5625, "13:30", "h:mm"],
  ["36:30", 1.52083333333333, "36:30:00", "[h]:mm:ss"],
  ["1 2", "1 2", "1 2", "General"],
  ["12345678901234567890", 12345678901234600000, "1.23457E+19", "General"],
  ["+1+2", 3, "3", "General"],
  ["-SUM(1,2)", -3, "-3", "General"],
  ["-", "-", "-", "General"],
  ["+ 1 km", "+ 1 km", "+ 1 km", "General"],
];

test("fractions, long times, sums and yuan are read as Excel reads them, and two numbers are no day", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange(`A1:A${entries.length}`);
    range.values = entries.map(([written]) => [written]);
    range.load("values,text,numberFormat");
    await context.sync();
    const read = entries.map(([written], row) => [
      written,
      range.values[row]![0],
      range.text[row]![0],
      range.numberFormat[row]![0],
    ]);
    expect(read).toEqual(entries);
  });
});
