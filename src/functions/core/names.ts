import type { Text } from "../../catalogue/schema";
import { beside } from "./beside";
import { errorIn, notAvailable } from "./errors";
import { isBlank, lone, MISSING, type Cell } from "./cells";

/**
 * Arguments that choose from a list: a fuel, a mode, a region. Each choice goes by its Chinese and its
 * English name, in any case, full-width or half-width, singular or plural, with or without spaces and hyphens.
 */
export interface Choices<K extends string = string> {
  /** What is being chosen, for messages. */
  what: Text;
  /** Key to its names: the Chinese one, the English one, then any others in use. */
  names: Record<K, readonly [zh: string, en: string, ...others: string[]]>;
  /** The list of names beside that are read too, by the name of its file. */
  kind?: string;
}

export function choices<K extends string>(what: Text, names: Choices<K>["names"], kind?: string): Choices<K> {
  return { what, names, kind };
}

/** Whether no name is given. Desktop Excel may hand a blank cell over as 0 (office-js issue 4702). */
function isNameless(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** An optional argument that chooses from a list; null when it was left out or is blank. */
export function option<K extends string>(list: Choices<K>, argument: unknown): K | null {
  const cell = lone(argument, list.what);
  return isNameless(cell) ? null : choose(list, cell);
}

/** The key that a name stands for; throws #VALUE! naming the nearest, and the accepted ones. */
export function choose<K extends string>(list: Choices<K>, cell: Cell): K {
  const key = typeof cell === "string" ? (index(list).get(cell) ?? index(list).get(plain(cell))) : undefined;
  if (key !== undefined) return key as K;
  const error = errorIn(cell);
  if (error) throw error;
  if (isNameless(cell))
    throw notAvailable({ zh: `${list.what.zh}：${MISSING.zh}`, en: `${list.what.en}: ${MISSING.en}` });
  return beside().nameIn(list, String(cell)) as K;
}

/** Whether the cell is one of the names. */
export function isChoice(list: Choices, cell: Cell): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  return (
    index(list).has(plain(cell)) || (list.kind !== undefined && !errorIn(cell) && beside().isName(list, cell))
  );
}

const indexes = new WeakMap<Choices, Map<string, string>>();

function index(list: Choices): Map<string, string> {
  let map = indexes.get(list);
  if (!map) {
    map = new Map();
    for (const [key, names] of Object.entries(list.names)) {
      for (const name of [key, ...names]) map.set(plain(name), key).set(name, key);
    }
    indexes.set(list, map);
  }
  return map;
}

/** A name as it is compared: one width, one case, without spaces, hyphens and dashes, ^ (km^2) and the s of a plural. */
export function plain(name: string): string {
  // Nothing so long is a name, and 40,000 characters would take a while.
  if (name.length > LONGEST) return name;
  const compared = AS_COMPARED.test(name)
    ? name
    : (ONE_WIDTH.test(name) ? name : name.normalize("NFKC")).toLowerCase().replace(/[\s\-_^‐-―]/g, "");
  return compared.length > 2 && compared.endsWith("s") ? compared.slice(0, -1) : compared;
}

const LONGEST = 250;
/** Columns hold thousands of names, and most have nothing in them that is compared otherwise. */
const AS_COMPARED = /^[一-鿿a-z\d()%/]*$/;
const ONE_WIDTH = /^[\0-\x7f一-鿿]*$/;
