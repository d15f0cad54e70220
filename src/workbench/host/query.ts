import { apiNotFound } from "../hostError";
import { HostCollection, HostObject, membersOf } from "../model/hostObject";
import type { QueryInfo } from "../protocol";

/** What a query needs to know beside the object. */
interface Answering {
  identify(object: HostObject): Record<string, unknown>;
  /** How Excel spells a property, found by its name in small letters; to load one that it doesn't have is harmless. */
  known(className: string, property: string): string | undefined;
}
type Wanted = Map<string, Wanted>;

/** Answers load(): the chosen properties of an object, of what hangs below it, or of every item of a collection. */
export function query(
  object: HostObject,
  info: QueryInfo,
  context: Answering,
): Promise<Record<string, unknown>> {
  const wanted: Wanted = new Map();
  for (const path of info.Select ?? []) want(wanted, path);
  for (const path of info.Expand ?? []) want(wanted, `${path}/*`);
  if (wanted.size === 0) wanted.set("*", new Map());
  return answer(object, wanted, context, info.Skip ?? 0, info.Top ?? Infinity);
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const step of path.split(/[/.]/)) {
    const key = step === "$all" ? "*" : step.toLowerCase();
    let next = level.get(key);
    if (!next) level.set(key, (next = new Map()));
    level = next;
  }
}

async function answer(
  object: HostObject,
  wanted: Wanted,
  context: Answering,
  skip = 0,
  top = Infinity,
): Promise<Record<string, unknown>> {
  await object.prepare?.();
  if (object instanceof HostCollection) {
    const own: Wanted = new Map();
    const ofItems: Wanted = new Map();
    const members = membersOf(object);
    for (const [name, below] of wanted) {
      if (name === "items") for (const [inner, rest] of below) ofItems.set(inner, rest);
      else if (name === "count") continue;
      else if (members.get(name)?.kind === "property" || context.known(object.excelName, name))
        own.set(name, below);
      else ofItems.set(name, below);
    }
    const all = object.items();
    const items: Record<string, unknown>[] = [];
    for (const item of all.slice(skip, skip + top)) items.push(await answer(item, ofItems, context));
    return { ...(await properties(object, own, context)), Count: all.length, _Items: items };
  }
  return { ...context.identify(object), ...(await properties(object, wanted, context)) };
}

async function properties(
  object: HostObject,
  wanted: Wanted,
  context: Answering,
): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const read = (name: string) => (object as unknown as Record<string, unknown>)[name];
  for (const [name, below] of wanted) {
    if (name === "*") {
      for (const member of membersOf(object).values()) {
        if (member.kind !== "property" || object.onlyByName.includes(member.name) || member.name in result)
          continue;
        const value = read(member.name);
        if (!(value instanceof HostObject)) result[member.name] = value;
      }
      continue;
    }
    const member = membersOf(object).get(name);
    if (!member || member.kind !== "property") {
      const known = context.known(object.excelName, name);
      if (known) throw apiNotFound(`${object.excelName}.${known}`);
      continue;
    }
    const value = read(member.name);
    if (value instanceof HostObject) {
      result[member.name] = await answer(value, below.size ? below : new Map([["*", new Map()]]), context);
    } else result[member.name] = value;
  }
  return result;
}
