import type { Language } from "../../catalogue/language";
import { zh, type Words } from "./zh";

export type { Words };

/** Chinese comes with the first view; English is fetched when somebody reads English. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "zh" ? zh : (await import("./en")).en;
}

/** Puts values into the braces of a sentence: fill("共 {n} 项", { n: 3 }). */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, key: string) => String(values[key] ?? braces));
}
