import type { AxisData, ChartData } from "../../chart";
import { type Kind, isNumeric } from "../../chartKinds";
import { displayUnits, tickLabels, ticks } from "../../chartWords";
import type { ChartCellsSnapshot } from "../../snapshot";
import { element } from "../xml";
import { maybe, shape, textLook, value } from "./look";
import { titleXml } from "./text";

/** Ids of the axes of a pair. */
export const axisIds = (secondary: boolean) =>
  secondary ? { category: 111_111_113, value: 111_111_114 } : { category: 111_111_111, value: 111_111_112 };

const small = { size: 9, color: "#595959" };
const gridline = { color: "#D9D9D9", weight: 0.75 };

/** The two axes of a plot. */
export function axesXml(
  chart: ChartData<ChartCellsSnapshot>,
  { shape: form, stacking }: Kind,
  secondary: boolean,
): string[] {
  const { categoryAxis } = chart;
  const format = stacking === "percent" ? "0%" : undefined;
  const valueAxis = { numberFormat: format, ...chart.valueAxis };
  const ids = axisIds(secondary);
  const lying = form === "bar";
  const hidden: AxisData = {
    ...categoryAxis,
    visible: false,
    title: { text: null, visible: false },
    majorGridlines: { visible: false },
    minorGridlines: { visible: false },
  };
  const right: AxisData = {
    visible: true,
    title: { text: null, visible: false },
    majorGridlines: { visible: false },
    minorGridlines: { visible: false },
  };
  const category = secondary ? hidden : categoryAxis;
  const first = chart.series.find((series) => (series.secondary === true) === secondary);
  const up = secondary ? right : valueAxis;
  const tail = isNumeric(form)
    ? [value("c:crossBetween", "midCat"), ...unitsXml(category)]
    : [
        value("c:auto", category.categoryType !== "TextAxis"),
        value("c:lblAlgn", "ctr"),
        value("c:lblOffset", 100),
        maybe("c:tickLblSkip", category.tickLabelSpacing),
        maybe("c:tickMarkSkip", category.tickMarkSpacing),
        value("c:noMultiLvlLbl", false),
      ];
  const between =
    form === "area" || categoryAxis.isBetweenCategories === false || isNumeric(form) ? "midCat" : "between";
  return [
    axis(
      isNumeric(form) ? "c:valAx" : "c:catAx",
      category,
      ids.category,
      ids.value,
      lying ? "l" : "b",
      crossing(up, "autoZero"),
      tail,
      first?.categories?.format,
    ),
    axis(
      "c:valAx",
      up,
      ids.value,
      ids.category,
      secondary ? "r" : lying ? "b" : "l",
      crossing(category, secondary ? "max" : "autoZero"),
      [value("c:crossBetween", between), ...unitsXml(up)],
      first?.values?.format,
    ),
  ];
}

/** What an axis says of where the other one meets it stands in the file with the other one. */
function crossing({ position, positionAt }: AxisData, fresh: string): string {
  if (position === "Custom" && positionAt !== undefined) return value("c:crossesAt", positionAt);
  return value("c:crosses", position === "Maximum" ? "max" : position === "Minimum" ? "min" : fresh);
}

function unitsXml(axis: AxisData): string[] {
  const { displayUnit, showDisplayUnitLabel } = axis;
  return [
    maybe("c:majorUnit", axis.majorUnit),
    maybe("c:minorUnit", axis.minorUnit),
    displayUnit === undefined
      ? ""
      : element(
          "c:dispUnits",
          {},
          typeof displayUnit === "number"
            ? value("c:custUnit", displayUnit)
            : value("c:builtInUnit", displayUnits[displayUnit]!),
          showDisplayUnitLabel === false ? "" : element("c:dispUnitsLbl"),
        ),
  ];
}

function axis(
  name: string,
  data: AxisData,
  id: number,
  other: number,
  side: string,
  crosses: string,
  tail: string[],
  source: string | undefined,
): string {
  const lines = (element_: string, { visible, line }: AxisData["majorGridlines"]) =>
    visible ? element(element_, {}, shape({ line: { ...gridline, ...line } })) : "";
  const turned = side === "l" || side === "r" ? 90 : undefined;
  return element(
    name,
    {},
    value("c:axId", id),
    element(
      "c:scaling",
      {},
      data.scaleType === "Logarithmic" ? value("c:logBase", data.logBase ?? 10) : "",
      value("c:orientation", data.reversePlotOrder ? "maxMin" : "minMax"),
      maybe("c:max", data.maximum),
      maybe("c:min", data.minimum),
    ),
    value("c:delete", !data.visible),
    value("c:axPos", side),
    lines("c:majorGridlines", data.majorGridlines),
    lines("c:minorGridlines", data.minorGridlines),
    titleXml(data.title, { size: 10, color: "#595959", bold: false }, turned),
    element("c:numFmt", {
      // Who doesn't look at the cells, as LibreOffice for days, goes by what stands here.
      formatCode: data.numberFormat ?? source ?? "General",
      sourceLinked: data.numberFormat === undefined,
    }),
    value("c:majorTickMark", ticks[data.majorTickMark ?? "None"]!),
    value("c:minorTickMark", ticks[data.minorTickMark ?? "None"]!),
    value("c:tickLblPos", tickLabels[data.tickLabelPosition ?? "NextToAxis"]!),
    shape({
      line: { color: "#BFBFBF", weight: 0.75, ...data.line },
      ...(data.fill === undefined ? {} : { fill: data.fill }),
    }),
    textLook({ ...small, ...data.font }, data.turned),
    value("c:crossAx", other),
    crosses,
    ...tail,
  );
}
