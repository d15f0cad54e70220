import fc from "fast-check";
import { indicators, plans } from "../../src/catalogue";
import { CIRCUMSTANCES, CIRCUMSTANCE_IDS, type Answers } from "../../src/catalogue/circumstances";
import { PROVINCE_NAMES, regionOf } from "../../src/catalogue/provinces";
import type { PlanId } from "../../src/catalogue/schema";
import {
  chooseTarget,
  circumstancesOf,
  isJudged,
  isOffered,
  targetsOf,
} from "../../src/catalogue/targetChoice";

const of = (id: string, plan: PlanId) =>
  targetsOf(
    indicators.find((one) => one.id === id)!,
    plan,
  );
const chosen = (id: string, plan: PlanId, year: number | null, answers: Answers = {}) => {
  const choice = chooseTarget(of(id, plan), { year, answers });
  if (choice.kind === "holds")
    return `${choice.target.id.split("/")[1]}${choice.carriedOn ? " carried on" : ""}`;
  if (choice.kind === "unanswered") return `? ${choice.circumstance}`;
  return choice.kind === "later" ? `from ${choice.target.year}` : choice.kind;
};

test("the newest target holds whose year is not after the plan's; an earlier one is carried on, a later one waits", () => {
  const electricity = (year: number | null) => chosen("building-electrification", "市-详细规划", year);
  expect(electricity(null)).toBe("national-2030");
  expect(electricity(2035)).toBe("national-2030 carried on");
  expect(electricity(2030)).toBe("national-2030");
  expect(electricity(2029)).toBe("plan-2025 carried on");
  expect(electricity(2025)).toBe("plan-2025");
  expect(electricity(2024)).toBe("from 2025");
});

test("reclaimed water is asked of dry cities, more of Beijing–Tianjin–Hebei, and of nobody else", () => {
  const water = (answers: Answers) => chosen("reclaimed-water-rate", "市-总体规划", 2025, answers);
  expect(water({})).toBe("? region");
  expect(water({ region: "jingJinJi" })).toBe("jing-jin-ji-2025");
  expect(water({ region: "other" })).toBe("? waterShort");
  expect(water({ region: "other", waterShort: "no" })).toBe("elsewhere");
  expect(water({ region: "other", waterShort: "yes" })).toBe("water-short-2025");
  expect(water({ region: "yellowRiver", waterShort: "yes" })).toBe("? basin");
  expect(water({ region: "yellowRiver", waterShort: "yes", basin: "no" })).toBe("water-short-2025");
  expect(water({ region: "yellowRiver", waterShort: "yes", basin: "yes" })).toBe("yellow-river-2025");
  expect(water({ region: "yellowRiver", waterShort: "no" })).toBe("elsewhere");
});

test("a target for new areas, the built-up area, centres or cities of a campaign holds only there", () => {
  expect(chosen("park-500m-coverage", "市-总体规划", 2035, { area: "oldTown" })).toBe("standard-old-area");
  expect(chosen("road-network-density", "市-总体规划", 2035, { area: "newArea" })).toBe("elsewhere");
  expect(chosen("compatible-use-kinds", "市-详细规划", 2035, { centre: "no" })).toBe("elsewhere");
  expect(chosen("compatible-use-kinds", "市-详细规划", 2035)).toBe("? centre");
});

test("what nobody could verify is offered and never judges: a city at 12 m² of park is not short of a guessed 14", () => {
  expect(chosen("park-green-per-capita", "市-总体规划", 2035)).toBe("code-minimum");
  const unverified = indicators
    .flatMap(({ targets }) => targets)
    .filter(({ strength, confidence }) => strength !== "case" && confidence === "unverified");
  expect(unverified.length).toBeGreaterThan(0);
  for (const target of unverified)
    expect([target.id, isJudged(target), isOffered(target)]).toEqual([target.id, false, true]);
});

const anyAnswers = fc.record(
  Object.fromEntries(
    CIRCUMSTANCE_IDS.map((id) => [id, fc.constantFrom(...Object.keys(CIRCUMSTANCES[id].answers))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyYear = fc.oneof(fc.constant(null), fc.integer({ min: 2000, max: 2060 }));
const lists = plans
  .flatMap(({ id }) => indicators.map((indicator) => targetsOf(indicator, id)))
  .filter((targets) => targets.length > 0);

test("whatever is answered, the target that holds fulfils its conditions, is not too late, and no newer one would do", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), anyYear, anyAnswers, (targets, year, answers) => {
      const choice = chooseTarget(targets, { year, answers });
      const fits = (target: (typeof targets)[number]) =>
        (year === null || target.year === null || target.year <= year) &&
        circumstancesOf(target).every((id) => (target.condition[id] as string[]).includes(answers[id] ?? ""));
      if (choice.kind !== "holds")
        return expect(targets.some(fits) && choice.kind !== "unanswered").toBe(false);
      expect(fits(choice.target)).toBe(true);
      expect(targets.filter(fits).every((other) => (other.year ?? 0) <= (choice.target.year ?? 0))).toBe(
        true,
      );
    }),
    { numRuns: 3000 },
  );
});

test("answering one more question never changes which target holds", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), anyYear, anyAnswers, anyAnswers, (targets, year, some, more) => {
      const before = chooseTarget(targets, { year, answers: some });
      if (before.kind === "holds")
        expect(chooseTarget(targets, { year, answers: { ...more, ...some } })).toEqual(before);
    }),
    { numRuns: 3000 },
  );
});

test("a province is known by its short, long or English name, and nothing else is a province", () => {
  expect(PROVINCE_NAMES).toHaveLength(31);
  const regions = PROVINCE_NAMES.flatMap(({ zh, en }) =>
    [zh, `${zh}省`, en, `${en} Province`].map((name) => regionOf(name)),
  );
  expect(regions).not.toContain(null);
  expect(
    ["河北省", "内蒙古自治区", "Inner Mongolia Autonomous Region", "Shaanxi", "江苏"].map(regionOf),
  ).toEqual(["jingJinJi", "yellowRiver", "yellowRiver", "yellowRiver", "other"]);
  expect(["华北", "", "Atlantis", "河"].map(regionOf)).toEqual([null, null, null, null]);
});
