import { type Grid, isBlankCell, type ReadCell, textOf } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { isChange } from "./headings";
import { joinedName } from "./joinedName";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";
import { isNoUnit } from "./printedUnit";
import * as words from "./refusals";
import { countsColumns, isNote, isTotal } from "./rowKinds";
import { Wholes } from "./wholes";
import type { TableFacts } from "./tableFacts";
import { take, type TableValues } from "./takeValue";
import { readCell } from "./value";
import { asYear, onlyYear } from "./years";

/** What heads a row: its name, unit, year and place. */
interface RowHead {
  row: number;
  name: PrintedName | null;
  unit: string;
  year: number | null;
  place: string;
  /** Of the row that this one is a part of (其中：…), where no unit stands in it; else "". */
  wholeUnit: string;
}

/** Every value of a table, row by row, and every cell that could not be taken, with its reason. */
export function readTable(
  grid: Grid,
  table: FoundTable,
  layout: Layout,
  facts: TableFacts,
  decimalComma: boolean,
): TableValues {
  const result: TableValues = { values: [], refused: [] };
  let unitAbove = "";
  let sectionYear: number | null = null;
  let sectionName: PrintedName | null = null;
  const wholes = new Wholes();
  const headings = new Map(layout.values.map((column) => [column, column.path.join(" ")]));
  for (const row of table.body) {
    const section = sectionOf(grid, row);
    if (section !== null) {
      if (isNote(section)) continue;
      sectionYear = onlyYear(section) ?? sectionYear;
      sectionName = headsPlaces(section, layout) ? printedName(section) : null;
      continue;
    }
    const head = headOf(grid, row, layout);
    if (!head) continue;
    if (DITTO.test(head.unit)) head.unit = unitAbove;
    else unitAbove = head.unit;
    if (sectionName && head.name?.found.length === 0)
      Object.assign(head, { name: sectionName, place: head.name.text });
    if (layout.name) head.wholeUnit = wholes.unitFor(grid.own(row, layout.name.index), head);
    for (const column of layout.values) {
      const cell = grid.own(row, column.index);
      const reading = readCell(cell, grid.format(row, column.index), decimalComma);
      if (reading.kind === "blank") continue;
      const name = layout.turned ? column.name! : ofColumn(head.name!, column);
      if (reading.kind !== "number") {
        if (reading.kind === "not-a-number" && isWordInPassing(name, cell)) continue;
        const text = textOf(cell);
        const reason = reading.kind === "placeholder" ? words.PLACEHOLDER : words.noNumber(text);
        result.refused.push({ row, column: column.index, name: name.text, text, kind: reading.kind, reason });
        continue;
      }
      const year = yearOf(head, column, name, layout, sectionYear ?? facts.year);
      const beside = layout.unitBeside?.get(column.index);
      const rowUnit = beside ? grid.text(row, beside.index) : head.unit;
      const nameUnit = layout.turned ? "" : (layout.name?.unit ?? "");
      const units = [reading.unit, rowUnit, column.unit, name.unit, head.wholeUnit, nameUnit, facts.unit];
      const heading = layout.turned ? "" : (headings.get(column) ?? "");
      const place = placeOf(head, column, layout);
      take(result, {
        grid,
        row,
        column: column.index,
        cell,
        reading,
        printed: name,
        units,
        year,
        heading,
        place,
      });
    }
  }
  return result;
}

/** In a row 耕地 the column 面积 has 耕地面积, as in a table on its side. */
function ofColumn(name: PrintedName, { path }: Column): PrintedName {
  if (name.found.length > 0 || name.isNational) return name;
  const found = path.flatMap((heading) => joinedName([name.text, heading])?.found ?? []);
  return found.length === 1 ? { ...name, found } : name;
}

/** The unit of the row above, as yearbooks repeat it. */
const DITTO = /^(?:[〃″"”]{1,2}|''|同上|ditto)$/i;

/** 绿化覆盖率（%） on a line of its own over the districts that it is of. */
function headsPlaces(section: string, { name }: Layout): boolean {
  if (name?.role !== "place") return false;
  const { found, unit } = printedName(section);
  return found.length === 1 || unit !== "";
}

/** Words in a row that is none of our indicators: a line of headings or remarks, not a lost value. */
function isWordInPassing({ found }: PrintedName, cell: unknown): boolean {
  return found.length === 0 && typeof cell === "string" && !/^[#=]/.test(cell);
}

/** A line with nothing but one text: a section, a group, a year for the rows below it. */
function sectionOf(grid: Grid, row: number): string | null {
  let only: ReadCell = null;
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.own(row, column);
    if (isBlankCell(cell)) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only === null ? null : textOf(only);
}

function headOf(grid: Grid, row: number, layout: Layout): RowHead | null {
  const text = (column: Column | null) => (column ? grid.text(row, column.index) : "");
  const firstText = firstTextOf(grid, row);
  if (isNote(firstText) || (firstText.length <= 2 && countsColumns(textsOf(grid, row)))) return null;
  const unitText = text(layout.unit);
  const yearCell = layout.year ? grid.seen(row, layout.year.index) : null;
  const year = asYear(yearCell) ?? onlyYear(textOf(yearCell));
  const head: RowHead = {
    row,
    name: null,
    unit: isNoUnit(unitText) ? "" : unitText,
    year,
    place: text(layout.place),
    wholeUnit: "",
  };
  if (layout.turned) {
    if ([head.place, textOf(yearCell)].some((text) => isTotal(text) || isChange(text))) return null;
    head.year ??= onlyYear(head.place);
    return head;
  }
  const candidates = [layout.name, ...[...layout.outer].reverse()].map(text).filter(Boolean);
  const name = candidates[0];
  if (name === undefined || candidates.some(isTotal) || isNote(name)) return null;
  if (isTotal(head.place)) return null;
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

function yearOf(
  head: RowHead,
  column: Column,
  name: PrintedName,
  layout: Layout,
  outside: number | null,
): number | null {
  const own = layout.turned ? (head.year ?? column.year) : (column.year ?? head.year);
  return own ?? name.year ?? (column.isPeriod ? null : outside);
}

function placeOf(head: RowHead, column: Column, layout: Layout): string {
  if (head.place !== "") return onlyYear(head.place) === null ? head.place : "";
  if (layout.turned || column.role === "value") return "";
  return column.path[column.path.length - 1] ?? "";
}
