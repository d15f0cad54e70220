import type { NationalTarget } from "../catalogue/nationalTargets";
import type { Indicator, Text } from "../catalogue/schema";
import { yearsText } from "./targetWords";

const BY_THE_SOURCE: Text = { zh: "口径以所引文件为准。", en: "As the cited document defines it." };

/**
 * A national target as a row of a plan's table, in the shape of an indicator that has this one target. The same
 * quantity may have targets for several years, so the year is part of the name.
 */
export function nationalRow(target: NationalTarget): Indicator {
  const { id, name, sector, unit, operator, value, upper, year, condition, citation, confidence, note } =
    target;
  return {
    id,
    name: { zh: name.zh + yearsText(target, "zh"), en: name.en + yearsText(target, "en") },
    aliases: [],
    sector,
    sectors: [sector],
    goals: [],
    formal: false,
    plans: [],
    otherUses: [],
    unit,
    unitOrigin: "report",
    direction: operator.startsWith("≤") || operator.startsWith("<") ? "lower" : "higher",
    binding: null,
    definition: { text: BY_THE_SOURCE, citation },
    formula: null,
    numerator: null,
    denominator: null,
    plausible: plausible(target),
    targets: [
      {
        id,
        operator,
        value,
        upper,
        unit,
        year,
        strength: target.strength,
        force: "required",
        condition,
        citation,
        confidence,
        plans: target.plans,
        note,
        printed: null,
      },
    ],
    function: null,
    occurrences: [],
    note: null,
  };
}

/** A fall may turn out to be a rise; no other of these quantities can be below nothing. */
function plausible({ unit, baseYear }: NationalTarget): Indicator["plausible"] {
  return { min: baseYear === null ? 0 : null, max: unit === "%" ? 100 : null };
}
