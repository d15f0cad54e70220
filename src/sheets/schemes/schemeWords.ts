import type { Language } from "../../catalogue/language";

/** Titles of the blocks and tables of 方案, and of their columns. */
export const TITLES = {
  zh: {
    emissions: "排放与碳汇",
    measures: "四项指标（报告 9.1（六））",
    without: "有无对比：方案 − 基准情景",
    before: "前后对比：目标年 − 现状",
    strategies: "各策略带来的变化（按推荐方案排序；负值为减少）",
    strategy: "策略",
    unit: "单位",
    path: "减排路径：推荐方案从现状到目标年（其间按直线推算）",
    shareOfGain: "占推荐方案变化 %",
    hot: "碳排放热点：现状排放最大的活动",
    sinks: "碳汇重点：现状吸收最多的活动",
    activity: "活动",
    shareNow: "占现状 %",
    sectors: "重点领域：各方案排放最大的领域及其占比",
    place: "位次",
  },
  en: {
    emissions: "Emissions and sinks",
    measures: "The four measures (9.1(6) of the report)",
    without: "With and without: scheme − baseline",
    before: "Before and after: target year − now",
    strategies: "What each strategy brings (ranked by the recommended scheme; below zero is less)",
    strategy: "Strategy",
    unit: "Unit",
    path: "The way of the recommended scheme from now to the target year (straight lines in between)",
    shareOfGain: "Share of change, recommended scheme, %",
    hot: "Hot spots: what emits most now",
    sinks: "What takes up most now",
    activity: "Activity",
    shareNow: "Share now, %",
    sectors: "Which sectors emit most in every case, and their share",
    place: "Place",
  },
};

export function comparisonLead(language: Language): string {
  return language === "zh"
    ? "在“方案措施”页填基准情景和各方案；本页比较结果。★ 为各方案中最优。没有填的方案不出结果；有数据异常的，改正前不出结果。"
    : "Enter the baseline and the schemes on Scheme lines; this sheet compares them. ★ marks the best scheme. A scheme without entries, or with invalid ones, has no result.";
}
