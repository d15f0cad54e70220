import agriculture from "./names/agriculture.json";
import bases from "./names/bases.json";
import bothEnergies from "./names/bothEnergies.json";
import compactness from "./names/compactness.json";
import covers from "./names/covers.json";
import energies from "./names/energies.json";
import fuels from "./names/fuels.json";
import landClasses from "./names/landClasses.json";
import mixIndexes from "./names/mixIndexes.json";
import modes from "./names/modes.json";
import others from "./names/others.json";
import { regions } from "./regions";

/** Names of one kind, in a file each, reviewed: what each stands for, and which stand for nothing certain. */
export interface NameList {
  /** Key to names in use besides those that stand in the function, as one text: see namesOf. */
  names?: Partial<Record<string, string>>;
  /** Names that books use for different things, or for things that have no figure here; refusals/names.json says by the first of each why, and what to do. */
  unclear?: string[];
  /** What tables put before a name and that changes nothing: a grade, a class's code. A part of a regular expression. */
  beginnings?: string;
  /** Whether the books number these: what has a number before it is one of them, or unknown, and no amount. */
  coded?: boolean;
  /** Words that tables add to a name and that change nothing: 消费量. A part of a regular expression. */
  endings?: string;
  /** Keys that nobody who asks for this kind tells apart, so that a name may join them: 自行车/电动自行车. */
  alike?: readonly (readonly string[])[];
  /** The unit of the amounts, by key, "" for the rest: a name may carry it in brackets. */
  units?: Partial<Record<string, string>>;
}

/** The names in a text, "|" between two: a list in quotes and commas would be a fortieth longer to load. */
export function namesOf(text = ""): string[] {
  return text.split("|").filter((name) => name !== "");
}

export const LISTS: Partial<Record<string, NameList>> = {
  agriculture,
  bases,
  compactness,
  covers,
  energies: { ...energies, names: named("tce.", energies.names) },
  fuels: { ...fuels, names: named("fuel.", fuels.names) },
  landClasses,
  mixIndexes,
  modes,
  regions,
  ...others,
};

/** Names that a list has of its own, and those of energies that CARBON.FUEL and CARBON.TCE have in common. */
function named(prefix: string, own: Record<string, string>): Record<string, string> {
  const names = { ...own };
  for (const [key, others] of Object.entries(bothEnergies)) {
    names[prefix + key] = `${others}|${own[prefix + key] ?? ""}`;
  }
  return names;
}
