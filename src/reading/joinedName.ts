import { inChinese } from "./inChinese";
import { printedName, type PrintedName } from "./printedName";
import { asYear } from "./years";

/** When a figure is of, and no part of what it is. */
export const WHEN =
  /(?:19|20)\d{2}\s*年?(?:末|底|度)?|基期年?|目标年|现状年?|规划|目标|近期|远期|基期|当前|现有|实际|[年期][初末底]/g;

/**
 * 耕地 and 面积（公顷）, one above or beside the other, are 耕地面积: a kind of thing and what of it is measured.
 * null where they don't name one indicator together.
 */
export function joinedName(printed: readonly string[]): PrintedName | null {
  const texts = printed.map(inChinese);
  const [first, ...rest] = texts;
  if (first === undefined || rest.length === 0) return null;
  const whole = printedName(texts.join(""));
  if (whole.found.length > 0) return whole;
  const what = rest.filter((text) => asYear(text) === null).map((text) => text.replace(WHEN, ""));
  const joined = printedName([first, ...what].join(""));
  return joined.found.length === 1 ? joined : null;
}
