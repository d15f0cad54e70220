import type { Text } from "../../catalogue/schema";
import { clean } from "../../catalogue/listMarks";
import { refusals } from "../core/beside";
import { invalidValue } from "../core/errors";
import { plain, type Choices } from "../core/names";
import { LISTS, namesOf, type NameList } from "./lists";
import type { NearestNames } from "../refusals";
import { isSameKind, isSameUnit } from "./unitFactors";

/** A name that means different things in different books: whoever types it is told, and asked. */
interface Unclear {
  unclear: () => Text;
}

interface Reading {
  names: Map<string, string | Unclear>;
  all: [name: string, key: string][];
  nearest?: NearestNames<string>;
  list: NameList;
  /** What changes nothing before and behind a name. */
  beginnings: RegExp;
  endings: RegExp;
  /** All characters that names are made of, or that may stand around one: there may be thousands of names that none of the list's are. */
  letters: Set<string>;
  /** What is said of texts that are none of the names, and of all of them. */
  said: Map<string, Text>;
  accepted?: Text;
  /** What texts were found to be, so that a column of one name is read once; null where nothing. */
  asked: Map<string, string | Unclear | null>;
}

const readings = new WeakMap<Choices, Reading>();

function readingOf(choices: Choices): Reading {
  let reading = readings.get(choices);
  if (!reading) {
    const list = LISTS[choices.kind ?? ""] ?? {};
    const names = new Map<string, string | Unclear>();
    for (const unclear of list.unclear ?? []) {
      const all = namesOf(unclear);
      const said = { unclear: () => refusals().ofNames(choices.kind).unclear![all[0]!]! };
      for (const name of all) names.set(alike(name), said);
    }
    const all: [string, string][] = [];
    for (const key of Object.keys(choices.names)) {
      for (const name of [...(choices.names[key] ?? []), ...namesOf(list.names?.[key])]) {
        names.set(alike(name), key);
        all.push([name, key]);
      }
    }
    for (const [name, key] of [...names]) {
      const bare = unmarked(name);
      if (!names.has(bare)) names.set(bare, key);
    }
    reading = {
      names,
      all,
      list,
      beginnings: new RegExp(`^\\s*(${list.beginnings ?? "$^"})+`, "i"),
      endings: new RegExp(`\\(?(${list.endings ?? "$^"})\\)?$`),
      letters: new Set([...names.keys(), list.beginnings, list.endings, AROUND].join("")),
      said: new Map(),
      asked: new Map(),
    };
    readings.set(choices, reading);
  }
  return reading;
}

/** A name as it is compared here: in British spelling, with and for &, and without 的. */
function alike(name: string): string {
  return plain(name)
    .replace(/iz(?=e|a|i)/g, "is")
    .replace(/&/g, "and")
    .replace(/的/g, "");
}

/** Without brackets, commas and the like: rice, flooded is rice (flooded). */
function unmarked(name: string): string {
  return name.replace(/[(),:;、]/g, "");
}

/** Whether a text is one of the names of a list, however it is written, or has the code of such a name before it. */
export function isName(choices: Choices, text: string): boolean {
  if (typeof found(choices, text) === "string") return true;
  const [, unit] = /^\s*\d{2,6}[A-Z]?\d?[A-Z]?\s*(\p{Script=Han}.+)/u.exec(text) ?? [];
  return unit !== undefined && readingOf(choices).list.coded === true && !isSameKind(unit, unit);
}

