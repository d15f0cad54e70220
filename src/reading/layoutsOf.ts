import { bodyFacts, type Facts, tellingRows } from "./bodyFacts";
import { type Grid, isBlankCell } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import { kindsAcross } from "./kindsAcross";
import { isOfLand } from "./landAreas";
import type { Layout } from "./layout";
import type { PrintedName } from "./printedName";
import { isSelfMatrix } from "./selfMatrix";
import { sideBySide } from "./sideBySide";
import type { Span } from "./tableFacts";
import { isOverRows } from "./pivot";
import { cornerOf, subjectLayout, turnedLayout } from "./turnedLayout";
import { uprightLayout } from "./uprightLayout";

/** A layout, and the columns of its own where there are others beside it. */
export interface SpannedLayout {
  layout: Layout;
  span: Span | null;
}

/** What stands above a table: the indicator that its title names, and whether a unit for all of it. */
export interface Above {
  title: string;
  subject: PrintedName | null;
  hasUnit: boolean;
}

/** Where nobody looked it may be anything. */
const NOT_LOOKED_AT: Above = { title: "", subject: null, hasUnit: true };

/** How a table is laid out: one layout, or several side by side. */
export function layoutsOf(
  grid: Grid,
  table: FoundTable,
  columns: readonly Column[],
  aboveOf: (span: Span | null) => Above = () => NOT_LOOKED_AT,
): SpannedLayout[] {
  const filled = columns.filter(
    ({ index }) =>
      table.body.some((row) => !isBlankCell(grid.seen(row, index))) || columns[index]!.path.length > 0,
  );
  const rows = tellingRows(grid, table);
  if (isSelfMatrix(grid, rows, filled)) return [];
  const above = aboveOf(null);
  const { title } = above;
  const land = isOfLand(title, filled);
  const facts = new Map(filled.map((column) => [column.index, bodyFacts(grid, rows, column, land)]));
  const across = kindsAcross(grid, rows, filled, facts, title);
  if (across) return [{ layout: across, span: null }];
  const told = filled.map((column) => withoutYears(column, facts));
  const used = told.map((column) => ofPlaces(column, facts, told));
  const parts = sideBySide(used, facts);
  return parts.flatMap((part) => {
    const span = parts.length > 1 ? { from: part[0]!.index, to: part[part.length - 1]!.index } : null;
    const layout = layoutOf(part, facts, span ? aboveOf(span) : above);
    return isExplained(layout, facts) ? [{ layout, span }] : [];
  });
}

/**
 * 年份 in the corner may head the years beside it; below it stand names, or places. 基期年 and 目标年 may head the values
 * of that year.
 */
function withoutYears(column: Column, facts: Facts): Column {
  const { years, yearTexts, texts, names, numbers } = facts.get(column.index)!;
  if (years + yearTexts === 0 && numbers > texts && STATE_YEAR.test(column.path.at(-1) ?? ""))
    return { ...column, role: "value" };
  const { filled } = facts.get(column.index)!;
  if (
    column.role === "value" &&
    column.year === null &&
    filled > 0 &&
    years + yearTexts === filled &&
    OF_YEARS.test(column.path.at(-1) ?? "")
  )
    return { ...column, role: "year" };
  if (column.role !== "year" || years + yearTexts > 0 || texts === 0) return column;
  return { ...column, role: names > 0 ? "name" : "place" };
}

/** 单位 heads offices, too: no unit stands below it, and the indicators stand beside it. */
function ofPlaces(column: Column, facts: Facts, all: readonly Column[]): Column {
  const { texts, units, years, yearTexts, filled } = facts.get(column.index)!;
  // 计量单位 | % | 个 below a blank corner, and years under it.
  if (column.role === "unit" && filled > 0 && years + yearTexts === filled)
    return { ...column, role: "year" };
  // 单位名称 heads units, too.
  if (column.role === "place" && units > 0 && units === texts && /单位/.test(column.path.at(-1) ?? ""))
    return { ...column, role: "unit" };
  // 县 over counties; further right it may be a level that has values of its own.
  if (column === all[0] && column.role === null && texts === filled && LEVEL.test(column.path.at(-1) ?? ""))
    return { ...column, role: "place" };
  const isOffice =
    column.role === "unit" &&
    texts > 0 &&
    units === 0 &&
    all.some(({ name }) => (name?.found.length ?? 0) > 0);
  return isOffice ? { ...column, role: "place" } : column;
}

const LEVEL = /^[省市州区县旗镇乡村]$/;

/** 规划年, 水平年 over years. */
const OF_YEARS = /年[份度]?$/;
const STATE_YEAR = /^(?:规划)?(?:(?:基期|基准|现状|近期|中期|远期)年|(?:近期|中期|远期)?目标年)$/;

function layoutOf(columns: readonly Column[], facts: Facts, { subject, hasUnit }: Above): Layout {
  const namedBelow = Math.max(0, ...columns.filter(isTextual).map(({ index }) => facts.get(index)!.names));
  const namedAbove = columns.filter(({ name }) => (name?.found.length ?? 0) > 0).length;
  const roles = new Set(columns.map(({ role }) => role));
  const corner = cornerOf(columns, facts);
  if (corner) {
    const role = facts.get(corner.index)!.years > 0 ? ("year" as const) : ("place" as const);
    const heads = columns.map((column) => (column === corner ? { ...column, name: null, role } : column));
    const layout = subjectLayout(
      heads,
      facts,
      { ...corner.name!, unit: corner.name!.unit || corner.unit },
      true,
    );
    if (layout) return layout;
  }
  if (subject && namedAbove === 0 && namedBelow === 0) {
    const layout = ofSubject(columns, facts, subject);
    if (layout) return layout;
  }
  const turned =
    namedAbove > namedBelow ||
    (namedAbove === 0 &&
      namedBelow === 0 &&
      !roles.has("name") &&
      (roles.has("place") || roles.has("year")) &&
      !roles.has("value"));
  return turned ? turnedLayout(columns, facts) : uprightLayout(columns, facts, hasUnit);
}

/** Names beside the values would be of something else; those of a pivot table are of whatever was put there. */
function ofSubject(columns: readonly Column[], facts: Facts, subject: PrintedName): Layout | null {
  const heads = columns.map((column) =>
    isOverRows(column.path.at(-1)) ? { ...column, role: "place" as const } : column,
  );
  return heads.some(({ role }) => role === "name") ? null : subjectLayout(heads, facts, subject);
}

function isTextual({ role }: Column): boolean {
  return role === null || role === "name" || role === "place" || role === "skip" || role === "value";
}

/**
 * Something must say that the numbers are values: a name that is known, a heading of values or of years, a unit. A form
 * with labels and entries has none of these.
 */
function isExplained({ turned, name, unit, values }: Layout, facts: Facts): boolean {
  if (unit !== null || values.some((column) => column.unit !== "" || (column.name?.found.length ?? 0) > 0))
    return true;
  if (turned) return values.length > 1;
  return (name !== null && facts.get(name.index)!.names > 0) || values.some(({ role }) => role === "value");
}
