import type { IStyleData } from "@univerjs/core";

type Cells = Record<number, Record<number, { s: IStyleData }>>;

/**
 * Formats that were asked for and that the grid has yet to take in. An add-in formats a range property by property;
 * gathered here, each cell is written once.
 */
export class PendingStyles {
  private sheets = new Map<string, Cells>();

  add(sheetId: string, cells: Cells): void {
    let known = this.sheets.get(sheetId);
    if (!known) this.sheets.set(sheetId, (known = {}));
    // By far the most frequent thing that a build asks for, so no lists are made of rows and cells.
    for (const row in cells) {
      const line = cells[row]!;
      const knownLine = (known[row] ??= {});
      for (const column in line) {
        const { s } = line[column]!;
        const old = knownLine[column]?.s;
        knownLine[column] = { s: old ? combine(old, s) : s };
      }
    }
  }

  at(sheetId: string, row: number, column: number): IStyleData | undefined {
    return this.sheets.get(sheetId)?.[row]?.[column]?.s;
  }

  /** Hands everything over and is empty afterwards. */
  take(): [sheetId: string, cells: Cells][] {
    if (this.sheets.size === 0) return [];
    const all = [...this.sheets];
    this.sheets = new Map();
    return all;
  }
}

/** The later format on top of the earlier one; borders and padding side by side. */
export function combine(old: IStyleData, added: IStyleData): IStyleData {
  const combined: IStyleData = { ...old, ...added };
  if (old.bd && added.bd) combined.bd = { ...old.bd, ...added.bd };
  return combined;
}
