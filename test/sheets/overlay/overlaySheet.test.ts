import fc from "fast-check";
import { plan } from "../../../src/catalogue";
import { overlayPlaces, overlaySheet } from "../../../src/sheets/overlay/overlaySheet";
import { Calculated } from "../evaluate";

const { settings, scores, units, summary } = overlayPlaces;
const NAME = "双评价";

function open() {
  const calculated = new Calculated([
    overlaySheet({ plan: plan("省-总体规划"), language: "zh", name: NAME }),
  ]);
  const unit = (row: number, values: (string | number | null)[]) =>
    values.forEach((value, index) => calculated.set(NAME, units.top + row, 1 + index, value));
  return {
    calculated,
    unit,
    settings: (values: number[]) =>
      values.forEach((value, row) => calculated.set(NAME, settings.top + row, settings.column, value)),
    score: (factor: number, row: number, value: number) =>
      calculated.set(NAME, scores.top + row, scores.column + 1 + 2 * factor, value),
    read: (row: number) =>
      [units.columns.total, units.columns.grade, units.columns.advice].map((column) =>
        calculated.get(NAME, units.top + row, column),
      ),
    area: (row: number) => calculated.get(NAME, summary.top + row, 2),
    statement: () => calculated.get(NAME, 2, 0),
  };
}

const book = open();
beforeEach(() => {
  book.settings([40, 30, 30, 75, 50]);
  [90, 60, 40, 85, 20].forEach((value, row) => book.score(0, row, value));
  [50, 90, 80, 70, 60].forEach((value, row) => book.score(1, row, value));
  [90, 80, 60, 50, 70].forEach((value, row) => book.score(2, row, value));
  for (let row = 0; row < 3; row += 1) book.unit(row, [null, null, null, null, null]);
});

test("a unit is classed by its weighted score, and areas are added up by class", () => {
  book.unit(0, ["甲", 120, "森林", "中龄林", "常绿针叶林"]);
  book.unit(1, ["乙", 80, "灌丛", "幼龄林", "落叶阔叶林"]);
  expect(book.read(0)).toEqual([90, "极重要", ""]);
  expect(book.read(1)).toEqual([60 * 0.4 + 50 * 0.3 + 50 * 0.3, "重要", ""]);
  expect([0, 1, 2, 3].map(book.area)).toEqual([120, 80, 0, 200]);
});

test("a factor that does not apply leaves the others' weights", () => {
  book.unit(0, ["湿地", 10, "湿地", "不适用", "不适用"]);
  expect(book.read(0)).toEqual([85, "极重要", ""]);
});

test.each([
  ["an area below zero", ["甲", -1, "森林", "中龄林", "常绿针叶林"], /^数据异常：面积/],
  ["a class that has no score", ["甲", 1, "竹林", "中龄林", "常绿针叶林"], /^数据异常：竹林不在评分表/],
  ["a factor left out", ["甲", 1, "森林", null, "常绿针叶林"], /^请填三项因素/],
])("%s is said in the row, and has no class", (_, entries, words) => {
  book.unit(0, entries as (string | number | null)[]);
  expect(book.read(0)).toEqual(["", "", expect.stringMatching(words)]);
});

test.each([
  ["a weight over 100", [140, -40, 0], "每项权重应为 0 到 100 的数值"],
  ["weights of more than 100 together", [60, 50, 40], "三项权重之和应为 100，现为 150"],
])("%s stops all classes, and is said", (_, weights, words) => {
  book.unit(0, ["甲", 120, "森林", "中龄林", "常绿针叶林"]);
  book.settings([...weights, 75, 50]);
  expect(book.read(0).slice(0, 2)).toEqual(["", ""]);
  expect(book.statement()).toContain(`数据异常：${words}`);
});

test.each([150, -5])("a score of %p is said in the rows that go by it, which have no class", (value) => {
  book.unit(0, ["甲", 120, "森林", "中龄林", "常绿针叶林"]);
  book.score(0, 0, value);
  expect(book.read(0)).toEqual(["", "", "数据异常：森林不在评分表中，或没有 0 到 100 的分值"]);
});

test("a unit that stands there twice is told, and weights that are not 100 and limits out of order stop all classes", () => {
  book.unit(0, ["甲", 1, "森林", "中龄林", "常绿针叶林"]);
  book.unit(1, ["甲", 1, "森林", "中龄林", "常绿针叶林"]);
  expect(book.read(0)[2]).toMatch(/^数据异常：单元名称重复/);
  book.settings([40, 30, 40, 75, 50]);
  expect([book.read(0)[1], book.statement()]).toEqual(["", expect.stringContaining("应为 100，现为 110")]);
  book.settings([40, 30, 30, 50, 75]);
  expect([book.read(0)[1], book.statement()]).toEqual(["", expect.stringContaining("极重要的下限应高于")]);
});

test("more weight on a factor never lowers the score of a unit that is best in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (weight) => {
      const rest = (100 - weight) / 2;
      book.settings([weight, rest, rest, 75, 50]);
      book.unit(0, ["甲", 1, "森林", "幼龄林", "落叶阔叶林"]);
      return Math.abs((book.read(0)[0] as number) - (50 + (40 * weight) / 100)) < 1e-6;
    }),
    { numRuns: 10 },
  );
});
