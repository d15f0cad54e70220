import type { AxisData } from "../../chart";
import { fontOf, lineOf, textWidth } from "./look";
import { tickText } from "./numbers";

const gridColor = "#D9D9D9";

/** The title; what the numbers are counted in stands between it and them, as Excel has it. */
function titled({ title }: AxisData, unit: string | null, gap: number, turned: number) {
  const name = [title.visible ? title.text : null, unit].filter(Boolean).join("\n");
  if (name === "") return {};
  return {
    name,
    nameLocation: "middle" as const,
    nameGap: gap,
    nameRotate: turned,
    nameTextStyle: fontOf(title.font, 10),
  };
}

/** What both kinds of axes have in common. */
function common(axis: AxisData, unit: string | null, gap: number, turned: number) {
  const line = lineOf(axis.line, "#BFBFBF", 0.75);
  return {
    show: axis.visible,
    ...titled(axis, unit, gap, turned),
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

/** `room` is how many pixels there are for the names; null where they stand one above the other. */
export function categoryOption(axis: AxisData, names: string[], room: number | null, between: boolean) {
  const isLying = room === null;
  const font = fontOf(axis.font, 9);
  const turned = axis.turned ?? (isLying ? undefined : turnedToFit(names, font.fontSize, room));
  return {
    type: "category" as const,
    data: names,
    boundaryGap: between,
    ...common(axis, null, 8, isLying ? 90 : 0),
    ...(axis.tickLabelPosition === "High"
      ? { position: isLying ? ("right" as const) : ("top" as const) }
      : {}),
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      ...font,
      ...(turned === undefined ? {} : { rotate: turned }),
      ...(turned === slanted
        ? { interval: 0, width: longestSlanted, overflow: "truncate" as const }
        : { hideOverlap: true }),
    },
  };
}

const slanted = 45;
/** In pixels; longer names would leave no room for the plot. */
const longestSlanted = 120;

/** Names that don't fit beside each other are slanted, all of them, as long as their lines have room at all. */
function turnedToFit(names: readonly string[], size: number, room: number): number | undefined {
  const each = room / Math.max(1, names.length);
  const fits = names.every((name) => textWidth(name, size) <= each - 4);
  return fits || each < size * 1.2 ? undefined : slanted;
}

interface Extent {
  min: number;
  max: number;
}

/** Values whose distances are less than a sixth of the largest lie close together, to Excel. */
const areClose = ({ min, max }: Extent) => max - min < Math.max(Math.abs(min), Math.abs(max)) / 6;
/** null leaves it to the library. */
const smallest = (extent: Extent) => (extent.min >= 0 && !areClose(extent) ? 0 : null);
const largest = (extent: Extent) => (extent.max <= 0 && !areClose(extent) ? 0 : null);

/**
 * An axis of numbers; `format` is that of the values, where the axis has none of its own. `hasRoom`: as in Excel, the
 * largest value stays below the end; `lifts`: it begins above 0 where the values lie close together.
 */
export function valueOption(
  axis: AxisData,
  format: string,
  isUpright: boolean,
  { unit, hasRoom, lifts }: { unit: string | null; hasRoom: boolean; lifts: boolean },
) {
  const text = tickText(axis, format);
  return {
    type: axis.scaleType === "Logarithmic" ? ("log" as const) : ("value" as const),
    ...(axis.scaleType === "Logarithmic" ? { logBase: axis.logBase ?? 10 } : {}),
    ...(hasRoom && axis.scaleType !== "Logarithmic" ? { boundaryGap: [0, "5%"] as [number, string] } : {}),
    ...(lifts ? { scale: true, min: smallest, max: largest } : {}),
    ...(typeof axis.minimum === "number" ? { min: axis.minimum } : {}),
    ...(typeof axis.maximum === "number" ? { max: axis.maximum } : {}),
    ...(typeof axis.majorUnit === "number" ? { interval: axis.majorUnit } : {}),
    ...common(axis, unit, 8, isUpright ? 90 : 0),
    axisLabel: { show: axis.tickLabelPosition !== "None", ...fontOf(axis.font, 9), formatter: text },
  };
}
