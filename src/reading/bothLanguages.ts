const CHINESE_THEN_LATIN = /^([^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*?)\s+[A-Za-z].*$/;

/** The Chinese half of a text that yearbooks print in both languages (单位 Unit); "" for any other text. */
export function chineseHalf(text: string): string {
  return CHINESE_THEN_LATIN.exec(text)?.[1] ?? "";
}
