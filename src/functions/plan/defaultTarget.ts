import { CIRCUMSTANCES, type Answers, type CircumstanceId } from "../../catalogue/circumstances";
import { CURRENT, type Indicator, type PlanId, type Target, type Text } from "../../catalogue/schema";
import { chooseTarget, inOrder, isJudged, targetsOf, type Choice } from "../../catalogue/targetChoice";
import { isBlank, type Cell } from "../core/cells";
import { errorIn, isError, notAvailable, type ExcelError } from "../core/errors";
import { choose } from "../core/names";
import { citySizeIn } from "./citySizes";
import { conditionsIn, yearIn } from "./conditions";
import { findIndicator } from "./indicatorNames";
import type { PlanData, PlanIndicator, PlanTarget } from "./planData";
import { PLANS } from "./planNames";

/** What a PLAN function is asked about: an indicator, in some plan, for some year and place. */
export interface Asked extends Circumstances {
  indicator: PlanIndicator;
}

export interface Circumstances {
  plan: PlanId | null;
  /** null: the newest target of all. */
  year: number | null;
  answers: Answers;
}

/** The cells that say for what a target is asked. */
export interface CircumstanceCells {
  population: Cell;
  plan: Cell;
  year: Cell;
  conditions: Cell;
}

/** In the order in which the functions hand them on. */
export function circumstanceCells([population, plan, year, conditions]: Cell[]): CircumstanceCells {
  return { population: population!, plan: plan!, year: year!, conditions: conditions! };
}

/** The question; or the error that the indicator's name or the plan brings. */
export function asked(data: PlanData, indicator: Cell, cells: CircumstanceCells): Asked | ExcelError {
  const error = errorIn(cells.plan);
  if (error) return error;
  const found = findIndicator(data, indicator, () => yearIn(cells.year));
  return isError(found) ? found : { indicator: found, ...circumstances(cells) };
}

/** Plan, year and place; throws where they make no sense, also when the answer does not hang on them. */
export function circumstances({ population, plan, year, conditions }: CircumstanceCells): Circumstances {
  const citySize = citySizeIn(population);
  const answers = conditionsIn(conditions);
  return {
    plan: isBlank(plan) ? null : choose(PLANS, plan),
    year: yearIn(year),
    answers: citySize === null ? answers : { ...answers, citySize },
  };
}

/**
 * The target by which a value is judged, the same one that the plan's sheet carries; null where none holds. Throws #N/A
 * where that hangs on something that is not given.
 */
export function defaultTarget(question: Asked): PlanTarget | null {
  return one(question, (targets) => chooseTarget(targets, question));
}

/**
 * The target to tell: the same, but where something is not known and could only decide whether the target holds,
 * not what it asks for, that target.
 */
export function toldTarget(question: Asked): PlanTarget | null {
  return one(question, (targets) => {
    const choice = chooseTarget(targets, question);
    return choice.kind === "unanswered" ? (whatever(targets, question) ?? choice) : choice;
  });
}

/** The same; throws #N/A where there is none. */
export function requiredTarget(question: Asked): PlanTarget {
  const target = toldTarget(question);
  if (!target) throw notAvailable(noneText(question));
  return target;
}

type Chosen = Choice<PlanTarget>;

/** Over the plans that are asked about; throws where they differ or something must be known first. */
function one(question: Asked, choice: (targets: readonly PlanTarget[]) => Chosen): PlanTarget | null {
  const { indicator, plan } = question;
  const plans = plan ? [plan] : plansConcerned(indicator);
  // A state target that is nobody's own row is still the one that was asked for by name.
  const lists =
    plans.length > 0
      ? plans.map((id) => targetsIn(indicator, id))
      : [inOrder(indicator.targets.filter(isJudged))];
  const held = new Map<string, PlanTarget>();
  for (const targets of lists) {
    const chosen = choice(targets);
    if (chosen.kind === "holds") held.set(chosen.target.id, chosen.target);
    else if (chosen.kind === "unanswered") throw notAvailable(openText(indicator, chosen.circumstance));
  }
  if (held.size > 1) throw notAvailable(severalText(indicator));
  return [...held.values()][0] ?? null;
}

/** Where all targets that could hold ask for the same, the first of them; else null. */
function whatever(targets: readonly PlanTarget[], { year, answers }: Circumstances): Chosen | null {
  const possible = targets.filter(
    (target) => !["later", "elsewhere"].includes(chooseTarget([target], { year, answers }).kind),
  );
  const [first] = possible;
  const isSame = ({ operator, value, upper }: PlanTarget) =>
    operator === first!.operator && value === first!.value && upper === first!.upper;
  return first && possible.every(isSame) ? { kind: "holds", target: first, carriedOn: false } : null;
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

/** Judged targets in a plan, the one to try first at the head. Nothing is read of what the plan data leave out. */
export function targetsIn(indicator: PlanIndicator, plan: PlanId): PlanTarget[] {
  return targetsOf(indicator as Indicator, plan) as Target[];
}

function plansConcerned({ plans, targets }: PlanIndicator): PlanId[] {
  return [...new Set([...plans, ...targets.flatMap((target) => target.plans ?? [])])];
}

function openText({ name }: PlanIndicator, id: CircumstanceId): Text {
  const { question } = CIRCUMSTANCES[id];
  if (id === "citySize") {
    return {
      zh: `“${name.zh}”的目标值因城市规模而异，请给出城区常住人口（万人）`,
      en: `the target of "${name.en}" depends on the size of the city; give the urban population (万人)`,
    };
  }
  return {
    zh: `“${name.zh}”的目标值取决于“${question.zh}”，请在“条件”中写明`,
    en: `the target of "${name.en}" depends on: ${question.en}; say so under conditions`,
  };
}

function severalText({ name }: PlanIndicator): Text {
  return {
    zh: `“${name.zh}”在不同规划中的目标值不同，请指明规划`,
    en: `the target of "${name.en}" differs between plans; name the plan`,
  };
}

function noneText(question: Asked): Text {
  const { indicator, plan, year } = question;
  const { name } = indicator;
  const here = plan ? [plan] : plansConcerned(indicator);
  const choices = here.map((id) => chooseTarget(targetsIn(indicator, id), question));
  const later = choices.find((choice) => choice.kind === "later");
  if (later) {
    return {
      zh: `“${name.zh}”的目标从${later.target.year}年起，${year}年没有`,
      en: `the target of "${name.en}" begins in ${later.target.year}; there is none for ${year}`,
    };
  }
  if (choices.some(({ kind }) => kind === "elsewhere")) {
    return {
      zh: `“${name.zh}”的目标不适用于所给条件`,
      en: `no target of "${name.en}" holds under these conditions`,
    };
  }
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
