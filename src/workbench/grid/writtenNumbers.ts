import { stringifyTokens, tokenize } from "@borgar/fx";

/**
 * 1.5 for 1.50, which the engine takes for a text: =A1>=0.70 would be false for every number. In Excel the zeros are
 * gone as soon as the formula is entered.
 */
export function plainNumbers(formula: string): string {
  if (!/\d\.\d*0(?!\d)|\d\.(?!\d)|(?<![\p{L}\d$.])0\d|(?<![\p{L}\d.])\.\d|\d[eE]|\d{16}/u.test(formula))
    return formula;
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.type !== "number") continue;
    const plain = String(Number(token.value));
    // What is too large or small to be written out is a number to the engine only as the function's result.
    token.value = plain.includes("e") ? `VALUE("${plain}")` : plain;
  }
  return stringifyTokens(tokens);
}
