/**
 * The whole catalogue as one object for machines. A text in two languages becomes two fields, `name` in Chinese
 * and `nameEn` in English, so that a program can compare without knowing our way of writing texts. Everything
 * else stands as in the data, in the report's Chinese terms.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as catalogue from "../src/catalogue";
import { anomalies } from "../src/catalogue/anomalies";
import {
  assuranceMeasures,
  coreIssues,
  evaluationAdvice,
  existingStandards,
  standardGaps,
  standards,
  standardSystem,
  unnamedStandards,
} from "../src/catalogue/chain";
import { goals, scales, scalesOf } from "../src/catalogue/goals";
import { membershipRules } from "../src/catalogue/planMembership";
import { statutoryIndicators } from "../src/catalogue/statutoryIndicators";
import { precedents } from "../src/catalogue/precedents";
import { nationalTargets } from "../src/catalogue/nationalTargets";
import type { Citation, Confidence, Text } from "../src/catalogue/schema";
import { VERSION } from "../src/version";
import { readFactors } from "./factors";

const REFERENCE = join(__dirname, "../src/catalogue/data/reference");

/** A table quoted as a whole, e.g. London's scores for surfaces; its rows differ from table to table. */
export interface ReferenceTable {
  id: string;
  title: Text;
  what: Text;
  unit: string;
  citation: Citation;
  confidence: Confidence;
  note: Text | null;
  rows: Record<string, unknown>[];
}

export function readReferenceTables(): ReferenceTable[] {
  return readdirSync(REFERENCE)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(REFERENCE, name), "utf8")) as ReferenceTable);
}

export type CatalogueRecords = { version: string } & Record<string, unknown>;

/** Everything the catalogue holds; each value but `version` and `standardSystem` is a list of records. */
export function catalogueRecords(): CatalogueRecords {
  const whole = {
    version: VERSION,
    plans: catalogue.plans,
    absent: catalogue.absentPlans,
    strategies: catalogue.strategies.map((strategy) => ({ ...strategy, scales: scalesOf(strategy) })),
    indicators: catalogue.indicators,
    sources: catalogue.sources,
    goals,
    scales,
    coreIssues,
    assurance: assuranceMeasures,
    standards,
    existingStandards,
    unnamedStandards,
    standardGaps,
    standardSystem,
    doubleEvaluation: evaluationAdvice,
    nationalTargets,
    precedents,
    statutoryIndicators,
    planMembership: membershipRules,
    anomalies,
    factors: readFactors(),
    referenceTables: readReferenceTables(),
  };
  const places = new Set<string>();
  findTexts(whole, "", places);
  return inTwoFields(whole, "", places) as CatalogueRecords;
}

function isText(value: unknown): value is Text {
  return isRecord(value) && Object.keys(value).sort().join() === "en,zh";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where texts stand, as "/indicators/targets/note": a record without a note then still gets both fields. */
function findTexts(value: unknown, place: string, places: Set<string>): void {
  if (isText(value)) places.add(place);
  else if (Array.isArray(value)) for (const item of value) findTexts(item, place, places);
  else if (isRecord(value))
    for (const [key, inner] of Object.entries(value)) findTexts(inner, `${place}/${key}`, places);
}

function inTwoFields(value: unknown, place: string, places: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => inTwoFields(item, place, places));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const inside = `${place}/${key}`;
      if (!places.has(inside)) return [[key, inTwoFields(inner, inside, places)]];
      return [
        [key, inLanguage(inner, "zh")],
        [`${key}En`, inLanguage(inner, "en")],
      ];
    }),
  );
}

function inLanguage(value: unknown, language: keyof Text): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  return isText(value) ? value[language] : null;
}
