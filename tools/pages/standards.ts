import {
  evaluationAdvice,
  existingStandards,
  standardGaps,
  standards,
  standardSystem,
  type Standard,
  STANDARD_KINDS,
  unnamedStandards,
} from "../../src/catalogue/chain";
import type { Language } from "../../src/catalogue/language";
import { scales } from "../../src/catalogue/goals";
import { type Sector, SECTORS, type Text } from "../../src/catalogue/schema";
import { SECTOR_WORDS } from "../../src/sheets/words";
import { anomalyLinks, indicatorLinks } from "./citations";
import { anchor, facts, list, page, plain, table } from "./markdown";

const KIND_WORDS: Record<string, Text> = {
  综合: { zh: "综合类", en: "Comprehensive" },
  专项: { zh: "专项类", en: "Special" },
  实施保障: { zh: "实施保障类", en: "For carrying plans out" },
  规划编制: { zh: "规划编制类", en: "For drawing plans up" },
};
const ACTION_WORDS: Record<Standard["action"], Text> = {
  新编: { zh: "新编", en: "new" },
  修订: { zh: "修订", en: "revision" },
};
const STATUS_WORDS: Record<string, Text> = {
  已发布: { zh: "已发布", en: "published" },
  待发布: { zh: "待发布", en: "to be published" },
};

const WORDS = {
  zh: {
    title: "技术标准",
    intro: (count: number, near: number) =>
      `报告第 9 章提出新编或修订的 ${count} 项标准，其中 ${near} 项列入近期计划；另有双评价的修改建议和对现有标准的看法。`,
    near: "近期",
    nearTerm: "列入近期计划",
    yes: "是",
    action: "方式",
    section: "报告章节",
    sectors: "领域",
    all: "全部",
    but: "，不含",
    purpose: "用途",
    aliases: "又名",
    corrections: "更正",
    note: "说明",
    problems: ["主题", "问题", "解决办法", "指标", "位置"],
    levers: ["抓手", "分组", "对策", "指标", "位置"],
    recommendations: ["建议", "指标", "位置"],
    advice: "双评价的修改建议",
    adviceHead: ["序号", "环节", "建议", "理由", "指标", "位置"],
    existing: "现有标准",
    system: ({ issued, linkablePercent, pendingLinkedCount }: typeof standardSystem) =>
      `${standardSystem.name.zh}（${issued}）：板块 ${standardSystem.boards} 个，子体系 ${standardSystem.subsystems} 个，专业 ${standardSystem.specialties} 个；约 ${linkablePercent} % 可与双碳加强联系，待发布的标准中有 ${pendingLinkedCount} 项与双碳相关（报告 §${standardSystem.section}）。`,
    existingHead: ["标准", "状态", "类别", "评价", "位置"],
    unnamed: (count: number) => `另有 ${count} 项，名称只见于图片`,
    gaps: "现有标准的缺口",
    gapsHead: ["类别", "尺度", "缺口", "位置"],
  },
  en: {
    title: "Technical standards",
    intro: (count: number, near: number) =>
      `The ${count} standards that chapter 9 of the report proposes to draw up or revise, ${near} of them near-term; then its advice for the double evaluation and its view of the standards in force.`,
    near: "near-term",
    nearTerm: "In the near-term plan",
    yes: "yes",
    action: "Kind of work",
    section: "Section",
    sectors: "Sectors",
    all: "all",
    but: " but ",
    purpose: "Purpose",
    aliases: "Also called",
    corrections: "Corrected",
    note: "Note",
    problems: ["Theme", "Questions", "Solutions", "Indicators", "Place"],
    levers: ["Lever", "Group", "Countermeasures", "Indicators", "Place"],
    recommendations: ["Recommendation", "Indicators", "Place"],
    advice: "Advice for the double evaluation",
    adviceHead: ["No.", "Stage", "Advice", "Reason", "Indicators", "Place"],
    existing: "Standards in force",
    system: ({ issued, linkablePercent, pendingLinkedCount }: typeof standardSystem) =>
      `${standardSystem.name.en} (${issued}): ${standardSystem.boards} boards, ${standardSystem.subsystems} subsystems, ${standardSystem.specialties} specialties; some ${linkablePercent} % could be tied more closely to the carbon goals, and ${pendingLinkedCount} of those not yet published bear on them (report §${standardSystem.section}).`,
    existingHead: ["Standard", "Status", "Kind", "Assessment", "Place"],
    unnamed: (count: number) => `${count} more, named only in an image`,
    gaps: "What they leave out",
    gapsHead: ["Kind", "Scale", "Gap", "Place"],
  },
};

