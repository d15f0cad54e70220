import {
  CURRENT,
  type CitySize,
  type Indicator,
  type PlanId,
  type Target,
  type Text,
} from "../../catalogue/schema";
import { chooseTarget, isJudged, targetsInForce } from "../../catalogue/targetChoice";
import { isBlank, type Cell } from "../core/cells";
import { errorIn, notAvailable } from "../core/errors";
import { choose } from "../core/names";
import { citySizeIn } from "./citySizes";
import { findIndicator } from "./indicatorNames";
import type { PlanData, PlanIndicator, PlanTarget } from "./planData";
import { PLANS } from "./planNames";

/** What a PLAN function is asked about: an indicator, for a city of some size, in some plan. */
export interface Asked {
  indicator: PlanIndicator;
  citySize: CitySize | null;
  plan: PlanId | null;
}

export function asked(data: PlanData, indicator: Cell, population: Cell, plan: Cell): Asked {
  const error = errorIn(plan);
  if (error) throw error;
  return { indicator: findIndicator(data, indicator), ...circumstances(population, plan) };
}

/** The city's size and the plan; throws where they make no sense, also when the answer does not hang on them. */
export function circumstances(population: Cell, plan: Cell): Omit<Asked, "indicator"> {
  return { citySize: citySizeIn(population), plan: isBlank(plan) ? null : choose(PLANS, plan) };
}

/**
 * The target that is judged by default, the same one that the plan's sheet carries; null where there is none.
 * Throws #N/A where it hangs on the city's size, or on the plan, and that is not given.
 */
export function defaultTarget({ indicator, citySize, plan }: Asked): PlanTarget | null {
  // A state target that is nobody's own row is still the one that was asked for by name.
  if (!plan && plansConcerned(indicator).length === 0) return indicator.targets.find(isJudged) ?? null;
  const chosen = new Map<string, PlanTarget>();
  for (const id of plan ? [plan] : plansConcerned(indicator)) {
    const inForce = targetsIn(indicator, id);
    const target = chooseTarget(inForce, citySize);
    if (target) chosen.set(target.id, target);
    else if (inForce.length > 0) throw notAvailable(sizeText(indicator, citySize));
  }
  if (chosen.size > 1) throw notAvailable(severalText(indicator));
  return [...chosen.values()][0] ?? null;
}

/** The same; throws #N/A where there is none. */
export function requiredTarget(question: Asked): PlanTarget {
  const target = defaultTarget(question);
  if (!target) throw notAvailable(noneText(question));
  return target;
}

/** The number to reach; throws #N/A where a planned value is set against the current one, which stands on a sheet. */
export function figureOf({ operator, value }: PlanTarget): number {
  if (value !== CURRENT) return value;
  throw notAvailable({
    zh: `目标是与现状比较（${operator} ${CURRENT_VALUE.zh}），没有固定数值`,
    en: `the target is set against the present (${operator} ${CURRENT_VALUE.en}) and has no fixed figure`,
  });
}

export const CURRENT_VALUE: Text = { zh: "现状值", en: "current value" };

/** Targets in force in a plan, the one to prefer first. The choice reads nothing of what the plan data leave out. */
export function targetsIn(indicator: PlanIndicator, plan: PlanId): Target[] {
  return targetsInForce(indicator as Indicator, plan);
}

function plansConcerned({ plans, targets }: PlanIndicator): PlanId[] {
  return [...new Set([...plans, ...targets.flatMap((target) => target.plans ?? [])])];
}

function sizeText({ name }: PlanIndicator, citySize: CitySize | null): Text {
  if (citySize) {
    return { zh: `“${name.zh}”对${citySize}没有目标值`, en: `no target of "${name.en}" for ${citySize}` };
  }
  return {
    zh: `“${name.zh}”的目标值因城市规模而异，请给出城区常住人口（万人）`,
    en: `the target of "${name.en}" depends on the size of the city; give the urban population (万人)`,
  };
}

function severalText({ name }: PlanIndicator): Text {
  return {
    zh: `“${name.zh}”在不同规划中的目标值不同，请指明规划`,
    en: `the target of "${name.en}" differs between plans; name the plan`,
  };
}

function noneText({ indicator, plan }: Asked): Text {
  const { name } = indicator;
  const elsewhere = plansConcerned(indicator).filter((id) => targetsIn(indicator, id).length > 0);
  if (plan && elsewhere.length > 0) {
    return {
      zh: `“${name.zh}”在${plan}中没有目标值；有目标值的规划：${elsewhere.join("、")}`,
      en: `no target of "${name.en}" in ${PLANS.names[plan][1]}; there is one in ${elsewhere.map((id) => PLANS.names[id][1]).join(", ")}`,
    };
  }
  return {
    zh: `“${name.zh}”没有可判定的目标值，请自行确定`,
    en: `"${name.en}" has no target to be judged by; set your own`,
  };
}
