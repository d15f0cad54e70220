import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceSource } from "../../tools/reference";
import {
  CITY_SIZES,
  type Citation,
  type Confidence,
  type Source,
  type Text,
} from "../../src/catalogue/schema";

const DATA = join(__dirname, "../../src/catalogue/data");

interface Table {
  id: string;
  title: Text;
  what: Text;
  unit: string;
  citation: Citation;
  confidence: Confidence;
  note: Text | null;
  rows: { key: string; name: Text; note: Text | null; [column: string]: any }[];
}

const json = (path: string) => JSON.parse(readFileSync(join(DATA, path), "utf8"));
const files = readdirSync(join(DATA, "reference"));
const tables = files.map((file) => json(`reference/${file}`) as Table);
const table = (id: string) => tables.find((t) => t.id === id)!;
const sources = readdirSync(join(DATA, "sources")).flatMap((file) => json(`sources/${file}`) as Source[]);

test("the reference tables that functions use are current (node tools/run.cjs tools/reference.ts writes them)", () => {
  const file = join(__dirname, "../../src/functions/reference.generated.ts");
  expect(readFileSync(file, "utf8")).toBe(referenceSource());
});

test("every reference table has the id of its file, a title, a purpose and a source that exists", () => {
  const ids = new Set(sources.map(({ id }) => id));
  expect(tables.map(({ id }) => `${id}.json`)).toEqual(files);
  const bad = tables.filter(({ title, what, citation }) => {
    return !title.zh || !title.en || !what.zh || !what.en || !citation.locator || !ids.has(citation.source);
  });
  expect(bad.map(({ id }) => id)).toEqual([]);
});

test("no source id stands for two sources", () => {
  const seen = sources.map(({ id }) => id);
  expect(seen.filter((id, i) => seen.indexOf(id) !== i)).toEqual([]);
});

test("every row has a key of its own and names in both languages", () => {
  for (const { id, rows } of tables) {
    const keys = rows.map(({ key }) => key);
    expect([id, new Set(keys).size]).toEqual([id, keys.length]);
    expect(rows.filter(({ name }) => !name.en || !/\p{Script=Han}/u.test(name.zh))).toEqual([]);
  }
});

test("the classes of city size are those of the catalogue, from the largest, each starting where the next ends", () => {
  const { rows } = table("city-size");
  expect(rows.map(({ key }) => key)).toEqual([...CITY_SIZES]);
  rows.slice(1).forEach((row, i) => expect(row.upper).toBe(rows[i]!.value));
});

describe("the New York table is corrected where the report's copy is damaged", () => {
  const rows = table("new-york-zoning").rows;
  const zone = (name: string) => rows.filter((row) => row.zone === name);

  test("a floor area ratio of 10 belongs to R10, and R9 peaks at 7.52", () => {
    expect(zone("R10").map((row) => row.far.max.NS)).toEqual([10, 10, 10]);
    expect(zone("R9").map((row) => row.far.max.NS)).toEqual([7.52]);
    expect(zone("R10").every((row) => row.printed.value.includes("R9"))).toBe(true);
  });

  test("the base of R10 on narrow streets reaches 125 ft, not 120", () => {
    expect(zone("R10").at(-1)!.height.base.NS).toEqual([60, 125]);
  });

  test("the ratio and the storeys of R7, printed in one, are apart", () => {
    expect(zone("R7")[0]).toMatchObject({ far: { min: 0.87, max: { NS: 3.44 } }, storeys: [1, 14] });
  });

  test("an open space ratio of 150 % stands, with a note on its denominator", () => {
    expect(zone("R1")[0]!.openSpaceRatio).toEqual([150, 150]);
    expect(zone("R1")[0]!.note!.zh).toContain("分母是建筑面积");
  });

  test("the doubtful base of R6 on narrow streets is marked as not verified", () => {
    expect(zone("R6")[1]!.confidence).toBe("unverified");
  });
});
