import type { IRange } from "@univerjs/core";
import { type Area, formatArea } from "../grid/address";
import { areaOf } from "../grid/grid";
import { type CellMatrix, type Command, extent, writtenContent } from "./cellMatrix";
import { EventType } from "./eventType";

/** What the grid's commands mean to whoever listens to a workbook. */
export interface Meanings {
  change(sheetId: string, area: Area, changeType: string): void;
  notice(type: number, sheetId: string, detail: Record<string, unknown>): void;
  selection(sheetId: string, area: Area): void;
  results(sheetId: string, area: Area): void;
  author: "Local" | "Remote";
  unitId: string;
}

/** Says what a command of the grid means; false for one that means nothing to anybody. */
export function tellMeaning(command: Command, to: Meanings): boolean {
  const { id, params } = command;
  const sheetId = params.subUnitId!;
  const { range } = params;
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const written = writtenContent(command);
      if (written) to.change(written.sheetId, written.area, "RangeEdited");
      else if (params.trigger === "sheet.command.set-style") formatted(params.cellValue as CellMatrix);
      return true;
    }
    case "sheet.mutation.reorder-range":
      to.change(sheetId, areaOf(range!), "RangeEdited");
      to.notice(EventType.RowSorted, sheetId, { address: formatArea(areaOf(range!)), source: "Local" });
      return true;
    case "sheet.mutation.move-range":
      for (const side of [params.from, params.to] as { subUnitId: string; value: CellMatrix }[]) {
        const area = extent(side.value, () => true);
        if (area) to.change(side.subUnitId, area, "RangeEdited");
      }
      return true;
    case "sheet.mutation.insert-row":
      to.change(sheetId, wholeRows(areaOf(range!)), "RowInserted");
      return true;
    case "sheet.mutation.remove-rows":
      to.change(sheetId, wholeRows(areaOf(range!)), "RowDeleted");
      return true;
    case "sheet.mutation.insert-col":
      to.change(sheetId, wholeColumns(areaOf(range!)), "ColumnInserted");
      return true;
    case "sheet.mutation.remove-col":
      to.change(sheetId, wholeColumns(areaOf(range!)), "ColumnDeleted");
      return true;
    case "sheet.mutation.insert-sheet":
      to.notice(EventType.Added, (params.sheet as { id: string }).id, { source: "Local" });
      return true;
    case "sheet.mutation.remove-sheet":
      to.notice(EventType.Deleted, sheetId, { source: "Local" });
      return true;
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      for (const area of ((params.ranges as IRange[] | undefined) ?? []).map(areaOf)) {
        const changeType = id.endsWith("hidden") ? "Hidden" : "Unhidden";
        const address = formatArea(wholeRows(area));
        to.notice(EventType.RowHiddenChanged, sheetId, { address, changeType, source: to.author });
      }
      return true;
    case "sheet.mutation.add-table":
      to.notice(EventType.TableAdded, sheetId, { tableId: params.tableId, source: "Local" });
      return true;
    case "sheet.mutation.delete-table":
      to.notice(EventType.TableDeleted, sheetId, {
        tableId: params.tableId,
        tableName: (params.tableConfig as { name?: string } | undefined)?.name,
        source: "Local",
      });
      return true;
    case "sheet.operation.set-selections": {
      const last = (params.selections as { range: IRange }[] | undefined)?.at(-1);
      if (!last) return true;
      const area = areaOf(last.range);
      to.notice(EventType.SelectionChanged, sheetId, { address: formatArea(area) });
      to.selection(sheetId, area);
      return true;
    }
    case "formula.mutation.set-formula-calculation-result": {
      const units = params.unitData as Record<string, Record<string, CellMatrix | null>> | undefined;
      for (const [resultsOf, cells] of Object.entries(units?.[to.unitId] ?? {})) {
        const area = cells && extent(cells, () => true);
        if (area) to.results(resultsOf, area);
      }
      return true;
    }
    case "sheet.operation.set-worksheet-active":
      return true;
    default:
      return false;
  }

  function formatted(cells: CellMatrix) {
    const area = extent(cells, () => true);
    if (area) to.notice(EventType.FormatChanged, sheetId, { address: formatArea(area), source: to.author });
  }
}

const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: 16_384 });
const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: 1_048_576 });
