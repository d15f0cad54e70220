import { indicator, indicators, plan, strategiesOf } from "../../../src/catalogue";
import { checkupIndicators, checkupPlaces, checkupSheet } from "../../../src/sheets/checkup/checkupSheet";
import { rowsOf } from "../../../src/sheets/planRows";
import { Calculated } from "../evaluate";

const NAME = "城市体检";
const { top, columns } = checkupPlaces;
const sheet = checkupSheet({
  plan: plan("市-总体规划"),
  language: "zh",
  name: NAME,
  indicators: ["carbon-per-capita", "zero-carbon-power-share"].map(indicator),
  baseYear: "'封面'!$A$1",
  tables: [],
});
const calculated = new Calculated([{ name: "封面", cells: [[2020]] }, sheet]);
const enter = (row: number, years: (number | string | null)[], target: number | null = null) => {
  years.forEach((value, index) => calculated.set(NAME, top + row, columns.firstYear + index, value));
  calculated.set(NAME, top + row, columns.target, target);
};
const read = (row: number, ...wanted: (keyof typeof columns)[]) =>
  wanted.map((column) => calculated.get(NAME, top + row, columns[column]));

test("the years follow from the cover, and a fresh sheet says nothing", () => {
  expect(calculated.get(NAME, top - 1, columns.firstYear)).toBe("2020年");
  expect(calculated.get(NAME, top - 1, columns.firstYear + 5)).toBe("2025年");
  expect(read(0, "latest", "change", "trend", "diagnosis", "advice")).toEqual(["", "", "", "", ""]);
});

test("where it is going is told by which way is better, and the diagnosis by its target", () => {
  enter(0, [9, 8.5, null, 8], 8);
  expect(read(0, "latest", "change", "trend", "diagnosis")).toEqual([8, -1, "▲ 改善", "达标"]);
  enter(0, [9, 8.5, null, 8.2], 8);
  expect(read(0, "trend", "diagnosis")).toEqual(["▲ 改善", "推进中"]);
  enter(0, [9, 9.5, null, null], 8);
  expect(read(0, "trend", "diagnosis")).toEqual(["▼ 变差", "痛点"]);
  enter(1, [20, 25, null, null], 30);
  expect(read(1, "trend", "diagnosis")).toEqual(["▲ 改善", "推进中"]);
});

test("text and what the quantity can't be are said in the row", () => {
  enter(1, ["约20", null]);
  expect(read(1, "advice")).toEqual(["数据异常：应为数值，不带单位"]);
  enter(1, [120, null]);
  expect(read(1, "advice")).toEqual(["数据异常：超出这个指标可能的范围"]);
});

test("the report's own proposals come first, then the plan's rows in CO2, each once", () => {
  const city = plan("市-总体规划");
  const found = checkupIndicators(indicators, rowsOf(city, strategiesOf(city.id), indicators).indicators);
  const ids = found.map(({ id }) => id);
  expect(ids.slice(0, 3).sort()).toEqual([
    "building-electricity-saving",
    "carbon-per-capita",
    "zero-carbon-power-share",
  ]);
  expect(ids).toEqual(expect.arrayContaining(["total-carbon", "carbon-per-area"]));
  expect(new Set(ids).size).toBe(ids.length);
});
