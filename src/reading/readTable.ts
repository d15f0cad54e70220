import { clean } from "../catalogue/listMarks";
import { type Grid, isBlankCell, type ReadCell, textOf } from "./cells";
import { placeOfColumn } from "./columnEvidence";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { joinedName } from "./joinedName";
import { unitOfQuantity } from "./kindsAcross";
import { asLandArea, isOfLand } from "./landAreas";
import { changesIn, ofChange, ofPart, partsIn } from "./partsAndChanges";
import { isLandKind, landKinds, ofLand, usesBefore } from "./landScope";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";
import * as words from "./refusals";
import { isNote } from "./rowKinds";
import { Wholes } from "./wholes";
import { type TableFacts, unitIn } from "./tableFacts";
import { take, type TableValues } from "./takeValue";
import { continued, headOf, type RowHead } from "./rowHead";
import { readCell } from "./value";
import { onlyYear } from "./years";

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
  // 2022年 over the word that heads the rows is a year of all of them.
  const headYear = (layout.name ?? layout.place)?.year ?? null;
  let sectionName: PrintedName | null = null;
  const wholes = new Wholes();
  let above: RowHead | null = null;
  let sectionKind = "";
  // 单位：公顷 on a line of its own holds until the next such line, 二、用地（公顷） until the next section.
  let lineUnit = "";
  let sectionUnit = "";
  const headings = new Map(layout.values.map((column) => [column, column.path.join(" ")]));
  const kinds = new Map<Column, readonly string[]>();
  for (const column of layout.values)
    if (column.path.some(isLandKind)) kinds.set(column, column.path.filter(isLandKind));
  const places = new Map(layout.values.map((column) => [column, layout.turned ? "" : placeOfColumn(column)]));
  const parts = partsIn(grid, table.body, layout);
  const changes = changesIn(grid, table.body, layout);
  const isOfAllLand = isOfLand(facts.title, [...(layout.name ? [layout.name] : []), ...layout.values]);
  for (const row of table.body) {
    const section = sectionOf(grid, row);
    if (section !== null) {
      if (isNote(section)) continue;
      above = null;
      sectionYear = onlyYear(section) ?? sectionYear;
      sectionKind = clean(section);
      lineUnit = unitIn([[section]]) || lineUnit;
      sectionUnit = unitOfSection(section);
      sectionName = headsPlaces(section, layout) ? printedName(section) : null;
      continue;
    }
    const head: RowHead | null = headOf(grid, row, layout) ?? (above && continued(grid, row, layout, above));
    if (!head) continue;
    if (layout.quantity) {
      const unit = unitOfQuantity(grid.text(row, layout.quantity.index));
      // A share of the whole is none of the indicators.
      if (!unit) continue;
      head.unit = unit;
    }
    const finer = isOfAllLand ? finerKind(grid, row, layout) : "";
    if (finer !== "") head.name = printedName(finer);
    above = head;
    if (DITTO.test(head.unit)) head.unit = unitAbove;
    else unitAbove = head.unit;
    if (sectionName && head.name?.found.length === 0)
      Object.assign(head, { name: sectionName, place: head.name.text });
    if (layout.name) head.wholeUnit = wholes.unitFor(grid.own(row, layout.name.index), head);
    const kindsOfRow = landKinds(sectionKind, head);
    const uses = layout.turned ? usesBefore(grid, row, layout) : NONE;
    for (const column of layout.values) {
      const cell = grid.own(row, column.index);
      const reading = readCell(cell, grid.format(row, column.index), decimalComma);
      if (reading.kind === "blank") continue;
      let name = layout.turned ? ofSection(column.name!, sectionName) : ofColumn(head.name!, column);
      for (const kind of kinds.get(column) ?? NONE) name = ofLand(name, kind);
      for (const kind of kindsOfRow) name = ofLand(name, kind);
      // 容积率 of a plot is 容积率; 绿地率 of one that isn't industry's is nothing that the catalogue knows.
      for (const use of uses) if (ofLand(name, use).found.length === 0) name = ofLand(name, use);
      if (reading.kind !== "number") {
        if (reading.kind === "not-a-number" && isWordInPassing(name, cell)) continue;
        const text = textOf(cell);
        const reason = reading.kind === "placeholder" ? words.PLACEHOLDER : words.noNumber(text);
        result.refused.push({ row, column: column.index, name: name.text, text, kind: reading.kind, reason });
        continue;
      }
      const whenBeside = layout.yearBeside?.get(column.index);
      const said = whenBeside ? { ...head, year: onlyYear(grid.text(row, whenBeside.index)) } : head;
      const year = yearOf(said, column, name, layout, sectionYear ?? headYear ?? facts.year);
      const beside = layout.unitBeside?.get(column.index);
      const rowUnit = beside ? grid.text(row, beside.index) : head.unit;
      const nameUnit = layout.turned ? "" : (layout.name?.unit ?? "");
      const units = [
        reading.unit,
        rowUnit,
        column.unit,
        name.unit,
        // A pure number has no unit that its whole could lend it.
        name.found[0]?.unit === "" ? "" : head.wholeUnit,
        sectionUnit || lineUnit,
        nameUnit,
        facts.unit,
      ];
      if (isOfAllLand) name = asLandArea(name, column, units);
      name = ofChange(ofPart(name, parts), changes.has(column));
      const heading = layout.turned ? "" : (headings.get(column) ?? "");
      const place = placeOf(head, places.get(column)!);
      take(result, {
        grid,
        row,
        column: column.index,
        cell,
        reading,
        printed: name,
        units,
        shared: layout.turned ? SHARED_TURNED : SHARED,
        year,
        heading,
        place,
      });
    }
  }
  return result;
}

