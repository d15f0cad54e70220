import type { BarEnd, ColorScale, DataBar, GradedFormat, IconSet, Threshold } from "../gradedFormat";
import { storedColor } from "./color";
import { element, text } from "./xml";

export interface GradedSetting {
  priority: number;
  /** Ties a rule to what the sheet's extensions say of it. */
  id: string;
  /** A calculation as it is stored. */
  stored: (formula: string) => string;
  /** Whether a calculation looks at another sheet, which only rules in the extensions may. */
  looksAway: (formula: string) => boolean;
}

/** The rule among the sheet's own elements, and what goes into the sheet's extensions; either may be missing. */
export interface GradedXml {
  own?: string;
  extended?: string;
}

const idExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Sets of icons that came after the first edition of the format. */
const youngSets = new Set(["3Stars", "3Triangles", "5Boxes"]);

export function gradedXml(graded: GradedFormat, setting: GradedSetting): GradedXml {
  switch (graded.kind) {
    case "colorScale":
      return colorScaleXml(graded, setting);
    case "dataBar":
      return dataBarXml(graded, setting);
    case "iconSet":
      return iconSetXml(graded, setting);
  }
}

function colorScaleXml({ points }: ColorScale, setting: GradedSetting): GradedXml {
  const young = points.some(({ at }) => looksAway(at, setting));
  const colors = points.map(({ color }) =>
    element(young ? "x14:color" : "color", { rgb: storedColor(color) }),
  );
  const write = young ? youngThreshold : threshold;
  const parts = [...points.map(({ at }) => write(at, setting)), ...colors];
  return whole("colorScale", young, setting, {}, parts);
}

function iconSetXml({ set, from, reverse, showValue }: IconSet, setting: GradedSetting): GradedXml {
  const young = youngSets.has(set) || from.some((each) => looksAway(each, setting));
  const write = young ? youngThreshold : threshold;
  const parts = [
    write({ type: "percent", value: "0" }, setting),
    ...from.map(({ above, ...each }) => write(each, setting, above ? { gte: false } : {})),
  ];
  const attributes = {
    iconSet: set,
    reverse: reverse || undefined,
    showValue: showValue ? undefined : false,
  };
  return whole("iconSet", young, setting, attributes, parts);
}

/** What the first edition of the format knows of a bar, and in the extensions the rest of it. */
function dataBarXml(bar: DataBar, setting: GradedSetting): GradedXml {
  const { lower, upper, showValue } = bar;
  const plain = (end: BarEnd, other: "min" | "max") =>
    end.type === "automatic" || looksAway(end, setting)
      ? element("cfvo", { type: other })
      : threshold(end, setting);
  const own = element(
    "cfRule",
    { type: "dataBar", priority: setting.priority },
    element(
      "dataBar",
      { showValue: showValue ? undefined : false },
      plain(lower, "min"),
      plain(upper, "max"),
      element("color", { rgb: storedColor(bar.color) }),
    ),
    element(
      "extLst",
      {},
      element("ext", { "xmlns:x14": x14, uri: idExtension }, element("x14:id", {}, text(setting.id))),
    ),
  );
  const color = (name: string, value: string | undefined) =>
    value === undefined ? "" : element(`x14:${name}`, { rgb: storedColor(value) });
  const end = (each: BarEnd, automatic: string) =>
    each.type === "automatic" ? element("x14:cfvo", { type: automatic }) : youngThreshold(each, setting);
  const extended = element(
    "x14:cfRule",
    { type: "dataBar", id: setting.id },
    element(
      "x14:dataBar",
      {
        minLength: 0,
        maxLength: 100,
        border: bar.border === undefined ? undefined : true,
        gradient: bar.gradient ? undefined : false,
        direction: bar.direction === "context" ? undefined : bar.direction,
        negativeBarColorSameAsPositive: bar.negative.color === undefined ? true : undefined,
        negativeBarBorderColorSameAsPositive: bar.negative.border === undefined ? undefined : false,
        axisPosition: bar.axis.position === "automatic" ? undefined : bar.axis.position,
        showValue: showValue ? undefined : false,
      },
      end(lower, "autoMin"),
      end(upper, "autoMax"),
      color("borderColor", bar.border),
      color("negativeFillColor", bar.negative.color),
      color("negativeBorderColor", bar.negative.border),
      bar.axis.position === "none" ? "" : color("axisColor", bar.axis.color),
    ),
  );
  return { own, extended };
}

function whole(
  kind: string,
  young: boolean,
  { priority, id }: GradedSetting,
  attributes: Record<string, string | boolean | undefined>,
  parts: string[],
): GradedXml {
  return young
    ? {
        extended: element(
          "x14:cfRule",
          { type: kind, priority, id },
          element(`x14:${kind}`, attributes, ...parts),
        ),
      }
    : { own: element("cfRule", { type: kind, priority }, element(kind, attributes, ...parts)) };
}

const looksAway = ({ value }: BarEnd, setting: GradedSetting) =>
  value !== undefined && setting.looksAway(`=${value}`);

const stored = (value: string, setting: GradedSetting) =>
  Number.isNaN(Number(value)) ? setting.stored(`=${value}`) : value;

function threshold({ type, value }: Threshold, setting: GradedSetting, more: { gte?: boolean } = {}): string {
  return element("cfvo", { type, val: value === undefined ? undefined : stored(value, setting), ...more });
}

function youngThreshold(
  { type, value }: Threshold,
  setting: GradedSetting,
  more: { gte?: boolean } = {},
): string {
  const content = value === undefined ? [] : [element("xm:f", {}, text(stored(value, setting)))];
  return element("x14:cfvo", { type, ...more }, ...content);
}
