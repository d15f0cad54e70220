import * as catalogue from "../../src/catalogue";
import type { Language } from "../../src/catalogue/language";
import { type NationalTarget, nationalTargets } from "../../src/catalogue/nationalTargets";
import type { Indicator, Strength, Target } from "../../src/catalogue/schema";
import { isJudged } from "../../src/catalogue/targetChoice";
import { CONFIDENCE_WORDS, STRENGTH_WORDS, conditionText, targetText } from "../../src/sheets/targetWords";
import { citationText, indicatorLinks, planLinks } from "./citations";
import { anchor, colon, page, plain, sentences, table } from "./markdown";

const STRENGTHS: Strength[] = ["report", "standard", "national", "case"];

const WORDS = {
  zh: {
    title: "目标值",
    intro:
      "每个数都写明单位、年份、适用条件、来源和核对情况。案例参考只供对照，不参与判定；其余三类参与判定。报告印错的数在“说明”栏写出原印与理由。",
    judged: "参与判定",
    compared: "只供对照",
    head: ["指标", "目标值", "年份", "适用条件", "规划", "来源", "核对", "说明"],
    others: "指标以外的国家目标",
    othersIntro: "这些目标针对的量，报告没有对应的指标，因此不用来判定任何指标，只列在相近的指标旁边。",
    othersHead: ["名称", "目标值", "基年", "年份", "适用条件", "相近的指标", "来源", "核对", "说明"],
    printed: "报告印作",
  },
  en: {
    title: "Targets",
    intro:
      "Every number with unit, year, condition, source and how far it was checked. Cases are for comparison and never judged; the other three kinds are. Where the report misprints a figure, the note says what is printed and why it is not used.",
    judged: "judged",
    compared: "for comparison only",
    head: ["Indicator", "Target", "Year", "Condition", "Plans", "Source", "Checked", "Note"],
    others: "National targets for other quantities",
    othersIntro:
      "No indicator of the report measures these quantities, so no indicator is judged by them; they stand beside the indicators they are close to.",
    othersHead: ["Name", "Target", "Base year", "Year", "Condition", "Close to", "Source", "Checked", "Note"],
    printed: "Printed as",
  },
};

export function targetsPage(language: Language): string {
  const words = WORDS[language];
  const targets = catalogue.indicators.flatMap((indicator) =>
    indicator.targets.map((target) => ({ indicator, target })),
  );
  return page(
    words.title,
    [
      words.intro,
      ...STRENGTHS.flatMap((strength) => {
        const own = targets.filter(({ target }) => target.strength === strength);
        const use = own.some(({ target }) => isJudged(target)) ? words.judged : words.compared;
        return [
          `## ${anchor(strength)}${STRENGTH_WORDS[strength][language]} · ${own.length} · ${use}`,
          table(
            words.head,
            own.map(({ indicator, target }) => targetRow(indicator, target, language)),
          ),
        ];
      }),
      `## ${anchor("other")}${words.others} · ${nationalTargets.length}`,
      words.othersIntro,
      table(
        words.othersHead,
        nationalTargets.map((target) => nationalRow(target, language)),
      ),
    ],
    language,
  );
}

function targetRow(indicator: Indicator, target: Target, language: Language): string[] {
  const { id, year, condition, plans, citation, confidence, note, printed } = target;
  const misprint =
    printed && `${WORDS[language].printed} ${printed.value}${colon(language)}${printed.reason[language]}`;
  return [
    `${anchor(id)}${indicatorLinks([indicator.id], language)}`,
    `**${plain(targetText(target, language))}**`,
    year === null ? "" : String(year),
    plain(conditionText(condition, language)),
    planLinks(plans ?? indicator.plans, language),
    citationText(citation, language),
    CONFIDENCE_WORDS[confidence][language],
    plain(sentences([misprint, note?.[language]], language)),
  ];
}

function nationalRow(target: NationalTarget, language: Language): string[] {
  const { id, name, year, baseYear, condition, related, citation, confidence, note } = target;
  return [
    `${anchor(id)}${plain(name[language])}`,
    `**${plain(targetText(target, language))}**`,
    baseYear === null ? "" : String(baseYear),
    year === null ? "" : String(year),
    plain(conditionText(condition, language)),
    indicatorLinks(related, language),
    citationText(citation, language),
    CONFIDENCE_WORDS[confidence][language],
    note ? plain(note[language]) : "",
  ];
}
