/** The two languages of the interface. Chinese is the default everywhere. */
export type Language = "zh" | "en";

/** Language for an Office or browser locale such as "zh-CN" or "en-US"; Chinese unless it is plainly another. */
export function languageOf(locale: string | null | undefined): Language {
  return !locale || /^zh\b/i.test(locale) ? "zh" : "en";
}

/** How numbers and times are written in each. */
export const LOCALES = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Language, string>;
