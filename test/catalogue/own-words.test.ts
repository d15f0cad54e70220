import namesInTables from "../../src/catalogue/data/names-in-tables.json";
import nationalNames from "../../src/catalogue/data/national-names.json";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { existingStandards, standards } from "../../src/catalogue/chain";
import planData from "../../src/catalogue/data/plans.json";
import {
  bare,
  CERTAIN,
  copiedRuns,
  FILE,
  fingerprint,
  readFingerprint,
  SHINGLE,
} from "../../tools/reportShingles";
import { indicators, sources } from "./readData";

const ROOT = join(__dirname, "../..");
const report = readFingerprint(FILE);

/** Names, and plain lists of names, that the catalogue keeps nowhere else. A sentence never belongs here. */
const PROPER_NAMES = [
  "能源、工业、交通、建筑、废弃物处理、农业、生态空间",
  "总体规划、详细规划、专项规划",
  "新能源汽车配套设施",
  "京津冀、长三角、珠三角、成渝、中原、兰西",
  "长江经济带110个城市",
  "承德市国土空间总体规划",
  "工业用地保护红线和产业保护区块",
  "红树林、盐沼、海草床、珊瑚礁",
  "普通工业用地和新型产业用地",
  "一类居住用地、二类居住用地、三类居住用地",
];

/** Names carry over from the report; whatever else stands beside them must be ours. */
const names = [
  ...indicators.flatMap(({ name, aliases }) => [name.zh, ...aliases]),
  ...Object.values(namesInTables).flat(),
  ...Object.values(nationalNames).flat(),
  ...[...standards, ...existingStandards].flatMap(({ name, aliases }) => [name.zh, ...aliases]),
  ...sources.flatMap(({ title, publisher }) => [title, publisher ?? ""]),
  ...planData.plans.map(({ name }) => name.zh),
  ...PROPER_NAMES,
]
  .map(bare)
  // A short name can't be mistaken for a passage, and taking it out might hide one.
  .filter((name) => name.length >= 6)
  .sort((a, b) => b.length - a.length);

function withoutNames(text: string): string[] {
  return names.reduce((parts, name) => parts.flatMap((part) => part.split(name)), [bare(text)]);
}

function copies(text: string): string[] {
  if (copiedRuns(text, report).length === 0) return [];
  return withoutNames(text).flatMap((part) => copiedRuns(part, report));
}

/** Every string in a JSON value with the path to it, less the short quotations of what is printed. */
function strings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "printed" ? [] : strings(inner, `${path}/${key}`),
  );
}

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(ROOT, folder, name));
}

test("no text of the catalogue copies a passage of the report", () => {
  const found = filesUnder("src/catalogue/data", /\.json$/).flatMap((file) =>
    strings(JSON.parse(readFileSync(file, "utf8")), relative(ROOT, file)).flatMap(({ path, text }) =>
      copies(text).map((run) => `${path}: ${run}`),
    ),
  );
  expect(found).toEqual([]);
});

test("no line of the source or of the documentation copies a passage of the report", () => {
  const found = [...filesUnder("src", /\.tsx?$/), ...filesUnder("docs", /\.md$/)].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => copies(line).map((run) => `${relative(ROOT, file)}:${i + 1}: ${run}`)),
  );
  expect(found).toEqual([]);
});

test("the fingerprint is that of the report: it knows a title that the report prints in full", () => {
  expect(copiedRuns("面向“双碳”目标的国土空间规划技术标准体系优化响应", report)).not.toEqual([]);
  expect(copiedRuns("资源环境承载能力和国土空间开发适宜性评价技术指南", report)).not.toEqual([]);
  expect(report.size).toBeGreaterThan(15_000);
});

test("a run of twelve characters is found wherever it was taken from and whatever is set between them", () => {
  const character = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const cases = fc
    .array(character, { minLength: CERTAIN, maxLength: 80 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - CERTAIN)));
  fc.assert(
    fc.property(cases, fc.constantFrom("", " ", "，", "\n", "**"), ([text, start], between) => {
      const taken = text.slice(start, start + CERTAIN).join(between);
      expect(copiedRuns(`甲${taken}乙`, fingerprint(text.join("")))).not.toEqual([]);
    }),
  );
  expect(CERTAIN).toBe(12);
});

test("nine characters in common are not taken for a copy", () => {
  const original = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
  expect(copiedRuns(`子丑${original.slice(0, SHINGLE - 1)}寅卯`, fingerprint(original))).toEqual([]);
});

test("a name of the catalogue may stand in a text, and the words around it may not be the report's", () => {
  const name = "资源环境承载能力和国土空间开发适宜性评价技术指南";
  expect(copies(`建议修改《${name}》`)).toEqual([]);
  expect(withoutNames(`甲乙《${name}》丙丁`)).toEqual(["甲乙", "丙丁"]);
});
