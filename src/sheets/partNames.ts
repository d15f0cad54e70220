import type { PlanId } from "../catalogue/schema";

/**
 * What a plan's workbook may have beyond its form: 法定核心指标, 数据, 碳账 with its 因子, 方案 with its 方案措施, the assessments 双评价,
 * 风险与潜力, 城市体检 and 差异化分区, and 报告.
 */
export const PARTS = [
  "statutory",
  "data",
  "account",
  "schemes",
  "overlay",
  "risk",
  "checkup",
  "zones",
  "report",
] as const;
export type Part = (typeof PARTS)[number];

/** A part that only these plans can have; a test holds it against the catalogue. */
const ONLY_OF: Partial<Record<Part, readonly PlanId[]>> = { statutory: ["市-总体规划"] };

/** The parts that a plan can have. */
export function partsOf(plan: PlanId): Part[] {
  return PARTS.filter((part) => ONLY_OF[part]?.includes(plan) ?? true);
}

/** What a part is reckoned from and therefore brings along. */
const NEEDS: Partial<Record<Part, Part>> = { schemes: "account" };

/** The parts asked for with all that they need, in their order. */
export function withNeeded(parts: readonly Part[]): Part[] {
  const all = new Set(parts.flatMap((part) => [part, ...(NEEDS[part] ? [NEEDS[part]] : [])]));
  return PARTS.filter((part) => all.has(part));
}
