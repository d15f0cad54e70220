import type { Language } from "../../catalogue/language";
import type { Plan, PlanId } from "../../catalogue/schema";
import asked from "./asked.json";

/**
 * What version 0.1 wrote into 要求, 目标值, 目标上限 and 目标年 of a row ("formula" for a formula), and hashes of its 目标依据
 * in Chinese and English. Frozen: it tells what a person has changed since, and that is kept.
 */
interface Row {
  asked: (string | number | null)[];
  basis: string[];
}
const ROWS = asked as Partial<Record<PlanId, Record<string, Row>>>;

/** A formula of 0.1: by the city's size, or the current value once there is a planned one. */
const BY_SIZE = /^=IF\(OR\((?:'(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+="/;
const BY_CURRENT = /^=IF\(OR\(LEN\(\$?[A-Z]+\d+\)=0,LEN\(\$?[A-Z]+\d+\)=0\),"",\$?[A-Z]+\d+\)$/;

/** Whether 要求, 目标值, 目标上限 and 目标年, as formulas, are what 0.1 wrote there. */
export function isAskedAsWritten(plan: PlanId, code: string, cells: readonly unknown[]): boolean {
  const row = ROWS[plan]?.[code];
  return row !== undefined && row.asked.every((written, index) => isAsWritten(written, cells[index]));
}

/** Whether 0.1 wrote a row for the indicator. */
export function wasWritten(plan: PlanId, code: string): boolean {
  return ROWS[plan]?.[code] !== undefined;
}

function isAsWritten(written: string | number | null, cell: unknown): boolean {
  const text = String(cell ?? "");
  if (written === "formula") return BY_SIZE.test(text) || BY_CURRENT.test(text);
  return written === null ? text === "" : text === String(written);
}

export function isBasisAsWritten(plan: PlanId, code: string, language: Language, text: string): boolean {
  return ROWS[plan]?.[code]?.basis[language === "zh" ? 0 : 1] === hash(text);
}

/** What 0.1 put into 属性 where no source says how strictly the indicator binds, and what it called otherwise. */
export const OPEN_KINDS: readonly string[] = [
  "—",
  "报告仅提及",
  "国家目标",
  "Anticipated",
  "Mentioned only",
  "National target",
];

/** Heading of 0.1's column with what an indicator means, which now stands on 说明. */
export const DEFINITION: readonly string[] = ["指标定义", "Definition"];

/** FNV-1a over the text's UTF-16 bytes. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return sum.toString(16);
}

/** What 0.1 said above a plan's strategies. */
export function firstLead(
  { section }: Pick<Plan, "section">,
  strategies: number,
  language: Language,
): string {
  return language === "zh"
    ? `对应报告第 ${section} 节，共 ${strategies} 条。文字为本工具改写，原文以报告为准。`
    : `Section ${section} of the report, ${strategies} strategies, in our own words; the report itself prevails.`;
}

/** What 0.1 said below the title of a cover. */
export const FIRST_COVER_LEAD: Record<Language, string> = {
  zh: "先填本页浅黄色单元格，再到“指标”页填现状值、规划值；没有安装加载项，也能看到判定和标色。",
  en: "Fill in the pale yellow cells here, then the values on Indicators; verdicts and colours work without the add-in.",
};
