import type { LiveRange } from "../book/liveRanges";

/**
 * One object of Excel's object model, as the add-in sees it.
 *
 * A class in model/ shows its members to the add-in under Excel's own names, which begin with a capital letter
 * (or with an underscore and a capital): `get Address()`, `set Values(v)`, `GetCell(row, column)`.
 * Everything else about it is the host's own business. A member that is missing here answers ApiNotFound.
 */
export abstract class HostObject {
  /** Excel's name of the class, e.g. "Range". */
  abstract readonly excelName: string;

  /** What the add-in remembers of the object between requests; null when position alone identifies it. */
  get identity(): Record<string, unknown> | null {
    return null;
  }

  /** Whether office.js asks to keep the object by reference, as it does for ranges. */
  get kept(): boolean {
    return false;
  }

  /** The areas that have to follow their cells while somebody holds the object. */
  get tracked(): readonly LiveRange[] {
    return [];
  }

  /** Works out, before the object is read, what its properties show and takes time; most have nothing of the kind. */
  prepare?(): Promise<void>;

  /** Properties that load() without names leaves out, because they can fail or cost much. */
  get onlyByName(): readonly string[] {
    return [];
  }
}

/** What a method gives that has to wait, such as for a file being read, before it does its work. */
export class Later<T = unknown> {
  constructor(
    readonly ready: Promise<T>,
    readonly act: (ready: T) => unknown,
  ) {}
}

/** A collection answers `items` and is indexed by key. */
export abstract class HostCollection extends HostObject {
  abstract items(): HostObject[];
  /** Stands for `collection.getItem(key)`. */
  abstract item(key: unknown): HostObject;
}

type Members = Map<string, { name: string; kind: "property" | "method"; writable: boolean }>;

const membersOfClass = new WeakMap<object, Members>();

const shownName = /^_?[A-Z]/;

/** The members of an object that the add-in may use, by lower-case name: load("items/name") keeps the caller's case. */
export function membersOf(object: HostObject): Members {
  const known = membersOfClass.get(Object.getPrototypeOf(object));
  if (known) return known;
  const members: Members = new Map();
  for (
    let level = Object.getPrototypeOf(object);
    level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!shownName.test(name) || members.has(name.toLowerCase())) continue;
      const kind = typeof descriptor.value === "function" ? "method" : "property";
      members.set(name.toLowerCase(), { name, kind, writable: descriptor.set !== undefined });
    }
  }
  membersOfClass.set(Object.getPrototypeOf(object), members);
  return members;
}
