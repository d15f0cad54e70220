import type { Language } from "../../catalogue/language";

/** Above the lines of the schemes: how they are filled in. */
export const LEAD_TEXT: Record<Language, readonly [baseline: string, schemes: string]> = {
  zh: [
    "基准情景：没有本规划各项策略时，到目标年各行比现状变化多少（%），或直接填活动量；不填即与现状相同。",
    "各方案：采取策略后比基准情景变化多少（%，−30 即减少 30%；碳汇 +20 即多吸收 20%），或直接填活动量，并选择引起变化的策略；不填即与基准情景相同。",
  ],
  en: [
    "Baseline: without the plan’s strategies, how far each line moves from now to the target year (%), or its activity; blank means as now.",
    "Schemes: how far the strategies move it from the baseline (%; −30 is 30% less; for a sink +20 takes up 20% more), or its activity, and which strategy does it; blank means as in the baseline.",
  ],
};
