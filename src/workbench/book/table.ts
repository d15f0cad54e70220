import type { TableManager } from "@univerjs/sheets-table";

/** A table as the grid keeps it. */
export type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;
