import type { Operator } from "../catalogue/schema";

/**
 * met 达标, missed 未达标, missing 缺数据, invalid 数据异常, none 无目标.
 */
export const VERDICTS = ["met", "missed", "missing", "invalid", "none"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A cell as Excel hands it over: "" for a blank cell, "#DIV/0!" and the like for an error. */
export type CellValue = string | number | boolean | null;

export interface Requirement {
  operator: Operator;
  target: number;
  upper: number | null;
}
