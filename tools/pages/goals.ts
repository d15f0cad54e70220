import { assuranceMeasures, coreIssues, standards } from "../../src/catalogue/chain";
import { goals, type Reach, scales, SCALES, type ScaleId } from "../../src/catalogue/goals";
import type { Language } from "../../src/catalogue/language";
import type { PlanType, Sector, Text } from "../../src/catalogue/schema";
import { LEVEL_WORDS, PLAN_TYPE_WORDS, SECTOR_WORDS } from "../../src/sheets/words";
import { anomalyLinks, indicatorLinks, planLinks, sourceLink } from "./citations";
import { anchor, facts, link, list, page, plain, sentences, table } from "./markdown";

const WORDS = {
  zh: {
    title: "目标、核心议题与实施保障",
    intro: "链条的两头：三个尺度的十二项目标，规划要回答的议题，以及让规划落地的措施。",
    goals: "尺度与目标",
    goalsHead: ["编号", "目标", "含义", "领域", "更正"],
    reached: "所及规划",
    inferred: "由本项目推定的所及规划",
    reason: "推定的理由",
    corrections: "更正",
    issues: "核心议题",
    issuesHead: ["编号", "领域", "议题", "回应的策略"],
    implementation: "实施",
    assurance: "实施保障措施",
    assuranceHead: ["编号", "适用", "措施", "作用", "回应的议题", "指标", "相关标准", "来源与更正"],
    pairing: "议题与策略、措施与议题和标准，都由本项目按内容配对，报告未作配对。",
  },
  en: {
    title: "Goals, core issues and assurance measures",
    intro:
      "Both ends of the chain: twelve goals at three scales, the issues that plans have to answer, and the measures that see plans through.",
    goals: "Scales and goals",
    goalsHead: ["Id", "Goal", "Meaning", "Sectors", "Corrected"],
    reached: "Plans they reach",
    inferred: "Plans they reach, inferred by us",
    reason: "Why",
    corrections: "Corrected",
    issues: "Core issues",
    issuesHead: ["Id", "Sector", "Issue", "Strategies that answer it"],
    implementation: "Carrying plans out",
    assurance: "Assurance measures",
    assuranceHead: [
      "Id",
      "For",
      "Measure",
      "What it does",
      "Issues it answers",
      "Indicators",
      "Standards",
      "Sources and corrections",
    ],
    pairing:
      "Strategies were matched to issues, and issues and standards to measures, by us and by subject; the report leaves the pairing open.",
  },
};

export function goalsPage(language: Language): string {
  const words = WORDS[language];
  return page(
    words.title,
    [
      words.intro,
      `## ${words.goals}`,
      ...SCALES.flatMap((scale) => scaleBlocks(scale, language)),
      `## ${words.issues}`,
      ...[...SCALES, null].flatMap((scale) => issueBlocks(scale, language)),
      `## ${words.assurance}`,
      words.pairing,
      table(
        words.assuranceHead,
        assuranceMeasures.map((measure) => [
          `${anchor(measure.id)}${plain(measure.id)}`,
          scopeText(measure, language),
          `**${plain(measure.title[language])}**`,
          plain(measure.explanation[language]),
          list(
            measure.issues.map((id) => link("goals", id, id, language)),
            language,
          ),
          indicatorLinks(measure.indicators, language),
          standardLinks(measure.standards, language),
          sentences(
            [
              ...measure.sources.map((id) => sourceLink(id, language)),
              anomalyLinks(measure.anomalies, language),
            ],
            language,
          ),
        ]),
      ),
    ],
    language,
  );
}

function scaleBlocks(id: ScaleId, language: Language): string[] {
  const words = WORDS[language];
  const { name, section, reaches, anomalies } = scales.find((scale) => scale.id === id)!;
  const plansBy = (origin: Reach["origin"]) =>
    planLinks(
      reaches.filter((reach) => reach.origin === origin).map(({ plan }) => plan),
      language,
    );
  const reasons = new Set(reaches.flatMap(({ reason }) => (reason ? [plain(reason[language])] : [])));
  return [
    `### ${anchor(id)}${name[language]} · §${section}`,
    table(
      words.goalsHead,
      goals
        .filter((goal) => goal.scale === id)
        .map((goal) => [
          `${anchor(goal.id)}${goal.id}`,
          `**${plain(goal.name[language])}**`,
          plain(goal.explanation[language]),
          list(
            goal.sectors.map((sector) => SECTOR_WORDS[sector][language]),
            language,
          ),
          anomalyLinks(goal.anomalies, language),
        ]),
    ),
    facts(
      [
        [words.reached, plansBy("report")],
        [words.inferred, plansBy("inferred")],
        [words.reason, [...reasons].join(" ")],
        [words.corrections, anomalyLinks(anomalies, language)],
      ],
      language,
    ),
  ];
}

function issueBlocks(scale: ScaleId | null, language: Language): string[] {
  const words = WORDS[language];
  const issues = coreIssues.filter((issue) => issue.scale === scale);
  const name = scale === null ? words.implementation : scales.find(({ id }) => id === scale)!.name[language];
  return [
    `### ${name} · §${issues[0]?.section ?? ""}`,
    table(
      words.issuesHead,
      issues.map(({ id, sector, text, strategies }) => [
        `${anchor(id)}${plain(id)}`,
        sector === null ? "" : SECTOR_WORDS[sector][language],
        plain(text[language]),
        list(
          strategies.map((strategy) => link("strategies", strategy, strategy, language)),
          language,
        ),
      ]),
    ),
  ];
}

function scopeText(
  {
    levels,
    planTypes,
    sector,
  }: { levels: readonly (keyof typeof LEVEL_WORDS)[]; planTypes: PlanType[] | null; sector: Sector | null },
  language: Language,
): string {
  const all = (words: readonly Text[]) =>
    list(
      words.map((word) => word[language]),
      language,
    );
  return sentences(
    [
      all(levels.map((level) => LEVEL_WORDS[level])),
      planTypes && all(planTypes.map((planType) => PLAN_TYPE_WORDS[planType])),
      sector && SECTOR_WORDS[sector][language],
    ],
    language,
  );
}

function standardLinks(ids: readonly string[], language: Language): string {
  return list(
    standards
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => link("standards", id, name[language], language)),
    language,
  );
}
