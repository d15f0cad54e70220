import { HostError, apiNotFound, invalidArgument } from "../hostError";

/** Excel's limits for one formula. */
const longestFormula = 8_192;
const longestText = 255;
const deepest = 64;
const mostArguments = 255;

/** The grid's own limit: it reads a chain of operators by recursion, and more of them would exhaust the stack. */
const mostOperators = 1_200;

/** Throws what Excel throws when a formula is longer or more deeply nested than it takes. */
export function checkFormula(formula: string): void {
  // The smallest limit: a formula of no more signs keeps them all.
  if (formula.length <= deepest) return;
  if (formula.length > longestFormula)
    throw invalidArgument(`a formula of more than ${longestFormula} characters`);
  // For each open bracket: how many arguments it has so far. A group in plain brackets counts as a level, too.
  let operators = 0;
  const open: number[] = [];
  for (let at = 0; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') {
      const end = endOfQuoted(formula, at, '"');
      const length = formula.slice(at + 1, end).replaceAll('""', '"').length;
      if (length > longestText)
        throw invalidArgument(`a text of more than ${longestText} characters in a formula`);
      at = end;
    } else if (character === "'") at = endOfQuoted(formula, at, "'");
    else if (character === "(") {
      open.push(1);
      if (open.length > deepest) throw invalidArgument(`a formula of more than ${deepest} nested levels`);
    } else if ("+-*/^&=<>".includes(character!)) operators += 1;
    else if (character === ")") open.pop();
    else if (character === "," && open.length > 0) {
      open[open.length - 1]! += 1;
      if (open.at(-1)! > mostArguments)
        throw invalidArgument(`a function with more than ${mostArguments} arguments`);
    }
  }
  if (operators > mostOperators) throw apiNotFound(`A formula of more than ${mostOperators} operators`);
}

/** Whether a formula, "=" included, is one that Excel takes and the grid can read. */
export function isWithinLimits(formula: string): boolean {
  try {
    checkFormula(formula);
    return true;
  } catch (problem) {
    if (problem instanceof HostError) return false;
    throw problem;
  }
}

/** The place of the mark that ends a quoted part; a doubled mark stands for itself. */
function endOfQuoted(formula: string, start: number, mark: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== mark) continue;
    if (formula[at + 1] !== mark) return at;
    at++;
  }
  return formula.length;
}
