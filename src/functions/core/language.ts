import { languageOf, type Language } from "../../catalogue/language";

/** Language for messages: that of Excel's interface. Read when a message is needed, as Office starts later than this file. */
export function currentLanguage(): Language {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return languageOf(office?.context?.displayLanguage);
}
