import fc from "fast-check";
import { asInput } from "../../src/excel/build/writeSheet";
import { useWorkbook } from "./bench";

useWorkbook();

/** What cells hold after these were written into them, and as what. */
const written = (texts: readonly string[]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${texts.length}`);
    range.formulas = texts.map((text) => [asInput(text)]);
    range.load("values,valueTypes,formulas");
    await context.sync();
    return texts.map((_, row) => [range.values[row]![0], range.valueTypes[row]![0]] as unknown);
  });

test("every text stays the text it is, whatever Excel could read into it", async () => {
  const tempting = fc
    .tuple(
      fc.constantFrom("", "=", "+", "-", "@", "'", "\t", "\r", "\n", " ", "$", "¥", "(", "#"),
      fc.oneof(
        fc.string(),
        fc.constantFrom("1", "1+1", "1/2", "12:30", "5%", "1e5", "TRUE", "A1", "SUM(1)", "N/A"),
      ),
    )
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(tempting, { minLength: 50, maxLength: 50 }), async (texts) => {
      expect(await written(texts)).toEqual(texts.map((text) => [text, text === "" ? "Empty" : "String"]));
    }),
    { numRuns: 10 },
  );
});

test.each([
  "true",
  "FALSE",
  "A1",
  "R1C1",
  "Jan 5",
  "1月5日",
  "三月五日",
  "二〇二五年",
  "十二月",
  "上午9:30",
  "十二时三十分",
  "７０",
  "0571-1234",
])("%s, which some Excel reads as something else, is written with an apostrophe", (text) =>
  expect(asInput(text)).toBe(`'${text}`),
);

test("plain words are written as they are, so that a sheet of them stays small", () => {
  expect(["能源", "一般公共建筑", "Energy", "True north"].map(asInput)).toEqual([
    "能源",
    "一般公共建筑",
    "Energy",
    "True north",
  ]);
});
