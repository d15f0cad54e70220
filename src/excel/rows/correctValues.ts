/* global Excel */
import type { CellValue } from "../../targets/judge";
import type { CorrectReport, Correction } from "../actions";
import type { CellBlock } from "../cells/cellBlock";
import { changeCells } from "../cells/changeCells";
import { sheetsProtected } from "../problems";
import { undoing } from "../undoing";

interface Reading {
  correction: Correction;
  cell: Excel.Range;
  name: Excel.Range | null;
}

/**
 * Enters the numbers that were meant and shows them as plain numbers. A cell that holds something else than the check
 * saw, or stands in another row by now, is left. A formula goes on calculating, a hundred times as much.
 */
export function correctValues(corrections: readonly Correction[]): Promise<CorrectReport> {
  return undoing(async (context, about) => {
    const sheets = new Map(
      corrections.map(({ place: { sheetId } }) => [
        sheetId,
        context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name,protection/protected"),
      ]),
    );
    await context.sync();
    const gone = corrections.filter(({ place }) => sheets.get(place.sheetId)!.isNullObject);
    const missing = new Set(gone);
    const here = corrections.filter((each) => !missing.has(each));
    const readings: Reading[] = [];
    for (let from = 0; from < here.length; from += MOST_CELLS) {
      for (const each of here.slice(from, from + MOST_CELLS)) readings.push(ask(each, sheets));
      await context.sync();
    }

    const present = new Set(readings.filter(isStillThere));
    const locked = [...sheets.values()].filter((sheet) => !sheet.isNullObject && sheet.protection.protected);
    const open = [...present].filter(
      ({ correction }) => !locked.some(({ id }) => id === correction.place.sheetId),
    );
    if (open.length === 0 && present.size > 0) throw sheetsProtected(locked.map(({ name }) => name));
    const blocks = open.map((reading) => blockOf(reading, sheets.get(reading.correction.place.sheetId)!));
    return {
      corrected: blocks.length,
      changed: [...gone, ...readings.filter((each) => !present.has(each)).map((each) => each.correction)].map(
        ({ place }) => `${place.sheetName}!${place.address}`,
      ),
      lockedSheets: locked.map(({ name }) => name),
      step: await changeCells(context, about, blocks),
    };
  });
}

/** So many cells to a request. */
const MOST_CELLS = 4_000;

function ask(correction: Correction, sheets: ReadonlyMap<string, Excel.Worksheet>): Reading {
  const { sheetId, address, rowName } = correction.place;
  const sheet = sheets.get(sheetId)!;
  return {
    correction,
    cell: sheet.getRange(address).load("values,formulas,numberFormat,rowIndex,columnIndex"),
    name: rowName ? sheet.getRange(rowName.address).load("values") : null,
  };
}

function isStillThere({ correction, cell, name }: Reading): boolean {
  const isSameRow = !name || String(name.values[0]![0]) === correction.place.rowName!.text;
  return isSameRow && (cell.values[0]![0] as CellValue) === correction.from;
}

function blockOf({ correction, cell }: Reading, sheet: Excel.Worksheet): CellBlock {
  const formula: unknown = cell.formulas[0]![0];
  const isFormula =
    typeof formula === "string" && formula.startsWith("=") && typeof correction.from === "number";
  const format = String(cell.numberFormat[0]![0]);
  // Where the number is right, only its format changes.
  const same = correction.to === correction.from;
  return {
    sheet: { id: sheet.id, name: sheet.name },
    area: { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 },
    before: [[formula]],
    after: [[!isFormula ? correction.to : same ? formula : `=(${formula.slice(1)})*100`]],
    ...(format !== "General" && { numberFormat: { before: [[format]], after: [["General"]] } }),
  };
}
