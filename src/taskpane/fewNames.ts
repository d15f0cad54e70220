import type { Words } from "./words";

/** Names one after another; of a long list the first, and a sign that there are more. */
export function fewNames(names: readonly string[], words: Words, most = 10): string {
  return names.slice(0, most).join(words.record.listSeparator) + (names.length > most ? "…" : "");
}
