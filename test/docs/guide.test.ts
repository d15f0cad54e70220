import "../functions/customFunctions";
import "../functions/plan/ready";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctions } from "../../tools/functionSource";
import { VERDICT_WORDS } from "../../src/targets/words";
import { evaluate } from "../functions/formula";
import { en } from "../../src/taskpane/words/en";
import { zh } from "../../src/taskpane/words/zh";

const DOCS = join(__dirname, "../../docs");
const pages = [
  { name: "guide.md", language: "zh", words: zh },
  { name: "guide.en.md", language: "en", words: en },
] as const;
const textOf = (name: string) => readFileSync(join(DOCS, name), "utf8");

/** Heading as GitHub turns it into an anchor. */
const anchor = (title: string) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");

test.each(pages)("every link of $name leads to a heading or a file", ({ name }) => {
  const text = textOf(name);
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => anchor(title!));
  const broken = [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) =>
      target.startsWith("#") ? !anchors.includes(target.slice(1)) : !existsSync(join(DOCS, target)),
    );
  expect(broken).toEqual([]);
});

test.each(pages)("every function that $name calls exists, and gives what the guide says", ({ name }) => {
  const text = textOf(name);
  const ids = readFunctions().map(({ id }) => id);
  const called = [...text.matchAll(/=([A-Z]+\.[A-Z0-9]+)\(/g)].map(([, id]) => id!);
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((id) => !ids.includes(id))).toEqual([]);

  const stated = [
    ...text.matchAll(/^(=[A-Z]+\.[A-Z0-9]+\([^A-Z!\n]*\)) +([^\s，,]+)/gm),
    ...text.matchAll(/`(=PLAN\.CONVERT[^`]*)` (?:得|gives) (\d+)/g),
  ].filter(([, formula]) => !/[A-Z]\d/.test(formula!.replace(/^=[A-Z.]+/, "")));
  expect(stated.length).toBeGreaterThan(1);
  for (const [, formula, result] of stated) {
    const value = [evaluate(formula!)].flat(2)[0];
    expect([formula, String(typeof value === "number" ? Number(value.toPrecision(12)) : value)]).toEqual([
      formula,
      result,
    ]);
  }
});

test.each(pages)(
  "$name speaks of verdicts and buttons in the words of the sheets and the pane",
  ({ name, language, words }) => {
    const text = textOf(name);
    const said = [
      ...Object.values(VERDICT_WORDS).map((word) => word[language]),
      words.functions.repair.run,
      words.check.putFlags,
      words.check.run,
      words.nav.functions,
    ];
    expect(said.filter((word) => !text.includes(word))).toEqual([]);
  },
);
