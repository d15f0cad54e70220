import { formatArea, parseArea } from "../grid/address";
import { isReadable } from "../grid/readableFormula";
import {
  type BarEnd,
  type ColorScale,
  type DataBar,
  type GradedFormat,
  type IconSet,
  type Threshold,
  freshDataBar,
  iconCount,
  iconSets,
} from "../gradedFormat";
import type { ConditionalFormatSnapshot } from "../snapshot";
import { colorIn } from "./colors";
import { typedFormula } from "./typedFormula";
import type { XmlNode } from "./xmlTree";

type Draft = Omit<ConditionalFormatSnapshot, "priority"> & { order: number };

interface Found {
  drafts: Draft[];
  /** Rules read; a data bar stands in two places of the file and counts twice. */
  rules: number;
}

/**
 * Colour scales, data bars and icon sets of a sheet. The younger part of the format lies in the sheet's extensions, where
 * a data bar says again and better what it is, under an id that the older rule names.
 */
export function gradedDrafts(tail: XmlNode, theme: readonly string[] | undefined): Found {
  const found: Found = { drafts: [], rules: 0 };
  const blocks = tail.within("conditionalFormatting");
  const better = new Map<string, XmlNode>();
  for (const rule of blocks.flatMap((block) => block.all("cfRule"))) {
    const id = rule.attribute("id");
    if (id) better.set(id.toUpperCase(), rule);
  }
  for (const block of blocks) {
    const ranges = (block.attribute("sqref") ?? block.first("sqref")?.text ?? "")
      .split(/\s+/)
      .map(parseArea)
      .flatMap((area) => (area ? [formatArea(area)] : []));
    for (const rule of block.all("cfRule")) {
      const priority = rule.attribute("priority");
      // What only adds to an older rule has no place of its own in the order.
      if (priority === undefined) continue;
      const extension = better.get((rule.within("id")[0]?.text ?? "").trim().toUpperCase());
      const graded = gradedOf(rule, extension, theme);
      if (!graded || ranges.length === 0) continue;
      found.rules += extension ? 2 : 1;
      found.drafts.push({
        ranges,
        formula: "",
        graded,
        stopIfTrue: rule.flag("stopIfTrue"),
        order: Number(priority),
      });
    }
  }
  return found;
}

function gradedOf(
  rule: XmlNode,
  extension: XmlNode | undefined,
  theme: readonly string[] | undefined,
): GradedFormat | null {
  const scale = rule.first("colorScale");
  if (scale) return colorScaleOf(scale, theme);
  const bar = rule.first("dataBar");
  if (bar) return dataBarOf(bar, extension?.first("dataBar"), theme);
  const icons = rule.first("iconSet");
  return icons ? iconSetOf(icons) : null;
}

function colorScaleOf(node: XmlNode, theme: readonly string[] | undefined): ColorScale | null {
  const at = node.all("cfvo").map(thresholdOf);
  const colors = node.all("color").map((color) => colorIn(color, theme));
  if (at.length < 2 || at.length > 3 || colors.length !== at.length) return null;
  if (at.includes(null) || colors.includes(undefined)) return null;
  return {
    kind: "colorScale",
    points: at.map((threshold, index) => ({ at: threshold!, color: colors[index]! })),
  };
}

function dataBarOf(
  node: XmlNode,
  better: XmlNode | undefined,
  theme: readonly string[] | undefined,
): DataBar | null {
  const fresh = freshDataBar();
  const said = better ?? node;
  const [lower, upper] = said.all("cfvo").map(endOf);
  const color = colorIn(node.first("color") ?? said.first("fillColor"), theme);
  if (!lower || !upper || !color) return null;
  const part = (name: string) => colorIn(said.first(name), theme);
  const isOff = (name: string) => ["0", "false"].includes(said.attribute(name) ?? "");
  const border = said.flag("border") ? part("borderColor") : undefined;
  const negative = said.flag("negativeBarColorSameAsPositive") ? undefined : part("negativeFillColor");
  const negativeBorder = isOff("negativeBarBorderColorSameAsPositive")
    ? part("negativeBorderColor")
    : undefined;
  const direction = said.attribute("direction");
  const position = said.attribute("axisPosition");
  return {
    ...fresh,
    lower,
    upper,
    color,
    gradient: !isOff("gradient"),
    ...(border ? { border } : {}),
    negative: {
      ...(negative ? { color: negative } : {}),
      ...(negativeBorder ? { border: negativeBorder } : {}),
    },
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : "context",
    axis: {
      position: position === "middle" || position === "none" ? position : "automatic",
      color: part("axisColor") ?? fresh.axis.color,
    },
    showValue: !["0", "false"].includes(node.attribute("showValue") ?? said.attribute("showValue") ?? ""),
  };
}

const known = new Set(Object.values(iconSets));

/** null for a set that somebody put together from others. */
function iconSetOf(node: XmlNode): IconSet | null {
  const set = node.attribute("iconSet") ?? "3TrafficLights1";
  const from = node.all("cfvo").slice(1).map(thresholdOf);
  if (!known.has(set) || node.flag("custom") || from.length !== iconCount(set) - 1 || from.includes(null))
    return null;
  const above = node.all("cfvo").map((each) => ["0", "false"].includes(each.attribute("gte") ?? ""));
  return {
    kind: "iconSet",
    set,
    from: from.map((threshold, index) => ({ ...threshold!, ...(above[index + 1] ? { above: true } : {}) })),
    reverse: node.flag("reverse"),
    showValue: !["0", "false"].includes(node.attribute("showValue") ?? ""),
  };
}

const types = new Set(["min", "max", "num", "percent", "percentile", "formula"]);

/** null where it points into another workbook, or is no formula. */
function thresholdOf(node: XmlNode): Threshold | null {
  const type = node.attribute("type") ?? "";
  if (!types.has(type)) return null;
  if (type === "min" || type === "max") return { type };
  const stored = node.attribute("val") ?? node.first("f")?.text ?? "0";
  const typed = Number.isNaN(Number(stored)) ? typedFormula(stored) : `=${stored}`;
  return isReadable(typed) ? { type: type as Threshold["type"], value: typed.slice(1) } : null;
}

function endOf(node: XmlNode): BarEnd | null {
  const type = node.attribute("type");
  return type === "autoMin" || type === "autoMax" ? { type: "automatic" } : thresholdOf(node);
}
