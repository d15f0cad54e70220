import type { Force, Text } from "../catalogue/schema";
import type { Fault, Verdict } from "./judge";

/** The one word for each verdict, in cells, pane and documents alike. */
export const VERDICT_WORDS: Record<Verdict, Text> = {
  met: { zh: "达标", en: "Met" },
  missed: { zh: "未达标", en: "Not met" },
  missing: { zh: "缺数据", en: "No data" },
  invalid: { zh: "数据异常", en: "Invalid" },
  none: { zh: "无目标", en: "No target" },
};

/** What is wrong with a row and what to do about it. */
export const FAULT_WORDS: Record<Fault, Text> = {
  "value-error": {
    zh: "单元格里是错误值。请检查公式，或改填数值。",
    en: "The cell holds an error value. Check its formula or enter a number.",
  },
  "value-text": {
    zh: "单元格里是文字，不是数值。请只填数值，单位见“单位”列。",
    en: "The cell holds text, not a number. Enter the number alone; its unit is in the Unit column.",
  },
  "value-text-number": {
    zh: "数字按文本存放，不能参与计算。请重新输入为数值，不带单位和百分号。",
    en: "The number is stored as text and cannot be calculated with. Enter it again as a number, without unit or percent sign.",
  },
  "value-boolean": {
    zh: "单元格里是 TRUE/FALSE，不是数值。请填数值。",
    en: "The cell holds TRUE/FALSE, not a number. Enter a number.",
  },
  "value-out-of-range": {
    zh: "数值超出该指标可能的范围（见“合理下限”“合理上限”列）。请核对数值和单位。",
    en: "The value lies outside what this indicator can be (see the plausible limits). Check the number and its unit.",
  },
  "operator-unknown": {
    zh: "“要求”列的符号无法识别。请从下拉列表中选择。",
    en: "The sign in the Requirement column is not known. Choose one from its list.",
  },
  "target-not-number": {
    zh: "目标值不是数值。请填数值；没有目标时请清空。",
    en: "The target is not a number. Enter a number, or clear the cell where there is no target.",
  },
  "upper-not-number": {
    zh: "区间要求缺少上限。请在“目标上限”列填数值。",
    en: "A range needs its upper end. Enter a number in the Upper target column.",
  },
  "range-reversed": {
    zh: "目标上限小于目标值。请核对区间的两端。",
    en: "The upper target is below the target. Check both ends of the range.",
  },
  "handed-not-number": {
    zh: "“上级下达”不是数值。请只填数值；没有下达值时请清空。",
    en: "The handed-down value is not a number. Enter the number alone, or clear the cell where there is none.",
  },
  "handed-out-of-range": {
    zh: "“上级下达”超出该指标可能的范围，可能是正负号或单位有误。请核对。",
    en: "The handed-down value lies outside what this indicator can be; its sign or unit may be wrong. Check it.",
  },
  "handed-sign": {
    zh: "“上级下达”与目标值正负号相反，无法比较。下降幅度请与目标值一样填写（下降18%填18）。",
    en: "The handed-down value and the target differ in sign. Enter a fall the way the target does (18 for a fall of 18%).",
  },
  "handed-direction": {
    zh: "不知道数值应不低于还是不高于“上级下达”。请在“要求”列选 ≥ 或 ≤。",
    en: "It is not known whether more or less is better than the handed-down value. Choose ≥ or ≤ under Requirement.",
  },
  "too-large": {
    zh: "数值过大，无法比较。请核对数值和单位。",
    en: "The number is too large to compare. Check it and its unit.",
  },
};

/** How serious it is to miss a target. */
export const FORCE_WORDS: Record<Force, Text> = {
  mandatory: { zh: "强制", en: "Mandatory" },
  required: { zh: "要求", en: "Required" },
  advised: { zh: "建议", en: "Advised" },
};
