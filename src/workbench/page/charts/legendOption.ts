import type { EChartsOption } from "echarts";
import { hasAxes, kindOf } from "../../chartKinds";
import { fontOf, textWidth } from "./look";
import { pointNames, type ShownChart, type ShownSeries } from "./shown";

const key = { width: 22, gap: 5 };
const betweenItems = 10;
const betweenLines = 10;
const fromEdge = 6;
const upright = ["Left", "Right", "Corner"];

export function legendOption({ chart, series }: ShownChart): EChartsOption["legend"] {
  const { legend } = chart;
  const isUpright = upright.includes(legend.position);
  const withAxes = hasAxes(kindOf(chart.kind)!.shape);
  return {
    show: legend.visible,
    // One that lies takes as many lines as it needs, as in Excel; a pie makes no room for more than one.
    type: isUpright || !withAxes ? "scroll" : "plain",
    selectedMode: false,
    orient: isUpright ? "vertical" : "horizontal",
    ...(isUpright
      ? {
          [legend.position === "Left" ? "left" : "right"]: 8,
          top: legend.position === "Corner" ? 8 : "middle",
        }
      : {
          left: "center",
          [legend.position === "Top" ? "top" : "bottom"]: legend.position === "Top" ? 36 : fromEdge,
        }),
    itemWidth: key.width,
    itemHeight: 10,
    itemGap: betweenItems,
    textStyle: fontOf(legend.font, 9),
    data: withAxes ? entries(series) : pointNames(series),
  };
}

/** Trend lines come after the series. */
const entries = (series: readonly ShownSeries[]) => [
  ...series.map(({ name }) => name),
  ...series.flatMap(({ trendNames }) => trendNames),
];

/** In pixels: what the legend takes from the plot on this side. */
export function legendRoom(shown: ShownChart, position: string): number {
  const { legend } = shown.chart;
  if (!legend.visible || legend.position !== position) return 0;
  const size = fontOf(legend.font, 9).fontSize;
  if (upright.includes(position)) {
    const widest = Math.max(0, ...entries(shown.series).map((name) => textWidth(name, size)));
    return Math.min(shown.size.width * 0.4, key.width + key.gap + widest + 2 * fromEdge);
  }
  return fromEdge + linesOf(shown, size) * (size + betweenLines);
}

function linesOf({ series, size: { width } }: ShownChart, size: number): number {
  let lines = 1;
  let taken = 0;
  for (const name of entries(series)) {
    const item = key.width + key.gap + textWidth(name, size) + betweenItems;
    if (taken > 0 && taken + item > width) {
      lines += 1;
      taken = 0;
    }
    taken += item;
  }
  return lines;
}
