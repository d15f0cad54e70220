import {
  STATUTORY_GROUPS,
  statutoryIndicators,
  statutoryIndicatorsOf,
} from "../../src/catalogue/statutoryIndicators";
import { unit } from "../../src/units";
import { indicators, sources } from "./readData";
import { faults, repeated } from "./textRules";

test("the municipal guide's 35 core indicators stand in its three groups, numbered 1 to 35", () => {
  expect(statutoryIndicators.map(({ ordinal }) => ordinal)).toEqual(
    Array.from({ length: 35 }, (_, i) => i + 1),
  );
  const counted = STATUTORY_GROUPS.map(
    (group) => statutoryIndicators.filter((each) => each.group === group).length,
  );
  expect(counted).toEqual([14, 9, 12]);
  expect(statutoryIndicatorsOf("市-总体规划")).toHaveLength(35);
  expect(statutoryIndicatorsOf("市-专项规划")).toEqual([]);
});

test("each is 待核, has no target, and cites the guide", () => {
  expect(new Set(statutoryIndicators.map(({ confidence }) => confidence))).toEqual(new Set(["unverified"]));
  expect(statutoryIndicators.filter((each) => "targets" in each || "value" in each)).toEqual([]);
  const cited = new Set(statutoryIndicators.map(({ citation }) => citation.source));
  expect([...cited].filter((id) => !sources.some((source) => source.id === id))).toEqual([]);
});

test("names are in both languages and used once, units can be read, what they are close to exists", () => {
  const ids = new Set(indicators.map(({ id }) => id));
  expect([
    ...statutoryIndicators.flatMap(({ id, name }) => faults(id, name, { zh: 30, en: 70 })),
    ...repeated(statutoryIndicators.map(({ name }) => name.zh)),
    ...repeated(statutoryIndicators.map(({ id }) => id)),
    ...statutoryIndicators.flatMap(({ related }) => related.filter((id) => !ids.has(id))),
    ...statutoryIndicators.filter((each) => ids.has(each.id)).map(({ id }) => `${id}: taken`),
  ]).toEqual([]);
  for (const each of statutoryIndicators) expect(() => unit(each.unit)).not.toThrow();
});
