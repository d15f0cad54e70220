import { readFileSync } from "node:fs";
import { exactValue, GENERATED, readFactors, readFactorSources } from "../../tools/factors";

const factors = readFactors();

test.each(GENERATED.map(({ file, text }) => [file.split("/").slice(-2).join("/"), file, text] as const))(
  "%s is current (node tools/run.cjs tools/factors.ts writes it)",
  (_, file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text());
  },
);

test("every factor has one id, made of its key, region and year", () => {
  const wrong = factors.filter(
    (f) => f.id !== [f.key, f.region, f.year].filter((part) => part !== null).join("/") && f.id !== f.key,
  );
  expect(wrong.map((f) => f.id)).toEqual([]);
  expect(factors).toHaveLength(new Set(factors.map((f) => f.id)).size);
});

test("every factor names sources that exist, and a place in them", () => {
  const known = new Set(readFactorSources().map(({ id }) => id));
  const wrong = factors.filter((f) =>
    [f.citation, ...f.furtherCitations].some(({ source, locator }) => !known.has(source) || !locator),
  );
  expect(wrong.map((f) => f.id)).toEqual([]);
});

test("every factor has a name and a scope in both languages, and a value that is a number", () => {
  const wrong = factors.filter(
    (f) => !f.name.zh || !f.name.en || !f.scope.zh || !f.scope.en || !Number.isFinite(f.value),
  );
  expect(wrong.map((f) => f.id)).toEqual([]);
});

test("a factor without a second source is not called verified by citing none", () => {
  const claims = new Set(["verified", "single", "unverified"]);
  expect(factors.filter((f) => !claims.has(f.confidence)).map((f) => f.id)).toEqual([]);
  const unexplained = factors.filter((f) => f.confidence === "unverified" && !f.note);
  expect(unexplained.map((f) => f.id)).toEqual([]);
});

test("a product agrees with the figure printed, to the digits printed", () => {
  const products = factors.filter((f) => f.components);
  expect(products.length).toBeGreaterThan(14);
  for (const f of products) expect(Math.abs(exactValue(f) - f.value)).toBeLessThan(0.5e-4 * 1.01);
});

test("the year-on-year changes that the notices state can be recomputed", () => {
  const grid = (year: number) => factors.find((f) => f.id === `grid.average/全国/${year}`)!.value;
  expect((grid(2023) / grid(2022) - 1) * 100).toBeCloseTo(-1.1, 1);
  expect((grid(2022) / grid(2021) - 1) * 100).toBeCloseTo(-3.6, 1);
  const south = (year: number) => factors.find((f) => f.id === `grid.average/南方/${year}`)!.value;
  expect(south(2021) - south(2022)).toBeCloseTo(0.0457, 10);
});

test("every province but 西藏 has a factor for each of the three years", () => {
  const provinces = factors.filter((f) => f.key === "grid.average" && f.citation.locator === "省级表");
  expect(new Set(provinces.map((f) => f.region)).size).toBe(30);
  expect(provinces).toHaveLength(90);
  expect(provinces.some((f) => f.region === "西藏")).toBe(false);
});

test("carbon per standard coal agrees with carbon per energy times the heating value of standard coal", () => {
  const value = (id: string) => factors.find((f) => f.id === id)!.value;
  const perTj: Record<string, number> = {
    coke: 29.2,
    "crude-oil": 20,
    gasoline: 18.9,
    diesel: 20.2,
    "natural-gas": 15.3,
  };
  for (const [fuel, carbon] of Object.entries(perTj)) {
    expect(Math.abs((carbon * value("tce.heating-value")) / 1000 - value(`ctce.${fuel}`))).toBeLessThan(
      0.001,
    );
  }
});