/** What people put around a name and that is no part of it, besides the marks of a table: quotes, 其中, the, a full stop. */
function bareOf(text: string): string {
  const inside = text
    .replace(/^[\s"“”‘'「]+|[\s"“”’'」.]+$/g, "")
    .replace(/^(?:其中\s*[:：]?|the\s|of\s+which\s*:?)\s*/i, "");
  // A number before it may be its code, or an amount.
  return /^[\d０-９]/.test(inside) ? inside : clean(inside);
}

/** The key that a text stands for. Throws #VALUE! for one that is none, or more than one, with the nearest names. */
export function nameIn(choices: Choices, text: string): string {
  const key = found(choices, text);
  if (typeof key === "string") return key;
  throw invalidValue(key ? key.unclear() : unknown(choices, text));
}

function found(choices: Choices, text: string): string | Unclear | undefined {
  if (text.length > LONGEST) return undefined;
  const { asked } = readingOf(choices);
  let key = asked.get(text);
  if (key === undefined) {
    key = mayBe(choices, text) ? (meant(choices, text) ?? meant(choices, bareOf(text)) ?? null) : null;
    if (asked.size >= KEPT) asked.clear();
    asked.set(text, key);
  }
  return key ?? undefined;
}

const KEPT = 1000;
const AROUND = "的和与及或用地其中注第项条百一二三四五六七八九十";

/** False where a character of the text, but in brackets, where units stand, is in no name and in nothing around one. */
function mayBe(choices: Choices, text: string): boolean {
  const { letters } = readingOf(choices);
  return (text.replace(/[(（].*[)）]/, "").match(/[一-鿿]/g) ?? []).every((letter) => letters.has(letter));
}

function meant(choices: Choices, text: string): string | Unclear | undefined {
  const { names, list, beginnings, endings } = readingOf(choices);
  const whole = names.get(alike(text));
  if (whole !== undefined) return whole;
  const stripped = text.replace(/^\s*[（(]?\d+(\.\d+)*[)）]?[、.．\s]\s*/, "").replace(beginnings, "");
  const bare = nameOf(stripped);
  if (bare !== undefined) return bare;
  const [, name, unit] = /^(.+?)\(((?:[^()]|\([^()]*\))+)\)$/.exec(stripped.normalize("NFKC").trim()) ?? [];
  if (name === undefined || unit === undefined) return undefined;
  const key = nameOf(name);
  // Its other name in brackets, 甲烷（CH4）, or which of several it is: 牛（奶牛）.
  const inside = nameOf(unit);
  if (typeof inside === "string" && (inside === key || typeof key === "object")) return inside;
  // What it is of in brackets behind it: 焚烧（生活垃圾）.
  const joined = nameOf(unit + name);
  if (typeof joined === "string") return joined;
  if (list.coded && /^\d+$/.test(unit)) return key;
  if (!list.units) return undefined;
  if (typeof key !== "string") return key;
  const own = list.units[key] ?? list.units[""];
  if (own !== undefined && isSameUnit(unit, own)) return key;
  return isSameKind(unit, unit) ? { unclear: () => refusals().otherUnit(text, own ?? "") } : undefined;

  /** By one name without what changes nothing, or by several that stand for the same: 地铁/轻轨, 耕地 Cropland. */
  function nameOf(text: string): string | Unclear | undefined {
    const compared = alike(text);
    const owned = compared.replace(/['’]s/g, "");
    const shorter = withoutEndings(compared);
    const bare = shorter.at(-1) ?? compared;
    const key = [
      compared,
      owned,
      ...shorter,
      (withoutEndings(owned).at(-1) ?? owned).replace(/s$/, ""),
      `${bare}用地`,
      unmarked(compared),
    ]
      .map((one) => names.get(one))
      .find((one) => one !== undefined);
    if (key !== undefined) return key;
    const parts = [/[^A-Za-z',.\s-]+/g, /[A-Za-z',.\s-]+/g].map((other) => alike(text.replace(other, "")));
    const listed = text.split(/\s+(?:and|or|&)\s+|[/、&＆+＋]|[和与及或]/).map(alike);
    // Its names in both languages, where one has digits or brackets: 甲烷 CH4.
    const [, first, second] = (BOTH_LANGUAGES.exec(text) ?? []).filter((part) => part !== undefined);
    return (
      agreed(compared.split(/[/、]/)) ??
      agreed(listed) ??
      agreed(parts) ??
      (second === undefined ? undefined : agreed([alike(first!), alike(second)]))
    );
  }

  /** One after the other: what is left after the first may be a name of its own, UK landfill of food waste量. */
  function withoutEndings(name: string): string[] {
    const rest = name.replace(endings, "");
    return rest === name ? [] : [rest, ...withoutEndings(rest)];
  }

  function agreed(parts: string[]): string | Unclear | undefined {
    const keys = new Set(parts.map((part) => names.get(part)));
    if (keys.size === 1) return [...keys][0];
    return list.alike?.find((group) => [...keys].every((key) => group.includes(key as string)))?.[0];
  }
}

function unknown(choices: Choices, text: string): Text {
  const reading = readingOf(choices);
  const before = reading.said.get(text);
  if (before) return before;
  reading.nearest ??= new (refusals().NearestNames)(reading.all);
  const near = reading.nearest.to(text);
  const shown = text.slice(0, 30);
  const named = (keys: string[], language: 0 | 1) => keys.map((key) => choices.names[key]![language]);
  const [zh, en] = [named(near, 0).join("、"), named(near, 1).join("; ")];
  const accepted = (reading.accepted ??= acceptedOf(choices));
  const said = {
    zh: `未识别的${choices.what.zh}“${shown}”${zh && `，相近的：${zh}`}，${accepted.zh}`,
    en: `unknown ${choices.what.en} "${shown}"${en && `; similar: ${en}`}; ${accepted.en}`,
  };
  // What is near to each of thousands nobody reads; in the next turn it may be searched for.
  if (near.length > 0 && reading.said.size < KEPT) reading.said.set(text, said);
  return said;
}

/** All names that can be given, and what to do with others. */
function acceptedOf({ names, kind }: Choices): Text {
  const { absent } = refusals().ofNames(kind);
  const all = (language: 0 | 1) => Object.values(names).map((of) => of[language]);
  return {
    zh: `可用：${all(0).join("、")}${absent ? `；${absent.zh}` : ""}`,
    en: `accepted: ${all(1).join(", ")}${absent ? `; ${absent.en}` : ""}`,
  };
}

const BOTH_LANGUAGES =
  /^(.*[\p{Script=Han})）])[\s,，–-]+([A-Za-z].*)$|^([A-Za-z].*?)[\s,，–-]+(\p{Script=Han}.*)$/u;

/** Longer than any name, the surfaces of the GLA among them. */
const LONGEST = 250;
