/** What is found in a text, and what is written instead. */
export type Rewriting = readonly [RegExp, string | ((found: string) => string)];

/** A text with each rewriting done in turn. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): string {
  let result = text;
  for (const [found, instead] of rewritings)
    result = typeof instead === "string" ? result.replace(found, instead) : result.replace(found, instead);
  return result;
}
