import type { Level, PlanType, Text } from "../../catalogue/schema";

/** The five levels and three types in both languages, as the pane writes them. */
export const levelName: Record<Level, Text> = {
  国家: { zh: "国家", en: "National" },
  省: { zh: "省", en: "Provincial" },
  市: { zh: "市", en: "Municipal" },
  县: { zh: "县", en: "County" },
  乡镇: { zh: "乡镇", en: "Township" },
};

export const planTypeName: Record<PlanType, Text> = {
  总体规划: { zh: "总体规划", en: "Master plan" },
  详细规划: { zh: "详细规划", en: "Detailed plan" },
  专项规划: { zh: "专项规划", en: "Special plan" },
};
