/**
 * The provinces, and which of them a target means by a region. Whether a city of a province on the Yellow River lies
 * in its basin is asked for apart.
 */
import { REGION_NAMES } from "./regionNames";
import type { Text } from "./schema";

const JING_JIN_JI = ["北京", "天津", "河北"];
const YELLOW_RIVER = ["山西", "内蒙古", "山东", "河南", "陕西", "甘肃", "宁夏"];
const OTHERS =
  "辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 青海 新疆".split(
    " ",
  );

export type Region = "jingJinJi" | "yellowRiver" | "other";

/** Provinces of each region, short names. */
export const PROVINCES: Readonly<Record<Region, readonly string[]>> = {
  jingJinJi: JING_JIN_JI,
  yellowRiver: YELLOW_RIVER,
  other: OTHERS,
};

export const PROVINCE_NAMES: readonly Text[] = [...JING_JIN_JI, ...YELLOW_RIVER, ...OTHERS].map((zh) => ({
  zh,
  en: REGION_NAMES[zh]!,
}));

/**
 * What tells a province apart, however much of its name is given: the first two characters (河北省), the first word
 * in English (Inner Mongolia Autonomous Region).
 */
export const PROVINCE_KEYS: Readonly<Record<Region, readonly Text[]>> = {
  jingJinJi: keysOf(JING_JIN_JI),
  yellowRiver: keysOf(YELLOW_RIVER),
  other: keysOf(OTHERS),
};

function keysOf(provinces: readonly string[]): Text[] {
  return provinces.map((zh) => ({ zh: zh.slice(0, 2), en: REGION_NAMES[zh]!.split(" ")[0]! }));
}

/** The region of a province by its long or short name, Chinese or English; null for anything else. */
export function regionOf(province: string): Region | null {
  const text = province.trim();
  const zh = text.slice(0, 2);
  const en = text.split(" ")[0]!.toLowerCase();
  for (const region of Object.keys(PROVINCE_KEYS) as Region[]) {
    if (PROVINCE_KEYS[region].some((key) => key.zh === zh || key.en.toLowerCase() === en)) return region;
  }
  return null;
}
