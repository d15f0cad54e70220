import type { TableSnapshot } from "../snapshot";
import { blockName } from "./address";
import { declaration, element, spreadsheetNamespace } from "./xml";

/** `id` is the table's number in the workbook, from 1. */
export function tableXml(table: TableSnapshot, id: number): string {
  // A table always has a row below its header, be it an empty one.
  const ref = blockName({ ...table, rowCount: Math.max(table.rowCount, 2) });
  return (
    declaration +
    element(
      "table",
      {
        xmlns: spreadsheetNamespace,
        id,
        name: table.name,
        displayName: table.name,
        ref,
        totalsRowShown: false,
      },
      table.filterButtons ? element("autoFilter", { ref }) : "",
      element(
        "tableColumns",
        { count: table.columns.length },
        ...table.columns.map((name, index) => element("tableColumn", { id: index + 1, name })),
      ),
      element("tableStyleInfo", {
        name: table.style ?? undefined,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.banded,
        showColumnStripes: false,
      }),
    )
  );
}
