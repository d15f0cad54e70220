import { apiNotFound } from "../hostError";
import { HostCollection, HostObject, membersOf } from "../model/hostObject";
import type { QueryInfo } from "../protocol";

type Identify = (object: HostObject) => Record<string, unknown>;
type Wanted = Map<string, Wanted>;

/** Answers load(): the chosen properties of an object, of what hangs below it, or of every item of a collection. */
export function query(object: HostObject, info: QueryInfo, identify: Identify): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of info.Select ?? []) want(wanted, path);
  for (const path of info.Expand ?? []) want(wanted, `${path}/*`);
  if (wanted.size === 0) wanted.set("*", new Map());
  return answer(object, wanted, identify, info.Skip ?? 0, info.Top ?? Infinity);
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

function answer(
  object: HostObject,
  wanted: Wanted,
  identify: Identify,
  skip = 0,
  top = Infinity,
): Record<string, unknown> {
  if (object instanceof HostCollection) {
    const own: Wanted = new Map();
    const ofItems: Wanted = new Map();
    const members = membersOf(object);
    for (const [name, below] of wanted) {
      if (name === "items") for (const [inner, rest] of below) ofItems.set(inner, rest);
      else if (members.get(name)?.kind === "property") own.set(name, below);
      else if (name !== "count") ofItems.set(name, below);
    }
    const all = object.items();
    return {
      ...properties(object, own, identify),
      Count: all.length,
      _Items: all.slice(skip, skip + top).map((item) => answer(item, ofItems, identify)),
    };
  }
  return { ...identify(object), ...properties(object, wanted, identify) };
}

function properties(object: HostObject, wanted: Wanted, identify: Identify): Record<string, unknown> {
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
    if (!member || member.kind !== "property") throw apiNotFound(`${object.excelName}.${name}`);
    const value = read(member.name);
    if (value instanceof HostObject) {
      result[member.name] = answer(value, below.size ? below : new Map([["*", new Map()]]), identify);
    } else result[member.name] = value;
  }
  return result;
}
