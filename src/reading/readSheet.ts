import { Grid, type SheetCells } from "./cells";
import { readColumns } from "./columns";
import { findTables, type FoundTable } from "./findTables";
import type { Layout } from "./layout";
import { layoutsOf } from "./layoutsOf";
import type { SheetReading, TableReading } from "./proposal";
import { NO_TABLE } from "./refusals";
import { type Region, regionsOf } from "./regions";
import { readTable } from "./readTable";
import { type Span, tableFacts } from "./tableFacts";
import type { Column } from "./columns";

/**
 * What somebody's sheet says about the indicators: every value with the indicator, unit and year that were
 * understood, every cell that could not be taken with its reason, and how each table was understood. Nothing is
 * guessed: what is not sure is refused.
 */
export function readSheet(sheet: SheetCells, decimalComma = false): SheetReading {
  const grid = new Grid(sheet);
  const reading: SheetReading = { sheet: sheet.name, tables: [], values: [], refused: [], hidden: 0 };
  for (const region of regionsOf(grid)) readRegion(region, grid, decimalComma, reading);
  const found = reading.values.length + reading.refused.length > 0;
  if (!found && reading.tables.length === 0 && grid.height > 0)
    reading.refused.push({ row: null, column: null, kind: "no-table", reason: NO_TABLE, name: "", text: "" });
  reading.hidden = reading.values.filter(({ isHidden }) => isHidden).length;
  return reading;
}

/** Titles and units of a region may stand beside it, so they are looked for on the whole sheet. */
function readRegion(
  { grid, span: region }: Region,
  whole: Grid,
  decimalComma: boolean,
  reading: SheetReading,
): void {
  for (const table of findTables(grid)) {
    if (table.body.length === 0) continue;
    const columns = readColumns(grid, table);
    const aboveOf = (span: Span | null) => {
      const { title, subject, unit } = tableFacts(whole, table, span ?? region);
      return { title, subject, hasUnit: unit !== "" };
    };
    for (const { layout, span } of layoutsOf(grid, table, columns, aboveOf)) {
      if (!isUsable(layout)) continue;
      const facts = tableFacts(whole, table, span ?? region);
      const { values, refused } = readTable(grid, table, layout, facts, decimalComma);
      reading.tables.push(described(table, layout, facts.title));
      for (const value of values) reading.values.push(value);
      for (const refusal of refused) reading.refused.push(refusal);
    }
  }
}

function isUsable({ turned, name, values }: Layout): boolean {
  return values.length > 0 && (turned || name !== null);
}

function described({ head, body }: FoundTable, layout: Layout, title: string): TableReading {
  const index = (column: Column | null) => column?.index ?? null;
  return {
    top: head[0] ?? body[0] ?? 0,
    bottom: body[body.length - 1] ?? head[head.length - 1] ?? 0,
    turned: layout.turned,
    title,
    nameColumn: index(layout.name),
    unitColumn: index(layout.unit),
    yearColumn: index(layout.year),
    placeColumn: index(layout.place),
    valueColumns: layout.values.map(({ index: column, path, year, unit }) => ({
      column,
      heading: path.join(" "),
      year,
      unit,
    })),
  };
}
