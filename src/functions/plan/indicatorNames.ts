import type { Language } from "../../catalogue/language";
import { isBlank, MISSING, type Cell } from "../core/cells";
import { errorIn, notAvailable } from "../core/errors";
import { plain } from "../core/names";
import type { PlanData, PlanIndicator } from "./planData";

/**
 * The indicator that a person means: by Chinese or English name, another name in use, or id; a state target that
 * no indicator measures goes by its own name, with its years, in the same way. A name that one
 * indicator bears and others merely go by means the first; #N/A with the nearest names when nothing fits.
 */
export function findIndicator(data: PlanData, cell: Cell): PlanIndicator {
  const error = errorIn(cell);
  if (error) throw error;
  if (isBlank(cell)) throw notAvailable({ zh: `指标：${MISSING.zh}`, en: `indicator: ${MISSING.en}` });
  const wanted = plain(String(cell));
  const { names, aliases } = indexOf(data);
  const found = names.get(wanted) ?? aliases.get(wanted);
  if (!found) throw unknown(data, String(cell), wanted);
  if (found.length > 1) throw ambiguous(String(cell), found);
  return found[0]!;
}

interface Index {
  names: Map<string, PlanIndicator[]>;
  aliases: Map<string, PlanIndicator[]>;
}

const indexes = new WeakMap<PlanData, Index>();

function indexOf(data: PlanData): Index {
  let index = indexes.get(data);
  if (!index) {
    index = { names: new Map(), aliases: new Map() };
    for (const indicator of [...data.indicators, ...data.national]) {
      const { id, name, aliases } = indicator;
      for (const text of new Set([id, name.zh, name.en].map(plain))) add(index.names, text, indicator);
      for (const text of new Set(aliases.map(plain))) add(index.aliases, text, indicator);
    }
    indexes.set(data, index);
  }
  return index;
}

function add(map: Map<string, PlanIndicator[]>, name: string, indicator: PlanIndicator): void {
  const there = map.get(name);
  if (there) there.push(indicator);
  else map.set(name, [indicator]);
}

const SUGGESTIONS = 3;
/** Below this two names share too little to be worth suggesting. */
const LEAST_LIKENESS = 0.25;

/** Up to three indicators whose names look most like the text, the likest first. */
export function nearestIndicators(data: PlanData, text: string): PlanIndicator[] {
  const pairs = pairsOf(plain(text));
  return [...data.indicators, ...data.national]
    .map((indicator) => ({ indicator, score: likeness(indicator, pairs) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .slice(0, SUGGESTIONS)
    .map(({ indicator }) => indicator);
}

/** Dice's coefficient over pairs of neighbouring characters: works for Chinese and English alike. */
function likeness({ id, name, aliases }: PlanIndicator, pairs: Set<string>): number {
  const scores = [id, name.zh, name.en, ...aliases].map((candidate) => {
    const others = pairsOf(plain(candidate));
    let common = 0;
    for (const pair of pairs) if (others.has(pair)) common++;
    return (2 * common) / (pairs.size + others.size);
  });
  return Math.max(...scores);
}

function pairsOf(text: string): Set<string> {
  const characters = ["", ...text, ""];
  return new Set(characters.slice(1).map((character, i) => characters[i]! + character));
}

function unknown(data: PlanData, shown: string, wanted: string) {
  const near = nearestIndicators(data, wanted);
  const quoted = shown.slice(0, 30);
  if (near.length === 0) {
    return notAvailable({
      zh: `未识别的指标“${quoted}”，全部名称可用 PLAN.INDICATORS 列出`,
      en: `unknown indicator "${quoted}"; PLAN.INDICATORS lists all names`,
    });
  }
  return notAvailable({
    zh: `未识别的指标“${quoted}”，相近的有：${list(near, "zh")}`,
    en: `unknown indicator "${quoted}"; similar ones: ${list(near, "en")}`,
  });
}

function ambiguous(shown: string, found: PlanIndicator[]) {
  return notAvailable({
    zh: `“${shown}”可指多个指标：${list(found, "zh")}，请写全称`,
    en: `"${shown}" may mean ${list(found, "en")}; give the full name`,
  });
}

function list(indicators: PlanIndicator[], language: Language): string {
  return indicators.map(({ name }) => name[language]).join(language === "zh" ? "、" : "; ");
}
