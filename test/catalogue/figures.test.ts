import { dataFiles } from "./readData";

interface Figure {
  id: string;
  value: unknown;
  unit?: unknown;
  confidence: string;
  citation?: { source: string; locator: string };
  components: { name: string; value: number; unit: string }[] | null;
}
interface Table {
  id: string;
  unit: string;
  units?: object;
  citation: Figure["citation"];
  rows: ({ key: string } & Record<string, unknown>)[];
}

const inFolder = <T>(folder: string) =>
  dataFiles.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ content }) => content as T);
const factors = inFolder<Figure[]>("factors").flat();
const tables = inFolder<Table>("reference");

/** Pure numbers by their nature: ratios, and what a potential is multiplied by. */
const WITHOUT_UNIT =
  /^(gwp|c2co2$|wastewater\.mcf|landfill\.|report\.(built-land-doubling|relative-|gdp-intensity-to-world))/;

test("every factor has a unit, unless it is a pure number, and a source with a place in it", () => {
  const found = factors.flatMap(({ id, value, unit, citation }) => [
    ...(typeof value === "number" && Number.isFinite(value) ? [] : [`${id}: value`]),
    ...(typeof unit === "string" && (unit !== "" || WITHOUT_UNIT.test(id)) ? [] : [`${id}: unit`]),
    ...(citation?.source && citation.locator ? [] : [`${id}: source`]),
  ]);
  expect(found).toEqual([]);
});

test("every reference table says the unit of its figures, and a source with a place in it", () => {
  const found = tables.flatMap(({ id, unit, units, citation }) => [
    ...(typeof unit === "string" || units ? [] : [`${id}: unit`]),
    ...(citation?.source && citation.locator ? [] : [`${id}: source`]),
  ]);
  expect(found).toEqual([]);
});

test("all factors, as they stand", () => {
  const lines = factors.map(({ id, value, unit, confidence, citation, components }) => {
    const parts = components?.map((part) => `${part.value} ${part.unit}`.trim()).join(" × ");
    return [id, `${String(value)} ${String(unit)}`.trim(), parts, confidence, citation?.source]
      .filter(Boolean)
      .join(" | ");
  });
  expect(lines.sort()).toMatchSnapshot();
});

/** The figures of a row without its words: {"far":{"max":{"NS":2.2}}}. */
function figuresOf(row: unknown): unknown {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
  const entries = Object.entries(row)
    .map(([field, content]) => [field, figuresOf(content)] as const)
    .filter(([, content]) => content !== undefined && content !== null && typeof content !== "string");
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

test("all reference tables, as they stand", () => {
  const lines = tables.flatMap(({ id, rows }) =>
    rows.map(({ key, aliases: _, ...row }) => `${id} | ${key} | ${JSON.stringify(figuresOf(row))}`),
  );
  expect(lines.sort()).toMatchSnapshot();
});
