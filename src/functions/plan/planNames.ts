import type { IndicatorSector, Level, PlanId, PlanType } from "../../catalogue/schema";
import { choices, type Choices } from "../core/names";

/** The twelve plans, by the names that people write. The other three combinations nobody draws up. */
export const PLANS = choices(
  { zh: "规划", en: "plan" },
  {
    "国家-总体规划": ["国家-总体规划", "National master plan", "全国国土空间总体规划", "国家级总体规划"],
    "国家-专项规划": ["国家-专项规划", "National special plan", "全国国土空间专项规划", "国家级专项规划"],
    "省-总体规划": ["省-总体规划", "Provincial master plan", "省级国土空间总体规划", "省级总体规划"],
    "省-专项规划": ["省-专项规划", "Provincial special plan", "省级国土空间专项规划", "省级专项规划"],
    "市-总体规划": ["市-总体规划", "Municipal master plan", "市级国土空间总体规划", "市级总体规划"],
    "市-详细规划": ["市-详细规划", "Municipal detailed plan", "市级国土空间详细规划", "市级详细规划"],
    "市-专项规划": ["市-专项规划", "Municipal special plan", "市级国土空间专项规划", "市级专项规划"],
    "县-总体规划": ["县-总体规划", "County master plan", "县级国土空间总体规划", "县级总体规划"],
    "县-详细规划": ["县-详细规划", "County detailed plan", "县级国土空间详细规划", "县级详细规划"],
    "县-专项规划": ["县-专项规划", "County special plan", "县级国土空间专项规划", "县级专项规划"],
    "乡镇-总体规划": ["乡镇-总体规划", "Township master plan", "乡镇级国土空间总体规划", "乡镇级总体规划"],
    "乡镇-详细规划": ["乡镇-详细规划", "Township detailed plan", "乡镇级国土空间详细规划", "乡镇级详细规划"],
  },
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
