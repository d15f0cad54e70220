import * as catalogue from "../../src/catalogue";
import type { PlanId } from "../../src/catalogue/schema";
import type { WorkbookDescription } from "../../src/sheets/description";
import { type WorkbookRequest, describeWorkbook } from "../../src/sheets/workbook";

/** A plan's workbook out of the whole catalogue: in Chinese, for an empty workbook, without optional parts. */
export function describePlan(id: PlanId, changes: Partial<WorkbookRequest> = {}): WorkbookDescription {
  return describeWorkbook({
    plan: catalogue.plan(id),
    strategies: catalogue.strategiesOf(id),
    indicators: catalogue.indicators,
    nationalTargets: catalogue.nationalTargets,
    sourceOf: catalogue.source,
    language: "zh",
    version: "0.0.0",
    taken: { sheets: [], names: [] },
    ...changes,
  });
}
