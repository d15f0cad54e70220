import type { Language } from "../../catalogue/language";
import { NameIndex } from "../../catalogue/nameIndex";
import { isBlank, MISSING, type Cell } from "../core/cells";
import { errorIn, notAvailable, type ExcelError } from "../core/errors";
import { currentLanguage } from "../core/language";
import { plain } from "../core/names";
import { refusals, beside } from "../core/beside";
import type { NearestNames } from "../refusals";
import type { PlanData, PlanIndicator } from "./planData";

/**
 * The indicator that a person means: by Chinese or English name, another name in use, or id, or as people's own tables write
 * any of them; a state target that no indicator measures goes by its own name in the same way, with its years or with the year
 * that is asked for beside it. A name that one indicator bears and others merely go by means the first; #N/A with the
 * nearest names when nothing fits. That is handed back, not thrown: a column may hold thousands.
 */
export function findIndicator(
  data: PlanData,
  cell: Cell,
  year: () => number | null,
): PlanIndicator | ExcelError {
  const error = errorIn(cell);
  if (error) return error;
  if (isBlank(cell)) return notAvailable({ zh: `指标：${MISSING.zh}`, en: `indicator: ${MISSING.en}` });
  const text = String(cell);
  const found = meant(data, text);
  if (found.length === 0) return unknown(data, text);
  if (found.length === 1) return found[0]!;
  return ofYear(found, year()) ?? ambiguous(text, found);
}

/** Those that a text may mean; none where it is unknown. */
function meant(data: PlanData, text: string): PlanIndicator[] {
  return remembered(indexOf(data).asked, text, () => {
    const wanted = plain(text);
    return bearing(data, wanted) ?? asPrinted(data, text, wanted) ?? asTablesWrite(data, text) ?? [];
  });
}

/** Answers are kept, so that a column of one name is compared once. */
function remembered<T>(answers: Map<string, T>, text: string, f: () => T): T {
  if (text.length > LONGEST_KEPT) return f();
  let answer = answers.get(text);
  if (answer === undefined) {
    answer = f();
    if (answers.size >= KEPT) answers.clear();
    answers.set(text, answer);
  }
  return answer;
}

const KEPT = 1000;
const LONGEST_KEPT = 250;

/**
 * Of state targets for one quantity by several years, the one that holds in the year: the newest not after it, else the
 * first, of which is said that it begins later. 65 % from 2005 and 17 % from 2025 are both for 2030, and neither is meant.
 */
function ofYear(found: readonly PlanIndicator[], year: number | null): PlanIndicator | null {
  const dated = found.map((indicator) => ({ indicator, by: indicator.targets[0]?.year ?? null }));
  if (year === null || dated.some(({ by }) => by === null)) return null;
  const years = dated.map(({ by }) => by!);
  const begun = years.filter((by) => by <= year);
  const by = begun.length > 0 ? Math.max(...begun) : Math.min(...years);
  const held = dated.filter((one) => one.by === by);
  return held.length === 1 ? held[0]!.indicator : null;
}

/** By the rules by which a plan's sheet reads the names in somebody's table. */
function asTablesWrite(data: PlanData, text: string): PlanIndicator[] | undefined {
  if (text.length > LONGEST_NAME || /[(（]\s*[)）]/.test(text)) return undefined;
  const index = indexOf(data);
  index.written ??= new NameIndex([...data.indicators, ...data.national]);
  const found = index.written.find(text);
  return found.length > 0 ? found : undefined;
}

const LONGEST_NAME = 80;

/** How hardly a name of an indicator begins, and the last character of hardly any: nothing else is worth the trouble for thousands. */
const MARKED_BEFORE = /^\s*(?:[^\p{L}\s]|[一二三四五六七八九十第其]|[a-z]{1,4}[\d.)）])/iu;
const MARKED_BEHIND = /[^\p{L}\p{Nd})）\]】〕%％]/u;

function isMarked(text: string): boolean {
  return MARKED_BEFORE.test(text) || MARKED_BEHIND.test(text.trimEnd().slice(-1));
}

/** As a table heads its row: numbered or marked (1.2, （五）, ①, ★), with its unit, or both. */
function asPrinted(data: PlanData, text: string, wanted: string): PlanIndicator[] | undefined {
  const found = withItsUnit(data, text, wanted);
  if (found || !isMarked(text)) return found;
  const name = beside().clean(text);
  if (name === text) return undefined;
  const compared = plain(name);
  return bearing(data, compared) ?? withItsUnit(data, name, compared);
}

/** Those that a name stands for, as it is compared: first whose own it is. */
function bearing(data: PlanData, name: string): PlanIndicator[] | undefined {
  const { names, aliases } = indexOf(data);
  return names.get(name) ?? aliases.get(name);
}

/**
 * 绿色出行分担率（%）, 路网密度（km/km²）, 绿地率/%: a name followed by the indicator's own unit in brackets or behind a stroke, as
 * tables head their rows. Thousands of unknown names are compared as they stand already, before their text is read anew.
 */
function withItsUnit(data: PlanData, text: string, wanted: string): PlanIndicator[] | undefined {
  const { name } = endingBracket(wanted);
  if (name !== "") {
    // What stands before the bracket is plain already, but for a stroke or the s of a plural.
    const found = bearing(data, name.replace(/s?[/,:]?$/, ""));
    if (found) return areIn(found, endingBracket(text.normalize("NFKC").trim()).unit) ? found : undefined;
  }
  for (const { name, unit } of splitsOf(text)) {
    const found = bearing(data, plain(name));
    if (found && areIn(found, unit)) return found;
  }
  return undefined;
}

