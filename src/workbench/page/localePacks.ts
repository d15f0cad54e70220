import type { WorkbenchLanguage } from "../language";

/** What the grid's packages say, loaded for one language only. */
export async function gridPacks(language: WorkbenchLanguage): Promise<readonly object[]> {
  const { packs } = await (language === "zh-CN" ? import("./localesChinese") : import("./localesEnglish"));
  return packs;
}
