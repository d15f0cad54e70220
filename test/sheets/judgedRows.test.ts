import * as catalogue from "../../src/catalogue";
import type { Indicator, PlanId, Target } from "../../src/catalogue/schema";
import { columnIndex } from "../../src/sheets/indicators/indicatorColumns";
import { describePlan } from "./describePlan";

/** Rows that come with a target, on 指标 and 补充指标, whatever year and circumstances it holds for. */
function judgedRows(plan: PlanId): number {
  return describePlan(plan)
    .sheets.filter(({ role }) => role === "indicators" || role === "supplement")
    .flatMap(({ cells, table }) => cells.slice(table!.area.row + 1))
    .filter((row) => row[columnIndex("target")] !== null).length;
}

const NO_JUDGES: readonly string[] = ["case"];

/** Told from the data alone: a number that binds or advises, that somebody has verified, and that names the plan. */
function hasNumberFor(plan: PlanId) {
  return (indicator: Indicator) =>
    indicator.targets.some(
      ({ strength, confidence, plans }: Target) =>
        !NO_JUDGES.includes(strength) &&
        confidence !== "unverified" &&
        (plans ?? indicator.plans).includes(plan),
    );
}

test("every plan that has numbers has judged rows, and those without are the ones that no number names", () => {
  const plans = catalogue.plans.map(({ id }) => id);
  const judged = plans.filter((id) => judgedRows(id) > 0);
  expect(judged).toEqual(
    plans.filter(
      (id) =>
        catalogue.indicators.some(hasNumberFor(id)) ||
        catalogue.nationalTargets.some((target) => target.plans.includes(id)),
    ),
  );
  // The report, the state and the standards give these five nothing but cases, or figures for cities of the level above.
  expect(plans.filter((id) => !judged.includes(id))).toEqual([
    "省-总体规划",
    "省-专项规划",
    "县-详细规划",
    "县-专项规划",
    "乡镇-详细规划",
  ]);
});
