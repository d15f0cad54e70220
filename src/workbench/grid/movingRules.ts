import type { IDisposable, IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { type Rule, isFormulaRule, isGraded } from "./conditionalFormats";
import { gradedRule } from "./gradedRules";
import { gradedFormulas, withFormulas } from "./gradedReferences";
import type { Grid } from "./grid";
import { asOneRule } from "./oneRule";

/**
 * Lets conditional formats move with their cells, and their formulas with the cells that these name, when rows,
 * columns or cells are put in or taken out. In the page the grid's own user interface sees to it; without one it
 * would be left undone.
 */
export function keepRulesInStep(grid: Grid): void {
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  const service = grid.injector.get(FormulaRefRangeService);
  const registered = new Map<string, IDisposable>();

  model.$ruleChange.subscribe(({ type, subUnitId, rule }) => {
    if (type === "sort") return;
    const key = `${subUnitId} ${rule.cfId}`;
    registered.get(key)?.dispose();
    registered.delete(key);
    if (type !== "delete" && (isFormulaRule(rule) || isGraded(rule)))
      registered.set(key, register(subUnitId, rule as Rule));
  });

  function register(subUnitId: string, rule: Rule): IDisposable {
    const shared = { unitId: grid.unitId, subUnitId };
    const formulas = isFormulaRule(rule) ? [rule.rule.value] : gradedFormulas(rule.rule.graded);
    return service.registerRangeFormula(grid.unitId, subUnitId, rule.ranges, formulas, (found) => {
      const parts = asOneRule(grid, { formulas, ranges: rule.ranges }, found);
      const redos: IMutationInfo[] = parts.map((part, index) => {
        const cfId = index === 0 ? rule.cfId : `${rule.cfId}-${index}`;
        const moved = isFormulaRule(rule)
          ? { ...rule, cfId, ranges: part.ranges, rule: { ...rule.rule, value: part.formulas[0]! } }
          : gradedRule(cfId, part.ranges, withFormulas(rule.rule.graded, part.formulas), rule.stopIfTrue);
        return index === 0
          ? { id: SetConditionalRuleMutation.id, params: { ...shared, cfId: rule.cfId, rule: moved } }
          : { id: AddConditionalRuleMutation.id, params: { ...shared, rule: moved } };
      });
      if (parts.length === 0) {
        redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...shared, cfId: rule.cfId } });
      }
      return { redos, undos: [] };
    });
  }
}