export function standardsPage(language: Language): string {
  const words = WORDS[language];
  return page(
    words.title,
    [
      words.intro(standards.length, standards.filter(({ nearTerm }) => nearTerm).length),
      ...STANDARD_KINDS.flatMap((kind) => [
        `## ${KIND_WORDS[kind]![language]}`,
        ...standards
          .filter((standard) => standard.kind === kind)
          .flatMap((standard) => standardBlocks(standard, language)),
      ]),
      `## ${anchor("double-evaluation")}${words.advice}`,
      table(
        words.adviceHead,
        evaluationAdvice.map(({ id, stage, title, explanation, indicators, section }, index) => [
          `${anchor(id)}${index + 1}`,
          plain(stage[language]),
          plain(title[language]),
          plain(explanation[language]),
          indicatorLinks(indicators, language),
          plain(section),
        ]),
      ),
      ...existingBlocks(language),
    ],
    language,
  );
}

function standardBlocks(standard: Standard, language: Language): string[] {
  const words = WORDS[language];
  const { id, name, action, nearTerm, section, sectors, purpose, aliases, anomalies, note } = standard;
  const marks = [ACTION_WORDS[action][language], ...(nearTerm ? [words.near] : [])];
  return [
    `### ${anchor(id)}${plain(name[language])} · ${marks.join(" · ")}`,
    facts(
      [
        [words.aliases, list([...(language === "en" ? [name.zh] : []), ...aliases].map(plain), language)],
        [words.purpose, plain(purpose[language])],
        [words.sectors, sectorsText(sectors, language)],
        [words.section, plain(section)],
        [words.nearTerm, nearTerm ? words.yes : ""],
        [words.corrections, anomalyLinks(anomalies, language)],
        [words.note, note ? plain(note[language]) : ""],
      ],
      language,
    ),
    rowsOrNothing(
      words.problems,
      standard.problems.map(({ theme, questions, solutions, indicators, locator }) => [
        plain(theme[language]),
        lines(questions, language),
        lines(solutions, language),
        indicatorLinks(indicators, language),
        plain(locator),
      ]),
    ),
    rowsOrNothing(
      words.levers,
      standard.levers.map(({ group, lever, countermeasures, indicators, locator, note: remark }) => [
        plain(lever[language]),
        plain(group[language]),
        lines([...countermeasures, ...(remark ? [remark] : [])], language),
        indicatorLinks(indicators, language),
        plain(locator),
      ]),
    ),
    rowsOrNothing(
      words.recommendations,
      standard.recommendations.map(({ text, indicators, locator }) => [
        plain(text[language]),
        indicatorLinks(indicators, language),
        plain(locator),
      ]),
    ),
  ];
}

/** Where nearly all are meant, the few that are not say more. */
function sectorsText(sectors: readonly Sector[], language: Language): string {
  const names = (some: readonly Sector[]) =>
    list(
      some.map((sector) => SECTOR_WORDS[sector][language]),
      language,
    );
  const others = SECTORS.filter((sector) => !sectors.includes(sector));
  if (sectors.length <= others.length + 2) return names(sectors);
  const { all, but } = WORDS[language];
  return others.length === 0 ? all : `${all}${but}${names(others)}`;
}

function existingBlocks(language: Language): string[] {
  const words = WORDS[language];
  const named = existingStandards.map(({ id, name, status, kind, assessment, section, anomalies }) => [
    `${anchor(id)}${plain(name[language])}`,
    STATUS_WORDS[status]![language],
    KIND_WORDS[kind]![language],
    [plain(assessment[language]), anomalyLinks(anomalies, language)].filter(Boolean).join(" "),
    plain(section),
  ]);
  const unnamed = unnamedStandards.map(({ count, status, kind, assessment, section }) => [
    words.unnamed(count),
    STATUS_WORDS[status]![language],
    KIND_WORDS[kind]![language],
    plain(assessment[language]),
    plain(section),
  ]);
  return [
    `## ${words.existing}`,
    words.system(standardSystem),
    table(words.existingHead, [...named, ...unnamed]),
    `## ${words.gaps}`,
    table(
      words.gapsHead,
      standardGaps.map(({ kind, scale, text, section }) => [
        KIND_WORDS[kind]![language],
        scale === null ? "" : scales.find(({ id }) => id === scale)!.name[language],
        plain(text[language]),
        plain(section),
      ]),
    ),
  ];
}

function rowsOrNothing(head: readonly string[], rows: readonly string[][]): string {
  return rows.length > 0 ? table(head, rows) : "";
}

function lines(texts: readonly Text[], language: Language): string {
  return texts.map((text) => plain(text[language])).join("<br>");
}
