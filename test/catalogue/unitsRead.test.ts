import { unit } from "../../src/units";
import { dataFiles } from "./readData";

/** Stands where no single number measures the indicator. */
const NO_UNIT = "—";

function canBeRead(symbol: unknown): boolean {
  if (symbol === NO_UNIT) return true;
  try {
    return typeof symbol === "string" && Boolean(unit(symbol));
  } catch {
    return false;
  }
}

function unreadIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => unreadIn(item, `${path}/${at}`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([field, content]) => {
    const units =
      field === "unit"
        ? [content]
        : field === "units" && !Array.isArray(content)
          ? Object.values(content as object)
          : [];
    return [
      ...units.filter((one) => !canBeRead(one)).map((one) => `${path}/${field}: ${String(one)}`),
      ...unreadIn(content, `${path}/${field}`),
    ];
  });
}

test("every unit in the data can be read", () => {
  expect(dataFiles.flatMap(({ file, content }) => unreadIn(content, file))).toEqual([]);
});

test("a unit that nobody knows can't", () => {
  expect(["kgCO2/kWhh", "kilometree", "%/", undefined].filter(canBeRead)).toEqual([]);
});
