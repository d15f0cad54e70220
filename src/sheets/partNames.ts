/** What a plan's workbook may have beyond its form: 数据, 碳账 with its 因子, 方案 with its 方案措施, and 报告. */
export const PARTS = ["data", "account", "schemes", "report"] as const;
export type Part = (typeof PARTS)[number];

/** What a part is reckoned from and therefore brings along. */
const NEEDS: Partial<Record<Part, Part>> = { schemes: "account" };

/** The parts asked for with all that they need, in their order. */
export function withNeeded(parts: readonly Part[]): Part[] {
  const all = new Set(parts.flatMap((part) => [part, ...(NEEDS[part] ? [NEEDS[part]] : [])]));
  return PARTS.filter((part) => all.has(part));
}
