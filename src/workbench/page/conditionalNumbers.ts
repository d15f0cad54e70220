import { InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
} from "@univerjs/sheets-conditional-formatting";
import { isFormulaRule, rulesOf } from "../grid/conditionalFormats";
import type { Grid } from "../grid/grid";

/** Before the number's format is applied. */
const beforeFormats = InterceptCellContentPriority.NUMFMT + 1;

/** Number formats that hold under a condition. The grid applies the cell's own before it looks at conditions. */
export function showConditionalNumbers(grid: Grid): void {
  const service = grid.injector.get(ConditionalFormattingService);
  const known = new Map<string, boolean>();
  grid.injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(() => known.clear());
  const hasAny = (sheetId: string): boolean => {
    let has = known.get(sheetId);
    if (has === undefined) {
      has = rulesOf(grid, sheetId).some((rule) => isFormulaRule(rule) && formatIn(rule.rule.style) !== null);
      known.set(sheetId, has);
    }
    return has;
  };
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData, workbook }, next) => {
      if (!cell || !hasAny(subUnitId)) return next(cell);
      const n = formatIn(service.composeStyle(unitId, subUnitId, row, col)?.style);
      if (!n) return next(cell);
      const style = workbook.getStyles().get(cell.s ?? rawData?.s) ?? {};
      return next({ ...rawData, ...cell, s: { ...style, n } });
    },
  });
}

const formatIn = (style: IStyleData | null | undefined) => style?.n ?? null;
