import * as catalogue from "../../src/catalogue";
import type { Language } from "../../src/catalogue/language";
import { type Plan, SECTORS, type Sector, type Strategy } from "../../src/catalogue/schema";
import { GROUP_WORDS, LEVEL_WORDS, PLAN_TYPE_WORDS, SECTOR_WORDS } from "../../src/sheets/words";
import { anomalyLinks, indicatorLinks, sourceLink } from "./citations";
import { anchor, colon, link, list, page, plain, sentences, table } from "./markdown";

const WORDS = {
  zh: {
    title: "策略",
    intro: (count: number) =>
      `全部 ${count} 条策略，先按规划、再按领域排列。编号即报告章节号、领域、分组与序号；文字由本项目改写，原文以报告为准。`,
    head: ["编号", "策略", "要点", "服务的目标", "衡量指标", "案例与引用", "互见"],
    group: "分组",
    twins: "与此相同",
    corrections: "更正",
    count: (count: number) => `${count} 条`,
    absent: "没有的规划",
  },
  en: {
    title: "Strategies",
    intro: (count: number) =>
      `All ${count} strategies, by plan and then by sector. An id is the report's section, sector, group and ordinal, in its Chinese terms; the words are ours, and the report itself prevails.`,
    head: ["Id", "Strategy", "In short", "Goals", "Measured by", "Cases and citations", "See also"],
    group: "Group",
    twins: "Same as",
    corrections: "Corrected",
    count: (count: number) => (count === 1 ? "1 strategy" : `${count} strategies`),
    absent: "Plans that nobody draws up",
  },
};

export function strategiesPage(language: Language): string {
  const words = WORDS[language];
  const absent = catalogue.absentPlans.map(
    ({ level, planType, reason }) =>
      `- ${LEVEL_WORDS[level][language]} · ${PLAN_TYPE_WORDS[planType][language]}${colon(language)}${plain(reason[language])}`,
  );
  return page(
    words.title,
    [
      words.intro(catalogue.strategies.length),
      ...catalogue.plans.flatMap((plan) => planBlocks(plan, language)),
      `## ${words.absent}`,
      absent.join("\n"),
    ],
    language,
  );
}

function planBlocks(plan: Plan, language: Language): string[] {
  const own = catalogue.strategiesOf(plan.id);
  const title = `## ${anchor(plan.section)}${plan.section} ${plan.name[language]} · ${WORDS[language].count(own.length)}`;
  return [
    title,
    ...SECTORS.flatMap((sector) => {
      const strategies = own.filter((strategy) => strategy.sector === sector);
      return strategies.length > 0 ? sectorBlocks(sector, strategies, language) : [];
    }),
  ];
}

function sectorBlocks(sector: Sector, strategies: readonly Strategy[], language: Language): string[] {
  return [
    `### ${SECTOR_WORDS[sector][language]}`,
    table(
      WORDS[language].head,
      strategies.map((strategy) => row(strategy, language)),
    ),
  ];
}

function row(strategy: Strategy, language: Language): string[] {
  const { id, group, title, explanation, goals, indicators, cases, sources, twins, anomalies } = strategy;
  const words = WORDS[language];
  const groupWord =
    group !== null && language === "en" ? `<br>${words.group}: ${GROUP_WORDS[group] ?? group}` : "";
  const twinLinks = list(
    twins.map((twin) => link("strategies", twin, twin, language)),
    language,
  );
  return [
    `${anchor(id)}${plain(id)}${groupWord}`,
    `**${plain(title[language])}**`,
    plain(explanation[language]),
    list(
      goals.map((goal) => link("goals", goal, goal, language)),
      language,
    ),
    indicatorLinks(indicators, language),
    sentences(
      [
        ...cases.map((text) => plain(text[language])),
        ...sources.map((source) => sourceLink(source, language)),
      ],
      language,
    ),
    sentences(
      [
        twinLinks && `${words.twins} ${twinLinks}`,
        anomalies.length > 0 && `${words.corrections} ${anomalyLinks(anomalies, language)}`,
      ].map((part) => part || null),
      language,
    ),
  ];
}
