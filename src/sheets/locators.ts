import LOCATORS from "../catalogue/data/locators.json";
import type { Language } from "../catalogue/language";
import { GROUP_WORDS, SECTOR_WORDS } from "./words";

/**
 * Where in a source a fact stands, in the reader's language. Chapters of the report are put together from its
 * sections, sectors and numbers ("7.6-交通-客运-2"); all other places have their English in the catalogue.
 * A place without any is given as it is printed.
 */
export function locatorIn(locator: string, language: Language): string {
  if (language === "zh") return locator;
  return (
    EXACT[locator] ??
    locator
      .split("；")
      .map((part) => EXACT[part] ?? ofReport(part))
      .join("; ")
  );
}

const EXACT: Record<string, string> = LOCATORS;
const WORDS: Record<string, string> = {
  ...Object.fromEntries(Object.values(SECTOR_WORDS).map(({ zh, en }) => [zh, en])),
  ...GROUP_WORDS,
  // Whom chapter 8 speaks to.
  国家: "National",
  省市县: "Provincial and local",
  详细规划: "Detailed plans",
};
const WORD = new RegExp(Object.keys(WORDS).join("|"), "g");
const NUMERALS = "一二三四五六七八九";

function ofReport(place: string): string {
  const [, quoted] = /^报告 §(.+?)( 案例专栏)?所引$/.exec(place.replace(" 所引", "所引")) ?? [];
  if (quoted !== undefined) {
    const box = place.includes("案例专栏") ? ", box of cases" : "";
    return `as cited in the report, §${ofReport(quoted)}${box}`;
  }
  return place
    .replace(WORD, (word) => WORDS[word]!)
    .replace(/\(([一二三四五六七八九])\)/g, (_, numeral: string) => `(${NUMERALS.indexOf(numeral) + 1})`)
    .replace(/ 图/g, ", figure ")
    .replace(/ 建议/g, ", recommendation ");
}
