/**
 * What a person means who types a number into a cell that shows per cent: 70 is 70 %, and so is 0.7. Excel calls it
 * automatic percent entry and has it on from the start. Code that sets a value means the value.
 */
export function typedPercent<T>(entry: T, numberFormat: string): T | number {
  if (!isPercent(numberFormat)) return entry;
  const text = typeof entry === "number" ? String(entry) : entry;
  if (typeof text !== "string" || !/^\s*[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?\s*$/.test(text)) return entry;
  if (!/\d/.test(text)) return entry;
  const value = Number(text.replaceAll(",", ""));
  return Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
}

/** A per cent sign outside of quoted text. */
const isPercent = (format: string) => format.replace(/"[^"]*"|\\./g, "").includes("%");
