import { type ChartData, labelsOf, type LabelData, type PointData, type SeriesData } from "../../chart";
import type { Kind } from "../../chartKinds";
import { labelPlacesOf } from "../../chartWords";
import type { ChartCellsSnapshot } from "../../snapshot";
import { element, text } from "../xml";
import { maybe, shape, textLook, value } from "./look";
import { richText } from "./text";

function contents(labels: LabelData, kind: Kind): string[] {
  const { numberFormat } = labels;
  return [
    numberFormat === undefined ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    shape(labels),
    textLook(labels.font),
    maybe("c:dLblPos", labels.position && labelPlacesOf(kind)[labels.position]),
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
