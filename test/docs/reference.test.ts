import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as catalogue from "../../src/catalogue";
import { anomalies } from "../../src/catalogue/anomalies";
import { assuranceMeasures, coreIssues, evaluationAdvice, standards } from "../../src/catalogue/chain";
import { goals } from "../../src/catalogue/goals";
import { nationalTargets } from "../../src/catalogue/nationalTargets";
import editions from "../../src/functions/beside/editions.json";
import { LISTS } from "../../src/functions/beside/lists";
import { readFactors } from "../../tools/factors";
import { type Page, pageFile, plain, table } from "../../tools/pages/markdown";
import { since } from "../../tools/pages/since";
import { GENERATED } from "../../tools/referenceDocs";
import { repeated } from "../catalogue/textRules";

const REFERENCE = join(__dirname, "../../docs/reference");
const pages = new Map(GENERATED.map(({ file, text }) => [file, text()]));
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id!);

test.each(GENERATED.map(({ file, text }) => [basename(file), file, text] as const))(
  "docs/reference/%s is current (npm run generate writes it)",
  (_, file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text());
  },
);

test("docs/reference holds nothing but the generated pages", () => {
  expect(readdirSync(REFERENCE).sort()).toEqual(GENERATED.map(({ file }) => basename(file)).sort());
});

test.each(["zh", "en"] as const)("every record of the catalogue has its place on a page (%s)", (language) => {
  const targets = catalogue.indicators.flatMap((indicator) => indicator.targets);
  const expected: Record<Page, string[]> = {
    strategies: [...catalogue.strategies, ...catalogue.plans.map(({ section }) => ({ id: section }))].map(
      ids,
    ),
    indicators: catalogue.indicators.map(ids),
    targets: [...targets, ...nationalTargets].map(ids),
    factors: readFactors().map(ids),
    names: Object.keys(LISTS),
    standards: [...standards, ...evaluationAdvice].map(ids),
    goals: [...goals, ...coreIssues, ...assuranceMeasures].map(ids),
    corrections: anomalies.map(ids),
    sources: catalogue.sources.map(ids),
  };
  const missing = Object.entries(expected).flatMap(([page, wanted]) => {
    const found = new Set(anchorsIn(pages.get(join(REFERENCE, pageFile(page, language)))!));
    return wanted.filter((id) => !found.has(id)).map((id) => `${page}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test("every kind of names says after which edition its names are read", () => {
  expect(Object.keys(editions).sort()).toEqual(Object.keys(LISTS).sort());
});

test.each([
  ["fuels", "fuel.raw-coal-2011", "2011"],
  ["bases", "grid.ets", "2015"],
  ["regions", "浙江", "2021"],
  ["regions", "西藏", ""],
  ["reports", "ar5", "2013"],
  ["gases", "ch4-fossil", "2013"],
  ["landfillSites", "semi-aerobic", "2006"],
  ["treatments", "uk.landfill", "2025"],
  ["travelModes", "uk.bus", "2024"],
  ["stands", "larch", "2018"],
  ["covers", "hedge", "2023"],
  ["growthForms", "linear", ""],
])("the page of names says since when of %s: %s stands for its figure", (kind, key, year) => {
  expect(since(kind, key, "en").replace(/^\[(.*)\]\(.*/, "$1")).toBe(year);
});

test("no page has two places of one name", () => {
  const found = [...pages].flatMap(([file, text]) =>
    repeated(anchorsIn(text)).map((id) => `${basename(file)}: ${id}`),
  );
  expect(found).toEqual([]);
});

test("every link leads to a page and a place on it", () => {
  const broken = [...pages].flatMap(([file, text]) =>
    [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !leadsSomewhere(file, target))
      .map((target) => `${basename(file)}: ${target}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test("every row of a table has as many cells as its heading", () => {
  const found = [...pages].flatMap(([file, text]) =>
    text.split("\n\n").flatMap((block) => {
      const rows = block.split("\n").filter((line) => line.startsWith("|"));
      const widths = rows.map((row) => row.match(/(?<!\\)\|/g)!.length);
      return new Set(widths).size > 1 ? [`${basename(file)}: ${rows[0]}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test("a figure that could not be verified is marked wherever it stands", () => {
  for (const [language, mark] of [
    ["zh", "待核"],
    ["en", "To be verified"],
  ] as const) {
    const lines = (page: Page) => pages.get(join(REFERENCE, pageFile(page, language)))!.split("\n");
    const rowOf = (page: Page, id: string) => lines(page).find((line) => line.includes(`<a id="${id}"></a>`));
    expect(rowOf("targets", "park-green-per-capita/report")).toContain(mark);
    const unmarked = readFactors()
      .filter(({ confidence }) => confidence === "unverified")
      .filter(({ id }) => !rowOf("factors", id)?.includes(mark));
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  }
});

test("signs that Markdown would read as its own stay text", () => {
  expect(plain("a|b*c_d`e[f]<g\nh")).toBe("a\\|b\\*c\\_d\\`e\\[f\\]&lt;g<br>h");
  expect(table(["x", "y"], [["1", ""]])).toBe("| x | y |\n| --- | --- |\n| 1 | – |");
});

function ids({ id }: { id: string }): string {
  return id;
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = "", fragment] = target.split("#");
  const file = path === "" ? from : join(dirname(from), path);
  const text = pages.get(file) ?? readIfThere(file);
  return text !== null && (fragment === undefined || anchorsIn(text).includes(decodeURIComponent(fragment)));
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
