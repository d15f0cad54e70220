import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { hasCitySize } from "../cover/coverFields";

/** What a person has to know to fill in the workbook, a line each. */
export function howTo(plan: Plan, language: Language): string[] {
  const { cover, coverWithSize, steps } = HOW_TO[language];
  return [hasCitySize(plan) ? coverWithSize : cover, ...steps];
}

const HOW_TO = {
  zh: {
    cover: "在“封面”填规划地区、基期年、目标年等基本情况。",
    coverWithSize: "在“封面”填城区常住人口等基本情况；随城市规模变化的目标值会自动取值。",
    steps: [
      "在“指标”填现状值、近期值、规划值，年份在“封面”填。单位为%时填70表示70%；单位为“—”的是纯数，没有单位。",
      "判定看规划值；没有规划值看近期值，再没有看现状值。“上级下达”也是目标：数值不得比它差。",
      "判定和标色是普通公式和条件格式：没有加载项，在 WPS 或 LibreOffice 中打开同样有效。",
      "“要求”“目标值”“目标上限”“目标年”（浅蓝色）可以改成本地要求；清空目标值，判定变为“无目标”。",
      "要求的写法：≥ 不低于，> 高于，≤ 不高于，< 低于，= 等于；[] 介于（含两端），() 不含两端，[) 只含下限，(] 只含上限。",
      "只看有目标的指标：点“判定”表头的筛选箭头，去掉“无目标”。",
      "下面“指标解释”写明计算口径由地方确定的，请在“数据来源”“备注”写明分子、分母。",
      "可以排序、筛选、增删行、插入列；请保留表头文字，加载项靠它认列。",
    ],
  },
  en: {
    cover: "On Cover, fill in the context: place, base year, target year and so on.",
    coverWithSize:
      "On Cover, fill in the context; targets that depend on the size of the city follow by themselves.",
    steps: [
      "On Indicators, fill in current, near-term and planned values; their years go onto Cover. Where the unit is %, 70 means 70%; — stands for a pure number.",
      "The planned value is judged, else the near-term, else the current one. A value handed down is a target too: yours must not be worse.",
      "Verdicts and colours are plain formulas and conditional formats: they work without the add-in, in WPS and LibreOffice too.",
      "Must be, Target, Upper target and Target year (pale blue) may be changed to local ones; an empty target makes the verdict No target.",
      "Signs: ≥ at least, > above, ≤ at most, < below, = equal to; [] between (both ends included), () neither end, [) only the lower, (] only the upper.",
      "To see only rows with a target, use the filter arrow at Verdict and clear No target.",
      "Where the basis of calculation is left to the place, say numerator and denominator under Data source or Remarks.",
      "Sort, filter, add or delete rows, insert columns as you like; keep the headings, by which the add-in knows the columns.",
    ],
  },
};

export const VERDICT_MEANING = {
  met: { zh: "数值满足要求。", en: "The value satisfies the requirement." },
  missed: { zh: "数值不满足要求；“差距”列是还差多少。", en: "It does not; Gap says how much is missing." },
  missing: {
    zh: "有目标，但数值都没有填。",
    en: "There is a target but no value is filled in.",
  },
  invalid: {
    zh: "填的不是数值，或超出该指标可能的范围（如 130%）。",
    en: "Not a number, or outside what the indicator can be (130%, for instance).",
  },
  none: { zh: "没有目标值，不作判定。", en: "There is no target to judge by." },
};
