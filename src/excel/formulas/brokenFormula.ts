/**
 * Excel binds a cell to a function of an add-in when the formula is entered. A formula that was entered while the
 * add-in was absent stays #NAME? for good, and one that another add-in has taken hold of keeps Excel's inner name
 * (_xldudf_CARBON_INTENSITY, or even 'C:\…\OTHER.XLAM'!_xldudf_CARBON_INTENSITY). Entering it anew mends both.
 */

/** A text, a sheet or file in quotes, an inner name with what may stand before it, or what is called, with all that stands before it. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|\[[^\]]*\][^\s!'"(),]*!|[\p{L}\p{N}_.]+!)?_xldudf_([a-z0-9_]+)(?=\s*\()|'(?:[^']|'')*'|[!\p{L}\p{N}_.\\]+(?=\s*\()/giu;

export interface FunctionNames {
  /** Ids, upper-case: "CARBON.INTENSITY". */
  ids: ReadonlySet<string>;
  /** By inner name, without its prefix: "CARBON_INTENSITY" → "CARBON.INTENSITY". */
  byInnerName: ReadonlyMap<string, string>;
}

export function functionNames(ids: readonly string[]): FunctionNames {
  const upper = ids.map((id) => id.toUpperCase());
  return {
    ids: new Set(upper),
    byInnerName: new Map(upper.map((id) => [id.replace(/\./g, "_"), id])),
  };
}

/** Whether a formula calls a function of ours, under its own or its inner name. */
export function callsOurs(formula: unknown, names: FunctionNames): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return [...formula.matchAll(TOKENS)].some(([token, innerName]) =>
    innerName === undefined
      ? names.ids.has(token.toUpperCase())
      : names.byInnerName.has(innerName.toUpperCase()),
  );
}

/** What to enter into a cell so that it finds our functions again; null where nothing of ours is broken. */
export function mendedFormula(formula: unknown, value: unknown, names: FunctionNames): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  if (typeof value !== "string" || !value.startsWith("#")) return null;
  let callsOurs = false;
  let hasInnerName = false;
  const mended = formula.replace(TOKENS, (token, innerName?: string) => {
    if (innerName === undefined) {
      callsOurs ||= names.ids.has(token.toUpperCase());
      return token;
    }
    const id = names.byInnerName.get(innerName.toUpperCase());
    hasInnerName ||= id !== undefined;
    return id ?? token;
  });
  return hasInnerName || (callsOurs && value === "#NAME?") ? mended : null;
}