/** Which of a value's units, by their place in the list, are those of other indicators, too: heading, section, names' heading, corner. */
const SHARED: readonly number[] = [2, 5, 6, 7];
const SHARED_TURNED: readonly number[] = [5, 6, 7];

const NONE: readonly string[] = [];

/** In a row 耕地 the column 面积 has 耕地面积, as in a table on its side. */
function ofColumn(name: PrintedName, { path }: Column): PrintedName {
  if (name.found.length > 0 || name.isNational) return name;
  const found = path.flatMap((heading) => joinedName([name.text, heading])?.found ?? []);
  return found.length === 1 ? { ...name, found } : name;
}

/** 城镇用地 beside 建设用地: the row is of the kind that stands nearer to its values. */
function finerKind(grid: Grid, row: number, { name, unit, year, place, values }: Layout): string {
  const others = [unit, year, place].map((column) => column?.index);
  for (let column = (values[0]?.index ?? 0) - 1; name !== null && column > name.index; column -= 1) {
    const text = others.includes(column) ? "" : grid.text(row, column);
    if (/用地|[地田园林草水]$/.test(text)) return text;
  }
  return "";
}

/** Below a line 绿化覆盖率（%） the columns 东区, 西区 are districts of it. */
function ofSection(name: PrintedName, section: PrintedName | null): PrintedName {
  return name.found.length === 0 && section?.found.length === 1 ? section : name;
}

/** The unit of the row above, as yearbooks repeat it. */
const DITTO = /^(?:[〃″"”]{1,2}|''|同上|ditto)$/i;

/** 绿化覆盖率（%） on a line of its own over the districts or years that it is of. */
function headsPlaces(section: string, { turned, name }: Layout): boolean {
  if (!turned && name?.role !== "place") return false;
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

/** In a section's brackets, if it is no indicator: 二、用地（公顷）. */
function unitOfSection(section: string): string {
  if (unitIn([[section]]) !== "") return "";
  const { found, unit } = printedName(section);
  return found.length === 0 ? unit : "";
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

function placeOf(head: RowHead, ofColumn: string): string {
  if (head.place === "") return ofColumn;
  return onlyYear(head.place) === null ? head.place : "";
}
