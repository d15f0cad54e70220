import type { Language } from "../catalogue/language";
import type { Text } from "../catalogue/schema";

/** What a new file says of itself to those who look for it, in the folder and in an archive. */
export interface About {
  title: string;
  author: string;
  keywords: string;
  /** As "zh-CN". */
  language: string;
}

const AUTHOR: Text = { zh: "双碳规划指标", en: "Carbon Planning Indicators" };
const INDICATORS: Text = { zh: "双碳指标", en: "dual-carbon indicators" };
const FIELD: Text = {
  zh: "国土空间规划；双碳；指标",
  en: "territorial spatial planning; dual carbon; indicators",
};

export function aboutFile(name: Text, version: string, language: Language): About {
  return {
    title: language === "zh" ? `${name.zh}${INDICATORS.zh}` : `${name.en}: ${INDICATORS.en}`,
    author: `${AUTHOR[language]} ${version}`,
    keywords: FIELD[language],
    language: language === "zh" ? "zh-CN" : "en-US",
  };
}
