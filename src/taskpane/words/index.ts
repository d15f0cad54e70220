import type { Language } from "../../catalogue/language";
import type { Words } from "./zh";
import { zhFirst } from "./zhFirst";

export type { Words };

/** All that the pane says. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "zh" ? (await import("./zh")).zh : (await import("./en")).en;
}

/** What the pane began with, where that is not yet all: its own words and those of its first view. */
let begun: Words | null = null;

/** What the pane needs to begin. In Chinese the rest is added by `wordsOfViews`; English comes as a whole. */
export async function firstWords(language: Language): Promise<Words> {
  if (language !== "zh") return loadWords(language);
  // Nobody reads the rest before wordsOfViews has come back: views ask for it through withWords.
  return (begun = { ...zhFirst } as Words);
}

/** Adds the words of all views to those that the pane began with, once. */
export async function wordsOfViews(): Promise<void> {
  if (!begun) return;
  Object.assign(begun, await loadWords("zh"));
  begun = null;
}

/** A view that is fetched together with its words, so that it is never seen without. */
export const withWords =
  <View>(fetchView: () => Promise<View>) =>
  async (): Promise<View> => {
    const [view] = await Promise.all([fetchView(), wordsOfViews()]);
    return view;
  };

/** Puts values into the braces of a sentence: fill("共 {n} 项", { n: 3 }). */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, key: string) => String(values[key] ?? braces));
}
