import type { Book } from "../book/book";
import type { CommentEntry } from "../book/comments";
import type { Area } from "../grid/address";
import { takeSnapshot } from "../host/takeSnapshot";
import type { StoredSettings } from "../host/appContext";
import type { AnySnapshot } from "../packedSnapshot";
import type { WorkbookSnapshot } from "../snapshot";

/** A workbook as it is kept from one visit to the next: its snapshot, and what no file holds. */
export interface KeptWorkbook {
  name: string;
  snapshot: AnySnapshot;
  /** Whether its formulas have their results, also those that are 0. */
  calculated?: boolean;
  /** When it was last changed, in milliseconds. */
  at: number;
  /** Whether something was changed since it was last opened from a file or handed over as one. */
  unsaved: boolean;
  settings: [string, string][];
  apiSettings: [string, unknown][];
  properties: Record<string, string>;
  customProperties: [string, { key: string; value: unknown }][];
  protection: Record<string, unknown>;
  /** Where the workbook was kept before its snapshot had them: with the sheet and the cell that each belongs to. */
  comments?: KeptComment[];
}

type KeptComment = Omit<CommentEntry, "place"> & { sheet: string; area: Area };

export async function keptWorkbook(
  book: Book,
  settings: StoredSettings,
  unsaved: boolean,
): Promise<KeptWorkbook & { snapshot: WorkbookSnapshot }> {
  const snapshot = await takeSnapshot(book);
  return {
    name: book.grid.workbook.name,
    snapshot,
    calculated: true,
    at: Date.now(),
    unsaved,
    settings: [...settings],
    apiSettings: [...book.settings],
    properties: { ...book.properties },
    customProperties: [...book.customProperties],
    protection: Object.fromEntries(
      book.sheets().flatMap((sheet) => {
        const { protection } = book.extras(sheet.getSheetId());
        return protection ? [[sheet.getName(), protection]] : [];
      }),
    ),
  };
}

/** Gives a book that was filled from the snapshot the rest. */
export function restoreKept(book: Book, kept: KeptWorkbook): void {
  for (const [key, value] of kept.apiSettings) book.settings.set(key, value);
  Object.assign(book.properties, kept.properties);
  for (const [key, value] of kept.customProperties) book.customProperties.set(key, value);
  for (const { sheet, area, ...said } of kept.comments ?? []) {
    const sheetId = book.findSheet(sheet)?.getSheetId();
    if (sheetId === undefined) continue;
    const place = { sheetId, area: { ...area } };
    book.live.track(place);
    book.comments.push({ ...said, place });
  }
  for (const [name, protection] of Object.entries(kept.protection)) {
    const sheet = book.findSheet(name);
    if (sheet) book.extras(sheet.getSheetId()).protection = protection as never;
  }
}
