import * as catalogue from "../../catalogue";
import {
  assuranceMeasures,
  coreIssues,
  evaluationAdvice,
  existingStandards,
  standards,
  type AssuranceMeasure,
  type CoreIssue,
  type EvaluationAdvice,
  type ExistingStandard,
  type Standard,
} from "../../catalogue/chain";
import type { Factor } from "../../catalogue/factor";
import { goals, plansOfGoal, type Goal } from "../../catalogue/goals";
import { isNearTerm } from "../../catalogue/nearTerm";
import { nationalTargets, type NationalTarget } from "../../catalogue/nationalTargets";
import { precedents, type Precedent } from "../../catalogue/precedents";
import { regionName } from "../../catalogue/regionNames";
import {
  CURRENT,
  type Indicator,
  type IndicatorSector,
  type Level,
  type PlanId,
  type PlanType,
  type Source,
  type Strategy,
  type Target,
  type Text,
} from "../../catalogue/schema";
import { locatorIn } from "../../sheets/locators";
import { CURRENT_WORDS } from "../../sheets/targetWords";
import { searchable, type Searchable } from "../search";
import { factors, sectorsOfFactor } from "./factors";
import { referenceTables, USES, type ReferenceTable } from "./referenceTables";

/** What can be looked up, in the order it is offered. */
export const KINDS = [
  "indicator",
  "strategy",
  "target",
  "factor",
  "reference",
  "standard",
  "goal",
  "measure",
  "issue",
  "advice",
  "precedent",
  "source",
] as const;
export type Kind = (typeof KINDS)[number];

/** The thing itself, told apart by kind. */
export type Subject =
  | { kind: "indicator"; indicator: Indicator }
  | { kind: "strategy"; strategy: Strategy }
  | { kind: "target"; target: Target; indicator: Indicator }
  | { kind: "target"; target: NationalTarget; indicator: null }
  | { kind: "factor"; factor: Factor }
  | { kind: "reference"; table: ReferenceTable }
  | { kind: "standard"; standard: Standard }
  | { kind: "standard"; existing: ExistingStandard }
  | { kind: "goal"; goal: Goal }
  | { kind: "measure"; measure: AssuranceMeasure }
  | { kind: "issue"; issue: CoreIssue }
  | { kind: "advice"; advice: EvaluationAdvice }
  | { kind: "precedent"; precedent: Precedent }
  | { kind: "source"; source: Source };

export type Entry = Subject & {
  /** "indicator:green-travel-share"; unique. */
  key: string;
  title: Text;
  /** Plans it belongs to; empty for what belongs to none in particular. */
  plans: { level: Level; planType: PlanType }[];
  sectors: readonly IndicatorSector[];
  found: Searchable;
};

