import type { IRange, IStyleData } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { type Area, intersect, without } from "./address";
import { type GradedRule, gradedRule } from "./gradedRules";
import { type Grid, areaOf, rangeOf } from "./grid";

export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;
/** The kinds of rules that the host knows: those that decide by a formula, and those that grade numbers. */
export type Rule = FormulaRule | GradedRule;

/** A fresh rule has no formula yet; the grid needs one that never holds. */
export const noFormula = "=FALSE";

/** The rules of a sheet, the one that is applied first at the head. */
export function rulesOf(grid: Grid, sheetId: string): Rule[] {
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheetId) ?? [];
  return rules.filter((rule): rule is Rule => isFormulaRule(rule) || isGraded(rule));
}

export const isFormulaRule = (rule: IConditionFormattingRule): rule is FormulaRule =>
  rule.rule.type === CFRuleType.highlightCell &&
  (rule.rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;

export const isGraded = (rule: IConditionFormattingRule): rule is GradedRule => "graded" in rule.rule;

/** A rule that decides nothing yet. */
export function addRule(grid: Grid, sheetId: string, cfId: string, ranges: IRange[]): void {
  putRule(grid, sheetId, formulaRule(cfId, ranges, noFormula, {}, false));
}

export const formulaRule = (
  cfId: string,
  ranges: IRange[],
  value: string,
  style: IStyleData,
  stopIfTrue: boolean,
): FormulaRule => ({
  cfId,
  ranges,
  stopIfTrue,
  rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style },
});

/** A new rule comes before all others. */
export function putRule(grid: Grid, sheetId: string, rule: Rule): void {
  grid.run("sheet.command.add-conditional-rule", { unitId: grid.unitId, subUnitId: sheetId, rule });
}

export function changeRule(grid: Grid, sheetId: string, changed: Rule): void {
  const { cfId, ranges, stopIfTrue } = changed;
  // How a bar is drawn depends on the cells that it is for.
  const rule = isGraded(changed) ? gradedRule(cfId, ranges, changed.rule.graded, stopIfTrue) : changed;
  grid.run("sheet.command.set-conditional-rule", { unitId: grid.unitId, subUnitId: sheetId, cfId, rule });
}

export function restyle(rule: FormulaRule, style: IStyleData): FormulaRule {
  return { ...rule, rule: { ...rule.rule, style: { ...rule.rule.style, ...style } } };
}

export function deleteRule(grid: Grid, sheetId: string, cfId: string): void {
  grid.run("sheet.command.delete-conditional-rule", { unitId: grid.unitId, subUnitId: sheetId, cfId });
}

/** Moves a rule so that it stands at the given place in the order. */
export function moveRule(grid: Grid, sheetId: string, cfId: string, to: number): void {
  const rules = rulesOf(grid, sheetId);
  const from = rules.findIndex((rule) => rule.cfId === cfId);
  const target = rules[to];
  if (!target || from === to) return;
  grid.run("sheet.command.move-conditional-rule", {
    unitId: grid.unitId,
    subUnitId: sheetId,
    start: { id: cfId, type: "self" },
    end: { id: target.cfId, type: from < to ? "after" : "before" },
  });
}

/** Takes an area out of every rule; a rule that is left without cells goes. */
export function removeRulesFrom(grid: Grid, sheetId: string, area: Area): void {
  for (const rule of rulesOf(grid, sheetId)) {
    const areas = rule.ranges.map(areaOf);
    if (!areas.some((own) => intersect(own, area))) continue;
    const rest = areas.flatMap((own) => without(own, area));
    if (rest.length === 0) deleteRule(grid, sheetId, rule.cfId);
    else changeRule(grid, sheetId, { ...rule, ranges: rest.map(rangeOf) });
  }
}
