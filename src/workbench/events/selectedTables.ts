import type { Book } from "../book/book";
import { tablesOf, wholeTableArea } from "../book/tables";
import { type Area, formatArea, intersect } from "../grid/address";
import { EventType } from "./eventType";

/** Tables in which something is selected; a table that the selection has left is told once more. */
export class SelectedTables {
  private readonly ids = new Set<string>();

  constructor(private readonly book: Book) {}

  tell(
    { sheetId, area }: { sheetId: string; area: Area },
    tell: (type: number, target: string, message: Record<string, unknown>) => void,
  ): void {
    for (const table of tablesOf(this.book)) {
      const tableId = table.getId();
      const part =
        table.getSubunitId() === sheetId ? intersect(wholeTableArea(this.book, table), area) : null;
      const isInsideTable = part !== null;
      if (!isInsideTable && !this.ids.delete(tableId)) continue;
      if (isInsideTable) this.ids.add(tableId);
      const address = isInsideTable ? formatArea(area) : "";
      tell(EventType.TableSelectionChanged, tableId, {
        address,
        isInsideTable,
        tableId,
        worksheetId: table.getSubunitId(),
      });
    }
  }
}
