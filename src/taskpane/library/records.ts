import * as catalogue from "../../catalogue";
import {
  assuranceMeasures,
  coreIssues,
  evaluationAdvice,
  existingStandards,
  standards,
} from "../../catalogue/chain";
import type { Factor } from "../../catalogue/factor";
import { goals } from "../../catalogue/goals";
import { nationalTargets } from "../../catalogue/nationalTargets";
import { precedents } from "../../catalogue/precedents";
import { regionName } from "../../catalogue/regionNames";
import type { Source } from "../../catalogue/schema";
import { searchable } from "../search";
import {
  adviceEntry,
  existingEntry,
  goalEntry,
  issueEntry,
  measureEntry,
  precedentEntry,
  standardEntry,
} from "./chainEntries";
import { type Entry, keyOf } from "./entry";
import { factors, sectorsOfFactor } from "./factors";
import { indicatorEntry, nationalTargetEntry, strategyEntry, targetEntry } from "./indicatorEntries";
import { type ReferenceTable, referenceTables, USES } from "./referenceTables";
import { both, titlesOf, WEIGHTS } from "./searchedTexts";

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
