/** Something that can be found: by its heading, or by anything else that is said about it. */
export interface Searchable {
  head: string;
  body: string;
}

/** Full-width and half-width, upper and lower case, m² and m2 are all one to somebody who searches. */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

export function searchable(
  head: readonly string[],
  body: readonly (string | null | undefined)[],
): Searchable {
  return { head: normalise(head.join("\n")), body: normalise(body.filter(Boolean).join("\n")) };
}

/** Items that contain every word of the query, headings first; the given order otherwise. */
export function search<T extends { found: Searchable }>(items: readonly T[], query: string): T[] {
  const terms = normalise(query)
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  if (terms.length === 0) return [...items];
  return items
    .map((item) => ({ item, score: score(item.found, terms) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

function score({ head, body }: Searchable, terms: readonly string[]): number {
  let sum = 0;
  for (const term of terms) {
    const at = `\n${head}`.indexOf(`\n${term}`);
    if (at >= 0) sum += 3;
    else if (head.includes(term)) sum += 2;
    else if (body.includes(term)) sum += 1;
    else return 0;
  }
  return sum;
}
