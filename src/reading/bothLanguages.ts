/** The Latin half has words; the Chinese one may have letters too: 单位GDP二氧化碳排放 CO2 per unit of GDP. */
const CHINESE_THEN_WORDS =
  /^(.*[\u4e00-\u9fff）)%])\s+((?:10[ ,]?000 |100 million )?[^\u4e00-\u9fff]*[A-Za-z]{3}[^\u4e00-\u9fff]*)$/;
const CHINESE_THEN_LATIN = /^([^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*?)\s+[A-Za-z][^\u4e00-\u9fff]*$/;
/** 万吨 CO2 is one unit, not a unit in two languages. */
const SUBSTANCE = /^(?:[kMt]*CO2e?|[kMt]*CO₂e?|C|GDP|[kMt]*ce)(?:$|[\s/()·])/i;

/** 林地 Forest I is a class of its own, which the Chinese half doesn't say. */
const CLASS = /[\s-][A-Z]?[IVX]+(?:$|[\s-])|\s[A-Z]$/;

/** The Chinese half of a text that yearbooks print in both languages (单位 Unit); "" for any other text. */
export function chineseHalf(text: string): string {
  const [, half = ""] = CHINESE_THEN_WORDS.exec(text) ?? CHINESE_THEN_LATIN.exec(text) ?? [];
  const rest = text.slice(half.length).trim();
  if (CLASS.test(rest)) return "";
  // 万 t is one unit.
  if (/^[十百千万亿]+$/.test(half)) return "";
  return SUBSTANCE.test(rest) && !/[a-z]{3}/.test(rest) ? "" : half;
}

/** 耕地规模 / Arable land: a slash may part two quantities as well, so both halves are asked. */
export function slashedHalves(text: string): readonly [chinese: string, latin: string] | null {
  const [, chinese = "", latin = ""] =
    /^(.*[\u4e00-\u9fff）)%])\s*[/／|｜]\s*([A-Za-z][^\u4e00-\u9fff]*)$/.exec(text) ?? [];
  return latin === "" ? null : [chinese, latin];
}

const CHINESE =
  /^(.*[\u4e00-\u9fff）)%])(\s*[/／]\s*[^\s\u4e00-\u9fff]{1,12}(?=\s)|\s*[(（][^()（）]{1,16}[)）])?\s*/
    .source;
const ENGLISH = /((?:[A-Z][a-z]{2}|[a-z]{3})[A-Za-z' ,-]*)/.source;
const UNIT_BEHIND = /(\s*[/／]\s*\S{1,14}|\s*[(（][^()（）]{1,16}[)）])?$/.source;
const WITH_ENGLISH = new RegExp(CHINESE + ENGLISH + UNIT_BEHIND);

/**
 * What papers print in both languages, without the English words and with the unit that stands before or behind them:
 * 面积 Area (hm²) is 面积 (hm²), 林地Woodland is 林地, 耕地/km² Farmland is 耕地/km². The words apart, since they may be a unit.
 */
export function withoutEnglish(text: string): { chinese: string; english: string } | null {
  const [, name, before = "", english = "", behind = ""] = WITH_ENGLISH.exec(text) ?? [];
  if (name === undefined || (before !== "" && behind !== "") || CLASS.test(english)) return null;
  return { chinese: name + (before || behind), english: english.trim() };
}
