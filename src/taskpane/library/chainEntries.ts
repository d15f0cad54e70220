import * as catalogue from "../../catalogue";
import type {
  AssuranceMeasure,
  CoreIssue,
  EvaluationAdvice,
  ExistingStandard,
  Standard,
} from "../../catalogue/chain";
import { type Goal, plansOfGoal } from "../../catalogue/goals";
import type { Precedent } from "../../catalogue/precedents";
import { searchable } from "../search";
import { type Entry, keyOf } from "./entry";
import { both, placesOf, plansOf } from "./searchedTexts";

/** Each plan of these strategies once, in the order of plans. */
function plansOfStrategies(ids: readonly string[]) {
  const sections = new Set(ids.map((id) => catalogue.strategy(id).section));
  return catalogue.plans.filter(({ section }) => sections.has(section));
}

export function standardEntry(standard: Standard): Entry {
  return {
    kind: "standard",
    standard,
    key: keyOf("standard", standard.id),
    title: standard.name,
    plans: plansOfStrategies(standard.strategies),
    sectors: standard.sectors,
    found: searchable(
      [...both(standard.name), ...standard.aliases, ...(standard.nearTerm ? ["近期六项"] : [])],
      [
        ...both(standard.purpose),
        ...standard.problems.flatMap(({ theme, questions, solutions }) =>
          [theme, ...questions, ...solutions].flatMap(both),
        ),
        ...standard.levers.flatMap(({ lever, countermeasures }) => [lever, ...countermeasures].flatMap(both)),
        ...standard.recommendations.flatMap(({ text }) => both(text)),
        standard.section,
        ...(standard.nearTerm ? ["近期", "近期六项", "near-term"] : []),
        ...[...standard.problems, ...standard.levers, ...standard.recommendations].map(
          ({ locator }) => locator,
        ),
      ],
    ),
  };
}

export function existingEntry(existing: ExistingStandard): Entry {
  return {
    kind: "standard",
    existing,
    key: keyOf("standard", existing.id),
    title: existing.name,
    plans: plansOfStrategies(existing.strategies),
    sectors: [],
    found: searchable(
      [...both(existing.name), ...existing.aliases],
      [...both(existing.assessment), existing.section],
    ),
  };
}

export function goalEntry(goal: Goal): Entry {
  return {
    kind: "goal",
    goal,
    key: keyOf("goal", goal.id),
    title: goal.name,
    plans: plansOf(plansOfGoal(goal)),
    sectors: goal.sectors,
    found: searchable(
      [...both(goal.name), goal.id, ...placesOf(goal.section)],
      [...both(goal.explanation), goal.scale],
    ),
  };
}

export function measureEntry(measure: AssuranceMeasure): Entry {
  const { title, explanation, levels, planTypes, sector } = measure;
  return {
    kind: "measure",
    measure,
    key: keyOf("measure", measure.id),
    title,
    plans: catalogue.plans.filter(
      (plan) => levels.includes(plan.level) && (planTypes === null || planTypes.includes(plan.planType)),
    ),
    sectors: sector ? [sector] : [],
    found: searchable([...both(title), ...placesOf(measure.section), measure.id], both(explanation)),
  };
}

export function precedentEntry(precedent: Precedent): Entry {
  const { id, place, title, explanation, steps, figures, section, indicators } = precedent;
  return {
    kind: "precedent",
    precedent,
    key: keyOf("precedent", id),
    title,
    plans: [],
    sectors: [...new Set(indicators.flatMap((each) => catalogue.indicator(each).sectors))],
    found: searchable(
      [...both(place), ...both(title), ...placesOf(section)],
      [...both(explanation), ...steps.flatMap(both), ...figures.flatMap(({ what }) => both(what))],
    ),
  };
}

export function issueEntry(issue: CoreIssue): Entry {
  return {
    kind: "issue",
    issue,
    key: keyOf("issue", issue.id),
    title: issue.text,
    plans: plansOfStrategies(issue.strategies),
    sectors: issue.sector ? [issue.sector] : [],
    found: searchable(
      [...both(issue.text), ...placesOf(issue.section)],
      [issue.id, issue.scale, issue.sector],
    ),
  };
}

export function adviceEntry(advice: EvaluationAdvice): Entry {
  return {
    kind: "advice",
    advice,
    key: keyOf("advice", advice.id),
    title: advice.title,
    plans: [],
    sectors: [],
    found: searchable(
      [...both(advice.title), ...placesOf(advice.section)],
      [...both(advice.explanation), ...both(advice.stage), "双评价"],
    ),
  };
}
