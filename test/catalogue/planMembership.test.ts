import planData from "../../src/catalogue/data/plans.json";
import { hasRow } from "../../src/catalogue/formRow";
import { membershipRules, plansByRule, rulesFor } from "../../src/catalogue/planMembership";
import type { PlanId } from "../../src/catalogue/schema";
import { targetsOf } from "../../src/catalogue/targetChoice";
import { indicators, strategies } from "./readData";
import { faults, repeated } from "./textRules";

const planIds = planData.plans.map(({ id }) => id as PlanId);
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Indicators that chapter 7 alone gives each plan. */
const IN_CHAPTER_7: Record<string, number> = {
  "国家-总体规划": 11,
  "国家-专项规划": 6,
  "省-总体规划": 7,
  "省-专项规划": 14,
  "市-总体规划": 36,
  "市-详细规划": 61,
  "市-专项规划": 9,
  "县-总体规划": 6,
  "县-详细规划": 8,
  "县-专项规划": 4,
  "乡镇-总体规划": 3,
  "乡镇-详细规划": 0,
};

test("chapter 7 gives each plan as many indicators as the report", () => {
  const counted = planData.plans.map(({ id, section }) => [
    id,
    new Set(
      indicators
        .filter(({ occurrences }) => occurrences.some((place) => place.startsWith(`${section}-`)))
        .map((indicator) => indicator.id),
    ).size,
  ]);
  expect(Object.fromEntries(counted)).toEqual(IN_CHAPTER_7);
});

test("every indicator belongs to the plans that the rule gives it, and to no other", () => {
  const wrong = indicators
    .map((indicator) => ({ indicator, ruled: plansByRule(indicator, strategies, planIds) }))
    .filter(({ indicator, ruled }) => indicator.plans.join() !== ruled.join())
    .map(({ indicator, ruled }) => `${indicator.id}: ${indicator.plans.join()} ≠ ${ruled.join()}`);
  expect(wrong).toEqual([]);
});

test("every rule gives something, names indicators that stand at its place, and says why in both languages", () => {
  const wrong = membershipRules.flatMap(({ id, place, indicators: ids, plans, reason }) => [
    ...faults(id, reason, { zh: 80, en: 220 }),
    ...(ids ?? [])
      .filter((one) => !byId.get(one)?.occurrences.some((occurrence) => occurrence.startsWith(place)))
      .map((one) => `${id}: ${one} does not stand at ${place}`),
    ...plans
      .filter(
        (plan) => !indicators.some((indicator) => rulesFor(indicator, plan).some((rule) => rule.id === id)),
      )
      .map((plan) => `${id}: nothing in ${plan}`),
  ]);
  expect([...wrong, ...repeated(membershipRules.map(({ id }) => id))]).toEqual([]);
});

test("every plan has a row for its carbon emissions, and those of land for sinks and the net of both", () => {
  const rows = (plan: PlanId) =>
    indicators.filter((each) => hasRow(each) && each.plans.includes(plan)).map(({ id }) => id);
  for (const plan of planIds) {
    const own = rows(plan);
    expect(own).toContain("total-carbon");
    if (plan.endsWith("专项规划")) expect(own).toContain("industrial-carbon-per-mu");
    else
      expect(own).toEqual(
        expect.arrayContaining(["carbon-sink", "net-carbon", "carbon-per-capita", "carbon-per-area"]),
      );
    expect(own.includes("gdp-carbon-intensity")).toBe(/^(国家|省|市|县)-总体规划$/.test(plan));
  }
});

test("figures 9-8 and 9-9 reach the detailed plans of cities and counties alike", () => {
  const named = indicators.filter(({ occurrences }) => occurrences.some((place) => /图9-[89]$/.test(place)));
  expect(named.length).toBeGreaterThan(20);
  const short = named.filter(({ plans }) => !plans.includes("市-详细规划") || !plans.includes("县-详细规划"));
  expect(short.map(({ id }) => id)).toEqual([]);
});

test("what is not one number has no row, and nothing judges it", () => {
  const found = indicators.filter(
    (indicator) =>
      (hasRow(indicator) && indicator.unit === "—") ||
      (indicator.notARow && planIds.some((plan) => targetsOf(indicator, plan).length > 0)),
  );
  expect(found.map(({ id }) => id)).toEqual([]);
});

test("every proposed indicator has a row in some plan, or says why it has none", () => {
  const lost = indicators.filter(
    ({ formal, notARow, plans }) => formal && plans.length === 0 && notARow === undefined,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
  const reasons = indicators.flatMap(({ id, notARow }) =>
    notARow ? faults(id, notARow, { zh: 80, en: 220 }) : [],
  );
  expect(reasons).toEqual([]);
});

test("indicators that are easily taken for each other name each other", () => {
  const oneWay = indicators.flatMap(({ id, see = [] }) =>
    see
      .filter((other) => other === id || !byId.get(other)?.see?.includes(id))
      .map((other) => `${id} → ${other}`),
  );
  expect(oneWay).toEqual([]);
  expect(byId.get("land-output-rate")?.see).toContain("output-per-area");
});
