import { type Grid, textOf } from "./cells";
import type { Column } from "./columns";
import { isChange } from "./headings";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";
import { isNoUnit } from "./printedUnit";
import { countsColumns, isNote, isTotal, saysChange } from "./rowKinds";
import { asYear, onlyYear } from "./years";

/** What heads a row: its name, unit, year and place. */
export interface RowHead {
  row: number;
  name: PrintedName | null;
  unit: string;
  year: number | null;
  place: string;
  /** What stands in the columns to the left of the name. */
  groups: readonly string[];
  /** Of the row that this one is a part of (其中：…), where no unit stands in it; else "". */
  wholeUnit: string;
}

/** null for a row that is no data: a note, a total, a change, a line that counts columns. */
export function headOf(grid: Grid, row: number, layout: Layout): RowHead | null {
  const text = (column: Column | null) => (column ? grid.text(row, column.index) : "");
  const firstText = firstTextOf(grid, row);
  const isDate = asYear(firstText) === null && /^\d{4}-\d{2}-\d{2}$/.test(firstText);
  if (
    (isNote(firstText) && !(isDate && textsOf(grid, row).length > 2)) ||
    (firstText.length <= 2 && countsColumns(textsOf(grid, row)))
  )
    return null;
  const unitText = text(layout.unit);
  const yearCell = layout.year ? grid.seen(row, layout.year.index) : null;
  const year = asYear(yearCell) ?? onlyYear(textOf(yearCell));
  const head: RowHead = {
    row,
    name: null,
    unit: isNoUnit(unitText) ? "" : unitText,
    year,
    place: text(layout.place),
    groups: layout.outer.map(text),
    wholeUnit: "",
  };
  if (layout.turned) {
    if ([head.place, textOf(yearCell)].some((text) => isTotal(text) || isChange(text))) return null;
    if (isPartsOrChange(grid, row, layout)) return null;
    head.year ??= onlyYear(head.place);
    return head;
  }
  const candidates = [layout.name, ...[...layout.outer].reverse()].map(text).filter(Boolean);
  const name = candidates[0];
  if (name === undefined || candidates.some(isTotal) || isNote(name)) return null;
  if (isTotal(head.place) || isPartsOrChange(grid, row, layout)) return null;
  head.name = printedName(name);
  if (head.name.found.length === 0) {
    const outer = candidates.slice(1).map(printedName);
    // A group to the left bears the name where this column only says which year or state the row is of.
    const group =
      asYear(name) !== null || onlyYear(name) !== null
        ? outer.find(({ found }) => found.length > 0)
        : undefined;
    if (group) {
      head.year ??= asYear(name) ?? onlyYear(name);
      head.name = group;
    }
  }
  return head;
}

/** A row of a place or a year whose name isn't repeated: it stands in the row above. */
export function continued(grid: Grid, row: number, layout: Layout, above: RowHead): RowHead | null {
  const { turned, year, place, outer } = layout;
  if (turned || !layout.name || grid.text(row, layout.name.index) !== "") return null;
  if (outer.some(({ index }) => grid.text(row, index) !== "")) return null;
  const yearCell = year ? grid.seen(row, year.index) : null;
  const of = place ? grid.text(row, place.index) : "";
  const when = asYear(yearCell) ?? onlyYear(textOf(yearCell));
  if (isTotal(of) || isNote(of)) return null;
  if (of === "" && when === null && !saysWhich(grid, row, layout)) return null;
  const unitText = layout.unit ? grid.text(row, layout.unit.index) : "";
  const unit = isNoUnit(unitText) ? above.unit : unitText;
  return { ...above, row, unit, year: when, place: of };
}

/** 最高, 最低 beside a name is what is asked for, not a row of extremes. */
const IS_BOUND = /^(?:最|max|min)/i;

/** What stands before the first value, if it is neither name nor unit nor year: the kind of the row's figures. */
function isPartsOrChange(grid: Grid, row: number, { name, unit, values }: Layout): boolean {
  const first = values[0]?.index ?? 0;
  for (let column = 0; column < first; column += 1) {
    if (column === name?.index || column === unit?.index) continue;
    const text = grid.text(row, column);
    if ((isTotal(text) && !IS_BOUND.test(text)) || (column > (name?.index ?? 0) && saysChange(text)))
      return true;
  }
  return false;
}

/** 计划 and 实际 between the name and the values: which of several the row is, if it isn't one of change. */
function saysWhich(grid: Grid, row: number, { name, unit, values }: Layout): boolean {
  const first = values[0]?.index ?? 0;
  for (let column = name!.index + 1; column < first; column += 1) {
    const text = column === unit?.index ? "" : grid.text(row, column);
    if (text !== "") return !isTotal(text) && !saysChange(text) && !isNote(text);
  }
  return false;
}

function firstTextOf(grid: Grid, row: number): string {
  for (let column = 0; column < grid.width; column += 1) {
    const text = textOf(grid.own(row, column));
    if (text !== "") return text;
  }
  return "";
}

function textsOf(grid: Grid, row: number): string[] {
  const texts = (grid.sheet.rows[row] ?? []).map((_, column) => textOf(grid.own(row, column)));
  return texts.filter((text) => text !== "");
}
