import { IFormulaDependencyGenerator, OtherFormulaMarkDirty } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** Formulas of rules and the like, by workbook, sheet and the id under which the grid knows them. */
type OtherFormulas = Record<string, Record<string, Record<string, unknown> | null | undefined> | undefined>;

/** What the grid keeps to itself: the list of all that a calculation may be about. */
interface Generator {
  _generateTreeList(formulas: unknown, others: OtherFormulas, units: unknown): Promise<unknown>;
}

const SHOW = "sheet.operation.set-worksheet-active";

/**
 * A rule that colours cells has its formula calculated for each of them: a hundred thousand in a workbook of thirty
 * sheets, of which one is seen. Those of another sheet wait until it is shown.
 */
export function calculateRulesInSight(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  /** Sheets whose rules haven't been calculated since something was. */
  const waiting = new Set<string>();
  let others: OtherFormulas = {};

  generator._generateTreeList = (formulas, given, units) => {
    others = given;
    const seen = grid.workbook.getActiveSheet().getSheetId();
    waiting.delete(seen);
    const sheets = Object.entries(given[grid.unitId] ?? {}).map(([sheetId, all]) => {
      if (sheetId === seen || !all) return [sheetId, all] as const;
      const entries = Object.entries(all).filter(([id]) => !isRule(grid, sheetId, id));
      if (entries.length < Object.keys(all).length) waiting.add(sheetId);
      return [sheetId, Object.fromEntries(entries)] as const;
    });
    return generate(formulas, { ...given, [grid.unitId]: Object.fromEntries(sheets) }, units);
  };

  grid.onCommand((id, { subUnitId }) => {
    if (id !== SHOW || !waiting.has(subUnitId as string)) return;
    const all = Object.keys(others[grid.unitId]?.[subUnitId as string] ?? {});
    const rules = all.filter((formulaId) => isRule(grid, subUnitId as string, formulaId));
    const due = Object.fromEntries(rules.map((formulaId) => [formulaId, true]));
    grid.run(OtherFormulaMarkDirty.id, { [grid.unitId]: { [subUnitId as string]: due } });
  });
}

/** Rules for entries have formulas too, which are waited for wherever something is written. */
const isRule = (grid: Grid, sheetId: string, formulaId: string) =>
  formulaId.startsWith(`formula.${grid.unitId}_${sheetId}_cf_`);
