import { DEFINITION } from "../../sheets/firstForm/asWritten";
import {
  FIRST_CHECK_COLUMN,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
  columnIndex,
  columnWidth,
  heading,
} from "../../sheets/indicators/indicatorColumns";
import { formFoot } from "../../sheets/indicators/indicatorSheet";
import { LOOKS } from "../../sheets/look";
import { drawGrid, format } from "../build/writeSheet";
import {
  dressLetters,
  isFirstPage,
  type LookBefore,
  type RowOwner,
  setFormPage,
  type TableLooked,
} from "./lookBefore";
import type { GrownTable } from "./tableCells";

/** Rows that have come in look as on the form; columns, letters and the page are as narrow and as wide as there. */
export function dressForm(grown: GrownTable, look: LookBefore): void {
  const { found, addedRows, formulas, headings } = grown;
  const { table, body, columns, language } = found;
  const sheet = table.worksheet;
  for (const at of addedRows.keys()) {
    for (const key of INDICATOR_COLUMN_ORDER) {
      if (columns[key] === undefined) continue;
      const area = { row: body.rowIndex + at, column: body.columnIndex + columns[key], rows: 1, columns: 1 };
      format(sheet.getCell(area.row, area.column), LOOKS[INDICATOR_COLUMNS[key].look], area);
    }
    const line = { row: body.rowIndex + at, column: body.columnIndex, rows: 1, columns: headings.length };
    drawGrid(sheet.getRangeByIndexes(line.row, line.column, 1, line.columns), line);
  }
  for (const key of INDICATOR_COLUMN_ORDER) {
    const at = columns[key];
    if (at !== undefined) look.columns[at]!.head.format.columnWidth = columnWidth(key, language);
  }
  dressLetters(formLooked(grown), look, LOOKS.formText.size);
  if (!isFirstPage(look)) return;
  setFormPage(look, body.rowIndex + formulas.length, printedColumns(grown));
  look.layout.headersFooters.defaultForAllPages.leftFooter = formFoot(language);
}

/** Rows of a person's own keep the height that they have. */
export function formLooked({ found, formulas, addedRows }: GrownTable): TableLooked {
  const { code } = found.columns;
  const owner = (row: readonly unknown[], at: number): RowOwner =>
    addedRows.has(at) ? "came" : code !== undefined && row[code] !== "" ? "first" : "own";
  return { sheetId: found.sheetId, body: found.body, rows: formulas.map(owner) };
}

/** Counted from the sheet's first. */
function printedColumns({ found: { body, language }, headings }: GrownTable): number {
  const unprinted = INDICATOR_COLUMN_ORDER.slice(columnIndex(FIRST_CHECK_COLUMN)).map((key) =>
    heading(key, language),
  );
  const checks = headings.findIndex((text) => unprinted.includes(text));
  const printed = DEFINITION.includes(headings[checks - 1]!) ? checks - 1 : checks;
  return body.columnIndex + (checks < 0 ? headings.length : printed);
}
