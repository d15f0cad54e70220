import * as catalogue from "../../src/catalogue";
import type { PlanId } from "../../src/catalogue/schema";
import { COLUMN as ACCOUNT } from "../../src/sheets/account/accountColumns";
import { COLUMN as DATA } from "../../src/sheets/data/dataColumns";
import { type INDICATOR_COLUMNS, columnIndex } from "../../src/sheets/indicators/indicatorColumns";
import { PARTS, type Part } from "../../src/sheets/partNames";
import { Calculated } from "./evaluate";
import { describePlan } from "./describePlan";

function open(id: PlanId, parts: readonly Part[] = PARTS, language: "zh" | "en" = "zh") {
  const { sheets } = describePlan(id, { language, version: "1.0.0", parts });
  const calculated = new Calculated(sheets);
  const find = (sheet: string, column: number, code: string) =>
    sheets.find(({ name }) => name === sheet)!.cells.findIndex((row) => row[column] === code);
  return {
    sheets,
    calculated,
    enter: (sheet: "数据" | "碳账", code: string, column: number, value: number | string) =>
      calculated.set(sheet, find(sheet, sheet === "数据" ? DATA.code : ACCOUNT.code, code), column, value),
    data: (code: string, column: number) => calculated.get("数据", find("数据", DATA.code, code), column),
    row: (code: string, column: keyof typeof INDICATOR_COLUMNS) =>
      calculated.get("指标", find("指标", columnIndex("code"), code), columnIndex(column)),
    typeOver: (code: string, column: keyof typeof INDICATOR_COLUMNS, value: number) =>
      calculated.set("指标", find("指标", columnIndex("code"), code), columnIndex(column), value),
  };
}

test("a workbook has its parts only where they are asked for, before its notes", () => {
  const names = (parts: readonly Part[]) =>
    describePlan("市-总体规划", { version: "1.0.0", parts }).sheets.map(({ name }) => name);
  expect(names([])).not.toEqual(expect.arrayContaining(["数据"]));
  expect(names(["data"]).slice(-2)).toEqual(["数据", "说明"]);
  expect(names(PARTS).slice(-11)).toEqual([
    ...["数据", "碳账", "因子", "方案", "方案措施"],
    ...["双评价", "风险与潜力", "城市体检", "差异化分区", "报告", "说明"],
  ]);
  expect(names(["schemes"]).slice(-5)).toEqual(["碳账", "因子", "方案", "方案措施", "说明"]);
});

/** Parts differ by level, and by what there is to compute; a plan of each level shows both. */
const ONE_A_LEVEL = catalogue.plans.filter(({ planType }) => planType === "总体规划").map(({ id }) => id);

test.each(ONE_A_LEVEL)("no cell of %s with all parts shows an error", (id) => {
  const { sheets, calculated } = open(id);
  const errors = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((_, c) => {
        const value = calculated.get(name, r, c);
        return /^#[A-Z/0]+[!?]?$/.test(String(value)) ? [`${name} ${r}:${c} ${value}`] : [];
      }),
    ),
  );
  expect(errors).toEqual([]);
});

test("what is entered under 数据 becomes the value of the indicator and is judged", () => {
  const book = open("市-总体规划", ["data"]);
  expect(book.row("green-travel-share", "planned")).toBe("");
  book.enter("数据", "greenTrips", DATA.planned, 60);
  book.enter("数据", "trips", DATA.planned, 100);
  expect(book.row("green-travel-share", "planned")).toBe(60);
  book.typeOver("green-travel-share", "planned", 75);
  expect(book.row("green-travel-share", "planned")).toBe(75);
});

test("emissions of the account become those of 数据, in whatever unit is chosen there", () => {
  const book = open("市-总体规划", ["data", "account"]);
  book.enter("碳账", "homesNaturalGas", ACCOUNT.planned, 2);
  book.enter("碳账", "homesPower", ACCOUNT.planned, 10);
  const tonnes = 2 * 10_000 * ((389.31 * 15.3 * 0.99 * 44) / 12 / 1000) + 10 * 1e8 * 0.5306e-3;
  expect(book.data("emissions", DATA.planned)).toBeCloseTo(tonnes / 1e4, 6);
  const before = book.data("emissions", DATA.convertedPlanned);
  book.enter("数据", "emissions", DATA.unit, "tCO2");
  expect(book.data("emissions", DATA.planned)).toBeCloseTo(tonnes, 2);
  expect(book.data("emissions", DATA.convertedPlanned)).toBeCloseTo(before as number, 6);
});

test("population and output are entered once and stand in the account too", () => {
  const book = open("市-总体规划", ["data", "account"]);
  book.enter("数据", "population", DATA.planned, 300);
  book.enter("碳账", "homesPower", ACCOUNT.planned, 10);
  const account = book.sheets.find(({ name }) => name === "碳账")!;
  const perCapita = account.cells.findIndex((row) => row[ACCOUNT.item] === "人均碳排放");
  expect(book.calculated.get("碳账", perCapita, ACCOUNT.emittedPlanned)).toBeCloseTo(
    (10 * 1e8 * 0.5306e-3) / 3e6,
    9,
  );
  expect(book.row("carbon-per-capita", "planned")).toBeCloseTo((10 * 1e8 * 0.5306e-3) / 3e6, 9);
});

test("the lists and words of entry rules of all parts stay within what Excel takes, in both languages", () => {
  for (const language of ["zh", "en"] as const)
    for (const id of ONE_A_LEVEL)
      for (const { name, validations } of describePlan(id, { parts: PARTS, language }).sheets)
        for (const { rule, title, message } of validations) {
          const list = rule.kind === "list" ? rule.items.join(",").length : 0;
          const tooLong = list > 255 || title.length > 32 || message.length > 225;
          expect([id, language, name, title, tooLong]).toEqual([id, language, name, title, false]);
        }
});
