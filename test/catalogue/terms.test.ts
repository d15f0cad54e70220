import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { indicators } from "./readData";

const DATA = join(__dirname, "../../src/catalogue/data");

/** Names carry over as the report has them, so they may hold a short form that our sentences avoid. */
const names = indicators.flatMap(({ name, aliases }) => [name.zh, ...aliases]);

function strings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

const texts = readdirSync(DATA, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    strings(JSON.parse(readFileSync(join(DATA, file), "utf8")), relative(DATA, join(DATA, file))),
  );

function offenders(pattern: RegExp, among = texts): string[] {
  return among.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);
}

test("a percent sign follows its number directly, in either language", () => {
  expect(offenders(/\d\s+%/)).toEqual([]);
});

test("our own sentences say 碳排放 in full; only names may say 碳排", () => {
  const own = texts
    .filter(({ path }) => /^(strategies|goals|core-issues|assurance|standards|double-evaluation)/.test(path))
    .filter(({ path }) => !/\/(printed|aliases)\b/.test(path))
    .map(({ path, text }) => ({
      path,
      text: names.reduce((rest, name) => rest.replaceAll(name, ""), text),
    }));
  expect(own.length).toBeGreaterThan(1000);
  expect(offenders(/碳排(?!放|强度)/, own)).toEqual([]);
});

test("full-width and half-width forms are not mixed: no half-width comma or bracket within Chinese", () => {
  const own = texts.filter(({ path }) => !path.includes("/aliases/"));
  expect(offenders(/\p{Script=Han}[,;:()]\p{Script=Han}/u, own)).toEqual([]);
});

test("English texts hold no Chinese punctuation", () => {
  const english = texts.filter(({ path }) => path.endsWith("/en"));
  expect(english.length).toBeGreaterThan(1000);
  expect(offenders(/[，。；：、（）《》]/, english)).toEqual([]);
});
