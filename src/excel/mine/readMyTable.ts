/* global Excel */
import type { PlanId } from "../../catalogue/schema";
import type { ReadCell, SheetCells } from "../../reading/cells";
import { usesDecimalComma } from "../../reading/decimalComma";
import { formatMeaning } from "../../reading/numberFormat";
import { readSheet } from "../../reading/readSheet";
import { address } from "../../sheets/a1";
import { isVerificationTable } from "../../sheets/names";
import type { CellValue } from "../../targets/judge";
import type { ValueColumn } from "../check/checkReport";
import type { MyTable, TargetTable } from "./ownTables";
import { askHiddenAndMerged, hiddenAndMerged } from "./hiddenAndMerged";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "../indicatorTables";
import { myTable } from "./myTable";
import { asProblem, problem } from "../problems";
import { isPercentage } from "../check/remarks";

const VALUES: ValueColumn[] = ["current", "near", "planned"];

/** What the sheet that is shown says about the indicators. Reads only; three requests. */
export async function readMyTable(): Promise<MyTable> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
      const used = sheet
        .getUsedRangeOrNullObject(true)
        .load("values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
      const areas = askHiddenAndMerged(used);
      const selected = context.workbook.getActiveCell().load("rowIndex,columnIndex,values,numberFormat");
      const tables = await findIndicatorTables(context);
      if (tables.some(({ sheetId }) => sheetId === sheet.id)) throw problem("own-form");
      if (used.isNullObject) throw problem("sheet-empty");
      const seen = hiddenAndMerged(used, areas);
      const cells = { ...cellsOf(sheet.name, used), ...seen };
      const reading = readSheet(cells, usesDecimalComma([cells]));
      return myTable(reading, {
        sheetId: sheet.id,
        sheetName: sheet.name,
        selected: {
          address: address(selected.rowIndex, selected.columnIndex),
          value: selected.values[0]![0] as CellValue,
          isPercent: isPercentage(selected.numberFormat[0]![0]),
        },
        hasMerges: (seen.merges ?? []).length > 0,
        targets: asTargets(tables),
      });
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

/** The indicator tables that values can go into. */
export async function targetTables(): Promise<TargetTable[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) =>
      asTargets(await findIndicatorTables(context)),
    );
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function asTargets(tables: readonly IndicatorTableInWorkbook[]): TargetTable[] {
  return tables
    .filter(({ columns, table }) => columns.code !== undefined && !isVerificationTable(table.name))
    .map(({ table, sheetName, plan, columns }) => ({
      id: table.id,
      sheetName,
      plan: plan as PlanId | null,
      columns: VALUES.filter((key) => (columns as Partial<Record<ValueColumn, number>>)[key] !== undefined),
    }));
}

/** Rows and columns before the first one in use are there, too: reading counts from A1. */
function cellsOf(name: string, used: Excel.Range): SheetCells {
  const shift = <T>(rows: T[][], blank: T) => [
    ...Array.from({ length: used.rowIndex }, (): T[] => []),
    ...rows.map((row) => [...Array<T>(used.columnIndex).fill(blank), ...row]),
  ];
  const formats = used.numberFormat as string[][];
  const rows = (used.values as ReadCell[][]).map((row, i) =>
    row.map((cell, j) => withDate(cell, formats[i]![j]!)),
  );
  return { name, rows: shift<ReadCell>(rows, null), formats: shift<string | null>(formats, null) };
}

const DAY = 86_400_000;
const BEFORE_1900 = Date.UTC(1899, 11, 30);

/** Excel hands a date over as a number; one that heads a column says its year, as in a file. */
function withDate(cell: ReadCell, format: string): ReadCell {
  if (typeof cell !== "number" || cell < 1 || !formatMeaning(format, cell).date) return cell;
  return new Date(BEFORE_1900 + Math.round(cell * DAY));
}
