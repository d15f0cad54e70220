import type { CircumstanceId } from "../catalogue/circumstances";
import { hasRow } from "../catalogue/formRow";
import type { NationalTarget } from "../catalogue/nationalTargets";
import { INDICATOR_SECTORS, type Indicator, type Plan, type Strategy } from "../catalogue/schema";
import { askedFor, targetsOf } from "../catalogue/targetChoice";
import { nationalRow } from "./nationalRow";

/**
 * indicators: those of the plan that have a row. supplement: those with a judged target that the report merely
 * mentions, or that a standard sets for this plan. mentioned: those of the plan without a row. all: the three.
 */
export function rowsOf(plan: Plan, strategies: readonly Strategy[], indicators: readonly Indicator[]) {
  const order = new Map<string, number>();
  for (const { indicators: ids } of strategies)
    for (const id of ids) if (!order.has(id)) order.set(id, order.size);
  const place = (indicator: Indicator) => [
    INDICATOR_SECTORS.indexOf(indicator.sector),
    order.get(indicator.id) ?? order.size,
  ];
  const sorted = [...indicators].sort((a, b) => {
    const [sectorA = 0, placeA = 0] = place(a);
    const [sectorB = 0, placeB = 0] = place(b);
    return sectorA - sectorB || placeA - placeB || a.id.localeCompare(b.id);
  });
  const formal = sorted.filter((indicator) => hasRow(indicator) && indicator.plans.includes(plan.id));
  const supplement = sorted.filter(
    (indicator) =>
      !formal.includes(indicator) &&
      indicator.notARow === undefined &&
      targetsOf(indicator, plan.id).length > 0,
  );
  const mentioned = sorted.filter(
    (indicator) => !hasRow(indicator) && indicator.plans.includes(plan.id) && !supplement.includes(indicator),
  );
  return { indicators: formal, supplement, mentioned, all: [...formal, ...supplement, ...mentioned] };
}

export type PlanRows = ReturnType<typeof rowsOf>;

/** The same, with a row for each national target that the plan is judged by. */
export function withNationalTargets(
  rows: PlanRows,
  plan: Plan,
  nationalTargets: readonly NationalTarget[],
): PlanRows {
  const own = nationalTargets.filter(({ plans }) => plans.includes(plan.id)).map(nationalRow);
  const bySector = (a: Indicator, b: Indicator) =>
    INDICATOR_SECTORS.indexOf(a.sector) - INDICATOR_SECTORS.indexOf(b.sector);
  return {
    ...rows,
    supplement: [...rows.supplement, ...own].sort(bySector),
    all: [...rows.all, ...own],
  };
}

/** What the targets of a plan's rows depend on, for the cover to ask. */
export function askedBy(rows: PlanRows, plan: Plan): CircumstanceId[] {
  return askedFor([...rows.indicators, ...rows.supplement].flatMap((row) => targetsOf(row, plan.id)));
}
