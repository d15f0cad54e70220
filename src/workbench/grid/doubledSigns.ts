import { stringifyTokens, tokenize, type Token } from "@borgar/fx";

/**
 * (0+x) for --x, as people turn truth values and texts into numbers: behind another operator the engine counts a
 * doubled minus once, 5+--3 is 2 there.
 */
export function withoutDoubledSigns(formula: string): string {
  if (!/-\s*-/.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: false });
  const written = tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.type !== "whitespace");
  const isMinus = (at: number) => {
    const token = written[at]?.token;
    return token?.type === "operator" && token.value === "-" && !endsOperand(written[at - 1]?.token);
  };
  for (let at = 0; at < written.length; at += 1) {
    let signs = 0;
    while (isMinus(at + signs)) signs += 1;
    if (signs < 2) continue;
    const start = at + signs;
    const end = endOfOperand(
      written.map(({ token }) => token),
      start,
    );
    if (end < 0) continue;
    for (let sign = at; sign < start; sign += 1) written[sign]!.token.value = "";
    written[at]!.token.value = signs % 2 === 0 ? "(0+" : "-(0+";
    written[end]!.token.value += ")";
    at = start - 1;
  }
  return stringifyTokens(tokens);
}

/** Whether a minus behind it takes something off. */
const endsOperand = (token: Token | undefined) =>
  token !== undefined &&
  (token.type === "operator" ? /^[)}%#]$/.test(token.value) : token.type !== "fx_prefix");

/** Where what begins there ends: a value, a name, a reference, or brackets with or without a function. */
export function endOfOperand(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first) return -1;
  if (first.type !== "func" && first.value !== "(" && first.value !== "{")
    return first.type === "operator" ? -1 : start;
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    const { type, value } = tokens[index]!;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth += 1;
    if ((value === ")" || value === "}") && --depth === 0) return index;
  }
  return -1;
}
