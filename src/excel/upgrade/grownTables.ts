/* global Excel */
import type { Indicator } from "../../catalogue/schema";
import { readHeadings } from "../../sheets/indicators/indicatorColumns";
import { problem } from "../problems";
import { askLook, type LookBefore } from "./lookBefore";
import type { Survey } from "./survey";
import type { GrownTable } from "./tableCells";

/** The tables as they stand now that columns have come in. */
export async function readGrown(
  context: Excel.RequestContext,
  tables: Survey["tables"],
): Promise<{ grown: GrownTable; look: LookBefore }[]> {
  const read = tables.map(({ found, added, rows, widths }) => ({
    found,
    added,
    rows,
    look: askLook(found.table, widths.length + added.length, found.body.rowCount + rows.byRow.size),
    headings: found.table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
    body: found.table.getDataBodyRange().load("formulas,values,rowIndex,columnIndex,rowCount"),
    above:
      found.body.rowIndex >= 3
        ? found.table.getHeaderRowRange().getOffsetRange(-2, 0).getResizedRange(1, 0).load("formulas")
        : null,
  }));
  await context.sync();
  return read.map(({ found, added, rows, look, headings, body, above }) => {
    const columns = readHeadings(headings.values[0]!);
    const isInPlace = ([row, { name }]: [number, Indicator]) =>
      String(body.values[row]?.[columns!.name!]) === name[found.language];
    // Somebody has moved or renamed something at this very moment.
    if (!columns || added.some((key) => columns[key] === undefined) || ![...rows.byRow].every(isInPlace))
      throw problem("rows-moving");
    const { rowIndex, columnIndex, rowCount } = body;
    const grown = {
      found: { ...found, columns, body: { rowIndex, columnIndex, rowCount } },
      added,
      addedRows: rows.byRow,
      headings: headings.values[0]!.map(String),
      formulas: body.formulas as unknown[][],
      values: body.values as unknown[][],
      above: (above?.formulas as unknown[][] | undefined) ?? [],
    };
    return { grown, look };
  });
}
