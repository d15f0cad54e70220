import { dataFiles } from "./readData";

interface Figure {
  id: string;
  value: unknown;
  unit?: unknown;
  confidence: string;
  citation?: { source: string; locator: string };
  components: { name: string; value: number; unit: string }[] | null;
  range?: { lower: number; upper: number; level: number | null; citation: { source: string } };
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

test("a range holds the factor that it is given for, and is no single point", () => {
  const ranged = factors.filter(({ range }) => range);
  const found = ranged.filter(({ value, range }) => {
    const { lower, upper } = range!;
    return !(lower < upper && lower <= Number(value) && Number(value) <= upper);
  });
  expect(found.map(({ id }) => id)).toEqual([]);
  expect(ranged.length).toBeGreaterThan(40);
});

test("every default of IPCC 2006 that a table gives with a range carries it", () => {
  const TABLES = /^Table (1\.2|2\.2|4\.1|11\.1)( |$)/;
  const found = factors.filter(
    ({ citation, range }) =>
      citation?.source.startsWith("ipcc-2006") && TABLES.test(citation.locator) && !range,
  );
  expect(found.map(({ id }) => id)).toEqual([]);
});

test("every reference table says the unit of its figures, and a source with a place in it", () => {
  const found = tables.flatMap(({ id, unit, units, citation }) => [
    ...(typeof unit === "string" || units ? [] : [`${id}: unit`]),
    ...(citation?.source && citation.locator ? [] : [`${id}: source`]),
  ]);
  expect(found).toEqual([]);
});

test("all factors, as they stand", () => {
  const lines = factors.map(({ id, value, unit, confidence, citation, components, range }) => {
    const parts = components?.map((part) => `${part.value} ${part.unit}`.trim()).join(" × ");
    const level = range?.level ? ` at ${range.level}%` : "";
    return [
      id,
      `${String(value)} ${String(unit)}`.trim(),
      parts,
      range && `${range.lower} to ${range.upper}${level}`,
      confidence,
      citation?.source,
    ]
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
