import type { CellStyle, ConditionalRule, Sheet } from "hucre";
import { type Condition, conditionFormula } from "../book/conditionKinds";
import { formatArea, parseArea } from "../grid/address";
import { isReadable } from "../grid/readableFormula";
import type { ConditionalFormatSnapshot } from "../snapshot";
import { colorIn, colorOf } from "./colors";
import { gradedDrafts } from "./gradedFormats";
import type { Losses } from "./losses";
import { typedFormula } from "./typedFormula";
import type { XmlNode } from "./xmlTree";

type Draft = Omit<ConditionalFormatSnapshot, "priority"> & { order: number };

/**
 * The rules of a sheet, the one that is applied first at the head. `tail` is what the sheet's part says after its
 * cells: hucre passes over the rules in its extensions, where rules that look at other sheets stand.
 */
export function conditionalFormatSnapshots(
  sheet: Sheet,
  tail: XmlNode,
  theme: readonly string[] | undefined,
  losses: Losses,
): ConditionalFormatSnapshot[] {
  const own = (sheet.conditionalRules ?? []).flatMap((rule) => {
    const formula = formulaOf(rule, losses, sheet.name) ?? rankedFormula(rule, tail, losses, sheet.name);
    if (formula !== null && hasMoreLook(rule.style)) losses.add("conditionalLooks", sheet.name);
    return draft(rule.range, formula, look(rule.style, theme), rule.stopIfTrue, rule.priority);
  });
  const extended = tail.within("conditionalFormatting").flatMap((block) => {
    const ranges = block.first("sqref")?.text;
    if (ranges === undefined) return [];
    return block.all("cfRule").flatMap((rule) => {
      const formula = rule.first("f")?.text;
      const typed = rule.attribute("type") === "expression" && formula ? typedFormula(formula) : null;
      const priority = Number(rule.attribute("priority") ?? 1);
      const [dxf] = rule.all("dxf");
      if (typed !== null && dxf && (dxf.within("border").some(hasLine) || dxf.first("font")?.first("u")))
        losses.add("conditionalLooks", sheet.name);
      return draft(ranges, typed, extendedLook(rule.first("dxf"), theme), rule.flag("stopIfTrue"), priority);
    });
  });
  const graded = gradedDrafts(tail, theme);
  const kept = [...own, ...extended, ...graded.drafts].sort((a, b) => a.order - b.order);
  // A rule of both kinds, such as a data bar, stands in both places.
  const all = tail.within("cfRule").filter((rule) => rule.attribute("type") !== undefined).length;
  const read = own.length + extended.length + graded.rules;
  losses.add("conditionalFormats", sheet.name, all - read);
  return kept.map(({ order: _order, ...format }, priority) => ({ ...format, priority }));
}

function draft(
  sqref: string,
  formula: string | null,
  style: Partial<ConditionalFormatSnapshot>,
  stopIfTrue: boolean | undefined,
  order: number,
): Draft[] {
  const ranges = sqref
    .split(/\s+/)
    .map(parseArea)
    .flatMap((area) => (area ? [formatArea(area)] : []));
  if (!isReadable(formula) || ranges.length === 0) return [];
  return [{ ranges, formula, ...style, stopIfTrue: stopIfTrue === true, order }];
}

const comparisons: Record<string, (cell: string, a: string, b: string) => string> = {
  equal: (cell, a) => `${cell}=${a}`,
  notEqual: (cell, a) => `${cell}<>${a}`,
  greaterThan: (cell, a) => `${cell}>${a}`,
  greaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  lessThan: (cell, a) => `${cell}<${a}`,
  lessThanOrEqual: (cell, a) => `${cell}<=${a}`,
  between: (cell, a, b) => `AND(${cell}>=${a},${cell}<=${b})`,
  notBetween: (cell, a, b) => `OR(${cell}<${a},${cell}>${b})`,
};

