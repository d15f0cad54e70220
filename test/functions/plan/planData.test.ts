import "../customFunctions";
import { readFileSync } from "node:fs";
import { indicators, sources, strategiesOf } from "../../../src/catalogue";
import { plans } from "../../../src/catalogue/plans";
import { INDICATOR_SECTORS, LEVELS, PLAN_TYPES } from "../../../src/catalogue/schema";
import { withPlanData } from "../../../src/functions/plan/data";
import type { PlanData } from "../../../src/functions/plan/planData";
import { LEVEL_NAMES, PLANS, SECTOR_NAMES, TYPE_NAMES } from "../../../src/functions/plan/planNames";
import { LEVEL_WORDS, PLAN_TYPE_WORDS, SECTOR_WORDS } from "../../../src/sheets/words";
import { PLAN_DATA_FILE, PLAN_NAMES_FILE, planDataJson, planNamesSource } from "../../../tools/planData";

const data = () => withPlanData((loaded: PlanData) => loaded) as PlanData | Promise<PlanData>;

test("the plan data are current (node tools/run.cjs tools/planData.ts writes them)", () => {
  expect(readFileSync(PLAN_DATA_FILE, "utf8")).toBe(planDataJson());
  expect(readFileSync(PLAN_NAMES_FILE, "utf8")).toBe(planNamesSource());
});

test("withPlanData gives a promise until the data are there, and the result itself from then on", async () => {
  let first: unknown;
  let later: unknown;
  await jest.isolateModulesAsync(async () => {
    const fresh = await import("../../../src/functions/plan/data");
    first = fresh.withPlanData(() => 1);
    await fresh.planDataReady;
    later = fresh.withPlanData(() => 1);
  });
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toBe(1);
  expect(later).toBe(1);
});

test("the plan data hold every indicator with its targets, every strategy in its plan, every source cited", async () => {
  const loaded = await data();
  expect(loaded.indicators.map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort());
  const targets = (all: readonly { targets: readonly { id: string }[] }[]) =>
    all.flatMap((one) => one.targets.map(({ id }) => id)).sort();
  expect(targets(loaded.indicators)).toEqual(targets(indicators));
  for (const { id } of plans) {
    const own = loaded.strategies.filter(({ plan }) => plan === id);
    expect(own.map((strategy) => strategy.id)).toEqual(strategiesOf(id).map((strategy) => strategy.id));
  }
  const known = new Set(sources.map(({ id }) => id));
  expect(loaded.sources.filter(({ id }) => !known.has(id))).toEqual([]);
});

test("plans, levels, types and sectors go by the words that the sheets use", () => {
  expect(Object.keys(PLANS.names)).toEqual(plans.map(({ id }) => id));
  for (const { id, name } of plans) {
    const names: readonly string[] = PLANS.names[id];
    expect(names).toContain(name.zh);
    expect(names[1]).toBe(name.en);
  }
  const first = (names: readonly string[]) => ({ zh: names[0], en: names[1] });
  for (const level of LEVELS) expect(LEVEL_NAMES.names[level]).toContain(LEVEL_WORDS[level].en);
  for (const type of PLAN_TYPES) expect(first(TYPE_NAMES.names[type])).toEqual(PLAN_TYPE_WORDS[type]);
  for (const sector of INDICATOR_SECTORS)
    expect(first(SECTOR_NAMES.names[sector])).toEqual(SECTOR_WORDS[sector]);
});
