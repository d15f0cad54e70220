/* global Excel */
import { areaAddress } from "../../sheets/a1";
import type { FlagRule } from "../../sheets/description";
import { flagRules } from "../../sheets/indicators/flagRules";
import { FLAG_LOOKS } from "../../sheets/look";
import { flagChange, isOnOwnCell, isOurs, loadFormats, type Rule, ruleOf } from "./flagChange";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "../indicatorTables";
import { asProblem, problem, sheetsProtected } from "../problems";
import { type Change, undoing } from "../undoing";
import { addFlag } from "../build/writeSheet";

/** One sheet with its indicator tables, if any, and all conditional formats there. */
interface SheetOfTables {
  sheet: Excel.Worksheet;
  tables: IndicatorTableInWorkbook[];
  formats: Excel.ConditionalFormatCollection;
  locked: boolean;
}

/**
 * Takes the add-in's flags off every indicator table and every cell of people's own that has one, or puts those of
 * the tables back; other conditional formats stay, and come
 * before ours. Flags that stand already as they should are not touched. All or nothing: one protected sheet, and none
 * is touched; what fails is undone.
 */
export function setFlags(on: boolean): Promise<{ tables: number }> {
  return undoing((context, about) => turnFlags(context, about, on));
}

/** The same as part of a larger step. */
export async function turnFlags(
  context: Excel.RequestContext,
  about: (change: Change) => void,
  on: boolean,
): Promise<{ tables: number }> {
  const sheets = await readSheets(context);
  const tables = sheets.flatMap((each) => each.tables);
  if (tables.length === 0) throw problem("no-tables");
  const isTurned = (format: Excel.ConditionalFormat) => isOurs(format) && !(on && isOnOwnCell(format));
  const changes = (await withRules(context, sheets, isTurned))
    .map((each) => ({ ...each, wanted: on ? each.tables.flatMap(wantedFlags) : [] }))
    .filter(({ ours, wanted }) => !isTheSame(ours, wanted));
  const locked = changes.filter((each) => each.locked).map(({ sheet }) => sheet.name);
  if (locked.length > 0) throw sheetsProtected(locked);
  const added: Excel.ConditionalFormat[] = [];
  const before = changes.map(({ sheet, formats, ours }) => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    ids: new Set(formats.items.map(({ id }) => id)),
    ours,
  }));
  if (changes.length > 0) about(flagChange(before, added));
  for (const { sheet, formats, wanted } of changes) {
    for (const format of formats.items.filter(isTurned)) format.delete();
    const others = formats.items.filter((format) => !isTurned(format)).length;
    wanted.forEach((flag, index) => {
      const format = addFlag(sheet, flag).load("id");
      format.priority = others + index;
      added.push(format);
    });
  }
  if (changes.length > 0) await context.sync();
  return { tables: tables.length };
}

/** null where there is no indicator table. */
export async function flagsOn(): Promise<boolean | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await readSheets(context);
      const isWithout = sheets.every(({ tables }) => tables.length === 0);
      return isWithout ? null : sheets.some(({ formats }) => formats.items.some(isOurs));
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function wantedFlags({ body, columns, language }: IndicatorTableInWorkbook): FlagRule[] {
  return flagRules(body.rowIndex, body.rowCount, language, (column) => {
    const index = columns[column];
    return index === undefined ? undefined : body.columnIndex + index;
  });
}

function isTheSame(ours: readonly Rule[], wanted: readonly FlagRule[]): boolean {
  return (
    ours.length === wanted.length &&
    wanted.every(({ area, formula, look }) =>
      ours.some(
        (rule) =>
          rule.address === areaAddress(area) &&
          rule.formula === formula &&
          rule.fill === FLAG_LOOKS[look].fill,
      ),
    )
  );
}

async function readSheets(context: Excel.RequestContext): Promise<SheetOfTables[]> {
  const tables = await findIndicatorTables(context);
  if (tables.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const readings = worksheets.items.map((sheet) => {
    return {
      sheet,
      tables: tables.filter(({ sheetId }) => sheetId === sheet.id),
      formats: loadFormats(sheet),
      protection: sheet.protection.load("protected"),
    };
  });
  await context.sync();
  return readings.map(({ protection, ...rest }) => ({ ...rest, locked: protection.protected }));
}

/** With the place of each flag, which is what it takes to make it again. */
async function withRules(
  context: Excel.RequestContext,
  sheets: readonly SheetOfTables[],
  isTurned: (format: Excel.ConditionalFormat) => boolean,
) {
  const asked = sheets.map((each) => ({
    ...each,
    places: each.formats.items
      .filter(isTurned)
      .map((format) => ({ format, areas: format.getRanges().load("address") })),
  }));
  await context.sync();
  return asked.map(({ places, ...each }) => ({
    ...each,
    ours: places.map(({ format, areas }) => ruleOf(format, areas)),
  }));
}
