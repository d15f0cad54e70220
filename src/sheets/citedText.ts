import type { Language } from "../catalogue/language";
import type { Citation, Source } from "../catalogue/schema";
import { sourceTitle } from "../catalogue/sourceTitle";
import { formulasSetLow } from "../catalogue/unitNames";
import { locatorIn } from "./locators";

/** Id of the source that the whole workbook rests on. */
export const REPORT = "report-2023";

const SEPARATOR: Record<Language, string> = { zh: "，", en: ", " };

/**
 * A source and the place in it, as every sheet words it: "绿色出行创建行动方案，交运函〔2020〕490号，创建目标". With `dated` also
 * when the document is from, for lists in which it is told apart from other editions.
 */
export function citedText(
  { source: id, locator }: Citation,
  sourceOf: (id: string) => Source,
  language: Language,
  dated = false,
): string {
  const source = sourceOf(id);
  const parts = [
    formulasSetLow(sourceTitle(source, language)),
    source.documentNumber,
    dated && source.date,
    locatorIn(locator, language),
  ];
  return parts.filter(Boolean).join(SEPARATOR[language]);
}

/** The same where the report needs no title, because the workbook is made after it: "7.5-能源-1". */
export function citedBesideReport(
  citation: Citation,
  sourceOf: (id: string) => Source,
  language: Language,
): string {
  return citation.source === REPORT
    ? locatorIn(citation.locator, language)
    : citedText(citation, sourceOf, language);
}
