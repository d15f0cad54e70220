import type { Language } from "../../catalogue/language";
import type { Finding } from "../../excel/check/checkReport";
import { isBlank } from "../../targets/judge";
import { showRequirement, showValue } from "../format";
import type { Words } from "../words";

/** What a row has to meet: its own target, and what was handed down; null for what there is not. */
export function requirementsOf(
  { operator, target, upper, unit, handed }: Finding,
  language: Language,
  words: Words,
): { own: string | null; handed: string | null } {
  const shown = (value: Finding["target"]) => showValue(value, unit, language, words);
  return {
    own:
      operator === null || isBlank(target)
        ? null
        : showRequirement(operator, target, upper, unit, language, words),
    handed: handed && [handed.better, shown(handed.value)].filter(Boolean).join(" "),
  };
}
