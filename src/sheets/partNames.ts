/** What a plan's workbook may have beyond its form: 数据, and 碳账 with its 因子. */
export const PARTS = ["data", "account"] as const;
export type Part = (typeof PARTS)[number];
