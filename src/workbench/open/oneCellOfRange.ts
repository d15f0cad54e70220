import { parse, tokenize, type AstExpression, type CallExpression, type Identifier } from "@borgar/fx";
import { onePerCellFunctions, referenceOperators, spreads } from "../manyCells";

type Node = AstExpression | Identifier;

/** Whether it is worth reading; of a formula that is moved to another cell it is as true as of the first. */
export const mayPickOne = (formula: string): boolean => /[:[]/.test(formula) && mayHaveOne.test(formula);

/**
 * A formula that a file doesn't mark as an array takes, where one value is wanted, of a range the cell in its own row
 * or column: =A:A&B:B. Typed it would spill, so it shows there a sign: =@A:A&@B:B, as Excel shows it too.
 */
export function withOneCellOfRanges(formula: string): string {
  if (!mayPickOne(formula)) return formula;
  let root: AstExpression;
  try {
    root = parse(tokenize(formula, { withLocation: true }));
  } catch {
    return formula;
  }
  const starts: number[] = [];
  if (!pick(root)) visit(root);
  return starts.sort((a, b) => b - a).reduce((text, at) => `${text.slice(0, at)}@${text.slice(at)}`, formula);

  function pick(node: Node): boolean {
    if (isMovedRange(node)) {
      starts.push(node.loc?.[0] ?? 0);
      return true;
    }
    if (!spreads(node) || node.type !== "ReferenceIdentifier") return false;
    starts.push(node.loc?.[0] ?? 0);
    return true;
  }

  function visit(node: Node | null): void {
    if (node?.type === "CallExpression") visitCall(node);
    else if (node?.type === "UnaryExpression") {
      if (node.operator !== "@" && node.operator !== "#") operands(node.arguments);
    } else if (node?.type === "BinaryExpression" && !referenceOperators.has(node.operator)) {
      operands(node.arguments);
    }
  }

  function operands(nodes: readonly Node[]): void {
    for (const node of nodes) if (!pick(node)) visit(node);
  }

  function visitCall(call: CallExpression): void {
    const name = call.callee.type === "Identifier" ? call.callee.name.toUpperCase() : "";
    // What takes arrays, or isn't known, gets what is written.
    if (!onePerCellFunctions.has(name) && !(name in oneValueAt) && !takesRanges.has(name)) return;
    const wantsOne = oneValueAt[name] ?? (() => onePerCellFunctions.has(name));
    call.arguments.forEach((argument, index) => {
      if (argument && !(wantsOne(index) && pick(argument))) visit(argument);
    });
  }
}

/** OFFSET of several cells that says of no other size is as many cells elsewhere. */
const isMovedRange = (node: Node) =>
  node.type === "CallExpression" &&
  node.callee.type === "Identifier" &&
  node.callee.name.toUpperCase() === "OFFSET" &&
  node.arguments.length <= 3 &&
  node.arguments[0] != null &&
  spreads(node.arguments[0]);

const first = (index: number) => index === 0;
const second = (index: number) => index === 1;
const never = () => false;

/** Which arguments are one value, counted from 0, of functions that take ranges as well. */
const oneValueAt: Record<string, (index: number) => boolean> = {
  IF: first,
  IFERROR: first,
  IFNA: first,
  CHOOSE: first,
  SWITCH: never,
  IFS: never,
  VLOOKUP: (index) => index !== 1,
  HLOOKUP: (index) => index !== 1,
  MATCH: (index) => index !== 1,
  RANK: first,
  COUNTIF: second,
  SUMIF: second,
  AVERAGEIF: second,
  COUNTIFS: (index) => index % 2 === 1,
  SUMIFS: (index) => index > 0 && index % 2 === 0,
  AVERAGEIFS: (index) => index > 0 && index % 2 === 0,
};

/** Functions that take ranges whole; what is reckoned between their brackets, as in SUM(A:A*2), is one value. */
const takesRanges: ReadonlySet<string> = new Set(
  "SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT AND OR LARGE SMALL SUBTOTAL".split(" "),
);

const range = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|[^-+*/^&<>(),=\s]*\[[^@#\]]+\])`;
const oneFirst = ["VLOOKUP", "HLOOKUP", "MATCH", "RANK", "IF", "IFERROR", "IFNA", "CHOOSE"];
const oneAnywhere = [...onePerCellFunctions, ...Object.keys(oneValueAt)].filter(
  (name) => !oneFirst.includes(name) && !/^(IFS|SWITCH|(COUNT|SUM|AVERAGE)IF)$/.test(name),
);

/** Most formulas have no such range, and are not worth being read: beside an operator, alone, or handed to one of the functions. */
const mayHaveOne = new RegExp(
  [
    String.raw`[-=+*/^&<>]\s*(?:[^-+*/^&<>(),=]*!)?${range}`,
    String.raw`${range}\s*[-=+*/^&<>%]`,
    String.raw`\bOFFSET\(\s*(?:[^(),]*!)?${range}`,
    String.raw`\b(?:${oneFirst.join("|")})\((?:[^(),]*!)?${range}`,
    String.raw`\b(?:COUNT|SUM|AVERAGE)IF\([^(),]*,(?:[^(),]*!)?${range}`,
    String.raw`\b(?:${oneAnywhere.map((name) => name.replace(".", "\\.")).join("|")})\((?:[^()]*[,!])?${range}`,
  ].join("|"),
  "i",
);
