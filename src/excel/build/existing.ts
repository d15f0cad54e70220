/* global Excel */
import { problem } from "../problems";

/** What the workbook holds already; sheets, tables and names to be added must differ from these. */
export interface Taken {
  sheets: string[];
  names: string[];
}

export interface Existing extends Taken {
  /** The sheet that is shown. */
  activeId: string;
}

/**
 * Asks what stands in the workbook. The answer is read after the next request; it throws where the structure is protected,
 * as no sheet can be added then.
 */
export function askExisting({ worksheets, tables, names, protection }: Excel.Workbook): () => Existing {
  for (const each of [worksheets, tables, names]) each.load("items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  return () => {
    if (protection.protected) throw problem("structure-protected");
    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: [...tables.items, ...names.items].map(({ name }) => name),
      activeId: active.id,
    };
  };
}
