import type { Language } from "../catalogue/language";
import type { Level, Plan, PlanId, PlanType, Text } from "../catalogue/schema";
import type { SheetRole } from "./description";

export const SHEET_NAMES: Record<SheetRole, Text> = {
  cover: { zh: "封面", en: "Cover" },
  strategies: { zh: "策略", en: "Strategies" },
  indicators: { zh: "指标", en: "Indicators" },
  supplement: { zh: "补充指标", en: "More indicators" },
  statutory: { zh: "法定核心指标", en: "Statutory indicators" },
  verification: { zh: "核对", en: "Verification" },
  data: { zh: "数据", en: "Data" },
  account: { zh: "碳账", en: "Carbon account" },
  factors: { zh: "因子", en: "Factors" },
  schemes: { zh: "方案", en: "Schemes" },
  schemeLines: { zh: "方案措施", en: "Scheme lines" },
  overlay: { zh: "双评价", en: "Sink overlay" },
  risk: { zh: "风险与潜力", en: "Risk, potential" },
  checkup: { zh: "城市体检", en: "City check-up" },
  zones: { zh: "差异化分区", en: "Zones" },
  report: { zh: "报告", en: "Report" },
  notes: { zh: "说明", en: "Notes" },
  strategyMatrix: { zh: "附件1 策略矩阵", en: "Annex 1 Strategies" },
  indicatorIndex: { zh: "附件2 指标总表", en: "Annex 2 Indicators" },
  sample: { zh: "示例", en: "Sample" },
  sampleAccounts: { zh: "示例 碳核算", en: "Sample Carbon accounts" },
  sampleAnalysis: { zh: "示例 碳排放分析", en: "Sample Carbon analysis" },
  sampleTransit: { zh: "示例 交通", en: "Sample Transport" },
  sampleLand: { zh: "示例 用地", en: "Sample Land" },
  sampleGreen: { zh: "示例 绿地", en: "Sample Green space" },
  sampleEnergy: { zh: "示例 能源", en: "Sample Energy" },
  sampleWaste: { zh: "示例 废弃物", en: "Sample Waste" },
  samplePlan: { zh: "示例 规划", en: "Sample Plans" },
  samplePlanLists: { zh: "示例 规划清单", en: "Sample Lists of plans" },
};

const MAX_SHEET_NAME = 31;

export function wantedSheetName(role: SheetRole, language: Language): string {
  return SHEET_NAMES[role][language];
}

/**
 * The names of a plan's sheets. In a workbook that holds a plan already, in whichever language, or a sheet of one of
 * these names, all of them say which plan they belong to, and carry one number where that is taken too.
 */
export function planSheetNames(
  roles: readonly SheetRole[],
  plan: Pick<Plan, "level" | "planType">,
  language: Language,
  taken: { sheets: readonly string[]; isAlone: boolean },
): Map<SheetRole, string> {
  const used = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const areFree = (names: readonly string[]) => names.every((name) => !used.has(name.toLowerCase()));
  const plain = roles.map((role) => wantedSheetName(role, language));
  const withPlan = plain.map((name) => `${name} ${shortPlanName(plan, language)}`);
  let names = taken.isAlone && areFree(plain) ? plain : withPlan;
  for (let n = 2; !areFree(names); n += 1) names = withPlan.map((name) => numberedSheetName(name, n));
  return new Map(roles.map((role, at) => [role, names[at]!]));
}

const SHORT_LEVELS: Record<Level, string> = {
  国家: "Nat.",
  省: "Prov.",
  市: "Munic.",
  县: "County",
  乡镇: "Town",
};
const SHORT_TYPES: Record<PlanType, string> = {
  总体规划: "master",
  详细规划: "detailed",
  专项规划: "special",
};

/** "市总体规划", "Munic. master": the longest name of a sheet with it just fits into Excel's 31 characters. */
function shortPlanName({ level, planType }: Pick<Plan, "level" | "planType">, language: Language): string {
  return language === "zh" ? `${level}${planType}` : `${SHORT_LEVELS[level]} ${SHORT_TYPES[planType]}`;
}

/** The name itself, or "name (2)", "name (3)" … whichever is free. Excel ignores case when it compares names. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return free(wanted, taken, (n) => numberedSheetName(wanted, n));
}

function numberedSheetName(name: string, n: number): string {
  const suffix = ` (${n})`;
  return name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
}

const TABLE_PREFIXES: Record<"strategies" | "indicators" | "supplement" | "statutory", Text> = {
  strategies: { zh: "策略", en: "Strategies" },
  indicators: { zh: "指标", en: "Indicators" },
  supplement: { zh: "补充指标", en: "MoreIndicators" },
  statutory: { zh: "法定核心指标", en: "StatutoryIndicators" },
};

export type TableRole = keyof typeof TABLE_PREFIXES;

/** "指标_市总体规划". Excel allows letters of any script, digits, "_" and "." in the name of a table. */
export function tableName(
  role: TableRole,
  plan: Pick<Plan, "level" | "planType" | "name">,
  language: Language,
): string {
  const prefix = TABLE_PREFIXES[role][language];
  const suffix = language === "zh" ? `${plan.level}${plan.planType}` : plan.name.en.replace(/[^A-Za-z]/g, "");
  return `${prefix}_${suffix}`;
}

const VERIFICATION: Record<Language, string> = { zh: "核对", en: "Verification" };

/** Of a table that judges values of a person's own where they stand; it carries no plan's name, being no form of a plan. */
export function verificationTableName(language: Language): string {
  return VERIFICATION[language];
}

export function isVerificationTable(name: string): boolean {
  return Object.values(VERIFICATION).some(
    (own) => name.startsWith(own) && /^[_\d]*$/.test(name.slice(own.length)),
  );
}

/** Of the two indicator tables of a plan that of 补充指标. */
export function isSupplementTable(name: string): boolean {
  return Object.values(TABLE_PREFIXES.supplement).some((prefix) => name.startsWith(`${prefix}_`));
}

/** Annex 2 spans all plans, so its table carries no plan's name. */
export const ANNEX_TABLE_NAME: Text = { zh: "附件2_指标总表", en: "Annex2_Indicators" };

/** Tables and defined names share one space of names in a workbook. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  return free(wanted, taken, (n) => `${wanted}_${n}`);
}

/**
 * The plan a table belongs to, told by its name. Excel gives the table on a copied sheet the old name and a
 * number, so only the beginning counts.
 */
export function planOfTable(name: string, plans: readonly Plan[]): PlanId | null {
  for (const plan of plans) {
    for (const language of ["zh", "en"] as const) {
      for (const role of ["indicators", "supplement", "strategies"] as const) {
        const own = tableName(role, plan, language);
        if (name.startsWith(own) && /^[_\d]*$/.test(name.slice(own.length))) return plan.id;
      }
    }
  }
  return null;
}

function free(wanted: string, taken: Iterable<string>, numbered: (n: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  let n = 2;
  while (used.has(numbered(n).toLowerCase())) n += 1;
  return numbered(n);
}