function areIn(found: PlanIndicator[], unit: string): boolean {
  const symbol = unit.replace(/^(单位|unit)[\s:：]*/i, "");
  return found.every((indicator) => isUnitOf(indicator, symbol));
}

interface Headed {
  name: string;
  unit: string;
}

const NEITHER: Headed = { name: "", unit: "" };

/** What stands before and behind a stroke, comma or blank, where names and units may have strokes themselves: 绿地率/%, 绿地率，单位：%. */
function splitsOf(text: string): Headed[] {
  if (!/[/／,，\s]/.test(text)) return [];
  const whole = text.trim();
  const [stroke, comma] = [lastOf(whole, "/", "／"), lastOf(whole, ",", "，")];
  const blank = /[^\S ]/.test(whole) ? whole.search(/\s\S+$/) : whole.lastIndexOf(" ");
  return [...new Set([whole.search(/[/／,，]/), stroke, comma, blank])]
    .filter((place) => place > 0)
    .map((place) => ({
      name: whole.slice(0, place).replace(/\s单位$/, ""),
      unit: whole.slice(place + 1).trim(),
    }));
}

function lastOf(text: string, a: string, b: string): number {
  return Math.max(text.lastIndexOf(a), text.lastIndexOf(b));
}

/** A text and the bracket that it ends in, which may hold others: t/(hm²·a). */
function endingBracket(text: string): Headed {
  let depth = 0;
  for (let i = text.length - 1; i > 0; i--) {
    depth += BRACKETS.get(text.charCodeAt(i)) ?? 0;
    if (depth === 0)
      return i === text.length - 1 ? NEITHER : { name: text.slice(0, i), unit: text.slice(i + 1, -1).trim() };
  }
  return NEITHER;
}

const BRACKETS = new Map([...")]】〕([【〔"].map((bracket, i) => [bracket.charCodeAt(0), i < 4 ? 1 : -1]));

/** Whether a symbol is the indicator's unit, however written; 人均…（平方米） leaves the person to the name. */
function isUnitOf({ unit }: PlanIndicator, symbol: string): boolean {
  const [perHead] = /^.+(?=\/人$)/.exec(unit) ?? [];
  return beside().isSameUnit(symbol, unit) || (perHead !== undefined && beside().isSameUnit(symbol, perHead));
}

interface Index {
  names: Map<string, PlanIndicator[]>;
  aliases: Map<string, PlanIndicator[]>;
  all: [name: string, indicator: PlanIndicator][];
  /** Made when a name is written otherwise for the first time. */
  written?: NameIndex<PlanIndicator>;
  /** What texts were found to mean. */
  asked: Map<string, PlanIndicator[]>;
  /** What is said of those that mean nothing, by the language it is said in. */
  refused: Record<Language, Map<string, ExcelError>>;
  /** Made when a name is unknown for the first time. */
  nearest?: NearestNames<PlanIndicator>;
}

const indexes = new WeakMap<PlanData, Index>();

function indexOf(data: PlanData): Index {
  let index = indexes.get(data);
  if (!index) {
    const [names, others] = [new Map<string, PlanIndicator[]>(), new Map<string, PlanIndicator[]>()];
    const all: [string, PlanIndicator][] = [];
    for (const indicator of [...data.indicators, ...data.national]) {
      const { id, name, aliases } = indicator;
      for (const text of new Set([id, name.zh, name.en].map(plain))) add(names, text, indicator);
      for (const text of new Set(aliases.map(plain))) add(others, text, indicator);
      for (const text of [id, name.zh, name.en, ...aliases]) all.push([text, indicator]);
    }
    index = { names, aliases: others, all, asked: new Map(), refused: { zh: new Map(), en: new Map() } };
    indexes.set(data, index);
  }
  return index;
}

function add(map: Map<string, PlanIndicator[]>, name: string, indicator: PlanIndicator): void {
  const there = map.get(name);
  if (there) there.push(indicator);
  else map.set(name, [indicator]);
}

/** Up to three indicators whose names look most like the text, the likest first. */
function nearestIndicators(data: PlanData, text: string): PlanIndicator[] {
  const index = indexOf(data);
  index.nearest ??= new (refusals().NearestNames)(index.all);
  return index.nearest.to(text);
}

function unknown(data: PlanData, text: string): ExcelError {
  const refused = indexOf(data).refused[currentLanguage()];
  const said = refused.get(text);
  if (said) return said;
  const near = nearestIndicators(data, text);
  // Nobody reads what is near to each of thousands, and in the next turn it may be searched for.
  if (near.length === 0) return notAvailable(UNKNOWN);
  const quoted = text.slice(0, 30);
  return remembered(refused, text, () =>
    notAvailable({
      zh: `未识别的指标“${quoted}”，相近的有：${list(near, "zh")}`,
      en: `unknown indicator "${quoted}"; similar ones: ${list(near, "en")}`,
    }),
  );
}

const UNKNOWN = {
  zh: "未识别的指标，全部名称可用 PLAN.INDICATORS 列出",
  en: "unknown indicator; PLAN.INDICATORS lists all names",
};

function ambiguous(shown: string, found: PlanIndicator[]) {
  return notAvailable({
    zh: `“${shown}”可指多个指标：${list(found, "zh")}，请写全称`,
    en: `"${shown}" may mean ${list(found, "en")}; give the full name`,
  });
}

function list(indicators: PlanIndicator[], language: Language): string {
  return indicators.map(({ name }) => name[language]).join(language === "zh" ? "、" : "; ");
}
