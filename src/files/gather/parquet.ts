import { parquetWriteBuffer } from "hyparquet-writer";
import type { Gathered, LongRow } from "./longRows";

export interface ParquetPart {
  /** plan=市-总体规划/indicator=green-travel-share/part-0.parquet, as DuckDB and Spark find partitions. */
  path: string;
  bytes: Uint8Array;
}

/** Values without an indicator stand under this name, which Hive gives to what belongs nowhere. */
const NONE = "__HIVE_DEFAULT_PARTITION__";

/** The long rows as Parquet, a file for each plan and indicator. */
export function* parquetParts({ rows }: Gathered): Generator<ParquetPart> {
  const groups = new Map<string, LongRow[]>();
  for (const row of rows) {
    const key = `plan=${row.plan}/indicator=${row.indicator ?? NONE}`;
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  for (const [key, part] of groups) yield { path: `${key}/part-0.parquet`, bytes: parquetOf(part) };
}

function parquetOf(rows: readonly LongRow[]): Uint8Array {
  const text = (name: string, read: (row: LongRow) => string | null) => ({
    name,
    data: rows.map(read),
    type: "STRING" as const,
    nullable: true,
  });
  const buffer = parquetWriteBuffer({
    columnData: [
      text("place", ({ place }) => place),
      text("district", ({ district }) => district || null),
      text("name", ({ name }) => name),
      { name: "year", data: rows.map(({ year }) => year), type: "INT32", nullable: true },
      text("heading", ({ heading }) => heading || null),
      { name: "value", data: rows.map(({ value }) => value), type: "DOUBLE", nullable: false },
      text("unit", ({ unit }) => unit),
      text("verdict", ({ verdict }) => verdict),
      text("file", ({ file }) => file),
      text("sheet", ({ sheet }) => sheet),
      text("cell", ({ cell }) => cell),
    ],
  });
  return new Uint8Array(buffer);
}
