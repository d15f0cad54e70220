import type { Sheet } from "hucre";
import { contains, parseArea } from "../grid/address";
import { namedReferences } from "../grid/tableReferences";
import type { CellSnapshot, TableSnapshot } from "../snapshot";
import { filteredColumns } from "./filters";
import type { Losses } from "./losses";
import type { Parts } from "./parts";
import { spelledOut } from "./spelledOut";
import { readTree } from "./xmlTree";

/** The tables of a sheet. Whether one has a header row, and by what it is filtered, only its part tells. */
export function tableSnapshots(sheet: Sheet, path: string, parts: Parts, losses: Losses): TableSnapshot[] {
  const nodes = new Map(
    parts
      .relationships(path)
      .filter(({ type, target }) => type === "table" && parts.has(target))
      .map(({ target }) => readTree(parts.text(target)).first("table"))
      .map((table) => [table?.attribute("name"), table]),
  );
  return (sheet.tables ?? []).flatMap((table) => {
    const name = table.displayName ?? table.name;
    const area = parseArea(table.range ?? "");
    if (!area) return [];
    const node = nodes.get(table.name);
    if (node?.attribute("headerRowCount") === "0") {
      losses.add("headless", `${sheet.name} ${name}`);
      return [];
    }
    const own = node?.first("autoFilter");
    const style = node?.first("tableStyleInfo");
    const filter = own ? filteredColumns(own, `${sheet.name} ${name}`, losses) : [];
    return [
      {
        name,
        row: area.row,
        column: area.column,
        rowCount: area.rows - (table.showTotalRow ? 1 : 0),
        columnCount: area.columns,
        columns: table.columns.map((column) => spelledOut(column.name)),
        style: table.style ?? null,
        banded: table.showRowStripes ?? false,
        ...(style?.flag("showColumnStripes") ? { bandedColumns: true } : {}),
        ...(style?.flag("showFirstColumn") ? { firstColumn: true } : {}),
        ...(style?.flag("showLastColumn") ? { lastColumn: true } : {}),
        filterButtons: table.showAutoFilter ?? false,
        ...(table.showTotalRow ? { totals: true } : {}),
        ...(filter.length > 0 ? { filter } : {}),
      },
    ];
  });
}

/** A formula in a table or its totals row may leave out of which table it speaks; here it always says so. */
export function nameTables(cells: CellSnapshot[], { tables = [] }: Sheet): CellSnapshot[] {
  const areas = tables.flatMap((table) => {
    const area = parseArea(table.range ?? "");
    return area ? [{ area, name: table.displayName ?? table.name }] : [];
  });
  if (areas.length === 0) return cells;
  return cells.map((cell) => {
    if (!cell.formula?.includes("[")) return cell;
    const { row, column } = cell;
    const own = areas.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
    return own ? { ...cell, formula: namedReferences(cell.formula, own.name) } : cell;
  });
}
