import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
  type IDataBar,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { BarEnd, GradedFormat, Threshold } from "../gradedFormat";
import { iconCount } from "../gradedFormat";
import { formatArea } from "./address";
import { areaOf } from "./grid";

/** A rule as the grid draws it; what it was asked for in full goes wherever the rule goes. */
export type GradedRule = IConditionFormattingRule<
  (IColorScale | IDataBar | IIconSet) & { graded: GradedFormat }
>;

export function gradedRule(
  cfId: string,
  ranges: IRange[],
  graded: GradedFormat,
  stopIfTrue = false,
): GradedRule {
  return { cfId, ranges, stopIfTrue, rule: { ...drawn(graded, ranges), graded } };
}

function drawn(graded: GradedFormat, ranges: IRange[]): IColorScale | IDataBar | IIconSet {
  switch (graded.kind) {
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: graded.points.map(({ at, color }, index) => ({ index, color, value: valueAt(at) })),
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: graded.showValue,
        config: {
          min: barEnd(graded.lower, "MIN", ranges),
          max: barEnd(graded.upper, "MAX", ranges),
          isGradient: graded.gradient,
          positiveColor: graded.color,
          nativeColor: graded.negative.color ?? graded.color,
        },
      };
    case "iconSet": {
      const count = iconCount(graded.set);
      // The grid asks from the highest icon down; its pictures begin with the best one.
      const highestFirst = Array.from({ length: count }, (_, index) => {
        const threshold = graded.from[count - 2 - index];
        return {
          operator: threshold?.above ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
          value: threshold ? valueAt(threshold) : { type: CFValueType.num, value: Number.MIN_SAFE_INTEGER },
          iconType: graded.set as IIconSet["config"][number]["iconType"],
          iconId: String(graded.reverse ? count - 1 - index : index),
        };
      });
      return { type: CFRuleType.iconSet, isShowValue: graded.showValue, config: highestFirst };
    }
  }
}

function valueAt({ type, value = "0" }: Threshold): IValueConfig {
  if (type === "min" || type === "max") return { type: CFValueType[type] };
  const number = Number(value);
  if (type === "formula" || Number.isNaN(number)) return { type: CFValueType.formula, value: `=${value}` };
  return { type: CFValueType[type], value: number };
}

function barEnd(end: BarEnd, pick: "MIN" | "MAX", ranges: IRange[]): IValueConfig {
  if (end.type !== "automatic") return valueAt(end);
  const cells = ranges.map((range) => formatArea(areaOf(range), true));
  return { type: CFValueType.formula, value: `=${pick}(0,${cells.join(",")})` };
}
