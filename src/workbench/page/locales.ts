import { mergeLocales } from "@univerjs/core";
import type { WorkbenchLanguage } from "../language";

/** The grid's own words, loaded for one language only. */
export async function gridWords(language: WorkbenchLanguage): Promise<object> {
  const { packs } = await (language === "zh-CN" ? import("./localesChinese") : import("./localesEnglish"));
  return mergeLocales(...(packs as never[]));
}
