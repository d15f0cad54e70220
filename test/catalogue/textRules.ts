import type { Text } from "../../src/catalogue/schema";

const CHINESE = /\p{Script=Han}/u;

/** What is wrong with a text in two languages; empty if nothing is. */
export function faults(label: string, text: Text, limits: { zh: number; en: number }): string[] {
  const found: string[] = [];
  if (!CHINESE.test(text.zh)) found.push(`${label}: no Chinese text`);
  if (!text.en.trim()) found.push(`${label}: no English text`);
  if (CHINESE.test(text.en)) found.push(`${label}: Chinese characters in the English text`);
  if ([...text.zh].length > limits.zh) found.push(`${label}: Chinese is longer than ${limits.zh} characters`);
  if ([...text.en].length > limits.en) found.push(`${label}: English is longer than ${limits.en} characters`);
  if (text.zh !== text.zh.trim() || text.en !== text.en.trim()) found.push(`${label}: blanks at an end`);
  return found;
}

/** Explanations are one sentence, with its full stop. */
export function sentenceFaults(label: string, text: Text): string[] {
  const found: string[] = [];
  if (!/^[^。！？]+。$/.test(text.zh)) found.push(`${label}: Chinese is not one sentence`);
  if (!text.en.endsWith(".") || /\.\s+\p{Lu}/u.test(text.en))
    found.push(`${label}: English is not one sentence`);
  return found;
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
