/** The names of a published list, whole: what each is read as, and which are refused as they stand. */
export interface List {
  /** The book and the table that print the names. */
  source: string;
  /** The call in which the names are typed. */
  formula: (name: string) => string;
  /** The name in the function's own list to those that stand for the same; ";" between two. */
  read: Record<string, string>;
  /** Names that have no figure here, or no certain meaning: each is refused, and the message says what to do. */
  refused: string;
}

export const namesIn = (names: string) =>
  names
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
