import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plans } from "../../src/catalogue";
import type { PlanId } from "../../src/catalogue/schema";
import { actions } from "../../src/excel";
import { type Part, partsOf } from "../../src/sheets/partNames";
import { openHeadless } from "../../src/workbench/node";
import { withOffice } from "../../src/workbench/node/withOffice";
import type { WorkbookSnapshot } from "../../src/workbench/snapshot";

export interface BuiltPlan {
  plan: PlanId;
  language: "zh" | "en";
  parts: readonly Part[];
}

/** The plan with the most strategies and indicators has every part; a master plan with all is in wholeWorkbook.test. */
const WITH_EVERYTHING: PlanId = "市-详细规划";

/** The twelve plans, in the two languages in turn. */
export const EVERY_PLAN: readonly BuiltPlan[] = plans.map(({ id }, index) => ({
  plan: id,
  language: index % 2 === 0 ? "zh" : "en",
  parts: id === WITH_EVERYTHING ? partsOf(id) : [],
}));

const place = ({ plan, language, parts }: BuiltPlan) =>
  join(process.env.KEPT_FOR_TESTS!, `${[plan, language, ...parts].join(" ")}.json`);

/** Keeps a workbook as a build left it, for the other test files of this run. */
export function keepBuilt(built: BuiltPlan, snapshot: WorkbookSnapshot): void {
  // Moved into its place as a whole: another worker may be reading.
  const aside = `${place(built)}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(snapshot));
  renameSync(aside, place(built));
}

/** A new workbook with the sheets of a plan, as it stands after the build; who asks first in a run builds it. */
export async function builtPlan(wanted: BuiltPlan): Promise<WorkbookSnapshot> {
  if (existsSync(place(wanted))) return JSON.parse(readFileSync(place(wanted), "utf8")) as WorkbookSnapshot;
  const bench = await openHeadless();
  await withOffice(bench, () => actions.build({ ...wanted }));
  const snapshot = await bench.snapshot();
  await bench.dispose();
  keepBuilt(wanted, snapshot);
  return snapshot;
}
