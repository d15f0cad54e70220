import type { Text } from "../../catalogue/schema";
import texts from "./names.json";

/** What to do about names of one kind that are not read. */
export interface RefusedNames {
  /** By the first of the names that books use for different things, or for things that have no figure here. */
  unclear?: Partial<Record<string, Text>>;
  /** What to do with a name that is not on the list. */
  absent?: Text;
}

export const REFUSED: Partial<Record<string, RefusedNames>> = texts;

export function ofNames(kind = ""): RefusedNames {
  return REFUSED[kind] ?? {};
}

/** The name is read, but tables give its amounts in another unit than the one in brackets. */
export function otherUnit(text: string, unit: string): Text {
  const shown = text.trim().slice(0, 30);
  return {
    zh: `“${shown}”：数量须以 ${unit} 计，请先换算`,
    en: `"${shown}": the amount must be in ${unit}; convert it first`,
  };
}
