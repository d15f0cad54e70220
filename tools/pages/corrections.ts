import { anomalies, type Severity } from "../../src/catalogue/anomalies";
import type { Language } from "../../src/catalogue/language";
import type { Text } from "../../src/catalogue/schema";
import { sourceLink } from "./citations";
import { anchor, link, list, page, plain, table } from "./markdown";

const SEVERITY_WORDS: Record<Severity, Text> = {
  high: { zh: "高", en: "high" },
  medium: { zh: "中", en: "medium" },
  low: { zh: "低", en: "low" },
};

const WORDS = {
  zh: {
    title: "对报告的更正",
    intro: (count: number) =>
      `报告残缺、印错或与其所引资料不符的 ${count} 处：原印什么、本项目用什么、为什么。`,
    head: ["编号", "位置", "影响", "原印", "采用", "理由", "涉及的策略", "依据"],
  },
  en: {
    title: "Corrections of the report",
    intro: (count: number) =>
      `The ${count} places where the report is damaged, misprinted or at odds with its own source: what it prints, what is used here, and why.`,
    head: ["Id", "Place", "Severity", "Printed", "Used", "Why", "Strategies", "Sources"],
  },
};

export function correctionsPage(language: Language): string {
  const words = WORDS[language];
  return page(
    words.title,
    [
      words.intro(anomalies.length),
      table(
        words.head,
        anomalies.map(({ id, section, severity, printed, used, why, strategies, sources }) => [
          `${anchor(id)}${id}`,
          plain(section),
          SEVERITY_WORDS[severity][language],
          plain(printed[language]),
          plain(used[language]),
          plain(why[language]),
          list(
            strategies.map((strategy) => link("strategies", strategy, strategy, language)),
            language,
          ),
          list(
            sources.map((source) => sourceLink(source, language)),
            language,
          ),
        ]),
      ),
    ],
    language,
  );
}
