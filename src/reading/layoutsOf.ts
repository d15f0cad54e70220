import { bodyFacts, type Facts } from "./bodyFacts";
import { type Grid, isBlankCell } from "./cells";
import type { Column } from "./columns";
import type { FoundTable } from "./findTables";
import type { Layout } from "./layout";
import type { PrintedName } from "./printedName";
import { subjectLayout, turnedLayout } from "./turnedLayout";
import { uprightLayout } from "./uprightLayout";

/** How a table is laid out: one layout, or several side by side. `subject` is the indicator that the table's title names. */
export function layoutsOf(
  grid: Grid,
  table: FoundTable,
  columns: readonly Column[],
  subject: PrintedName | null = null,
): Layout[] {
  const used = columns.filter(
    ({ index }) =>
      table.body.some((row) => !isBlankCell(grid.seen(row, index))) || columns[index]!.path.length > 0,
  );
  const facts = new Map(used.map((column) => [column.index, bodyFacts(grid, table, column)]));
  const namedBelow = Math.max(0, ...used.filter(isTextual).map(({ index }) => facts.get(index)!.names));
  const namedAbove = used.filter(({ name }) => (name?.found.length ?? 0) > 0).length;
  const roles = new Set(used.map(({ role }) => role));
  if (subject && namedAbove === 0 && namedBelow === 0 && !roles.has("name")) {
    const layout = subjectLayout(used, facts, subject);
    if (layout) return [layout];
  }
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

function isTextual({ role }: Column): boolean {
  return role === null || role === "name" || role === "place" || role === "skip" || role === "value";
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
