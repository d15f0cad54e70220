import type { Language } from "../../../src/catalogue/language";
import { type FieldKey, fieldsOf } from "../../../src/sheets/cover/coverFields";
import * as catalogue from "../../../src/catalogue";
import { describePlan } from "../describePlan";
import { Calculated } from "../evaluate";

type Entry = string | number | boolean | null;
type Years = { baseYear?: Entry; nearYear?: Entry; targetYear?: Entry };

/** What the cover says of the years that somebody has entered: beside each, and the year judged for. */
function coverSays(years: Years, language: Language = "zh") {
  const plan = catalogue.plan("县-专项规划");
  const [cover] = describePlan(plan.id, { language }).sheets;
  const engine = new Calculated([cover!]);
  const row = (key: FieldKey) =>
    cover!.cells.findIndex(
      ([label]) => label === fieldsOf(plan, []).find((each) => each.key === key)!.field.label[language],
    );
  for (const [key, value] of Object.entries(years)) engine.set(cover!.name, row(key as FieldKey), 1, value);
  const hint = (key: FieldKey) => String(engine.get(cover!.name, row(key), 3));
  return {
    base: hint("baseYear"),
    near: hint("nearYear"),
    target: hint("targetYear"),
    judged: engine.get(cover!.name, row("judgedYear"), 1),
  };
}

test("years in order are said nothing about but what belongs there", () => {
  expect(coverSays({ baseYear: 2020, nearYear: 2030, targetYear: 2035 })).toEqual({
    base: "现状值所属年份，如2020",
    near: "近期值所属年份，如2030；没有近期值可不填",
    target: "规划值所属年份，如2035",
    judged: 2035,
  });
});

test("without a target year the cover says by which targets rows are judged for now", () => {
  expect(coverSays({}).target).toContain("未填：暂按最新的目标判定");
  expect(coverSays({}, "en").target).toContain("judged by the newest targets");
});

test.each<[string, Entry]>([
  ["of two digits", 35],
  ["with a stray comma, as text", "2,0305"],
  ["as text", "'2035"],
  ["with its word", "2035年"],
  ["with decimals", 2035.5],
  ["too far off", 20305],
  ["below zero", -2035],
  ["as a logical value", true],
  ["as a period", "2021—2035"],
])("a target year %s is 数据异常, with what to enter", (_, year) => {
  const { target, judged } = coverSays({ baseYear: 2020, targetYear: year });
  expect(target).toBe("数据异常：请填1990—2100的四位整年，只填数字，如2035");
  expect(judged).toBe("数据异常");
});

test.each<[string, Entry]>([
  ["a date", 43831],
  ["of two digits", 20],
  ["with its word", "2020年"],
  ["a fraction", 2020.25],
  ["a logical value", true],
])("a base year that is %s is told in its own row alone, and the target year judges", (_, year) => {
  const said = coverSays({ baseYear: year, targetYear: 2035 });
  expect(said.base).toBe("数据异常：请填1990—2100的四位整年，只填数字，如2035");
  expect(said).toMatchObject({ target: "规划值所属年份，如2035", judged: 2035 });
  expect(coverSays({ baseYear: year, targetYear: 2035 }, "en").base).toBe(
    "Invalid: enter a year, 1990 to 2100, e.g. 2035",
  );
});

test("base and near-term year are read as strictly, and years in the wrong order are named", () => {
  expect(coverSays({ baseYear: "2020年" }).base).toContain("数据异常：请填");
  expect(coverSays({ nearYear: 30 }).near).toContain("数据异常：请填");
  expect(coverSays({ baseYear: 2035, targetYear: 2030 })).toMatchObject({
    target: "数据异常：目标年应晚于基期年，请核对这两个年份",
    judged: "数据异常",
  });
  expect(coverSays({ baseYear: 2030, targetYear: 2030 })).toMatchObject({
    target: "数据异常：目标年应晚于基期年，请核对这两个年份",
    judged: "数据异常",
  });
  const between = "数据异常：近期年应在基期年与目标年之间，请核对";
  expect(coverSays({ baseYear: 2020, nearYear: 2019, targetYear: 2035 }).near).toBe(between);
  expect(coverSays({ baseYear: 2020, nearYear: 2020, targetYear: 2035 }).near).toBe(between);
  expect(coverSays({ baseYear: 2020, nearYear: 2040, targetYear: 2035 }).near).toBe(between);
  expect(coverSays({ baseYear: 2020, nearYear: 2035, targetYear: 2035 }, "en").near).not.toContain("Invalid");
});
