import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const ROOT = join(__dirname, "../..");
const text = readFileSync(join(ROOT, "docs/guidelines.md"), "utf8");
const inTicks = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!);

/** The bad examples, and what a recipe creates. */
const NEED_NOT_EXIST = new Set([
  "src/functions/helpers.ts",
  "src/functions/land/streetWidth.ts",
  "docs/functions*.md",
]);

test("every file that the guidelines name exists", () => {
  const paths = inTicks
    .filter((words) => /^(src|test|docs|tools|data|schema)\/[^ ]*$/.test(words) && !/[<…]/.test(words))
    .filter((path) => !NEED_NOT_EXIST.has(path))
    .map((path) => (/^(data|schema)\//.test(path) ? `src/catalogue/${path}` : path));
  expect(paths.length).toBeGreaterThan(15);
  const found = paths.filter(
    (path) => ![path, `${path}.ts`].some((candidate) => existsSync(join(ROOT, candidate))),
  );
  expect(found).toEqual([]);
});

test("every test that the guidelines name exists", () => {
  const tests = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" }).map((path) =>
    basename(path),
  );
  const named = inTicks.filter((words) => /^[\w-]+\.test$/.test(words));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !tests.includes(`${name}.ts`))).toEqual([]);
});

test("every npm script that the guidelines name exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const named = inTicks.flatMap((words) => /^npm run ([\w:]+)/.exec(words)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every link within the guidelines leads to a heading, and every other one to a file", () => {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!.toLowerCase().replace(/ /g, "-"),
  );
  const broken = [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) =>
      target.startsWith("#") ? !headings.includes(target.slice(1)) : !existsSync(join(ROOT, "docs", target)),
    );
  expect(broken).toEqual([]);
});

test("no two files of a folder would be one where capitals don't count, as on Windows, or where an import names no ending", () => {
  const paths = ["src", "test", "tools", "bench"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name.replace(/\.[cm]?[jt]sx?$/, "")).toLowerCase()),
  );
  expect(paths.length).toBeGreaterThan(500);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});
