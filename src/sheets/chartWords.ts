/** What a chart shows, in a sentence and in today's figures, for people who don't see it. */
import type { Language } from "../catalogue/language";

export interface SpokenSeries {
  name: string;
  /** What each figure is of, a cell or a text in quotes, and the cell or formula that holds it. */
  points: readonly { of: string; value: string }[];
}

/**
 * A formula that says the sentence and then every figure there is, with one digit behind the point; before there are any
 * figures it says the sentence alone.
 */
export function inFigures(
  sentence: string,
  series: readonly SpokenSeries[],
  unit: string,
  language: Language,
): { formula: string } {
  const [mark, colon, end] = language === "zh" ? ["、", "：", "。"] : [", ", ": ", "."];
  const said = series.map(({ name, points }) => {
    const known = points.map(({ value }) => `ISNUMBER(${value})`).join(",");
    const figures = points
      .map(({ of, value }) => `IF(ISNUMBER(${value}),"${mark}"&${of}&" "&ROUND(${value},1),"")`)
      .join("&");
    return `IF(OR(${known}),"${language === "zh" ? "" : " "}${name}${colon}"&MID(${figures},${mark.length + 1},900)&" ${unit}${end}","")`;
  });
  return { formula: `="${sentence}"&${said.join("&")}` };
}
