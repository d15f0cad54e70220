/* global Excel */
import { flagRules, isFlag } from "../sheets/indicators/flagRules";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "./indicatorTables";
import { asProblem, problem, sheetsProtected } from "./problems";
import { addFlag } from "./writeSheet";

interface Flags {
  found: IndicatorTableInWorkbook;
  body: Excel.Range;
  formats: Excel.ConditionalFormatCollection;
  locked: boolean;
}

/**
 * Takes the add-in's flags off every indicator table, or puts them back. Other conditional formats stay. All or
 * nothing: one protected sheet, and none is touched; a failure in the middle, and the flags are as they were.
 */
export async function setFlags(on: boolean): Promise<{ tables: number }> {
  const before: Before = new Map();
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const tables = await readFlags(context);
      if (tables.length === 0) throw problem("no-tables");
      const locked = tables.filter((table) => table.locked).map(({ found }) => found.sheetName);
      if (locked.length > 0) throw sheetsProtected([...new Set(locked)]);
      for (const { found, formats } of tables) {
        before.set(found.table.id, {
          on: ours(formats).length > 0,
          ids: new Set(formats.items.map(({ id }) => id)),
        });
      }
      for (const table of tables) queueFlags(table, on);
      await context.sync();
      return { tables: tables.length };
    });
  } catch (thrown) {
    if (before.size > 0) await putBack(before);
    throw asProblem(thrown);
  }
}

/** null where there is no indicator table. */
export async function flagsOn(): Promise<boolean | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const tables = await readFlags(context);
      return tables.length === 0 ? null : tables.some(({ formats }) => ours(formats).length > 0);
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

/** Of each table, by its id: whether its flags were on, and all conditional formats that it had. */
type Before = Map<string, { on: boolean; ids: ReadonlySet<string> }>;

/**
 * What cannot be put back either is left for the person, who was told that the step failed. A flag that was cut off
 * before it had its formula is known by having come anew.
 */
async function putBack(before: Before): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const table of await readFlags(context)) {
      const known = before.get(table.found.table.id);
      if (!known) continue;
      for (const format of table.formats.items) {
        if (!known.ids.has(format.id) && !isOurs(format)) format.delete();
      }
      queueFlags(table, known.on);
    }
    await context.sync();
  }).catch(() => undefined);
}

function queueFlags({ found, body, formats }: Flags, on: boolean): void {
  for (const format of ours(formats)) format.delete();
  if (!on) return;
  const place = (column: "current" | "planned" | "verdict") => body.columnIndex + found.columns[column]!;
  for (const rule of flagRules(body.rowIndex, body.rowCount, found.language, place)) {
    addFlag(found.table.worksheet, rule);
  }
}

async function readFlags(context: Excel.RequestContext): Promise<Flags[]> {
  const readings = (await findIndicatorTables(context)).map((found) => {
    const body = found.table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
    const formats = body.conditionalFormats;
    formats.load(
      "items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color",
    );
    return { found, body, formats, protection: found.table.worksheet.protection.load("protected") };
  });
  await context.sync();
  return readings.map(({ protection, ...rest }) => ({ ...rest, locked: protection.protected }));
}

function ours(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter(isOurs);
}

function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && !custom.isNullObject && isFlag(custom.rule.formula, custom.format.fill.color);
}