export function keyOf(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

export interface Filter {
  kind: Kind | "";
  level: Level | "";
  planType: PlanType | "";
  sector: IndicatorSector | "";
}

/** Level and type must hold of one and the same plan. */
export function passes(entry: Entry, { kind, level, planType, sector }: Filter): boolean {
  if (kind && entry.kind !== kind) return false;
  if (sector && !entry.sectors.includes(sector)) return false;
  if (!level && !planType) return true;
  return entry.plans.some(
    (plan) => (!level || plan.level === level) && (!planType || plan.planType === planType),
  );
}

/** Somebody who asks for a thing means the indicator first; its targets repeat its name and stand on its record. */
const WEIGHTS = { indicator: 1, target: -0.5, reference: 1, source: -1 } as const;

/** A section of the report as people write it. */
const placesOf = (section: string) => [section, `第${section}节`];

const both = ({ zh, en }: Text) => [zh, en];
const plansOf = (ids: readonly PlanId[]) => ids.map(catalogue.plan);

function titlesOf(sourceId: string): (string | null)[] {
  const source = catalogue.sources.find(({ id }) => id === sourceId);
  return source ? [source.title, source.titleEn, source.documentNumber] : [sourceId];
}

function indicatorEntry(indicator: Indicator): Entry {
  const { definition, note, name, aliases } = indicator;
  return {
    kind: "indicator",
    indicator,
    key: keyOf("indicator", indicator.id),
    title: name,
    plans: plansOf(indicator.plans),
    sectors: indicator.sectors,
    found: searchable(
      [...both(name), ...aliases, indicator.function, indicator.function?.replace(".", " ")],
      [
        indicator.id,
        indicator.unit,
        indicator.formula,
        definition?.text.zh,
        definition?.text.en,
        note?.zh,
        note?.en,
        ...indicator.sectors,
        ...indicator.otherUses,
        ...indicator.occurrences,
      ],
      WEIGHTS.indicator,
    ),
  };
}

/** "70%", "0.6 万人/km²" and "1 万人/km²": figures as people type them. */
function figuresOf({ value, upper, unit }: Pick<Target, "value" | "upper" | "unit">): string[] {
  return [value, upper].filter((figure) => typeof figure === "number").map((figure) => `${figure}${unit}`);
}

function targetEntry(target: Target, indicator: Indicator): Entry {
  return {
    kind: "target",
    target,
    indicator,
    key: keyOf("target", target.id),
    title: indicator.name,
    plans: plansOf(target.plans ?? indicator.plans),
    sectors: indicator.sectors,
    found: searchable(
      [...both(indicator.name), ...indicator.aliases, ...figuresOf(target)],
      [
        ...titlesOf(target.citation.source),
        target.citation.locator,
        locatorIn(target.citation.locator, "en"),
        target.unit,
        ...(target.value === CURRENT ? both(CURRENT_WORDS) : []),
        target.printed?.value,
        target.year === null ? "" : String(target.year),
        target.condition.place?.zh,
        target.condition.place?.en,
        target.condition.scope?.zh,
        target.condition.scope?.en,
        ...(target.condition.citySize ?? []),
      ],
      WEIGHTS.target,
    ),
  };
}

function nationalTargetEntry(target: NationalTarget): Entry {
  const related = target.related
    .map((id) => catalogue.findIndicator(id))
    .filter((each) => each !== undefined);
  return {
    kind: "target",
    target,
    indicator: null,
    key: keyOf("target", target.id),
    title: target.name,
    plans: plansOf(target.plans),
    sectors: [...new Set([target.sector, ...related.flatMap(({ sectors }) => sectors)])],
    found: searchable(
      [...both(target.name), ...figuresOf(target)],
      [
        ...titlesOf(target.citation.source),
        target.citation.locator,
        locatorIn(target.citation.locator, "en"),
        target.unit,
        target.year === null ? "" : String(target.year),
        ...related.flatMap(({ name }) => both(name)),
      ],
    ),
  };
}

function strategyEntry(strategy: Strategy): Entry {
  const { title, explanation, level, planType, section, sector, group, ordinal } = strategy;
  return {
    kind: "strategy",
    strategy,
    key: keyOf("strategy", strategy.id),
    title,
    plans: [{ level, planType }],
    sectors: [sector],
    found: searchable(
      [...both(title), ...placesOf(section), strategy.id],
      [
        ...both(explanation),
        sector,
        group,
        String(ordinal),
        ...strategy.cases.flatMap(both),
        ...strategy.indicators.flatMap((id) => both(catalogue.indicator(id).name)),
        ...(isNearTerm(strategy) ? ["近期行动", "near-term action"] : []),
      ],
    ),
  };
}

/** Each plan of these strategies once, in the order of plans. */
function plansOfStrategies(ids: readonly string[]) {
  const sections = new Set(ids.map((id) => catalogue.strategy(id).section));
  return catalogue.plans.filter(({ section }) => sections.has(section));
}

function factorEntry(factor: Factor): Entry {
  return {
    kind: "factor",
    factor,
    key: keyOf("factor", factor.id),
    title: factor.name,
    plans: [],
    sectors: sectorsOfFactor(factor),
    found: searchable(
      [...both(factor.name), factor.id, String(factor.value)],
      [
        ...(factor.region === null ? [] : both(regionName(factor.region))),
        factor.year === null ? "" : String(factor.year),
        factor.unit,
        ...both(factor.scope),
        ...titlesOf(factor.citation.source),
      ],
    ),
  };
}

function referenceEntry(table: ReferenceTable): Entry {
  const { id, title, what, rows, citation } = table;
  const indicators = (USES[id]?.indicators ?? []).map(catalogue.indicator);
  return {
    kind: "reference",
    table,
    key: keyOf("reference", id),
    title,
    plans: [],
    sectors: [...new Set(indicators.flatMap(({ sectors }) => sectors))],
    found: searchable(
      both(title),
      [
        ...both(what),
        ...titlesOf(citation.source),
        ...rows.flatMap(({ name, aliases = [], zone, rule }) => [
          ...both(name),
          ...aliases,
          zone,
          rule?.zh,
          rule?.en,
        ]),
      ],
      WEIGHTS.reference,
    ),
  };
}

function standardEntry(standard: Standard): Entry {
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

function existingEntry(existing: ExistingStandard): Entry {
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

function goalEntry(goal: Goal): Entry {
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

function measureEntry(measure: AssuranceMeasure): Entry {
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

function precedentEntry(precedent: Precedent): Entry {
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

function issueEntry(issue: CoreIssue): Entry {
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

function adviceEntry(advice: EvaluationAdvice): Entry {
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

/** "GB/T 51346-2019" also without its space, 国发〔2014〕51号 also with spaces for brackets: so people write them, too. */
function numbersOf({ documentNumber }: Source): string[] {
  if (documentNumber === null) return [];
  return [documentNumber, documentNumber.replace(/\s/g, ""), documentNumber.replace(/[〔〕]/g, " ")];
}

function sourceEntry(source: Source): Entry {
  return {
    kind: "source",
    source,
    key: keyOf("source", source.id),
    title: { zh: source.title, en: source.titleEn ?? source.title },
    plans: [],
    sectors: [],
    found: searchable(
      [source.title, source.titleEn, ...numbersOf(source)],
      [source.publisher, source.date],
      WEIGHTS.source,
    ),
  };
}

/** Everything that can be looked up, by kind and then in the order of the catalogue. */
export const entries: readonly Entry[] = [
  ...catalogue.indicators.map(indicatorEntry),
  ...catalogue.strategies.map(strategyEntry),
  ...catalogue.indicators.flatMap((indicator) =>
    indicator.targets.map((target) => targetEntry(target, indicator)),
  ),
  ...nationalTargets.map(nationalTargetEntry),
  ...factors.map(factorEntry),
  ...referenceTables.map(referenceEntry),
  ...standards.map(standardEntry),
  ...existingStandards.map(existingEntry),
  ...goals.map(goalEntry),
  ...assuranceMeasures.map(measureEntry),
  ...coreIssues.map(issueEntry),
  ...evaluationAdvice.map(adviceEntry),
  ...precedents.map(precedentEntry),
  ...catalogue.sources.map(sourceEntry),
];

const byKey = new Map(entries.map((entry) => [entry.key, entry]));

export function findEntry(key: string): Entry | undefined {
  return byKey.get(key);
}
