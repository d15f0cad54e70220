import type { Language } from "../../catalogue/language";
import type { Indicator, Plan, Source, Strategy } from "../../catalogue/schema";
import type { SheetDescription } from "../description";
import { ANNEX_TABLE_NAME, freeName, freeSheetName, wantedSheetName } from "../names";
import { indicatorIndex } from "./indicatorIndex";
import { strategyMatrix } from "./strategyMatrix";

export interface AnnexRequest {
  plans: readonly Plan[];
  strategies: readonly Strategy[];
  indicators: readonly Indicator[];
  sourceOf: (id: string) => Source;
  language: Language;
  version: string;
  /** What the workbook holds already, so that nothing is overwritten. */
  taken: { sheets: readonly string[]; names: readonly string[] };
}

/** The two annexes that the report announces and doesn't contain: the strategy matrix and the list of indicators. */
export function describeAnnexes(request: AnnexRequest): { sheets: SheetDescription[] } {
  const { plans, strategies, language, version, taken } = request;
  const matrixName = freeSheetName(wantedSheetName("strategyMatrix", language), taken.sheets);
  const indexName = freeSheetName(wantedSheetName("indicatorIndex", language), [...taken.sheets, matrixName]);
  return {
    sheets: [
      strategyMatrix({ plans, strategies, language, version, name: matrixName }),
      indicatorIndex({
        ...request,
        name: indexName,
        tableName: freeName(ANNEX_TABLE_NAME[language], taken.names),
      }),
    ],
  };
}
