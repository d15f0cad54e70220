import type { AxisData } from "../../chart";
import { fontOf, lineOf } from "./look";
import { tickText } from "./numbers";

const gridColor = "#D9D9D9";

function titled({ title }: AxisData, gap: number, turned: number) {
  if (!title.visible || !title.text) return {};
  return {
    name: title.text,
    nameLocation: "middle" as const,
    nameGap: gap,
    nameRotate: turned,
    nameTextStyle: fontOf(title.font, 10),
  };
}

/** What both kinds of axes have in common. */
function common(axis: AxisData, gap: number, turned: number) {
  const line = lineOf(axis.line, "#BFBFBF", 0.75);
  return {
    show: axis.visible,
    ...titled(axis, gap, turned),
    inverse: axis.reversePlotOrder === true,
    axisLine: {
      show: axis.line?.style !== "None",
      lineStyle: line,
      onZero: axis.tickLabelPosition !== "Low",
    },
    axisTick: { show: (axis.majorTickMark ?? "None") !== "None" },
    splitLine: {
      show: axis.majorGridlines.visible,
      lineStyle: lineOf(axis.majorGridlines.line, gridColor, 0.75),
    },
    minorSplitLine: {
      show: axis.minorGridlines.visible,
      lineStyle: lineOf(axis.minorGridlines.line, "#EDEDED", 0.75),
    },
  };
}

export function categoryOption(axis: AxisData, names: string[], isLying: boolean, between: boolean) {
  return {
    type: "category" as const,
    data: names,
    boundaryGap: between,
    ...common(axis, 8, isLying ? 90 : 0),
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      ...fontOf(axis.font, 9),
      ...(axis.turned === undefined ? {} : { rotate: axis.turned }),
      hideOverlap: true,
    },
  };
}

/** An axis of numbers; `format` is that of the values, where the axis has none of its own. */
export function valueOption(axis: AxisData, format: string, isUpright: boolean) {
  const text = tickText(axis, format);
  return {
    type: axis.scaleType === "Logarithmic" ? ("log" as const) : ("value" as const),
    ...(axis.scaleType === "Logarithmic" ? { logBase: axis.logBase ?? 10 } : {}),
    ...(typeof axis.minimum === "number" ? { min: axis.minimum } : {}),
    ...(typeof axis.maximum === "number" ? { max: axis.maximum } : {}),
    ...(typeof axis.majorUnit === "number" ? { interval: axis.majorUnit } : {}),
    ...common(axis, 8, isUpright ? 90 : 0),
    axisLabel: { show: axis.tickLabelPosition !== "None", ...fontOf(axis.font, 9), formatter: text },
  };
}
