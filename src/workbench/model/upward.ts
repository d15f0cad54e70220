import type { Book } from "../book/book";
import type { Area } from "../grid/address";
import type { HostCollection, HostObject } from "./hostObject";

/** Where a collection of tables looks: a sheet, or a part of it. */
export interface TableScope {
  sheetId: string;
  area: Area | null;
  fullyContained: boolean;
}

/**
 * Excel's objects lead in circles: a sheet gives ranges, a range its sheet. The files of this room don't: whatever
 * leads back up goes through here, and the files that know the classes say once how they are made.
 */
interface Upward {
  worksheet(book: Book, sheetId: string): HostObject;
  tables(book: Book, scope: TableScope): HostCollection;
  conditionalFormats(book: Book, sheetId: string, areas: Area[]): HostCollection;
  rangeAreas(book: Book, sheetId: string, areas: Area[]): HostObject;
}

const makers: Partial<Upward> = {};

export function leadUp(known: Partial<Upward>): void {
  Object.assign(makers, known);
}

const maker = <K extends keyof Upward>(kind: K): Upward[K] => {
  const found = makers[kind];
  if (!found) throw new Error(`model/workbook.ts, which brings ${kind}, was not loaded`);
  return found as Upward[K];
};

export const upward: Upward = {
  worksheet: (book, sheetId) => maker("worksheet")(book, sheetId),
  tables: (book, scope) => maker("tables")(book, scope),
  rangeAreas: (book, sheetId, areas) => maker("rangeAreas")(book, sheetId, areas),
  conditionalFormats: (book, sheetId, areas) => maker("conditionalFormats")(book, sheetId, areas),
};
