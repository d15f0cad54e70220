import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const { TOOLS } = jest.requireActual<{ TOOLS: string[] }>("../../tools/generate.cjs");

const FOLDER = join(__dirname, "../../tools");

/** These write, but not what `npm run generate` could write again at any time. */
const OTHERS = new Set([
  "writeFile", // for the commands, where the person who calls them says
  "new", // a skeleton that a person goes on with
  "reportShingles", // needs the report, which is no part of the project
]);

const writers = readdirSync(FOLDER)
  .filter(
    (name) => name.endsWith(".ts") && readFileSync(join(FOLDER, name), "utf8").includes("writeFileSync("),
  )
  .map((name) => basename(name, ".ts"));

test("npm run generate runs every tool that makes files from others", () => {
  expect([...TOOLS].sort()).toEqual(writers.filter((name) => !OTHERS.has(name)).sort());
});

test("the index of the catalogue comes first, since the other tools read the catalogue through it", () => {
  expect(TOOLS[0]).toBe("catalogueIndex");
});

test("what the exceptions name exists", () => {
  expect([...OTHERS].filter((name) => !writers.includes(name))).toEqual([]);
});
