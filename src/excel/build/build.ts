import * as catalogue from "../../catalogue";
import { describeAnnexes } from "../../sheets/annexes/annexes";
import { describeSample } from "../../sheets/sample/sample";
import { describeWorkbook } from "../../sheets/workbook";
import { VERSION } from "../../version";
import type { AddedSheet, BuildRequest, BuildResult, SheetsRequest } from "../actions";
import { addSheets } from "./addSheets";

/** Adds the sheets of a plan, filled in with an invented city where that is asked for. */
export async function build({
  plan: id,
  parts,
  demo,
  language,
  onProgress,
}: BuildRequest): Promise<BuildResult> {
  const plan = catalogue.plan(id);
  const strategies = catalogue.strategiesOf(id);
  // Its figures are fetched only by who wants to see them.
  const filled = demo ? (await import("../../sheets/demo/demo")).withDemo : null;
  const sheets = await addSheets(
    (taken) => {
      const workbook = describeWorkbook({
        plan,
        strategies,
        indicators: catalogue.indicators,
        nationalTargets: catalogue.nationalTargets,
        sourceOf: catalogue.source,
        language,
        version: VERSION,
        taken,
        parts,
      });
      return filled ? filled(workbook, plan, strategies, language) : workbook;
    },
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
