/* global Excel */
import type { PlanId } from "../catalogue/schema";
import type { ReadCell, SheetCells } from "../reading/cells";
import type { SheetReading } from "../reading/proposal";
import { readSheet } from "../reading/readSheet";
import { address } from "../sheets/a1";
import type { MyTable, TargetTable, ValueColumn } from "./actions";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "./indicatorTables";
import { asProblem, problem } from "./problems";

const VALUES: ValueColumn[] = ["current", "near", "planned"];

/** What the sheet that is shown says about the indicators. Reads only; three requests. */
export async function readMyTable(): Promise<MyTable> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
      const used = sheet.getUsedRangeOrNullObject(true).load("values,numberFormat,rowIndex,columnIndex");
      const selected = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      const tables = await findIndicatorTables(context);
      if (tables.some(({ sheetId }) => sheetId === sheet.id)) throw problem("own-form");
      if (used.isNullObject) throw problem("sheet-empty");
      const reading = readSheet(cellsOf(sheet.name, used));
      return myTable(reading, {
        sheetId: sheet.id,
        sheetName: sheet.name,
        selected: address(selected.rowIndex, selected.columnIndex),
        targets: targetTables(tables),
      });
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

/** The indicator tables that values can go into. */
export async function readTargetTables(): Promise<TargetTable[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) =>
      targetTables(await findIndicatorTables(context)),
    );
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function targetTables(tables: readonly IndicatorTableInWorkbook[]): TargetTable[] {
  return tables
    .filter(({ columns }) => columns.code !== undefined)
    .map(({ table, sheetName, plan, columns }) => ({
      id: table.id,
      sheetName,
      plan: plan as PlanId | null,
      columns: VALUES.filter((key) => (columns as Partial<Record<ValueColumn, number>>)[key] !== undefined),
    }));
}

/** What was understood, by address. Also for sheets that come from a file; these have no id. */
export function myTable(
  reading: SheetReading,
  about: Pick<MyTable, "sheetId" | "sheetName" | "selected" | "targets">,
): MyTable {
  return {
    ...about,
    values: reading.values.map(({ row, column, ...value }) => ({
      address: address(row, column),
      name: value.name,
      indicator: value.indicator,
      value: value.value,
      unit: value.unit,
      catalogueValue: value.catalogueValue,
      factor: value.factor,
      year: value.year,
      place: value.place,
    })),
    refused: reading.refused.map(({ row, column, name, text, reason }) => ({
      address: row === null || column === null ? null : address(row, column),
      name,
      text,
      reason,
    })),
  };
}

/** Rows and columns before the first one in use are there, too: reading counts from A1. */
function cellsOf(name: string, used: Excel.Range): SheetCells {
  const shift = <T>(rows: T[][], blank: T) => [
    ...Array.from({ length: used.rowIndex }, (): T[] => []),
    ...rows.map((row) => [...Array<T>(used.columnIndex).fill(blank), ...row]),
  ];
  return {
    name,
    rows: shift<ReadCell>(used.values as ReadCell[][], null),
    formats: shift<string | null>(used.numberFormat as string[][], null),
  };
}
