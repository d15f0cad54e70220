import {
  INDICATOR_SECTORS,
  type IndicatorSector,
  type Level,
  type PlanType,
  type Text,
} from "../catalogue/schema";

export const SECTOR_WORDS: Record<IndicatorSector, Text> = {
  能源: { zh: "能源", en: "Energy" },
  工业: { zh: "工业", en: "Industry" },
  交通: { zh: "交通", en: "Transport" },
  建筑: { zh: "建筑", en: "Buildings" },
  废弃物处理: { zh: "废弃物处理", en: "Waste" },
  农业: { zh: "农业", en: "Agriculture" },
  生态空间: { zh: "生态空间", en: "Ecological space" },
  综合: { zh: "综合", en: "Cross-sector" },
};

/** For rows whose sector is none of these, such as a person's own. */
export const OTHER_SECTOR: Text = { zh: "其他", en: "Other" };

export function sectorNamed(text: string): IndicatorSector | null {
  const wanted = text.trim().toLowerCase();
  return INDICATOR_SECTORS.find((sector) => isEither(SECTOR_WORDS[sector], wanted)) ?? null;
}

const isEither = ({ zh, en }: Text, wanted: string) => zh === wanted || en.toLowerCase() === wanted;

export const GROUP_WORDS: Record<string, string> = {
  功能混合的用地: "Mixed land use",
  都市农业: "Urban farming",
  客运: "Passenger transport",
  货运物流: "Freight and logistics",
  新能源汽车配套设施: "Facilities for new-energy vehicles",
};

export const LEVEL_WORDS: Record<Level, Text> = {
  国家: { zh: "国家", en: "National" },
  省: { zh: "省", en: "Province" },
  市: { zh: "市", en: "Municipality" },
  县: { zh: "县", en: "County" },
  乡镇: { zh: "乡镇", en: "Township" },
};

export const PLAN_TYPE_WORDS: Record<PlanType, Text> = {
  总体规划: { zh: "总体规划", en: "Master plan" },
  详细规划: { zh: "详细规划", en: "Detailed plan" },
  专项规划: { zh: "专项规划", en: "Special plan" },
};

/** In place of a definition where no source gives one. */
export const NO_DEFINITION: Text = { zh: "计算口径由地方确定", en: "How it is reckoned is set locally" };
