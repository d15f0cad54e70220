import type { Sheet } from "hucre";
import { tokenize } from "@borgar/fx";
import { parseArea } from "../grid/address";
import type { CellSnapshot, TableSnapshot } from "../snapshot";
import { filteredColumns } from "./filters";
import type { Losses } from "./losses";
import type { Parts } from "./parts";
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
    const filter = own ? filteredColumns(own, `${sheet.name} ${name}`, losses) : [];
    if (table.showTotalRow) losses.add("totals", `${sheet.name} ${name}`);
    return [
      {
        name,
        row: area.row,
        column: area.column,
        rowCount: area.rows - (table.showTotalRow ? 1 : 0),
        columnCount: area.columns,
        columns: table.columns.map((column) => column.name),
        style: table.style ?? null,
        banded: table.showRowStripes ?? false,
        filterButtons: table.showAutoFilter ?? false,
        ...(filter.length > 0 ? { filter } : {}),
      },
    ];
  });
}

/** Below the table a formula of its totals row must say of which table it speaks. */
export function nameTotals(cells: CellSnapshot[], { tables = [] }: Sheet): CellSnapshot[] {
  const rows = tables.flatMap((table) => {
    const area = table.showTotalRow ? parseArea(table.range ?? "") : null;
    return area ? [{ ...area, row: area.row + area.rows - 1, name: table.displayName ?? table.name }] : [];
  });
  if (rows.length === 0) return cells;
  return cells.map((cell) => {
    const total = rows.find(
      ({ row, column, columns }) =>
        cell.row === row && cell.column >= column && cell.column < column + columns,
    );
    if (!total || cell.formula === undefined) return cell;
    const formula = tokenize(cell.formula)
      .map(({ type, value }) => (type === "structured" && value.startsWith("[") ? total.name + value : value))
      .join("");
    return { ...cell, formula };
  });
}
