import type { EChartsOption } from "echarts";
import { hasAxes, kindOf } from "../../chartKinds";
import { fontOf, textWidth } from "./look";
import { pointNames, type ShownChart } from "./shown";

const key = { width: 22, gap: 5 };
const betweenItems = 10;
const betweenLines = 10;
const fromEdge = 6;
const upright = ["Left", "Right", "Corner"];

export function legendOption(shown: ShownChart): EChartsOption["legend"] {
  const { legend } = shown.chart;
  const isUpright = upright.includes(legend.position);
  const font = fontOf(legend.font, 9);
  return {
    show: legend.visible,
    // One that lies takes as many lines as it needs, as in Excel, up to a share of the chart.
    type: isUpright || linesOf(shown, font.fontSize) > mostLines(shown, font.fontSize) ? "scroll" : "plain",
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
    textStyle: isUpright ? { ...font, width: widestText(shown), overflow: "break" } : font,
    data: entries(shown),
  };
}

/** A pie's slices, else the series, with the trend lines after them. */
const entries = ({ chart, series }: ShownChart) => {
  const { shape } = kindOf(chart.kind)!;
  if (!hasAxes(shape) && shape !== "radar") return pointNames(series);
  return [...series.map(({ name }) => name), ...series.flatMap(({ trendNames }) => trendNames)];
};

/** In pixels: what the legend takes from the plot on this side. */
export function legendRoom(shown: ShownChart, position: string): number {
  const { legend } = shown.chart;
  if (!legend.visible || legend.position !== position) return 0;
  const size = fontOf(legend.font, 9).fontSize;
  if (upright.includes(position)) {
    const widest = Math.max(0, ...entries(shown).map((name) => textWidth(name, size)));
    return besideText + Math.min(widest, widestText(shown));
  }
  const lines = linesOf(shown, size);
  return fromEdge + (lines > mostLines(shown, size) ? 1 : lines) * (size + betweenLines);
}

/** What stands beside the names of a legend that stands upright, and how much room the longest of them has. */
const besideText = key.width + key.gap + 2 * fromEdge;
const widestText = ({ size: { width } }: ShownChart) => Math.max(40, width * 0.4 - besideText);

const mostLines = ({ size: { height } }: ShownChart, size: number) =>
  Math.max(1, Math.floor((height * 0.4) / (size + betweenLines)));

function linesOf(shown: ShownChart, size: number): number {
  const { width } = shown.size;
  let lines = 1;
  let taken = 0;
  for (const name of entries(shown)) {
    const item = key.width + key.gap + textWidth(name, size) + betweenItems;
    if (taken > 0 && taken + item > width) {
      lines += 1;
      taken = 0;
    }
    taken += item;
  }
  return lines;
}
