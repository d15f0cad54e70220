/** What office.js has on its window: a class for each of Excel's. */
export type Library = Record<string, { prototype?: object } | undefined>;

const namesOfClass = new WeakMap<object, Set<string>>();

/** Whether office.js knows the property, by its name in small letters. Without a library every name counts as known. */
export function isKnownProperty(library: Library | undefined, className: string, property: string): boolean {
  const prototype = library?.[className]?.prototype;
  if (!prototype) return true;
  let names = namesOfClass.get(prototype);
  if (!names) {
    names = new Set(Object.getOwnPropertyNames(prototype).map((name) => name.toLowerCase()));
    namesOfClass.set(prototype, names);
  }
  return names.has(property);
}
