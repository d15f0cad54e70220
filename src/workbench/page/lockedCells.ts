import { CanceledError } from "@univerjs/core";
import { type Area } from "../grid/address";
import { areaOf } from "../grid/grid";
import { selectedAreas, selectionOf } from "../grid/selection";
import type { Book } from "../book/book";
import { HostError } from "../hostError";
import { RangeObject } from "../model/range";

/** What a person can do on the grid that changes cells, and which option of a protected sheet lets it be done. */
const CHANGING: readonly (readonly [RegExp, string | null])[] = [
  [
    /^(set-range-values|clear-selection-(content|all)|auto-(fill|clear-content)|refill|copy-(down|right))$/,
    null,
  ],
  [/^(cut|move-range|reorder-range|toggle-cell-checkbox|text-to-number|split-text-to-columns)$/, null],
  [/^(insert|delete)-range-move-(left|up|down|right)$|^add-worksheet-merge|^remove-worksheet-merge$/, null],
  [
    /^(set-style|set-border.*|clear-selection-format|set-range-(?!values).*|apply-format-painter)$/,
    "allowFormatCells",
  ],
  [/^(insert-row.*|insert-multi-rows.*)$/, "allowInsertRows"],
  [/^(insert-col.*|insert-multi-cols.*)$/, "allowInsertColumns"],
  [/^(remove-row.*|move-rows)$/, "allowDeleteRows"],
  [/^(remove-col.*|move-cols)$/, "allowDeleteColumns"],
  [/^(delta-row-height|set-row-height|set-row-is-auto-height|set-rows-hidden)$/, "allowFormatRows"],
  [
    /^(delta-column-width|set-worksheet-col-width|set-col-(auto-width|is-auto-width|hidden))$/,
    "allowFormatColumns",
  ],
];
const COMMAND = "sheet.command.";
const EDITOR = "sheet.operation.set-cell-edit-visible";

/**
 * Keeps a person from changing locked cells of a protected sheet, as Excel does, before anything happens. What the
 * add-in asks for is judged where it is carried out.
 */
export function refuseLockedEdits(
  book: Book,
  isInRequest: () => boolean,
  refused: (sheetId: string) => void,
): void {
  book.grid.beforeCommand((id, params) => {
    if (isInRequest()) return;
    const sheetId = (params.subUnitId as string | undefined) ?? selectionOf(book.grid).sheetId;
    if (!book.grid.workbook.getSheetBySheetId(sheetId) || !book.extras(sheetId).protection) return;
    const change = changeOf(book, id, params);
    if (!change || change.areas.every((area) => isAllowed(book, sheetId, area, change.allowance))) return;
    refused(sheetId);
    throw new CanceledError();
  });
}

function changeOf(
  book: Book,
  id: string,
  params: Record<string, unknown>,
): { areas: Area[]; allowance: string | null } | null {
  if (id === EDITOR) {
    if (params.visible !== true) return null;
    return { areas: [{ ...selectionOf(book.grid).active, rows: 1, columns: 1 }], allowance: null };
  }
  if (!id.startsWith(COMMAND)) return null;
  const name = id.slice(COMMAND.length);
  const [, allowance] = CHANGING.find(([names]) => names.test(name)) ?? [];
  if (allowance === undefined) return null;
  const range = params.range as Parameters<typeof areaOf>[0] | undefined;
  return { areas: range && "startRow" in range ? [areaOf(range)] : selectedAreas(book.grid), allowance };
}

function isAllowed(book: Book, sheetId: string, area: Area, allowance: string | null): boolean {
  try {
    new RangeObject(book, sheetId, area).checkWritable(allowance);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
