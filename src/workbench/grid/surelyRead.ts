import { type AstExpression, type CallExpression, parse, tokenize } from "@borgar/fx";
import { type Area, parseArea, splitReference } from "./address";

export interface ReadArea {
  /** null for the formula's own sheet. */
  sheet: string | null;
  area: Area;
}

/** The value of a cell that holds no formula; undefined for every other. */
type Known = (cell: ReadArea) => unknown;

/** They take a reference and don't look into it. */
const onlyWhere = new Set(["AREAS", "COLUMN", "COLUMNS", "ISREF", "ROW", "ROWS", "SHEET", "SHEETS", "CELL"]);
const lookAtFormula = new Set(["FORMULATEXT", "ISFORMULA"]);
/** They read their first argument; which others, that decides. */
const readFirst = new Set(["IFERROR", "IFNA", "IFS", "SWITCH"]);

/**
 * The cells that a formula reads in any case, so that a circle through them is one: not the branch of an IF that isn't
 * taken, nor a reference that merely says where something is. null where a name or the like leaves it open.
 */
export function surelyRead(formula: string, known: Known): ReadArea[] | null {
  const read: ReadArea[] = [];
  let isOpen = false;
  try {
    visit(parse(tokenize(formula, { mergeRefs: true })) as AstExpression);
  } catch {
    return null;
  }
  return isOpen ? null : read;

  function visit(node: AstExpression | null | undefined): void {
    if (!node) return;
    switch (node.type) {
      case "ReferenceIdentifier": {
        const reference = referenceOf(node);
        if (reference) read.push(reference);
        else isOpen = true;
        return;
      }
      case "CallExpression":
        return call(node);
      case "BinaryExpression":
      case "UnaryExpression":
        return node.arguments.forEach(visit);
      case "LetExpression":
      case "LambdaExpression":
        isOpen = true;
    }
  }

  function call({ callee, arguments: given }: CallExpression): void {
    const name = callee.type === "Identifier" ? callee.name.toUpperCase() : "";
    const [first, ...others] = given as (AstExpression | null)[];
    if (name === "IF") {
      const condition = valueOf(first, known);
      if (condition === undefined) visit(first);
      else visit(others[condition ? 0 : 1]);
    } else if (name === "CHOOSE") {
      const choice = valueOf(first, known);
      if (choice === undefined) visit(first);
      else visit(others[Math.trunc(Number(choice)) - 1]);
    } else if (name === "OFFSET") {
      if (first?.type !== "ReferenceIdentifier") visit(first);
      others.forEach(visit);
    } else if (onlyWhere.has(name) || lookAtFormula.has(name)) {
      for (const argument of [first, ...others])
        if (argument?.type !== "ReferenceIdentifier") visit(argument);
    } else if (readFirst.has(name)) visit(first);
    else [first, ...others].forEach(visit);
  }
}

function referenceOf(node: AstExpression): ReadArea | null {
  if (node.type !== "ReferenceIdentifier" || (node.kind !== "range" && node.kind !== "beam")) return null;
  const { sheet, address } = splitReference(node.value);
  const area = parseArea(address);
  return area && { sheet, area };
}

/** What a condition comes to, where it rests on constants and cells without a formula alone; undefined where not. */
function valueOf(node: AstExpression | null | undefined, known: Known): unknown {
  if (!node) return undefined;
  if (node.type === "Literal") return node.value;
  if (node.type === "ReferenceIdentifier") {
    const reference = referenceOf(node);
    return reference && reference.area.rows * reference.area.columns === 1 ? known(reference) : undefined;
  }
  if (node.type !== "BinaryExpression" || node.arguments.length !== 2) return undefined;
  const [one, other] = node.arguments.map((argument) => valueOf(argument, known));
  if (one === undefined || other === undefined || typeof one !== typeof other) return undefined;
  const [left, right] = [one, other] as [number, number];
  switch (node.operator) {
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case ">":
      return left > right;
    case "<":
      return left < right;
    case ">=":
      return left >= right;
    case "<=":
      return left <= right;
    default:
      return undefined;
  }
}
