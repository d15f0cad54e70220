import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

import type { ConditionalFormatSnapshot } from "../snapshot";
import { blockName, cellName, readBlocks, type Block } from "./address";
import { gradedXml } from "./gradedFormats";
import { XlsxProblem } from "./problem";
import { namesSheet, storedFormula, type FormulaSetting } from "./storedFormula";
import type { StyleBook } from "./styles";
import { element, text } from "./xml";

export interface ConditionalFormatsXml {
  /** Stands among the sheet's own elements. */
  own: string[];
  /**
   * Stands in the sheet's extensions, and needs the prefixes x14 and xm. Rules that look at another sheet
   * belong here: the first edition of the format didn't allow them, and Excel has kept them apart since.
   */
  extended: string[];
}

export function conditionalFormatsXml(
  formats: ConditionalFormatSnapshot[],
  sheet: string,
  styles: StyleBook,
  setting: FormulaSetting,
): ConditionalFormatsXml {
  const own: string[] = [];
  const extended: string[] = [];
  const inOrder = [...formats].sort((a, b) => a.priority - b.priority).flatMap((each) => rules(each, sheet));
  const inFile = (formula: string) => {
    const stored = storedFormula(formula, setting);
    if (stored) return stored.text;
    throw new XlsxProblem(
      `${sheet} ${formula}`,
      "条件格式的公式无法保存",
      "this conditional format can't be stored",
    );
  };
  inOrder.forEach(({ format, blocks, formula }, index) => {
    const sqref = blocks.map(blockName).join(" ");
    if (format.graded) {
      const graded = gradedXml(format.graded, {
        priority: index + 1,
        id: ruleId(index),
        stored: inFile,
        looksAway: namesSheet,
      });
      if (graded.own) own.push(element("conditionalFormatting", { sqref }, graded.own));
      if (graded.extended)
        extended.push(
          element("x14:conditionalFormatting", {}, graded.extended, element("xm:sqref", {}, sqref)),
        );
      return;
    }
    const stored = inFile(formula);
    const attributes = {
      type: "expression",
      priority: index + 1,
      stopIfTrue: format.stopIfTrue || undefined,
    };
    if (!namesSheet(formula)) {
      const dxfId = styles.difference(format);
      const rule = element("cfRule", { ...attributes, dxfId }, element("formula", {}, text(stored)));
      own.push(element("conditionalFormatting", { sqref }, rule));
      return;
    }
    const rule = element(
      "x14:cfRule",
      { ...attributes, id: ruleId(index) },
      element("xm:f", {}, text(stored)),
      element("x14:dxf", {}, ...styles.differenceXml(format)),
    );
    extended.push(element("x14:conditionalFormatting", {}, rule, element("xm:sqref", {}, sqref)));
  });
  return { own, extended };
}

interface Rule {
  format: ConditionalFormatSnapshot;
  blocks: Block[];
  /** Relative to the first cell of the first block. */
  formula: string;
}

/**
 * Readers disagree whether the formula of a rule on several ranges counts from the first range or from the
 * upper left corner of them all. Where that isn't the same cell, each range gets a rule of its own.
 */
function rules(format: ConditionalFormatSnapshot, sheet: string): Rule[] {
  const blocks = format.ranges.flatMap((range) => readBlocks(range, sheet));
  const [first] = blocks;
  if (!first) return [];
  if (format.graded) return [{ format, blocks, formula: "" }];
  const cornerFirst = blocks.every(({ row, column }) => row >= first.row && column >= first.column);
  if (cornerFirst) return [{ format, blocks, formula: format.formula }];
  const counted = translateFormulaToR1C1(format.formula, cellName(first.row, first.column));
  return blocks.map((block) => ({
    format,
    blocks: [block],
    formula: translateFormulaToA1(counted, cellName(block.row, block.column)),
  }));
}

/** Any id will do, as long as no two rules of a sheet share one. */
function ruleId(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
