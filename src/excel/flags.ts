/* global Excel */
import { areaAddress } from "../sheets/a1";
import type { FlagRule } from "../sheets/description";
import { flagRules } from "../sheets/indicators/flagRules";
import { FLAG_LOOKS } from "../sheets/look";
import { flagChange, isOurs, loadFormats, type Rule, ruleOf } from "./flagChange";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "./indicatorTables";
import { asProblem, problem, sheetsProtected } from "./problems";
import { undoing } from "./undoing";
import { addFlag } from "./writeSheet";

/** The indicator tables of one sheet, and all conditional formats there. */
interface SheetOfTables {
  sheet: Excel.Worksheet;
  tables: IndicatorTableInWorkbook[];
  formats: Excel.ConditionalFormatCollection;
  locked: boolean;
}

/**
 * Takes the add-in's flags off every indicator table, or puts them back; other conditional formats stay, and come
 * before ours. Flags that stand already as they should are not touched. All or nothing: one protected sheet, and none
 * is touched; what fails is undone.
 */
export function setFlags(on: boolean): Promise<{ tables: number }> {
  return undoing(async (context, about) => {
    const sheets = await readSheets(context);
    if (sheets.length === 0) throw problem("no-tables");
    const locked = sheets.filter((each) => each.locked).map(({ sheet }) => sheet.name);
    if (locked.length > 0) throw sheetsProtected(locked);

    const changes = (await withRules(context, sheets))
      .map((each) => ({ ...each, wanted: on ? each.tables.flatMap(wantedFlags) : [] }))
      .filter(({ ours, wanted }) => !isTheSame(ours, wanted));
    const added: Excel.ConditionalFormat[] = [];
    const before = changes.map(({ sheet, formats, ours }) => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      ids: new Set(formats.items.map(({ id }) => id)),
      ours,
    }));
    if (changes.length > 0) about(flagChange(before, added));
    for (const { sheet, formats, wanted } of changes) {
      for (const format of formats.items.filter(isOurs)) format.delete();
      const others = formats.items.filter((format) => !isOurs(format)).length;
      wanted.forEach((flag, index) => {
        const format = addFlag(sheet, flag).load("id");
        format.priority = others + index;
        added.push(format);
      });
    }
    if (changes.length > 0) await context.sync();
    return { tables: sheets.flatMap(({ tables }) => tables).length };
  });
}

/** null where there is no indicator table. */
export async function flagsOn(): Promise<boolean | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await readSheets(context);
      return sheets.length === 0 ? null : sheets.some(({ formats }) => formats.items.some(isOurs));
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function wantedFlags({ body, columns, language }: IndicatorTableInWorkbook): FlagRule[] {
  return flagRules(body.rowIndex, body.rowCount, language, (column) => body.columnIndex + columns[column]!);
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
  const ids = [...new Set(tables.map(({ sheetId }) => sheetId))];
  const readings = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    return {
      sheet,
      tables: tables.filter(({ sheetId }) => sheetId === id),
      formats: loadFormats(sheet),
      protection: sheet.protection.load("protected"),
    };
  });
  await context.sync();
  return readings.map(({ protection, ...rest }) => ({ ...rest, locked: protection.protected }));
}

/** With the place of each flag, which is what it takes to make it again. */
async function withRules(context: Excel.RequestContext, sheets: readonly SheetOfTables[]) {
  const asked = sheets.map((each) => ({
    ...each,
    places: each.formats.items
      .filter(isOurs)
      .map((format) => ({ format, areas: format.getRanges().load("address") })),
  }));
  await context.sync();
  return asked.map(({ places, ...each }) => ({
    ...each,
    ours: places.map(({ format, areas }) => ruleOf(format, areas)),
  }));
}
