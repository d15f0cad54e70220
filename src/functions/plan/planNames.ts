import type { IndicatorSector, Level, PlanId, PlanType } from "../../catalogue/schema";
import { choices, type Choices } from "../core/names";
import { PLAN_NAMES } from "./planNames.generated";

/** The plans that are drawn up, by the names that people write: 市-总体规划, 市级国土空间总体规划, 市级总体规划. */
export const PLANS = choices(
  { zh: "规划", en: "plan" },
  Object.fromEntries(
    Object.entries(PLAN_NAMES).map(([id, [zh, en]]) => [id, [id, en, zh, id.replace("-", "级")] as const]),
  ),
) as Choices<PlanId>;

export const LEVEL_NAMES = choices<Level>(
  { zh: "层级", en: "level" },
  {
    国家: ["国家", "National", "国家级", "全国"],
    省: ["省", "Province", "省级", "Provincial"],
    市: ["市", "Municipality", "市级", "Municipal", "City"],
    县: ["县", "County", "县级"],
    乡镇: ["乡镇", "Township", "乡镇级", "乡", "镇"],
  },
);

export const TYPE_NAMES = choices<PlanType>(
  { zh: "规划类型", en: "type of plan" },
  {
    总体规划: ["总体规划", "Master plan", "总规", "Master"],
    详细规划: ["详细规划", "Detailed plan", "详规", "Detailed"],
    专项规划: ["专项规划", "Special plan", "专规", "Special"],
  },
);

export const SECTOR_NAMES = choices<IndicatorSector>(
  { zh: "领域", en: "sector" },
  {
    能源: ["能源", "Energy"],
    工业: ["工业", "Industry"],
    交通: ["交通", "Transport"],
    建筑: ["建筑", "Buildings"],
    废弃物处理: ["废弃物处理", "Waste", "废弃物"],
    农业: ["农业", "Agriculture"],
    生态空间: ["生态空间", "Ecological space", "生态"],
    综合: ["综合", "Cross-sector"],
  },
);

/** Language of words in a result. Chinese unless asked otherwise, so that a formula gives everybody the same. */
export const LANGUAGE_NAMES = choices(
  { zh: "语言", en: "language" },
  { zh: ["中文", "Chinese", "zh-CN"], en: ["英文", "English", "en-US"] },
);
