import * as catalogue from "../../catalogue";
import {
  assuranceMeasures,
  coreIssues,
  evaluationAdvice,
  existingStandards,
  standards,
} from "../../catalogue/chain";
import { nationalTargets } from "../../catalogue/nationalTargets";
import { precedents } from "../../catalogue/precedents";
import { factors, indicatorsOfFactor } from "./factors";
import { keyOf, KINDS, type Kind } from "./entry";
import { referenceTables, USES } from "./referenceTables";

/** What a list of connected records is called: their kind, or what they are to the record. */
export const HEADINGS = [
  "near",
  "twins",
  "beside",
  "besideIndicators",
  "citedBy",
  "sources",
  ...KINDS,
] as const;
export type Heading = (typeof HEADINGS)[number];

const found = new Map<string, Map<string, Heading>>();

/** Each of the two leads to the other. */
function connect(a: string, b: string, atA: Heading = kindOf(b), atB: Heading = kindOf(a)): void {
  lead(a, b, atA);
  lead(b, a, atB);
}

function lead(from: string, to: string, heading: Heading): void {
  const own = found.get(from) ?? new Map<string, Heading>();
  found.set(from, own);
  if (!own.has(to)) own.set(to, heading);
}

const kindOf = (key: string) => key.slice(0, key.indexOf(":")) as Kind;

function connectAll(key: string, others: Partial<Record<Kind, readonly string[]>>): void {
  for (const [kind, ids] of Object.entries(others))
    for (const id of ids) connect(key, keyOf(kind as Kind, id));
}

const cite = (key: string, source: string) => connect(key, keyOf("source", source), "sources", "citedBy");

for (const { id, goals, indicators, twins, sources } of catalogue.strategies) {
  const key = keyOf("strategy", id);
  for (const twin of twins) lead(key, keyOf("strategy", twin), "twins");
  connectAll(key, { goal: goals, indicator: indicators });
  for (const source of sources) cite(key, source);
}
for (const { id, goals, see = [], targets, definition } of catalogue.indicators) {
  const key = keyOf("indicator", id);
  for (const other of see) lead(key, keyOf("indicator", other), "near");
  connectAll(key, { goal: goals, target: targets.map((target) => target.id) });
  if (definition) cite(key, definition.citation.source);
  for (const target of targets) cite(keyOf("target", target.id), target.citation.source);
}
for (const { id, targets } of catalogue.indicators)
  if (targets.some(({ condition }) => condition.citySize))
    connectAll(keyOf("reference", "city-size"), { indicator: [id] });
for (const { id, related, citation } of nationalTargets) {
  const key = keyOf("target", id);
  for (const other of related) connect(key, keyOf("indicator", other), "besideIndicators", "beside");
  cite(key, citation.source);
}
for (const factor of factors) {
  const key = keyOf("factor", factor.id);
  connectAll(key, { indicator: indicatorsOfFactor(factor) });
  const cited = [
    factor.citation,
    ...factor.furtherCitations,
    ...(factor.range ? [factor.range.citation] : []),
  ];
  for (const { source } of cited) cite(key, source);
}
for (const { id, citation } of referenceTables) {
  const key = keyOf("reference", id);
  connectAll(key, { indicator: USES[id]?.indicators ?? [] });
  cite(key, citation.source);
}
for (const { id, strategies, problems, levers, recommendations } of standards)
  connectAll(keyOf("standard", id), {
    strategy: strategies,
    indicator: [...problems, ...levers, ...recommendations].flatMap(({ indicators }) => indicators),
  });
for (const { id, strategies } of existingStandards)
  connectAll(keyOf("standard", id), { strategy: strategies });
for (const { id, issues, indicators, standards: carried, sources } of assuranceMeasures) {
  const key = keyOf("measure", id);
  connectAll(key, { issue: issues, indicator: indicators, standard: carried });
  for (const source of sources) cite(key, source);
}
for (const { id, strategies } of coreIssues) connectAll(keyOf("issue", id), { strategy: strategies });
for (const { id, indicators } of evaluationAdvice)
  connectAll(keyOf("advice", id), { indicator: indicators, standard: ["double-evaluation-guide"] });
for (const { id, goals, strategies, indicators, standards: ours } of precedents)
  connectAll(keyOf("precedent", id), {
    goal: goals,
    strategy: strategies,
    indicator: indicators,
    standard: ours,
  });

// The guides whose core indicators stand beside a plan's own; the first is among the standards at hand.
connect(keyOf("source", "municipal-plan-guide-2020"), keyOf("standard", "municipal-plan-procedure"));

/** The records that a record is connected with, each list under its heading; connections go both ways. */
export function connectionsOf(key: string): { heading: Heading; keys: string[] }[] {
  const own = [...(found.get(key) ?? [])];
  return HEADINGS.map((heading) => ({
    heading,
    keys: own.filter(([, at]) => at === heading).map(([other]) => other),
  })).filter(({ keys }) => keys.length > 0);
}
