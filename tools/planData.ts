/**
 * Writes src/functions/plan/planData.generated.json: what the PLAN functions need of the catalogue, without
 * explanations, definitions and notes, one record a line so that a changed number shows as one changed line.
 *
 *   node tools/run.cjs tools/planData.ts        writes it
 *   test/functions/plan/planData.test.ts        says when it is out of date
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { NationalTarget } from "../src/catalogue/nationalTargets";
import type { AbsentPlan, Indicator, Plan, Strategy } from "../src/catalogue/schema";
import type { PlanData, PlanIndicator } from "../src/functions/plan/planData";
import { nationalRow } from "../src/sheets/nationalRow";
import { GROUP_WORDS } from "../src/sheets/words";
import { readFactors, readFactorSources } from "./factors";

const DATA = join(__dirname, "../src/catalogue/data");
export const PLAN_DATA_FILE = join(__dirname, "../src/functions/plan/planData.generated.json");

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;
}

function files(folder: string): string[] {
  const names = readdirSync(join(DATA, folder)).filter((name) => name.endsWith(".json"));
  return names.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).map((name) => `${folder}/${name}`);
}

export function readPlanData(): PlanData {
  const { plans, absent } = read<{ plans: Plan[]; absent: AbsentPlan[] }>("plans.json");
  const planOf = new Map(plans.map(({ section, id }) => [section, id]));

  const indicators = files("indicators")
    .map((file) => read<Indicator>(file))
    .map(planIndicator);
  // Each as the row that a plan's sheet has for it; without its years the name means several, which is said when asked.
  const national = read<NationalTarget[]>("national-targets.json").map((target) => ({
    ...planIndicator(nationalRow(target)),
    aliases: [target.name.zh, target.name.en],
  }));
  const strategies = files("strategies")
    .flatMap((file) => read<Strategy[]>(file))
    .map(({ id, section, sector, group, title, indicators }) => {
      return { id, plan: planOf.get(section)!, sector, group, title, indicators };
    });
  const factors = readFactors().map(({ id, key, name, unit, year, citation, confidence }) => {
    return { id, key, name, unit, year, source: citation.source, locator: citation.locator, confidence };
  });

  const cited = new Set([
    ...[...indicators, ...national].flatMap(({ targets }) => targets.map(({ citation }) => citation.source)),
    ...factors.map(({ source }) => source),
  ]);
  const sources = readFactorSources()
    .filter(({ id }) => cited.has(id))
    .map(({ id, title, titleEn, documentNumber }) => ({ id, title, titleEn, documentNumber }));

  return {
    plans: plans.map(({ id, section, name }) => ({ id, section, name })),
    absent,
    indicators,
    national,
    strategies,
    groups: GROUP_WORDS,
    factors,
    sources,
  };
}

function planIndicator(indicator: Indicator): PlanIndicator {
  const { id, name, aliases, sector, formal, plans, unit, binding, plausible, targets } = indicator;
  return {
    id,
    name,
    aliases,
    sector,
    formal,
    plans,
    unit,
    binding,
    plausible,
    targets: targets.map(({ note: _note, printed: _printed, ...target }) => target),
  };
}

export function planDataJson(): string {
  const parts = Object.entries(readPlanData()).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((record) => JSON.stringify(record)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

if (resolve(process.argv[1] ?? "") === __filename) writeFileSync(PLAN_DATA_FILE, planDataJson());
