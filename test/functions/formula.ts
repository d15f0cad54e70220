import { readFileSync } from "node:fs";
import { type FunctionSource, functionFiles, functionsIn } from "../../tools/functionSource";
import { asCalled } from "../../src/functions/core/calls";
import { display } from "./customFunctions";

/**
 * Evaluates a formula that is one call of a cell function with literal arguments, handing them over as Excel
 * does: every argument declared as a matrix arrives as one, an omitted argument as null.
 */
export function evaluate(formula: string): unknown {
  const { id, args } = parsed(formula);
  return call(id, args);
}

/** The function that a formula calls, and its arguments as they are written. */
export function parsed(formula: string): { id: string; args: unknown[] } {
  const [, id, inside] = /^=([A-Z0-9.]+)\(([\s\S]*)\)$/.exec(formula.trim()) ?? [];
  if (!id || inside === undefined) throw new Error(`not a call of a cell function: ${formula}`);
  return { id, args: split(inside, ",").map(literal) };
}

/**
 * Calls a function by its id with arguments as Excel would pass them. A function that still waits for its data
 * gives a promise, as it would give to Excel.
 */
export function call(id: string, args: unknown[]): unknown {
  try {
    const result = called(id, args);
    return result instanceof Promise ? result.then(display, codeOf) : display(result);
  } catch (error) {
    return codeOf(error);
  }
}

/** The same with the result as Excel gets it, and errors thrown. */
export function called(id: string, args: unknown[]): unknown {
  const source = sourceOf(id);
  if (!source) throw new Error(`no function ${id}`);

  const f = require(`../../src/functions/${source.file}`)[source.exportName] as (...a: unknown[]) => unknown;
  return asCalled(f)(...source.parameters.map(({ matrix }, i) => asExcelPasses(args[i], matrix)));
}

function codeOf(error: unknown): unknown {
  if (error instanceof Error && "code" in error) return error.code;
  throw error;
}

/** The result as it is written behind "//" in an example: numbers to 6 significant digits. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map((row: unknown[]) => row.map(written).join(",")).join(";")}}`;
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = String(value);
  return text.startsWith("#") ? text : `"${text}"`;
}

function asExcelPasses(value: unknown, matrix: boolean): unknown {
  if (value === undefined || value === null) return null;
  return matrix && !Array.isArray(value) ? [[value]] : value;
}

function literal(text: string): unknown {
  const t = text.trim();
  if (t === "") return null;
  if (t.startsWith("{")) return split(t.slice(1, -1), ";").map((row) => split(row, ",").map(literal));
  if (/^".*"$/s.test(t)) return t.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(t)) return t.toUpperCase() === "TRUE";
  if (t.startsWith("#")) return t;
  const number = t.endsWith("%") ? Number(t.slice(0, -1)) / 100 : Number(t);
  if (Number.isNaN(number)) throw new Error(`not a literal: ${t}`);
  return number;
}

/** Splits at separators that stand outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let [depth, quoted] = [0, false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const sources = new Map<string, FunctionSource | undefined>();
let files: { path: string; text: string }[] | undefined;

/** Reads the file of one function alone: most tests are about one, and reading them all takes longer than the tests. */
function sourceOf(id: string): FunctionSource | undefined {
  if (!sources.has(id)) {
    files ??= functionFiles().map((path) => ({ path, text: readFileSync(path, "utf8") }));
    const named = files.filter(({ text }) => text.includes(`@customfunction ${id}`));
    const found = named.flatMap(({ path }) => functionsIn(path)).find((source) => source.id === id);
    sources.set(id, found);
  }
  return sources.get(id);
}
