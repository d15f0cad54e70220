import { useEffect, useState } from "react";
import { plans } from "../../catalogue/plans";
import type { PlanId } from "../../catalogue/schema";
import type { MyTable, MyValue } from "../../excel/mine/ownTables";
import type { judgeValue } from "../../reading/judgeValue";
import type { Verdict } from "../../targets/judge";
import { usePane } from "../pane";

type Judge = typeof judgeValue;

/** The plan that values are judged by where nothing is written: that of the form, else the one built last. */
function planOf({ targets }: MyTable, last: string | null): PlanId | null {
  return targets.find(({ plan }) => plan !== null)?.plan ?? plans.find(({ id }) => id === last)?.id ?? null;
}

/** The verdict on a value as it was read, without anything being written; null where there is nothing to judge by. */
export function useJudge(table: MyTable): {
  plan: PlanId | null;
  verdictOn: (value: MyValue, indicator: string | null) => Verdict | null;
} {
  const { actions, attempt } = usePane();
  const plan = planOf(table, actions.settings.get("lastPlan"));
  const [judge, setJudge] = useState<{ value: Judge } | null>(null);
  useEffect(() => {
    void attempt(() => import("../../reading/judgeValue"), "network").then(
      (room) => room && setJudge({ value: room.judgeValue }),
    );
  }, [attempt]);
  return {
    plan,
    verdictOn: (value, indicator) =>
      judge && plan && indicator !== null && indicator === value.indicator && value.catalogueValue !== null
        ? judge.value(indicator, plan, value.catalogueValue, value.year).verdict
        : null,
  };
}
