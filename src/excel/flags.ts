/* global Excel */
import { flagRules, isFlagFormula } from "../sheets/indicatorTable";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "./indicatorTables";
import { asProblem } from "./problems";
import { addFlag } from "./writeSheet";

interface Flags {
  found: IndicatorTableInWorkbook;
  body: Excel.Range;
  formats: Excel.ConditionalFormatCollection;
}

/** Takes the add-in's flags off every indicator table, or puts them back. Other conditional formats stay. */
export async function setFlags(on: boolean): Promise<{ tables: number }> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const tables = await readFlags(context);
      for (const { found, body, formats } of tables) {
        for (const format of ours(formats)) format.delete();
        if (!on) continue;
        const place = (column: "current" | "planned" | "verdict") =>
          body.columnIndex + found.columns[column]!;
        for (const rule of flagRules(body.rowIndex, body.rowCount, found.language, place)) {
          addFlag(found.table.worksheet, rule);
        }
      }
      await context.sync();
      return { tables: tables.length };
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

export async function flagsOn(): Promise<boolean> {
  try {
    return await Excel.run(async (context) =>
      (await readFlags(context)).some(({ formats }) => ours(formats).length > 0),
    );
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

async function readFlags(context: Excel.RequestContext): Promise<Flags[]> {
  const tables = (await findIndicatorTables(context)).map((found) => {
    const body = found.table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
    const formats = body.conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    return { found, body, formats };
  });
  await context.sync();
  return tables;
}

function ours(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter(
    ({ type, customOrNullObject: custom }) =>
      type === "Custom" && !custom.isNullObject && isFlagFormula(custom.rule.formula),
  );
}
