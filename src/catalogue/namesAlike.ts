/**
 * When two names are the same name. Small differences of writing don't count: width, case, spaces, brackets, 的,
 * 率 / 比例 / 占比, 面积 / 规模; list numbers and footnote marks are taken off before (`listMarks`). Anything that changes the quantity does: another radius,
 * another denominator, another scope, a fall in place of a level.
 */

import { type Rewriting, rewrite } from "./rewrite";

/** One width, one case, without spaces, hyphens, ^ and the s of a plural: the same name, letter by letter. */
export function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_^]/g, "")
    .replace(/s$/, "");
}

const NUMERALS: Record<string, string> = {
  十五: "15",
  十: "10",
  五: "5",
  一百: "100",
  二百: "200",
  三百: "300",
  五百: "500",
  八百: "800",
  一千: "1000",
};

const LOOSE: readonly Rewriting[] = [
  [/[()[\]{}<>《》〈〉「」『』【】〔〕“”"'‘’`、,，.。·•:：;；/／\\|~～]/g, ""],
  [/[的之]/g, ""],
  [/(一百|二百|三百|五百|八百|一千|十五|十|五)(?=分钟|米)/g, (numeral) => NUMERALS[numeral]!],
  [/(\d)(?:公里|千米)/g, "$1km"],
  [/(\d)(?:米|meter|metre)/g, "$1m"],
  [/(\d)(?:分钟|minute)/g, "$1min"],
  [/(?:国内生产总值|地区生产总值|生产总值)(?:gdp)?/g, "gdp"],
  [/二氧化碳/g, "co2"],
  [/所?占?(?:百分比|比例|比重|比率)|占比/g, "率"],
  [/规模/g, "面积"],
];

/** Also without brackets, points and 的, with one word for 率, for 面积, for metres and for GDP. */
export function loose(name: string): string {
  return loosened(plain(name));
}

/** The same of a name that is plain already. */
export function loosened(plainName: string): string {
  return rewrite(plainName, LOOSE);
}

/** Of a loose name: also 排放量 for 排放. Good only where that leads to one record. */
export function looser(looseName: string): string {
  return rewrite(looseName, LOOSER);
}

const LOOSER: readonly Rewriting[] = [
  [/排放量/g, "排放"],
  [/地面积率/g, "地率"],
];

/** All that may stand in a name and be taken for something else, or for nothing. */
export const TAKEN_OTHERWISE = [...LOOSE, ...LOOSER].map(([found]) => found.source).join("");

export function withoutBrackets(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]/g, "");
}
