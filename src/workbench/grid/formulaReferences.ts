import type { IRange } from "@univerjs/core";
import {
  LexerTreeBuilder,
  deserializeRangeWithSheet,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
import { type EffectRefRangeParams, handleDefaultRangeChangeWithEffectRefCommands } from "@univerjs/sheets";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

/**
 * When rows or columns come or go, the formulas of rules have to follow. The grid leaves the part of a reference
 * that has a "$" where it was; "$" keeps a reference from moving when a formula is copied, not when its cell moves.
 */
export function mendRuleReferences(grid: Grid): void {
  const service = grid.injector.get(FormulaRefRangeService);
  const lexer = grid.injector.get(LexerTreeBuilder);

  service.transformFormulaByEffectCommand = (_unitId, subUnitId, formula, params: EffectRefRangeParams) => {
    const changed = grid.workbook.getActiveSheet().getSheetId();
    const nodes = lexer.sequenceNodesBuilder(formula);
    if (!nodes) return "";
    const moved = nodes.map((node) => {
      if (typeof node !== "object" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
      const { range, sheetName } = deserializeRangeWithSheet(node.token);
      const sheet = sheetName ? grid.workbook.getSheetBySheetName(sheetName)?.getSheetId() : subUnitId;
      if (sheet !== changed) return node;
      const place = handleDefaultRangeChangeWithEffectRefCommands(range, params);
      return { ...node, token: place ? token(sheetName, range, place) : "#REF!" };
    });
    return `=${generateStringWithSequence(moved)}`;
  };
}

function token(sheetName: string, before: IRange, after: IRange): string {
  const range: IRange = {
    ...after,
    startAbsoluteRefType: before.startAbsoluteRefType,
    endAbsoluteRefType: before.endAbsoluteRefType,
    rangeType: before.rangeType,
  };
  return sheetName ? serializeRangeWithSheet(sheetName, range) : serializeRange(range);
}