/** Kinds for which the file itself holds the formula that decides. */
const withFormula = new Set([
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

/** The formula by which the rule decides, counted from its first cell; null for kinds that have none. */
function formulaOf(rule: ConditionalRule, losses: Losses, sheet: string): string | null {
  const [first, second = ""] = [rule.formula ?? []].flat();
  const cell = firstCell(rule.range);
  if (rule.type === "expression") return first === undefined ? null : typedFormula(first);
  let formula: string | null = null;
  if (rule.type === "cellIs" && first !== undefined) {
    const compare = comparisons[rule.operator ?? ""];
    const bracketed = [first, second].map((part) => (/^[\w.$"]*$/.test(part) ? part : `(${part})`));
    formula = compare ? typedFormula(compare(cell, bracketed[0]!, bracketed[1]!)) : null;
  } else if (withFormula.has(rule.type) && first !== undefined) {
    formula = typedFormula(first);
  } else if (rule.type === "duplicateValues" || rule.type === "uniqueValues") {
    const area = parseArea(rule.range);
    const count = `COUNTIF(${area ? formatArea(area, true) : ""},${cell})`;
    formula = area ? `=AND(${cell}<>"",${count}${rule.type === "uniqueValues" ? "=1" : ">1"})` : null;
  }
  if (formula !== null) losses.add("rewrittenFormats", sheet);
  return formula;
}

/** The formula of a rule that ranks its numbers: which they are stands in attributes that hucre passes over. */
function rankedFormula(
  { type, priority, range }: ConditionalRule,
  tail: XmlNode,
  losses: Losses,
  sheet: string,
): string | null {
  if (type !== "top10" && type !== "aboveAverage") return null;
  const node = tail
    .within("cfRule")
    .find((rule) => rule.attribute("type") === type && Number(rule.attribute("priority")) === priority);
  const areas = range.split(/\s+/).map(parseArea);
  // Statistics are taken over one block.
  const [area] = areas;
  const condition = node && rankedCondition(node, type);
  if (!condition || !area || areas.length > 1) return null;
  losses.add("rewrittenFormats", sheet);
  return conditionFormula(condition, [area]);
}

/** null beyond what Excel's own interface offers. */
function rankedCondition(node: XmlNode, type: "top10" | "aboveAverage"): Condition | null {
  if (type === "top10") {
    const percent = node.flag("percent");
    const rank = Number(node.attribute("rank") ?? 10);
    if (!Number.isInteger(rank) || rank < 1 || rank > (percent ? 100 : 1000)) return null;
    const end = node.flag("bottom") ? "Bottom" : "Top";
    return { kind: "TopBottom", rule: { rank, type: `${end}${percent ? "Percent" : "Items"}` } };
  }
  const above = node.attribute("aboveAverage");
  const side = above === "0" || above === "false" ? "Below" : "Above";
  const deviations = ["", "One", "Two", "Three"][Number(node.attribute("stdDev") ?? 0)];
  if (deviations === undefined) return null;
  const criterion = deviations
    ? `${deviations}StdDev${side}Average`
    : `${node.flag("equalAverage") ? "EqualOr" : ""}${side}Average`;
  return { kind: "PresetCriteria", rule: { criterion } };
}

function firstCell(sqref: string): string {
  const area = parseArea(sqref.split(/\s+/)[0] ?? "");
  return area ? formatArea({ ...area, rows: 1, columns: 1 }) : "A1";
}

/** Whether a rule's style also draws lines around or below, or fills in more than one colour. */
const hasMoreLook = ({ border, font, fill }: CellStyle = {}) =>
  Object.values(border ?? {}).some((side) => typeof side === "object" && side.style) ||
  Boolean(font?.underline) ||
  fill?.type === "gradient";

const hasLine = (border: XmlNode) =>
  ["left", "right", "top", "bottom"].some((side) => border.first(side)?.attribute("style") !== undefined);

/** A rule's style paints with the background colour, whatever the pattern. */
function look(
  style: CellStyle = {},
  theme: readonly string[] | undefined,
): Partial<ConditionalFormatSnapshot> {
  const { font } = style;
  const fill = style.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return described({
    fill: colorOf(fill, theme),
    fontColor: colorOf(font?.color, theme),
    bold: font?.bold,
    italic: font?.italic,
    strikethrough: font?.strikethrough,
    numberFormat: style.numFmt,
  });
}

function extendedLook(
  dxf: XmlNode | undefined,
  theme: readonly string[] | undefined,
): Partial<ConditionalFormatSnapshot> {
  const font = dxf?.first("font");
  const pattern = dxf?.first("fill")?.first("patternFill");
  const on = (name: string) => {
    const node = font?.first(name);
    return node && node.attribute("val") !== "0" && node.attribute("val") !== "false";
  };
  return described({
    fill: colorIn(pattern?.first("bgColor") ?? pattern?.first("fgColor"), theme),
    fontColor: colorIn(font?.first("color"), theme),
    bold: on("b"),
    italic: on("i"),
    strikethrough: on("strike"),
    numberFormat: dxf?.first("numFmt")?.attribute("formatCode"),
  });
}

function described(style: {
  fill: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  strikethrough: boolean | undefined;
  numberFormat: string | undefined;
}): Partial<ConditionalFormatSnapshot> {
  return {
    ...(style.fill ? { fill: style.fill } : {}),
    ...(style.fontColor ? { fontColor: style.fontColor } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.numberFormat ? { numberFormat: style.numberFormat } : {}),
  };
}
