import type { Facts } from "./bodyFacts";
import type { Column } from "./columns";
import type { Layout } from "./layout";
import type { PrintedName } from "./printedName";

/** Indicators as columns, places or years as rows. */
export function turnedLayout(columns: readonly Column[], facts: Facts): Layout {
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

/** All values are of one indicator; only columns that are headed as values hold them. */
export function subjectLayout(columns: readonly Column[], facts: Facts, name: PrintedName): Layout | null {
  const layout = turnedLayout(columns, facts);
  const values = columns.filter((column) => column.role === "value" && column !== layout.year);
  if (values.length === 0 || (!layout.year && !layout.place)) return null;
  return { ...layout, values: values.map((column) => ({ ...column, name })) };
}
