/** The Latin half has words; the Chinese one may have letters too: 单位GDP二氧化碳排放 CO2 per unit of GDP. */
const CHINESE_THEN_WORDS =
  /^(.*[\u4e00-\u9fff）)%])\s+((?:10[ ,]?000 |100 million )?[^\u4e00-\u9fff]*[A-Za-z]{3}[^\u4e00-\u9fff]*)$/;
const CHINESE_THEN_LATIN = /^([^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*?)\s+[A-Za-z][^\u4e00-\u9fff]*$/;
/** 万吨 CO2 is one unit, not a unit in two languages. */
const SUBSTANCE = /^(?:[kMt]*CO2e?|[kMt]*CO₂e?|C|GDP|[kMt]*ce)(?:$|[\s/()·])/i;

/** The Chinese half of a text that yearbooks print in both languages (单位 Unit); "" for any other text. */
export function chineseHalf(text: string): string {
  const [, half = ""] = CHINESE_THEN_WORDS.exec(text) ?? CHINESE_THEN_LATIN.exec(text) ?? [];
  const rest = text.slice(half.length).trim();
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
