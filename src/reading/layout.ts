import { type Grid, isBlankCell } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { printedName } from "./printedName";
import { isUnit } from "./printedUnit";
import { readCell } from "./value";
import { asYear, onlyYear } from "./years";

/** Which columns of a table head its rows, and which hold values. A table may stand beside another under one heading. */
export interface Layout {
  /** Indicators as columns, places or years as rows. */
  turned: boolean;
  /** null where indicators are columns. */
  name: Column | null;
  /** Columns that may have the name where the name's own is blank: the groups to its left. */
  outer: Column[];
  unit: Column | null;
  year: Column | null;
  place: Column | null;
  values: Column[];
}

/** As many rows tell what a column holds. */
const SAMPLE = 200;

export function layoutsOf(grid: Grid, table: FoundTable, columns: readonly Column[]): Layout[] {
  const used = columns.filter(
    ({ index }) =>
      table.body.some((row) => !isBlankCell(grid.seen(row, index))) || columns[index]!.path.length > 0,
  );
  const facts = new Map(used.map((column) => [column.index, bodyFacts(grid, table, column)]));
  const namedBelow = Math.max(0, ...used.filter(isTextual).map(({ index }) => facts.get(index)!.names));
  const namedAbove = used.filter(({ name }) => (name?.found.length ?? 0) > 0).length;
  const roles = new Set(used.map(({ role }) => role));
  const turned =
    namedAbove > namedBelow ||
    (namedAbove === 0 &&
      namedBelow === 0 &&
      !roles.has("name") &&
      (roles.has("place") || roles.has("year")) &&
      !roles.has("value"));
  if (turned) return [turnedLayout(used, facts)];
  return segments(used, facts).map((segment) => uprightLayout(segment, facts));
}

interface BodyFacts {
  filled: number;
  numbers: number;
  placeholders: number;
  years: number;
  yearTexts: number;
  texts: number;
  names: number;
  units: number;
}

function bodyFacts(grid: Grid, { body }: FoundTable, { index }: Column): BodyFacts {
  const facts: BodyFacts = {
    filled: 0,
    numbers: 0,
    placeholders: 0,
    years: 0,
    yearTexts: 0,
    texts: 0,
    names: 0,
    units: 0,
  };
  for (const row of body.slice(0, SAMPLE)) {
    const cell = grid.own(row, index);
    if (isBlankCell(cell)) continue;
    facts.filled += 1;
    if (asYear(cell) !== null) facts.years += 1;
    const { kind } = readCell(cell, null, false);
    if (kind === "number") facts.numbers += 1;
    else if (kind === "placeholder") facts.placeholders += 1;
    else facts.texts += 1;
    if (typeof cell !== "string" || kind === "placeholder") continue;
    const text = grid.text(row, index);
    if (onlyYear(text) !== null && text.length <= 12) facts.yearTexts += 1;
    if (isUnit(text)) facts.units += 1;
    else if (printedName(text).found.length > 0) facts.names += 1;
  }
  return facts;
}

type Facts = ReadonlyMap<number, BodyFacts>;

function isTextual({ role }: Column): boolean {
  return role === null || role === "name" || role === "place" || role === "skip" || role === "value";
}

function turnedLayout(columns: readonly Column[], facts: Facts): Layout {
  const of = (column: Column) => facts.get(column.index)!;
  const isIndicator = ({ name }: Column) => (name?.found.length ?? 0) > 0;
  const firstIndicator = columns.findIndex(isIndicator);
  const heads = columns.filter(
    (column, i) => !isIndicator(column) && (firstIndicator < 0 || i < firstIndicator || column.role !== null),
  );
  const year =
    heads.find(
      (column) =>
        column.role === "year" ||
        (of(column).filled > 0 &&
          of(column).years + of(column).yearTexts >= of(column).filled &&
          column.role !== "value"),
    ) ?? null;
  const place =
    heads.find((column) => column !== year && (column.role === "place" || column.role === "name")) ??
    heads.find((column) => column !== year && of(column).texts > of(column).numbers) ??
    null;
  const values = columns.filter(
    (column) =>
      column !== year &&
      column !== place &&
      column.role !== "skip" &&
      column.role !== "number" &&
      column.role !== "unit" &&
      (isIndicator(column) ||
        (column.name !== null &&
          column.role === null &&
          of(column).numbers > 0 &&
          of(column).numbers >= of(column).texts)),
  );
  return {
    turned: true,
    name: null,
    outer: [],
    unit: columns.find(({ role }) => role === "unit") ?? null,
    year,
    place,
    values,
  };
}

