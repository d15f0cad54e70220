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
    reading = { names, all, list };
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
  const key = meant(choices, text);
  if (key !== undefined) return key;
  const bare = bareOf(text);
  return bare === text ? undefined : meant(choices, bare);
}

function meant(choices: Choices, text: string): string | Unclear | undefined {
  const { names, list } = readingOf(choices);
  const ending = new RegExp(`(\\(?(${list.endings ?? "$^"})\\)?)+$`);
  const whole = names.get(alike(text));
  if (whole !== undefined) return whole;
  const stripped = text
    .replace(/^\s*[（(]?\d+(\.\d+)*[)）]?[、.．\s]\s*/, "")
    .replace(new RegExp(`^\\s*(${list.beginnings ?? "$^"})+`, "i"), "");
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
    const bare = compared.replace(ending, "");
    const key = [
      compared,
      owned,
      bare,
      owned.replace(ending, "").replace(/s$/, ""),
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

  function agreed(parts: string[]): string | Unclear | undefined {
    const keys = new Set(parts.map((part) => names.get(part)));
    if (keys.size === 1) return [...keys][0];
    return list.alike?.find((group) => [...keys].every((key) => group.includes(key as string)))?.[0];
  }
}

function unknown(choices: Choices, text: string): Text {
  const shown = text.slice(0, 30);
  const reading = readingOf(choices);
  reading.nearest ??= new (refusals().NearestNames)(reading.all);
  const near = reading.nearest.to(text);
  const named = (keys: string[], language: 0 | 1) => keys.map((key) => choices.names[key]![language]);
  const all = Object.keys(choices.names);
  const [zh, en] = [named(near, 0).join("、"), named(near, 1).join("; ")];
  const { absent } = refusals().ofNames(choices.kind);
  return {
    zh: `未识别的${choices.what.zh}“${shown}”${zh && `，相近的：${zh}`}，可用：${named(all, 0).join("、")}${absent ? `；${absent.zh}` : ""}`,
    en: `unknown ${choices.what.en} "${shown}"${en && `; similar: ${en}`}; accepted: ${named(all, 1).join(", ")}${absent ? `; ${absent.en}` : ""}`,
  };
}

const BOTH_LANGUAGES =
  /^(.*[\p{Script=Han})）])[\s,，–-]+([A-Za-z].*)$|^([A-Za-z].*?)[\s,，–-]+(\p{Script=Han}.*)$/u;

/** Longer than any name, the surfaces of the GLA among them. */
const LONGEST = 250;
