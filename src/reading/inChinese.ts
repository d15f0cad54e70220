import { withoutEnglish } from "./bothLanguages";
import { isUnit } from "./printedUnit";

/** A text without the English words that repeat its Chinese ones; any other as it is. 能耗 tce has a unit, no English. */
export function inChinese(text: string): string {
  const halves = withoutEnglish(text);
  return halves === null || isUnit(halves.english) ? text : halves.chinese;
}
