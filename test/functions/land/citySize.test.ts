import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { CITY_SIZES } from "../../../src/catalogue/schema";
import { citySize } from "../../../src/functions/land/citySize";

test("CITYSIZE includes the lower bound of each class and excludes the upper one", () => {
  // 国发〔2014〕51号
  const classes: [number, string][] = [
    [0, "Ⅱ型小城市"],
    [19.9999, "Ⅱ型小城市"],
    [20, "Ⅰ型小城市"],
    [50, "中等城市"],
    [100, "Ⅱ型大城市"],
    [300, "Ⅰ型大城市"],
    [499.9, "Ⅰ型大城市"],
    [500, "特大城市"],
    [1000, "超大城市"],
    [2487, "超大城市"],
  ];
  expect(citySize(classes.map(([people]) => [people]))).toEqual(classes.map(([, name]) => [name]));
});

test("CITYSIZE gives the published class of cities by the census of 2020", () => {
  // 《经济社会发展统计图表：第七次全国人口普查超大、特大城市人口基本情况》（《求是》2021 年第 18 期）: Wuhan, first of the 特大城市, is
  // 5 万人 short of the next class; zh.wikipedia, 中华人民共和国城市城区常住人口排名, from the same census: the others.
  const published: [string, number, string][] = [
    ["上海", 1987, "超大城市"],
    ["武汉", 995, "特大城市"],
    ["佛山", 854, "特大城市"],
    ["昆山", 141, "Ⅱ型大城市"],
    ["可克达拉", 0.51, "Ⅱ型小城市"],
  ];
  for (const [, people, name] of published) expect(citySize([[people]])).toEqual([[name]]);
});

test("CITYSIZE gives Chinese names in any language of Excel, as targets refer to them, and English when asked", () => {
  expect(inLanguage("en-US", () => citySize([[320]]))).toEqual([["Ⅰ型大城市"]]);
  expect(citySize([[320]], "en")).toEqual([["large city, type I"]]);
  expect(citySize([[320]], "中文")).toEqual([["Ⅰ型大城市"]]);
});

test("CITYSIZE gives one of the catalogue's classes, and never a smaller one for more people", () => {
  const people = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(people, people, (a, b) => {
      const rank = (n: number) => CITY_SIZES.indexOf(citySize([[n]])[0]![0]);
      expect(rank(a)).toBeGreaterThanOrEqual(0);
      expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
    }),
  );
});

test("CITYSIZE gives #NUM! for negatives, #N/A for blanks, #VALUE! for persons instead of 万人", () => {
  expect(shown(() => citySize([[-1]]))).toBe("#NUM!");
  expect(shown(() => citySize([[""], [60]]))).toEqual([["#N/A"], ["中等城市"]]);
  expect(shown(() => citySize([[3200000]]))).toBe("#VALUE!");
  expect(message(() => citySize([[3200000]]))).toMatch("以万人计");
  expect(shown(() => citySize([[5]], "fr"))).toBe("#VALUE!");
});
