/** What office.js has on its window: a class for each of Excel's. */
export type Library = Record<string, { prototype?: object } | undefined>;

const namesOfClass = new WeakMap<object, Map<string, string>>();

/**
 * How office.js spells a property, found by its name in small letters; undefined where its class has none of that
 * name. No request comes without a library.
 */
export function knownProperty(
  library: Library | undefined,
  className: string,
  property: string,
): string | undefined {
  const prototype = library?.[className]?.prototype;
  if (!prototype) return undefined;
  let names = namesOfClass.get(prototype);
  if (!names) {
    names = new Map(Object.getOwnPropertyNames(prototype).map((name) => [name.toLowerCase(), name]));
    namesOfClass.set(prototype, names);
  }
  return names.get(property);
}
