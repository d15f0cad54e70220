import * as catalogue from "../catalogue";
import { describeAnnexes } from "../sheets/annexes/annexes";
import { describeSample } from "../sheets/sample/sample";
import { describeWorkbook } from "../sheets/workbook";
import { VERSION } from "../version";
import type { AddedSheet, BuildRequest, BuildResult, SheetsRequest } from "./actions";
import { addSheets } from "./addSheets";

/** Adds the sheets of a plan. */
export async function build({ plan: id, parts, language, onProgress }: BuildRequest): Promise<BuildResult> {
  const sheets = await addSheets(
    (taken) =>
      describeWorkbook({
        plan: catalogue.plan(id),
        strategies: catalogue.strategiesOf(id),
        indicators: catalogue.indicators,
        nationalTargets: catalogue.nationalTargets,
        sourceOf: catalogue.source,
        language,
        version: VERSION,
        taken,
        parts,
      }),
    language,
    onProgress,
  );
  return { plan: id, sheets };
}

/** Adds 附件1, the strategies of all plans, and 附件2, all indicators. */
export function buildAnnexes({ language, onProgress }: SheetsRequest): Promise<AddedSheet[]> {
  return addSheets(
    (taken) => ({
      ...describeAnnexes({
        plans: catalogue.plans,
        strategies: catalogue.strategies,
        indicators: catalogue.indicators,
        sourceOf: catalogue.source,
        language,
        version: VERSION,
        taken,
      }),
      identity: null,
    }),
    language,
    onProgress,
  );
}

/** Adds sheets that show every cell function on the invented data of one city. */
export function buildSample({ language, onProgress }: SheetsRequest): Promise<AddedSheet[]> {
  return addSheets(
    (taken) => ({ ...describeSample({ language, version: VERSION, taken }), identity: null }),
    language,
    onProgress,
  );
}