/** Two tables side by side under one line of headings: each begins anew with a number or a name behind values. */
function segments(columns: readonly Column[], facts: Facts): Column[][] {
  const parts: Column[][] = [[]];
  let hasValues = false;
  for (const column of columns) {
    const begins =
      column.role === "name" || (column.role === "number" && facts.get(column.index)!.filled > 0);
    if (
      begins &&
      hasValues &&
      columns.some((other) => other.index >= column.index && other.role === "name")
    ) {
      parts.push([]);
      hasValues = false;
    }
    parts[parts.length - 1]!.push(column);
    if (column.role === "value") hasValues = true;
  }
  return parts.every((part) => part.some(({ role }) => role === "name")) ? parts : [[...columns]];
}

function uprightLayout(columns: readonly Column[], facts: Facts): Layout {
  const of = (column: Column) => facts.get(column.index)!;
  const name = nameColumn(columns, facts);
  const unit = columns.find(({ role }) => role === "unit") ?? unlabelledUnit(columns, facts);
  const others = columns.filter((column) => column !== name && column !== unit);
  const year =
    others.find((column) => column.role === "year") ??
    others.find(
      (column) =>
        column.role === null &&
        of(column).yearTexts + of(column).years === of(column).filled &&
        of(column).filled > 1,
    ) ??
    null;
  const place = others.find(({ role }) => role === "place") ?? null;
  const candidates = others.filter(
    (column) => column !== year && column !== place && (name === null || column.index > name.index),
  );
  const labelled = candidates
    .filter(({ role }) => role === "value")
    .filter((column) => !isColumnOfYears(column, of(column)));
  const hasNumbers = candidates.some((column) => of(column).numbers > 0);
  const unlabelled = candidates.filter(
    (column) =>
      column.role === null &&
      of(column).numbers + of(column).placeholders > of(column).texts &&
      (of(column).numbers > 0 || hasNumbers) &&
      (column.path.length > 0 || labelled.length === 0),
  );
  const outer = columns.filter(
    (column) =>
      name !== null && column.index < name.index && (column.role === "name" || column.role === null),
  );
  return {
    turned: false,
    name,
    outer,
    unit,
    year,
    place,
    values: [...labelled, ...unlabelled].sort((a, b) => a.index - b.index),
  };
}

/** 目标年 over 2030, 2035: years, not values. */
function isColumnOfYears({ path, year }: Column, { filled, years, yearTexts }: BodyFacts): boolean {
  return (
    year === null &&
    filled > 1 &&
    years + yearTexts >= filled &&
    /年份?$|year$/i.test(path[path.length - 1] ?? "")
  );
}

function nameColumn(columns: readonly Column[], facts: Facts): Column | null {
  const candidates = columns.filter(
    (column) =>
      column.role === "name" ||
      ((column.role === null || column.role === "skip" || column.role === "place") &&
        facts.get(column.index)!.texts > 0),
  );
  const score = (column: Column) =>
    facts.get(column.index)!.names * 1000 +
    (column.role === "name" ? 100 : 0) +
    (column.role === null ? 1 : 0);
  let best: Column | null = null;
  for (const column of candidates) {
    if (
      column.role !== "name" &&
      facts.get(column.index)!.names === 0 &&
      columns.some(({ role }) => role === "name")
    )
      continue;
    // Of two as good, the one further right is the more particular: 二级指标 beside 一级指标.
    if (!best || score(column) > score(best) || (score(column) === score(best) && column.role === "name"))
      best = column;
  }
  return best;
}

function unlabelledUnit(columns: readonly Column[], facts: Facts): Column | null {
  return columns.find((column) => column.role === null && isUnitColumn(column, facts)) ?? null;
}

function isUnitColumn(column: Column, facts: Facts): boolean {
  const { units, filled } = facts.get(column.index)!;
  return column.index > 0 && units * 2 > filled;
}
