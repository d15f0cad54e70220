/**
 * Writes docs/reference: everything the catalogue says, as pages for readers, in Chinese and in English.
 *
 *   node tools/run.cjs tools/referenceDocs.ts   writes them
 *   test/docs/reference.test.ts                 says when they are out of date
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../src/catalogue/language";
import type { Text } from "../src/catalogue/schema";
import { correctionsPage } from "./pages/corrections";
import { factorsPage } from "./pages/factors";
import { goalsPage } from "./pages/goals";
import { indicatorsPage } from "./pages/indicators";
import { type Page, PAGES, pageFile, table } from "./pages/markdown";
import { namesPage } from "./pages/names";
import { sourcesPage } from "./pages/sources";
import { standardsPage } from "./pages/standards";
import { strategiesPage } from "./pages/strategies";
import { targetsPage } from "./pages/targets";

const FOLDER = join(__dirname, "../docs/reference");

const CONTENT: Record<Page, { title: Text; what: Text; text: (language: Language) => string }> = {
  strategies: {
    title: { zh: "策略", en: "Strategies" },
    what: {
      zh: "十二类规划的策略及其衡量指标",
      en: "What each of the twelve plans should do, and how it is measured",
    },
    text: strategiesPage,
  },
  indicators: {
    title: { zh: "指标", en: "Indicators" },
    what: {
      zh: "每项指标的定义、单位、规划、目标值、函数",
      en: "Definition, unit, plans, targets and function of each",
    },
    text: indicatorsPage,
  },
  targets: {
    title: { zh: "目标值", en: "Targets" },
    what: {
      zh: "每个数的来源、条件与核对情况",
      en: "Every number with source, condition and how far it was checked",
    },
    text: targetsPage,
  },
  factors: {
    title: { zh: "因子与引用表", en: "Factors and quoted tables" },
    what: { zh: "函数所用的排放因子、系数", en: "Emission factors and coefficients that functions use" },
    text: factorsPage,
  },
  names: {
    title: { zh: "名称", en: "Names" },
    what: {
      zh: "函数读得懂的名称，所指与收录依据",
      en: "Names that functions read, what each stands for, and after which edition",
    },
    text: namesPage,
  },
  standards: {
    title: { zh: "技术标准", en: "Standards" },
    what: {
      zh: "建议新编和修订的标准、双评价建议",
      en: "Standards to draw up or revise, advice for the double evaluation",
    },
    text: standardsPage,
  },
  goals: {
    title: { zh: "目标、议题与保障", en: "Goals, issues, assurance" },
    what: {
      zh: "三个尺度十二项目标，核心议题，保障措施",
      en: "Twelve goals at three scales, core issues, measures",
    },
    text: goalsPage,
  },
  corrections: {
    title: { zh: "更正", en: "Corrections" },
    what: { zh: "报告原印什么，这里用什么，为什么", en: "What the report prints, what is used, and why" },
    text: correctionsPage,
  },
  sources: {
    title: { zh: "来源", en: "Sources" },
    what: { zh: "全部引用资料", en: "Everything that is cited" },
    text: sourcesPage,
  },
};

function readme(): string {
  const rows = PAGES.map((page) => {
    const { title, what } = CONTENT[page];
    return [
      `[${title.zh}](${pageFile(page, "zh")})`,
      what.zh,
      `[${title.en}](${pageFile(page, "en")})`,
      what.en,
    ];
  });
  return `# 参考 · Reference

这些页面由 \`npm run generate\` 按目录数据生成。同样的内容可由 \`npm run catalogue\` 得到 JSON 或 CSV。

These pages are generated from the catalogue by \`npm run generate\`. \`npm run catalogue\` gives the same as JSON or CSV.

${table(["中文", "内容", "English", "Content"], rows)}

函数见 [中文](../functions.md) · Functions: [English](../functions.en.md)
`;
}

export const GENERATED = [
  { file: join(FOLDER, "README.md"), text: readme },
  ...PAGES.flatMap((page) =>
    (["zh", "en"] as const).map((language) => ({
      file: join(FOLDER, pageFile(page, language)),
      text: () => CONTENT[page].text(language),
    })),
  ),
];

if (resolve(process.argv[1] ?? "") === __filename) {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, text } of GENERATED) writeFileSync(file, text());
}
