import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import type { Expected } from "./example";

export const AGREES: Text = { zh: "一致", en: "Agrees" };
export const DIFFERS: Text = { zh: "不一致", en: "Differs" };

/** Results are written down to at least ten digits. */
export const TOLERANCE = "1E-9";

/**
 * Stands for empty text, in results and beside them: some programs take a stored empty result for one that was never
 * calculated.
 */
export const EMPTY = "—";

/** Whether a row of results is what it must be: a plain formula, which needs no add-in. */
export function agreementFormula(
  row: { expected: Expected; result: string; target: string }[],
  language: Language,
): string {
  const conditions = row.flatMap((cell) => conditionsFor(cell));
  return `=IF(IFERROR(AND(${conditions.join(",")}),FALSE),"${AGREES[language]}","${DIFFERS[language]}")`;
}

function conditionsFor(cell: { expected: Expected; result: string; target: string }): string[] {
  const { expected, result, target } = cell;
  if (typeof expected === "number") {
    return [`ISNUMBER(${result})`, `ABS(${result}-${target})<=${TOLERANCE}*MAX(1,ABS(${target}))`];
  }
  if (typeof expected === "object" && "spoken" in expected) {
    const { zh, en } = expected.spoken;
    return [`OR(EXACT(${result},"${zh}"),EXACT(${result},"${en}"))`];
  }
  return [`EXACT(${result},${target})`];
}
