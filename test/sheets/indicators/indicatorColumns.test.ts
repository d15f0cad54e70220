import {
  INDICATOR_COLUMN_ORDER,
  columnIndex,
  heading,
  readHeadings,
  tableLanguage,
} from "../../../src/sheets/indicators/indicatorColumns";

const ZH = INDICATOR_COLUMN_ORDER.map((column) => heading(column, "zh"));
const EN = INDICATOR_COLUMN_ORDER.map((column) => heading(column, "en"));

test("headings are read in either language, mixed, in any order, with blanks around and in any case", () => {
  const inOrder = Object.fromEntries(INDICATOR_COLUMN_ORDER.map((column) => [column, columnIndex(column)]));
  const mixed = ZH.map((text, index) => (index % 2 ? ` ${EN[index]!.toUpperCase()} ` : text));
  for (const headings of [ZH, EN, mixed]) expect(readHeadings(headings)).toEqual(inOrder);
  expect(readHeadings([...ZH].reverse())).toMatchObject({ code: 0, number: ZH.length - 1 });
});

test("of two columns with the same heading the first counts", () => {
  expect(readHeadings([...ZH, "规划值"])!.planned).toBe(columnIndex("planned"));
});

test.each(["name", "operator", "target", "current", "planned", "verdict"] as const)(
  "a table without %s is no indicator table",
  (column) => expect(readHeadings(ZH.filter((text) => text !== heading(column, "zh")))).toBeNull(),
);

test("a table without the other columns is one", () => {
  expect(readHeadings(["指标", "要求", "目标值", "现状值", "规划值", "判定"])).toEqual({
    name: 0,
    operator: 1,
    target: 2,
    current: 3,
    planned: 4,
    verdict: 5,
  });
});

test("the heading of the verdicts tells the language of a table", () => {
  expect(["判定", "Verdict", " verdict"].map(tableLanguage)).toEqual(["zh", "en", "en"]);
});
