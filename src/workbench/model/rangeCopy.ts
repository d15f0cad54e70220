import type { Book } from "../book/book";
import { enteredByCopy } from "../book/enterCells";
import { type Area, contains, intersect, isInside, isWholeColumns, isWholeRows } from "../grid/address";
import { changeRule, rulesOf } from "../grid/conditionalFormats";
import { type CopyParts, putCells, takeCells } from "../grid/copying";
import { areaOf, rangeOf } from "../grid/grid";
import { addValidation, clearValidationRules, setValidationAreas, validationsOf } from "../grid/validations";
import { apiNotFound, invalidArgument } from "../hostError";
import type { Place } from "./place";

export interface Source {
  sheetId: string;
  area: Area;
}

const kinds: Record<string, Pick<CopyParts, "contents" | "formats">> = {
  All: { contents: "formulas", formats: true },
  Formulas: { contents: "formulas", formats: false },
  Values: { contents: "values", formats: false },
  Formats: { contents: "none", formats: true },
};

/** Range.copyFrom(): a target that is a multiple of the source takes it as often as it fits, else once from its corner. */
export function copyInto(
  target: Place,
  source: Source,
  kind: string,
  { skipBlanks, transpose }: { skipBlanks: boolean; transpose: boolean },
): void {
  if (kind === "Link") throw apiNotFound("Range.copyFrom(Link)");
  const parts = kinds[kind];
  if (!parts) throw invalidArgument(`copyType ${kind}`);
  const { book } = target;
  const from = withinUse(book, source);
  const size = transpose
    ? { rows: from.area.columns, columns: from.area.rows }
    : { rows: from.area.rows, columns: from.area.columns };
  const targets = tiles(target.area, size);
  for (const area of targets) {
    if (!isInside(area)) throw invalidArgument("the copy would lie outside the worksheet");
    writableAt(target, area);
  }
  const taken = takeCells(book.grid, book.sheet(from.sheetId), from.area);
  for (const area of targets) {
    putCells(book.grid, target.sheet, area, taken, { ...parts, skipBlanks, transpose });
    if (parts.contents !== "none") enteredByCopy(book, target.sheetId, area);
    if (parts.formats && !transpose && !skipBlanks) copyRules(book, from, target.sheetId, area);
    if (kind === "All" && !transpose && !skipBlanks) copyValidations(book, from, target.sheetId, area);
  }
}

function writableAt(target: Place, area: Area): void {
  const before = target.area;
  target.area = area;
  try {
    target.checkWritable(null);
  } finally {
    target.area = before;
  }
}

/** Of whole rows and columns only the part that the grid has. */
function withinUse(book: Book, { sheetId, area }: Source): Source {
  if (!isWholeColumns(area) && !isWholeRows(area)) return { sheetId, area };
  return { sheetId, area: book.grid.clip(book.sheet(sheetId), area) ?? area };
}

function tiles(target: Area, { rows, columns }: { rows: number; columns: number }): Area[] {
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  if (!fits || isWholeColumns(target) || isWholeRows(target)) return [{ ...target, rows, columns }];
  const found: Area[] = [];
  for (let row = 0; row < target.rows; row += rows) {
    for (let column = 0; column < target.columns; column += columns)
      found.push({ row: target.row + row, column: target.column + column, rows, columns });
  }
  return found;
}

const moving =
  (from: Area, to: Area) =>
  (area: Area): Area => ({
    ...area,
    row: area.row - from.row + to.row,
    column: area.column - from.column + to.column,
  });

/** Entry rules come along, and take the place of those that stood there. */
function copyValidations(book: Book, source: Source, sheetId: string, target: Area): void {
  const moved = moving(source.area, target);
  const found = validationsOf(book.grid, source.sheetId).map((rule) => ({
    rule,
    added: rule.ranges.flatMap((range) => {
      const common = intersect(areaOf(range), source.area);
      return common ? [moved(common)] : [];
    }),
  }));
  clearValidationRules(book.grid, sheetId, target);
  for (const { rule, added } of found) {
    if (added.length === 0) continue;
    const own = validationsOf(book.grid, sheetId).find(({ uid }) => uid === rule.uid);
    if (own && source.sheetId === sheetId)
      setValidationAreas(book.grid, sheetId, rule.uid, [...own.ranges.map(areaOf), ...added]);
    else addValidation(book.grid, sheetId, { ...rule, uid: book.newId("dv"), ranges: added.map(rangeOf) });
  }
}

/** Conditional formats and merged cells come along with the look. */
function copyRules(book: Book, source: Source, sheetId: string, target: Area): void {
  const moved = moving(source.area, target);
  if (source.sheetId === sheetId) {
    for (const rule of rulesOf(book.grid, sheetId)) {
      const own = rule.ranges.map(areaOf);
      const added = own.flatMap((area) => {
        const common = intersect(area, source.area);
        return common && !own.some((each) => contains(each, moved(common))) ? [moved(common)] : [];
      });
      if (added.length > 0)
        changeRule(book.grid, sheetId, { ...rule, ranges: [...rule.ranges, ...added.map(rangeOf)] });
    }
  }
  const merged = book
    .sheet(source.sheetId)
    .getMergeData()
    .map(areaOf)
    .filter((area) => contains(source.area, area));
  if (merged.length === 0) return;
  book.grid.run("sheet.mutation.add-worksheet-merge", {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    ranges: merged.map((area) => rangeOf(moved(area))),
  });
}
