import type { CellStyle, ConditionalRule, Sheet } from "hucre";
import { formatArea, parseArea } from "../grid/address";
import type { ConditionalFormatSnapshot } from "../snapshot";
import { colorOf } from "./colors";
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
    const formula = formulaOf(rule, losses, sheet.name);
    return draft(rule.range, formula, look(rule.style, theme), rule.stopIfTrue, rule.priority);
  });
  const extended = tail.within("conditionalFormatting").flatMap((block) => {
    const ranges = block.first("sqref")?.text;
    if (ranges === undefined) return [];
    return block.all("cfRule").flatMap((rule) => {
      const formula = rule.first("f")?.text;
      const typed = rule.attribute("type") === "expression" && formula ? typedFormula(formula) : null;
      const priority = Number(rule.attribute("priority") ?? 1);
      return draft(ranges, typed, extendedLook(rule.first("dxf"), theme), rule.flag("stopIfTrue"), priority);
    });
  });
  const kept = [...own, ...extended].sort((a, b) => a.order - b.order);
  // A rule of both kinds, such as a data bar, stands in both places.
  const all = tail.within("cfRule").filter((rule) => rule.attribute("type") !== undefined).length;
  losses.add("conditionalFormats", sheet.name, all - kept.length);
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
  if (formula === null || ranges.length === 0) return [];
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

function firstCell(sqref: string): string {
  const area = parseArea(sqref.split(/\s+/)[0] ?? "");
  return area ? formatArea({ ...area, rows: 1, columns: 1 }) : "A1";
}

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
  });
}

function colorIn(node: XmlNode | undefined, theme: readonly string[] | undefined): string | undefined {
  const number = (name: string) => {
    const text = node?.attribute(name);
    return text === undefined ? undefined : Number(text);
  };
  return colorOf(
    node && {
      rgb: node.attribute("rgb")?.slice(-6),
      theme: number("theme"),
      tint: number("tint"),
      indexed: number("indexed"),
    },
    theme,
  );
}

function described(style: {
  fill: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  strikethrough: boolean | undefined;
}): Partial<ConditionalFormatSnapshot> {
  return {
    ...(style.fill ? { fill: style.fill } : {}),
    ...(style.fontColor ? { fontColor: style.fontColor } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
  };
}
