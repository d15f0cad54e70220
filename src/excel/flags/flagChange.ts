/* global Excel */
import type { Text } from "../../catalogue/schema";
import { isFlag } from "../../sheets/indicators/flagRules";
import type { Change } from "../undoing";

/** One conditional format, with all that it takes to make it again. */
export interface Rule {
  id: string;
  /** 0 is applied first. */
  priority: number;
  /** A1, without the sheet; several areas with commas. */
  address: string;
  formula: string;
  fill: string;
  color: string;
  bold: boolean;
  stopIfTrue: boolean;
}

/** What stands on a sheet before its flags change. */
export interface FlagsBefore {
  sheetId: string;
  sheetName: string;
  /** Of every conditional format of the sheet, whosever it is. */
  ids: ReadonlySet<string>;
  /** Those flags that the step takes off. */
  ours: readonly Rule[];
}

const OF_RULE =
  "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula," +
  "items/customOrNullObject/format/fill/color,items/customOrNullObject/format/font/color," +
  "items/customOrNullObject/format/font/bold";

/** Asks for all conditional formats of a sheet. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(OF_RULE);
  return formats;
}

export function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && !custom.isNullObject && isFlag(custom.rule.formula, custom.format.fill.color);
}

/** Whether a flag of ours stands on a cell of a person's own and looks its verdict up in a table. */
export function isOnOwnCell({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return custom.rule.formula.startsWith("=AND(INDEX(");
}

/** The address is known only after another request. */
export function ruleOf(format: Excel.ConditionalFormat, areas: Excel.RangeAreas): Rule {
  const { rule, format: look } = format.customOrNullObject;
  return {
    id: format.id,
    priority: format.priority,
    address: areas.address
      .split(",")
      .map((area) => area.slice(area.lastIndexOf("!") + 1))
      .join(","),
    formula: rule.formula,
    fill: look.fill.color,
    color: look.font.color,
    bold: look.font.bold,
    stopIfTrue: format.stopIfTrue,
  };
}

/**
 * Flags that a step adds to some sheets and takes off them. A format counts as added by the step when Excel handed
 * over its id, or when it is a flag that was not there before; one that was cut off before it had its formula has been
 * handed over.
 */
export function flagChange(
  before: readonly FlagsBefore[],
  added: readonly Excel.ConditionalFormat[],
): Change {
  return {
    mayBeLeft: before.map(({ sheetName }) => flagsOn(sheetName)),
    async takeBack(context) {
      const here = await present(context, before);
      const handed = new Set(added.flatMap((format) => format.toJSON().id ?? []));
      const ours = (formats: Excel.ConditionalFormatCollection, { ids }: FlagsBefore) =>
        formats.items.filter((format) => !ids.has(format.id) && (handed.has(format.id) || isOurs(format)));
      const read = here.map((each) => ({ ...each, formats: loadFormats(each.sheet) }));
      await context.sync();
      const now = read.map(({ sheet, known, formats }) => ({
        sheet,
        known,
        there: new Set(formats.items.map(({ id }) => id)),
        fresh: ours(formats, known).map((format) => ({ format, areas: format.getRanges().load("address") })),
      }));
      if (now.some(({ fresh }) => fresh.length > 0)) await context.sync();
      let changes = 0;
      for (const { sheet, known, there, fresh: placed } of now) {
        const fresh = placed.map(({ format }) => format);
        const gone = known.ours.filter(({ id }) => !there.has(id));
        // What an earlier try has made again, or the step itself, stands in the place of what is gone.
        const standsFor = (rule: Rule) =>
          placed.find(
            ({ format, areas }) => isLike(format, rule) && ruleOf(format, areas).address === rule.address,
          )?.format;
        const inPlace = new Map(gone.map((rule) => [rule, standsFor(rule)]));
        const kept = new Set(inPlace.values());
        for (const format of fresh) if (!kept.has(format)) format.delete();
        changes += fresh.filter((format) => !kept.has(format)).length;
        // In their order, so that each finds those before it in place.
        for (const rule of [...gone].sort((a, b) => a.priority - b.priority)) {
          const format = inPlace.get(rule);
          if (!format) makeAgain(sheet, rule);
          else if (format.priority !== rule.priority || changes > 0) format.priority = rule.priority;
          else continue;
          changes += 1;
        }
      }
      if (changes === 0) return [];
      const then = here.map(({ sheet }) => loadFormats(sheet));
      await context.sync();
      return here.flatMap(({ known }, index) => {
        const formats = then[index]!.items;
        const restored = known.ours.every((rule) =>
          formats.some((each) => each.id === rule.id || isLike(each, rule)),
        );
        const extra = ours(then[index]!, known).some(
          (each) => !known.ours.some((rule) => isLike(each, rule)),
        );
        return restored && !extra ? [] : [flagsOn(known.sheetName)];
      });
    },
  };
}

async function present(context: Excel.RequestContext, before: readonly FlagsBefore[]) {
  const sheets = before.map((known) => ({
    known,
    sheet: context.workbook.worksheets.getItemOrNullObject(known.sheetId).load("id"),
  }));
  await context.sync();
  return sheets.filter(({ sheet }) => !sheet.isNullObject);
}

/** A new format comes before all others, so it is put back to its place. */
function makeAgain(sheet: Excel.Worksheet, rule: Rule): void {
  const flag = sheet.getRanges(rule.address).conditionalFormats.add("Custom");
  flag.custom.rule.formula = rule.formula;
  flag.custom.format.fill.color = rule.fill;
  if (rule.color) flag.custom.format.font.color = rule.color;
  if (rule.bold) flag.custom.format.font.bold = true;
  if (rule.stopIfTrue) flag.stopIfTrue = true;
  flag.priority = rule.priority;
}

function isLike({ customOrNullObject: custom }: Excel.ConditionalFormat, rule: Rule): boolean {
  return (
    !custom.isNullObject && custom.rule.formula === rule.formula && custom.format.fill.color === rule.fill
  );
}

const flagsOn = (sheet: string): Text => ({
  zh: `工作表“${sheet}”的颜色标记`,
  en: `colour marks of sheet “${sheet}”`,
});
