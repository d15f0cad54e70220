import {
  parse,
  parseStructRef,
  stringifyStructRef,
  tokenize,
  type AstExpression,
  type CallExpression,
  type Identifier,
  type ReferenceIdentifier,
} from "@borgar/fx";

import { withBareErrors } from "../grid/readableFormula";
import { onePerCellFunctions, referenceOperators, spreads } from "../manyCells";
import { quotedSheet } from "./address";
import { futurePrefix, spillingFunctions } from "./futureFunctions";

/** What a formula's text depends on besides itself. */
export interface FormulaSetting {
  /** Ids of custom functions, upper-case. */
  customFunctions: ReadonlySet<string>;
  /** Names, upper-case, that stand for more than one cell. */
  rangeNames: ReadonlySet<string>;
  /** The table around the formula's cell, which a reference such as [@现状值] leaves unsaid. */
  table?: string;
}

export interface StoredFormula {
  /** As it stands in the file, without "=". */
  text: string;
  /** Read without the mark of a dynamic array, Excel would cut its ranges down to one cell each. */
  array: boolean;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

type Node = AstExpression | Identifier;

/**
 * Turns a formula as a person types it into what an .xlsx holds. Undefined when it can't be stored: it isn't a
 * formula, or it points into another workbook, which would need a link to that file.
 *
 * Only the places that differ are touched; everything else keeps its spelling. Strings and sheet names are
 * never mistaken for calls, because the formula is parsed.
 */
export function storedFormula(written: string, setting: FormulaSetting): StoredFormula | undefined {
  const typed = withBareErrors(written);
  const root = readFormula(typed);
  if (!root) return undefined;

  const edits: Edit[] = [];
  const intersections: { start: number; end: number }[] = [];
  let array = spreads(root, setting.rangeNames);
  let storable = true;

  const insert = (at: number, text: string): void => void edits.push({ start: at, end: at, text });

  function visit(node: Node | null | undefined, local: ReadonlySet<string>): void {
    if (!node) return;
    switch (node.type) {
      case "CallExpression":
        visitCall(node, local);
        break;
      case "LetExpression": {
        insert(startOf(node), "_xlfn.");
        const known = new Set(local);
        for (const { id, init } of node.declarations) {
          insert(startOf(id), "_xlpm.");
          visit(init, known);
          known.add(id.name.toUpperCase());
        }
        visit(node.body, known);
        break;
      }
      case "LambdaExpression": {
        array = true;
        insert(startOf(node), "_xlfn.");
        for (const parameter of node.params) insert(startOf(parameter), "_xlpm.");
        visit(node.body, new Set([...local, ...node.params.map(({ name }) => name.toUpperCase())]));
        break;
      }
      case "UnaryExpression": {
        const [operand] = node.arguments;
        if (node.operator === "@") intersections.push({ start: startOf(node), end: endOf(node) });
        else if (node.operator === "#" && operand) {
          array = true;
          insert(startOf(operand), "_xlfn.ANCHORARRAY(");
          edits.push({ start: endOf(node) - 1, end: endOf(node), text: ")" });
        } else if (operand && spreads(operand, setting.rangeNames)) array = true;
        visit(operand, local);
        break;
      }
      case "BinaryExpression":
        if (!referenceOperators.has(node.operator)) {
          array ||= node.arguments.some((operand) => spreads(operand, setting.rangeNames));
        }
        for (const operand of node.arguments) visit(operand, local);
        break;
      case "ReferenceIdentifier":
        visitReference(node, local);
        break;
      default:
    }
  }

  function visitCall(call: CallExpression, local: ReadonlySet<string>): void {
    const { callee } = call;
    if (callee.type === "Identifier") {
      const name = callee.name.toUpperCase();
      if (local.has(name)) insert(startOf(callee), "_xlpm.");
      else if (setting.customFunctions.has(name)) {
        const text = `_xldudf_${name.replace(/\./g, "_")}`;
        edits.push({ start: startOf(callee), end: endOf(callee), text });
      } else insert(startOf(callee), futurePrefix(name));
      array ||= spillingFunctions.has(name);
      array ||=
        onePerCellFunctions.has(name) && call.arguments.some((each) => spreads(each, setting.rangeNames));
    } else visit(callee, local);
    for (const argument of call.arguments) visit(argument, local);
  }

  function visitReference(reference: ReferenceIdentifier, local: ReadonlySet<string>): void {
    const { kind, value } = reference;
    if (kind === "name" && local.has(value.toUpperCase())) return insert(startOf(reference), "_xlpm.");
    const sheetEnd = value.lastIndexOf("!");
    if (kind === "table" ? sheetEnd >= 0 : value.slice(0, sheetEnd + 1).includes("[")) {
      storable = false;
    } else if (kind === "table") {
      const text = storedTableReference(value, setting.table);
      if (text === undefined) storable = false;
      else edits.push({ start: startOf(reference), end: endOf(reference), text });
    } else if (sheetEnd >= 0 && !/^('|[\p{L}_][\p{L}\p{N}_]*!)/u.test(value)) {
      const start = startOf(reference);
      edits.push({ start, end: start + sheetEnd, text: quotedSheet(value.slice(0, sheetEnd)) });
    }
  }

  visit(root, new Set());
  if (!storable) return undefined;

  // A formula that isn't marked as an array picks one cell of a range by itself; there the sign is not stored.
  for (const { start, end } of intersections) {
    edits.push({ start, end: start + 1, text: array ? "_xlfn.SINGLE(" : "" });
    if (array) insert(end, ")");
  }
  return { text: apply(edits, typed).slice(1).trim(), array };
}

/** Does the formula name another sheet? */
export function namesSheet(typed: string): boolean {
  return tokenize(typed).some(({ type, value }) => type.startsWith("range") && value.includes("!"));
}

/** fx throws on a formula it can't read. */
function readFormula(typed: string): AstExpression | undefined {
  if (!typed.startsWith("=")) return undefined;
  try {
    return parse(tokenize(typed, { withLocation: true }));
  } catch {
    return undefined;
  }
}

/** In a file [@a] is spelled 表[[#This Row],[a]]. */
function storedTableReference(value: string, table: string | undefined): string | undefined {
  const reference = parseStructRef(value);
  const name = reference?.table || table;
  if (!reference || !name) return undefined;
  const stored = stringifyStructRef({ ...reference, table: name }, { thisRow: true });
  // A blank at the end of a column's name counts only within brackets of its own.
  return /\[\s|\s\]$/.test(stored) && !stored.endsWith("]]")
    ? `${stored.slice(0, name.length)}[${stored.slice(name.length)}]`
    : stored;
}

function apply(edits: Edit[], source: string): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const { start, end, text } of inOrder) {
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

function startOf(node: Node): number {
  return location(node)[0];
}

function endOf(node: Node): number {
  return location(node)[1];
}

function location({ loc }: Node): [number, number] {
  if (!loc) throw new Error("The formula was parsed without locations");
  return [loc[0] ?? 0, loc[1] ?? 0];
}
