import { readSheet } from "../../src/reading/readSheet";
import { layout } from "./layouts/layout";

/** Whose each value is, as the pane asks for it and a gathering files it. */
const placesOf = (table: string) => readSheet(layout("", table, "").sheet).values.map(({ place }) => place);

test("a heading over what is measured says whose it is", () => {
  const table = `土地利用类型 | 甲国 | < | 乙国 | <
    ^ | 面积（公顷） | 比例（%） | 面积（公顷） | 比例（%）
    耕地 | 120 | 20 | 130 | 30`;
  expect(placesOf(table)).toEqual(["甲国", "乙国"]);
});

test("a scope over states and years does", () => {
  const table = `指标 | 中心城区 | < | 市域 | <
    ^ | 2020年 | 2035年 | 2020年 | 2035年
    绿化覆盖率（%） | 40 | 45 | 38 | 43`;
  expect(placesOf(table)).toEqual(["中心城区", "中心城区", "市域", "市域"]);
});

test("what is measured and in what unit is no place", () => {
  expect(
    placesOf(`地类 | 面积（公顷） | 面积（万亩）
    耕地 | 58734.21 | 88.1`),
  ).toEqual(["", ""]);
  expect(
    placesOf(`指标 | 绝对数 | 比上年增长（%）
    铁路货运量（万吨） | 1234.5 | 2.3`),
  ).toEqual([""]);
});
