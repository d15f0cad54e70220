import type { Language } from "./language";
import type { Source } from "./schema";

/** A source's title stays as published, unless it has an official one in the reader's language. */
export function sourceTitle(
  { title, titleEn }: Pick<Source, "title" | "titleEn">,
  language: Language,
): string {
  return (language === "en" && titleEn) || title;
}
