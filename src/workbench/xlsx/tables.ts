import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import { blockName } from "./address";
import { calculatedColumns } from "./calculatedColumns";
import { filterXml } from "./filters";
import { storedFormula, type FormulaSetting } from "./storedFormula";
import { columnTotals } from "./tableTotals";
import { declaration, element, spreadsheetNamespace, text } from "./xml";

/** `id` is the table's number in the workbook, from 1. */
export function tableXml(
  table: TableSnapshot,
  id: number,
  sheet: SheetSnapshot,
  setting: FormulaSetting,
): string {
  const formulas = calculatedColumns(table, sheet).map(
    (formula) => formula && storedFormula(formula, { ...setting, table: table.name }),
  );
  // A table always has a row below its header, be it an empty one.
  const rows = { ...table, rowCount: Math.max(table.rowCount, 2) };
  const ref = blockName(rows);
  const totals = columnTotals(table, sheet, setting);
  return (
    declaration +
    element(
      "table",
      {
        xmlns: spreadsheetNamespace,
        id,
        name: table.name,
        displayName: table.name,
        ref: table.totals ? blockName({ ...rows, rowCount: rows.rowCount + 1 }) : ref,
        ...(table.totals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
      },
      table.filterButtons || table.filter ? filterXml(ref, table.filter) : "",
      element(
        "tableColumns",
        { count: table.columns.length },
        ...table.columns.map((name, index) => {
          const formula = formulas[index];
          const shared =
            formula && !formula.array ? [element("calculatedColumnFormula", {}, text(formula.text))] : [];
          const { attributes, children } = totals[index]!;
          return element("tableColumn", { id: index + 1, name, ...attributes }, ...shared, ...children);
        }),
      ),
      element("tableStyleInfo", {
        name: table.style ?? undefined,
        showFirstColumn: table.firstColumn ?? false,
        showLastColumn: table.lastColumn ?? false,
        showRowStripes: table.banded,
        showColumnStripes: table.bandedColumns ?? false,
      }),
    )
  );
}
