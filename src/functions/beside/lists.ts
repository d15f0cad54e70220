import agriculture from "./names/agriculture.json";
import bases from "./names/bases.json";
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
  /** Key to names in use besides those that stand in the function. */
  names?: Partial<Record<string, string[]>>;
  /** Names that books use for different things, or for things that have no figure here: why, and what to do. */
  unclear?: { names: string[]; zh: string; en: string }[];
  /** What tables put before a name and that changes nothing: a grade, a class's code. A part of a regular expression. */
  beginnings?: string;
  /** Words that tables add to a name and that change nothing: 消费量. A part of a regular expression. */
  endings?: string;
  /** The unit of the amounts, by key, "" for the rest: a name may carry it in brackets. */
  units?: Partial<Record<string, string>>;
}

export const LISTS: Partial<Record<string, NameList>> = {
  agriculture,
  bases,
  compactness,
  covers,
  energies,
  fuels,
  landClasses,
  mixIndexes,
  modes,
  regions,
  ...others,
};
