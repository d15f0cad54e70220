import { tokenize, type Token } from "@borgar/fx";
import { spelledOut } from "./spelledOut";

/**
 * A formula of a file as a person types it, with "=": without the prefixes that files give to younger functions, to
 * their parameters and to custom functions. Null when it points into another workbook or program, which isn't there.
 */
export function typedFormula(stored: string): string | null {
  const whole = spelledOut(stored);
  const formula = ownNames(whole.startsWith("=") ? whole : `=${whole}`);
  if (asksProgram(formula)) return null;
  if (!/_xl|\[/i.test(formula)) return formula;
  if (pointsOutside(formula)) return null;
  const tokens = tokenize(formula, { mergeRefs: true });
  return tokens
    .map(({ type, value }, index) => replacement(tokens, index) ?? (isName(type) ? unprefixed(value) : value))
    .join("");
}

/** =cmd|'/c calc'!A0 asks another program for data (DDE). Outside of texts, sheet names and tables | means nothing else. */
const asksProgram = (formula: string) =>
  formula.includes("|") && formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, "").includes("|");

/**
 * [1]Sheet!A1, '[1]My sheet'!A1, [1]!Name and what other programs write, ['file:///…']Sheet!A1. A table's column, T[a],
 * follows a name and has no ! behind it.
 */
function pointsOutside(formula: string): boolean {
  const shown = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return /(?:^|[-=+*/^&<>(,;:{ ])\[[^\]]*\][^!"()+*,;\s]*!|'(?:[^']|'')*\[(?:[^']|'')*'!/.test(shown);
}

/** [0]!Name is a name of this workbook. */
const ownNames = (formula: string) =>
  formula.includes("[0]!")
    ? formula.replace(/("(?:[^"]|"")*")|\[0\]!/g, (_all, text?: string) => text ?? "")
    : formula;

const isName = (type: string) => type === "func" || type.startsWith("range");

/** Custom functions are stored with an underscore for every dot of their name. */
function unprefixed(name: string): string {
  const custom = /^_xldudf_/i.exec(name);
  if (custom) return name.slice(custom[0].length).replaceAll("_", ".");
  return name.replace(/^(_xlfn\.)?(_xlws\.|_xlpm\.)?/i, "").replace(/^_xlpm\./i, "");
}

/** `_xlfn.SINGLE(x)` is typed @x and `_xlfn.ANCHORARRAY(x)` x#: what stands for a token of theirs. */
function replacement(tokens: Token[], index: number): string | null {
  const { type, value } = tokens[index]!;
  if (type === "func" && /^_xlfn\.SINGLE$/i.test(value)) return "@";
  if (type === "func" && /^_xlfn\.ANCHORARRAY$/i.test(value)) return "";
  if (type !== "operator" || (value !== "(" && value !== ")")) return null;
  const call = value === "(" ? index - 1 : openingOf(tokens, index) - 1;
  const callee = tokens[call];
  if (callee?.type !== "func") return null;
  // An argument of several parts keeps its brackets.
  const isAnchor = /^_xlfn\.ANCHORARRAY$/i.test(callee.value);
  if (!isAnchor && !/^_xlfn\.SINGLE$/i.test(callee.value)) return null;
  const single = closingOf(tokens, call + 1) === call + 3;
  if (value === "(") return single ? "" : "(";
  return `${single ? "" : ")"}${isAnchor ? "#" : ""}`;
}

function openingOf(tokens: Token[], closing: number): number {
  let depth = 0;
  for (let index = closing; index >= 0; index--) {
    if (tokens[index]!.type !== "operator") continue;
    if (tokens[index]!.value === ")") depth++;
    if (tokens[index]!.value === "(" && --depth === 0) return index;
  }
  return 0;
}

function closingOf(tokens: Token[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < tokens.length; index++) {
    if (tokens[index]!.type !== "operator") continue;
    if (tokens[index]!.value === "(") depth++;
    if (tokens[index]!.value === ")" && --depth === 0) return index;
  }
  return tokens.length;
}
