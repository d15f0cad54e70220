import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import type { Look } from "../look";

/** Something of the plan's context that stands on the cover: filled in, or following from what is. */
export interface Field {
  /** Becomes the name of the cell in the workbook. */
  name: Text | null;
  label: Text;
  unit: Text;
  help: Text;
  look: Look;
  /** How many columns an entry takes, joined: names are longer than figures, and a row whose height is set does not grow. */
  columns?: number;
  /** How many lines of an entry must be seen. */
  lines?: number;
  rule: { min: number; max: number | null; whole: boolean } | { items: readonly Text[] } | null;
  /** In place of the help: a formula that says what is wrong with the entry, or else the help. */
  hint?: (cell: (key: FollowedKey) => string, language: Language) => string;
  /** For a field that follows from others; `cell` gives their addresses. */
  formula?: (cell: (key: FollowedKey) => string, language: Language) => string;
}

/** Fields from which others follow. */
export type FollowedKey = "baseYear" | "nearYear" | "targetYear" | "urbanPopulation" | "province";
