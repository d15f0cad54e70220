import { parse, tokenize } from "@borgar/fx";

/** Whether a formula, "=" included, is one at all. What isn't, nobody can calculate and no file can hold. */
export function isReadable(formula: string | null): formula is string {
  if (formula === null) return false;
  try {
    parse(tokenize(withBareErrors(formula)));
    return true;
  } catch {
    return false;
  }
}

/** #REF! for Sheet1!#REF!, which is what is left of cells that are gone; fx can't read that it had a sheet. */
export function withBareErrors(formula: string): string {
  if (!formula.includes("!#REF!")) return formula;
  const tokens = tokenize(formula);
  const isGone = (index: number) => tokens[index + 1]?.value === "!" && tokens[index + 2]?.type === "error";
  return tokens
    .filter(({ type }, index) => !(type.startsWith("context") && isGone(index)) && !isGone(index - 1))
    .map(({ value }) => value)
    .join("");
}
