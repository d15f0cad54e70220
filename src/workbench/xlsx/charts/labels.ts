import { type ChartData, labelsOf, type LabelData, type PointData, type SeriesData } from "../../chart";
import type { Kind } from "../../chartKinds";
import type { ChartCellsSnapshot } from "../../snapshot";
import { element, text } from "../xml";
import { maybe, shape, textLook, value } from "./look";
import { richText } from "./text";

/** Where labels may stand in the kinds of charts; elsewhere Excel calls the file damaged. */
const places: Record<string, Record<string, string>> = {
  bars: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd" },
  stacked: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase" },
  points: { Center: "ctr", Left: "l", Right: "r", Top: "t", Bottom: "b" },
  slices: { Center: "ctr", InsideEnd: "inEnd", OutsideEnd: "outEnd", BestFit: "bestFit" },
  none: {},
};

function placesOf({ shape: form, stacking }: Kind): Record<string, string> {
  if (form === "column" || form === "bar") return places[stacking === "none" ? "bars" : "stacked"]!;
  if (form === "line" || form === "scatter" || form === "bubble") return places.points!;
  return form === "pie" ? places.slices! : places.none!;
}

export const labelPlace = (kind: Kind, position: string | undefined): string | undefined =>
  position === undefined ? undefined : placesOf(kind)[position];
export const labelPosition = (kind: Kind, place: string | undefined): string | undefined =>
  Object.entries(placesOf(kind)).find(([, word]) => word === place)?.[0];

function contents(labels: LabelData, kind: Kind): string[] {
  const { numberFormat } = labels;
  return [
    numberFormat === undefined ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    shape(labels),
    textLook(labels.font),
    maybe("c:dLblPos", labelPlace(kind, labels.position)),
    value("c:showLegendKey", labels.showLegendKey ?? false),
    value("c:showVal", labels.showValue ?? true),
    value("c:showCatName", labels.showCategoryName ?? false),
    value("c:showSerName", labels.showSeriesName ?? false),
    value("c:showPercent", labels.showPercentage ?? false),
    value("c:showBubbleSize", labels.showBubbleSize ?? false),
    labels.separator === undefined ? "" : element("c:separator", {}, text(labels.separator)),
  ];
}

export function labelsXml(
  chart: ChartData<ChartCellsSnapshot>,
  series: SeriesData<ChartCellsSnapshot>,
  kind: Kind,
): string {
  const own = Object.entries(series.points).flatMap(([idx, point]) =>
    point.labels ? [pointLabel(Number(idx), point.labels, labelsOf(chart, series, point), kind)] : [],
  );
  const all = labelsOf(chart, series);
  if (own.length === 0 && !all.shown) return "";
  return element("c:dLbls", {}, ...own, ...(all.shown ? contents(all, kind) : none));
}

/** Only single points have any. */
const none = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) =>
  value(`c:show${what}`, false),
);

function pointLabel(idx: number, own: NonNullable<PointData["labels"]>, all: LabelData, kind: Kind): string {
  if (!all.shown) return element("c:dLbl", {}, value("c:idx", idx), value("c:delete", true));
  const words = own.text === undefined ? "" : element("c:tx", {}, richText(own.text, all.font, own.runs));
  return element("c:dLbl", {}, value("c:idx", idx), words, ...contents(all, kind));
}
