import * as catalogue from "../../../src/catalogue";
import { type IndicatorColumn, columnIndex } from "../../../src/sheets/indicators/indicatorColumns";
import { STRATEGY_PLACES } from "../../../src/sheets/strategies/strategySheet";
import { Calculated } from "../evaluate";
import { describePlan } from "../describePlan";

const PLAN = "市-总体规划";

function open() {
  const { sheets } = describePlan(PLAN, { version: "1.0.0", parts: ["report"] });
  const calculated = new Calculated(sheets);
  const { cells } = sheets.find(({ role }) => role === "report")!;
  const rowOf = (code: string) =>
    sheets
      .find(({ role }) => role === "indicators")!
      .cells.findIndex((row) => row[columnIndex("code")] === code);
  const texts = (row: number) =>
    Array.from({ length: 6 }, (_, column) => calculated.get("报告", row, column));
  const from = cells.findIndex((row) => row[0] === "指标") + 1;
  return {
    cells,
    calculated,
    set: (code: string, column: IndicatorColumn, value: number | string | null) =>
      calculated.set("指标", rowOf(code), columnIndex(column), value),
    owner: (title: string, who: string, progress: string) => {
      const row = sheets
        .find(({ role }) => role === "strategies")!
        .cells.findIndex((one) => one[STRATEGY_PLACES.title] === title);
      calculated.set("策略", row, STRATEGY_PLACES.responsible, who);
      calculated.set("策略", row, STRATEGY_PLACES.progress, progress);
    },
    missed: (index: number) => texts(from + index),
    /** All that is read on the page. */
    said: () => cells.map((_, row) => texts(row).join(" ")).join("\n"),
  };
}

const book = open();
afterEach(() => {
  for (const code of ["medical-waste-collection-coverage", "park-green-per-capita", "green-travel-share"])
    book.set(code, "planned", null);
});

test("a fresh report has no error, lists nothing, and says that there is no account", () => {
  book.cells.forEach((row, r) =>
    row.forEach((_, c) => expect(String(book.calculated.get("报告", r, c))).not.toMatch(/^#/)),
  );
  expect(book.missed(0)).toEqual(["", "", "", "", "", ""]);
  expect(book.said()).toContain("未达标的指标：无");
  expect(book.said()).toContain("本工作簿没有碳账");
});

test("what misses its target stands with value, target and gap, in the order of the rows; what meets it does not", () => {
  book.set("medical-waste-collection-coverage", "planned", 93);
  book.set("park-green-per-capita", "planned", 7.5);
  expect(book.missed(0).slice(0, 4)).toEqual(["医废运收体系覆盖医疗机构比例", "93%", "=100", 7]);
  expect(book.missed(1).slice(0, 3)).toEqual(["人均公园绿地", "7.5m²/人", ">8"]);
  expect(book.missed(2)[0]).toBe("");
  book.set("medical-waste-collection-coverage", "planned", 100);
  expect(book.missed(0)[0]).toBe("人均公园绿地");
  expect(book.said()).toContain("达标 1 项，未达标 1 项");
});

test("beside it stand the strategies that help, and who answers for the first and how far it is", () => {
  const code = "medical-waste-collection-coverage";
  book.set(code, "planned", 93);
  const helping = catalogue.strategiesOf(PLAN).filter(({ indicators }) => indicators.includes(code));
  expect(helping.length).toBeGreaterThan(0);
  expect(book.missed(0)[4]).toBe(
    helping
      .slice(0, 2)
      .map(({ title }) => title.zh)
      .join("；"),
  );
  expect(book.missed(0)[5]).toBe("");
  book.owner(helping[0]!.title.zh, "市卫健委", "进行中");
  expect(book.missed(0)[5]).toBe("市卫健委，进行中");
});

test("what has a target and no value is named among what is missing", () => {
  expect(book.said()).toMatch(/缺数据 \d+ 项：.*人均公园绿地/);
  book.set("park-green-per-capita", "planned", 12);
  expect(book.said()).not.toMatch(/缺数据 \d+ 项：.*人均公园绿地/);
});
