import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/**
 * The engine takes a formula apart up to ranges put together in brackets, SUM((A1,C1)), and forgets the rest: moved,
 * copied or named anew, it would be cut off there. With another sign for the comma it reads all of it.
 */
export function keepUnionsWhole(grid: Grid): void {
  const lexer = grid.injector.get(LexerTreeBuilder);
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const commas = unionCommas(formula);
    if (commas.length === 0) return nodesOf(formula);
    const signs = formula.split("");
    for (const at of commas) signs[at] = STAND_IN;
    const nodes = nodesOf(signs.join(""));
    if (!nodes) return nodes;
    const places = new Set(commas);
    let at = formula.startsWith("=") ? 1 : 0;
    return nodes.map((node) => {
      const from = at;
      at += typeof node === "string" ? node.length : node.token.length;
      if (typeof node !== "string") return node;
      return node.replace(/\+/g, (sign, index: number) => (places.has(from + index) ? "," : sign));
    });
  };
}

const STAND_IN = "+";

const CLOSES: Record<string, string> = { "(": ")", "{": "}", "[": "]" };

/** Where the commas stand that put ranges together, and part no arguments: in brackets that are no function's. */
function unionCommas(formula: string): number[] {
  if (!/[(,=]\s*\(/.test(formula)) return [];
  const found: number[] = [];
  const open: { close: string; isBare: boolean }[] = [];
  let before = "";
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula[at]!;
    if (sign === '"' || sign === "'") at = endOfQuoted(formula, at);
    else if (CLOSES[sign])
      open.push({ close: CLOSES[sign], isBare: sign === "(" && !/[\p{L}\p{N}_.\])]/u.test(before) });
    else if (sign === open.at(-1)?.close) open.pop();
    else if (sign === "," && open.at(-1)?.isBare) found.push(at);
    if (sign.trim() !== "") before = sign;
  }
  return found;
}

/** A quote in a text is doubled. */
function endOfQuoted(formula: string, from: number): number {
  const end = formula.indexOf(formula[from]!, from + 1);
  return end < 0 ? formula.length : end;
}
