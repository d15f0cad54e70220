import planData from "../../src/catalogue/data/plans.json";
import { goals, plansOfGoal, SCALES, scales, scalesOf } from "../../src/catalogue/goals";
import { SECTORS } from "../../src/catalogue/schema";
import type { PlanId } from "../../src/catalogue/schema";
import { indicators, strategies } from "./readData";
import { faults, repeated, sentenceFaults } from "./textRules";

const planIds = planData.plans.map(({ id }) => id as PlanId);

test("there are three scales of four goals each, numbered G1 to G12", () => {
  expect(scales.map(({ id }) => id)).toEqual([...SCALES]);
  expect(goals.map(({ id, scale, ordinal }) => `${id} ${scale} ${ordinal}`)).toEqual(
    SCALES.flatMap((scale, s) => [1, 2, 3, 4].map((ordinal) => `G${4 * s + ordinal} ${scale} ${ordinal}`)),
  );
});

test("every scale and goal is named in both languages, and each goal is explained in one sentence", () => {
  expect([
    ...scales.flatMap(({ id, name }) => faults(id, name, { zh: 30, en: 90 })),
    ...goals.flatMap(({ id, name, explanation }) => [
      ...faults(`${id} name`, name, { zh: 30, en: 90 }),
      ...faults(`${id} explanation`, explanation, { zh: 80, en: 220 }),
      ...sentenceFaults(id, explanation),
    ]),
  ]).toEqual([]);
});

test("every goal names sectors of the report and its scale's section", () => {
  const wrong = goals.filter(
    ({ scale, section, sectors }) =>
      section !== scales.find(({ id }) => id === scale)?.section ||
      sectors.length === 0 ||
      repeated(sectors).length > 0 ||
      sectors.some((sector) => !SECTORS.includes(sector)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every sector is served by some goal", () => {
  expect(SECTORS.filter((sector) => !goals.some(({ sectors }) => sectors.includes(sector)))).toEqual([]);
});

test("scales reach only plans that are drawn up, and each of them once", () => {
  const wrong = scales.flatMap(({ id, reaches }) => [
    ...reaches.filter(({ plan }) => !planIds.includes(plan)).map(({ plan }) => `${id}: ${plan} is no plan`),
    ...repeated(reaches.map(({ plan }) => plan)).map((plan) => `${id}: ${plan} twice`),
  ]);
  expect(wrong).toEqual([]);
});

const goalsOf = (plan: PlanId) => goals.filter((goal) => plansOfGoal(goal).includes(plan));

test("every plan is reached by some goal", () => {
  expect(planIds.filter((plan) => goalsOf(plan).length === 0)).toEqual([]);
});

test("region reaches every master plan, city every plan below the province, community every detailed plan", () => {
  const stated = (scale: string) =>
    scales
      .filter(({ id }) => id === scale)
      .flatMap(({ reaches }) => reaches.filter(({ origin }) => origin === "report").map(({ plan }) => plan));
  expect(stated("区域")).toEqual(planIds.filter((id) => id.endsWith("总体规划")));
  expect(stated("城市")).toEqual(planIds.filter((id) => /^(市|县|乡镇)-/.test(id)));
  expect(stated("社区")).toEqual(planIds.filter((id) => id.endsWith("详细规划")));
});

test("only the national and provincial special plans are placed by inference, and they say why", () => {
  const all = scales.flatMap(({ reaches }) => reaches);
  expect(all.filter(({ origin }) => origin === "inferred").map(({ plan }) => plan)).toEqual([
    "国家-专项规划",
    "省-专项规划",
  ]);
  expect(all.filter(({ origin, reason }) => (origin === "inferred") !== (reason !== null))).toEqual([]);
  expect(
    all.flatMap(({ plan, reason }) => (reason ? faults(plan, reason, { zh: 80, en: 220 }) : [])),
  ).toEqual([]);
});

test("a municipal detailed plan is reached by the goals of the city and of the community", () => {
  expect(goalsOf("市-详细规划").map(({ id }) => id)).toEqual([
    "G5",
    "G6",
    "G7",
    "G8",
    "G9",
    "G10",
    "G11",
    "G12",
  ]);
});

test("every goal an indicator serves is one of the twelve, and each goal is served by an indicator", () => {
  const ids = goals.map(({ id }) => id);
  const served = indicators.flatMap((indicator) => indicator.goals);
  const unknown = indicators.filter((indicator) => indicator.goals.some((goal) => !ids.includes(goal)));
  expect(unknown.map(({ id }) => id)).toEqual([]);
  expect(ids.filter((id) => !served.includes(id))).toEqual([]);
});

const reached = (goalId: string, plan: PlanId) => goalsOf(plan).some(({ id }) => id === goalId);

test("every strategy serves at least one goal, and each is of a scale that reaches its plan", () => {
  const wrong = strategies.flatMap(({ id, goals: own, level, planType }) => [
    ...(own.length === 0 ? [`${id}: none`] : []),
    ...own.filter((goal) => !reached(goal, `${level}-${planType}`)).map((goal) => `${id}: ${goal}`),
    ...repeated(own).map((goal) => `${id}: ${goal} twice`),
  ]);
  expect(wrong).toEqual([]);
  expect(strategies).toHaveLength(165);
});

test("every goal is served by strategies", () => {
  expect(goals.filter(({ id }) => !strategies.some((strategy) => strategy.goals.includes(id)))).toEqual([]);
});

test("in each of its plans an indicator serves a goal that reaches the plan", () => {
  const wrong = indicators.flatMap(({ id, goals: own, plans }) =>
    plans.filter((plan) => !own.some((goal) => reached(goal, plan))).map((plan) => `${id} in ${plan}`),
  );
  expect(wrong).toEqual([]);
});

test("a strategy works at the scales of its goals", () => {
  expect(scalesOf({ goals: ["G12", "G1"] })).toEqual(["区域", "社区"]);
});
