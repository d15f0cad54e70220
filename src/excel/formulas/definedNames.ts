import { callsOurs, type FunctionNames } from "./brokenFormula";

/** A defined name; `sheet` is null where it belongs to the whole workbook. */
export interface DefinedName {
  name: string;
  sheet: string | null;
  formula: string;
}

export interface CallingNames {
  /** Names whose formula calls a function of ours, or uses a name that does. */
  names: DefinedName[];
  /** Whether a formula that stands on this sheet uses any of them. */
  areUsedIn(formula: unknown, sheet: string): boolean;
}

/** A text, what stands in brackets, or a name with the sheet that may stand before it. */
const TOKENS =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)/giu;

/** In these a person gives names of their own, which may be spelled like a defined one. */
const GIVES_NAMES = /\b(LET|LAMBDA)\s*\(/i;

/** Functions of ours can stand behind a name, where a look at the cell's formula alone does not find them. */
export function namesCalling(
  defined: readonly DefinedName[],
  sheets: readonly string[],
  functions: FunctionNames,
): CallingNames {
  const calling = new Set(defined.filter(({ formula }) => callsOurs(formula, functions)));
  const uses = (formula: string, sheet: string | null) =>
    referred(formula, sheet, defined, sheets).some((name) => calling.has(name));
  for (let known = -1; known !== calling.size;) {
    known = calling.size;
    for (const name of defined) if (uses(name.formula, name.sheet)) calling.add(name);
  }
  return {
    names: defined.filter((name) => calling.has(name)),
    areUsedIn: (formula, sheet) =>
      calling.size > 0 && typeof formula === "string" && formula.startsWith("=") && uses(formula, sheet),
  };
}

/** The names that a formula refers to, as Excel finds them: those of the sheet before those of the workbook. */
function referred(
  formula: string,
  sheet: string | null,
  defined: readonly DefinedName[],
  sheets: readonly string[],
): DefinedName[] {
  if (GIVES_NAMES.test(formula)) return [];
  return [...formula.matchAll(TOKENS)].flatMap(([, prefix, name]) => {
    if (name === undefined) return [];
    const wanted = prefix === undefined ? sheet : prefix.replace(/^'|'$/g, "").replace(/''/g, "'");
    // Another workbook's name is not ours.
    if (prefix !== undefined && !sheets.some((each) => isSame(each, wanted!))) return [];
    const alike = defined.filter((each) => isSame(each.name, name));
    const own = alike.find((each) => wanted !== null && each.sheet !== null && isSame(each.sheet, wanted));
    return own ?? alike.find((each) => each.sheet === null) ?? [];
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
