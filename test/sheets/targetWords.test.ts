import fc from "fast-check";
import { indicators } from "../../src/catalogue";
import { CITY_SIZE_BOUNDS } from "../../src/catalogue/citySize";
import { CITY_SIZES, CURRENT, type Condition, type Operator } from "../../src/catalogue/schema";
import { conditionText, targetText } from "../../src/sheets/targetWords";

const target = (operator: Operator, value: number, unit: string, upper: number | null = null) =>
  targetText({ operator, value, upper, unit }, "zh");

test("a percent sign follows its number, another unit keeps a space, a pure number has none", () => {
  expect(target("≥", 65, "%")).toBe("≥ 65%");
  expect(target("≥", 8, "km/km²")).toBe("≥ 8 km/km²");
  expect(target("≤", 0.4, "")).toBe("≤ 0.4");
  expect(target("=", 1, "—")).toBe("= 1");
});

test("a range between percentages carries the sign twice, any other unit once", () => {
  expect(target("[]", 40, "%", 60)).toBe("40%～60%");
  expect(target("[)", 40, "%", 60)).toBe("[40%, 60%)");
  expect(target("[]", 0.6, "万人/km²", 1)).toBe("0.6～1 万人/km²");
  expect(target("(]", 0.6, "万人/km²", 1)).toBe("(0.6, 1] 万人/km²");
});

test("an English target has its unit in English", () => {
  expect(targetText({ operator: "[]", value: 0.6, upper: 1, unit: "万人/km²" }, "en")).toBe(
    "0.6～1 × 10⁴ people/km²",
  );
});

test("a target that is the current value says so in the reader's language, without a unit", () => {
  const notLess = { operator: "≥", value: CURRENT, upper: null, unit: "hm²" } as const;
  expect(targetText(notLess, "zh")).toBe("≥ 现状值");
  expect(targetText(notLess, "en")).toBe("≥ current value");
});

test("no target of the catalogue is written with a space before the percent sign", () => {
  const texts = indicators.flatMap(({ targets }) => targets.map((one) => targetText(one, "zh")));
  expect(texts.some((text) => text.includes("%"))).toBe(true);
  expect(texts.filter((text) => / %/.test(text))).toEqual([]);
});

test("classes of city are named in the reader's language", () => {
  const condition: Condition = { citySize: ["Ⅰ型大城市", "Ⅱ型大城市"] };
  expect(conditionText(condition, "zh")).toBe("Ⅰ型大城市、Ⅱ型大城市");
  expect(conditionText(condition, "en")).toBe("Large city, type I / Large city, type II");
});

test("an English condition holds no Chinese, whichever classes of city it names", () => {
  fc.assert(
    fc.property(fc.subarray([...CITY_SIZES], { minLength: 1 }), (citySize) => {
      const text = conditionText({ citySize }, "en");
      expect(text).not.toMatch(/\p{Script=Han}/u);
      for (const { size, name } of CITY_SIZE_BOUNDS)
        expect(text.split(" / ").includes(name.en)).toBe(citySize.includes(size));
    }),
  );
  const conditions = indicators.flatMap(({ targets }) => targets.map(({ condition }) => condition));
  expect(
    conditions.map((each) => conditionText(each, "en")).filter((text) => /\p{Script=Han}/u.test(text)),
  ).toEqual([]);
});

test("place, scope and class of city stand in this order; without any the text is empty", () => {
  const place = { zh: "上海", en: "Shanghai" };
  const scope = { zh: "新城", en: "new towns" };
  expect(conditionText({ citySize: ["中等城市"], scope, place }, "zh")).toBe("上海；新城；中等城市");
  expect(conditionText({}, "zh")).toBe("");
});
