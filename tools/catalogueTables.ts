/**
 * The catalogue's records as flat tables, one for each kind of record. A record within a record becomes columns
 * ("citation.source"), a list of plain values one cell, and a list of records a table of its own, in which
 * `parent` is the id of the record that it belongs to and `position` its place there.
 */
import type { CatalogueRecords } from "./catalogueRecords";
import type { CsvValue } from "./csv";

export interface Table {
  /** "indicators", "indicators-targets": also the name of the file. */
  name: string;
  columns: string[];
  rows: CsvValue[][];
}

/** Between the values of a list in one cell; no value holds it. */
export const LIST_SEPARATOR = " | ";

type Row = Map<string, CsvValue>;

export function catalogueTables(records: CatalogueRecords): Table[] {
  const tables = new Map<string, Row[]>();
  for (const [key, value] of Object.entries(records)) {
    if (key === "version") continue;
    const list = Array.isArray(value) ? value : [value];
    for (const record of list) addRecord(record, kebab(key), new Map(), tables);
  }
  return [...tables].map(([name, rows]) => {
    const columns = columnsOf(name, rows, tables);
    return { name, columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
  });
}

/** Where a record or a list of records is missing from some rows, its own column is empty and left out. */
function columnsOf(table: string, rows: Row[], tables: ReadonlyMap<string, Row[]>): string[] {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const standsElsewhere = (column: string) =>
    all.some((other) => other.startsWith(`${column}.`)) || tables.has(subTable(table, column));
  const isEmpty = (column: string) => rows.every((row) => (row.get(column) ?? "") === "");
  return all.filter((column) => !(standsElsewhere(column) && isEmpty(column)));
}

function subTable(table: string, column: string): string {
  return `${table}-${kebab(column.replace(/\./g, "-"))}`;
}

function addRecord(record: object, table: string, row: Row, tables: Map<string, Row[]>): void {
  const rows = tables.get(table) ?? [];
  tables.set(table, rows);
  rows.push(row);
  addFields(record, "", table, row, (record as { id?: string }).id ?? "", tables);
}

function addFields(
  record: object,
  prefix: string,
  table: string,
  row: Row,
  id: string,
  tables: Map<string, Row[]>,
): void {
  for (const [key, value] of Object.entries(record)) {
    const column = `${prefix}${key}`;
    if (Array.isArray(value)) {
      if (value.some((item) => typeof item === "object" && item !== null)) {
        const name = subTable(table, column);
        value.forEach((item: object, index) => {
          const start: Row = new Map<string, CsvValue>([
            ["parent", id],
            ["position", index + 1],
          ]);
          addRecord(item, name, start, tables);
        });
      } else row.set(column, value.join(LIST_SEPARATOR));
    } else if (typeof value === "object" && value !== null) {
      addFields(value, `${column}.`, table, row, id, tables);
    } else row.set(column, value);
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
