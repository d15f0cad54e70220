import { formatArea } from "../grid/address";
import { readFormulas } from "../grid/cells";
import type { Book } from "../book/book";

type Cells = Record<number, Record<number, Record<string, unknown> | null> | undefined>;

/** What cells said before formulas in them were changed. */
export class FormulaChanges {
  private readonly before = new Map<
    string,
    { sheetId: string; row: number; column: number; said: unknown }
  >();

  constructor(private readonly book: Book) {}

  /** Told before cells are written; the first of several writes counts. */
  remember(sheetId: string, cells: Cells | undefined): void {
    for (const [row, line] of Object.entries(cells ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (cell && !("f" in cell) && !("v" in cell)) continue;
        const at = { sheetId, row: Number(row), column: Number(column) };
        const key = `${sheetId} ${row} ${column}`;
        if (!this.before.has(key)) this.before.set(key, { ...at, said: this.said(at) });
      }
    }
  }

  /** The cells of each sheet whose formula is another one now, or is gone, or is new. */
  take(): Map<string, { cellAddress: string; previousFormula: string }[]> {
    const changed = new Map<string, { cellAddress: string; previousFormula: string }[]>();
    for (const { said, ...at } of this.before.values()) {
      if (!this.book.findSheet(at.sheetId)) continue;
      const now = this.said(at);
      if (now === said || !(isFormula(now) || isFormula(said))) continue;
      const cellAddress = formatArea({ ...at, rows: 1, columns: 1 });
      const known = changed.get(at.sheetId) ?? [];
      changed.set(at.sheetId, [...known, { cellAddress, previousFormula: String(said) }]);
    }
    this.before.clear();
    return changed;
  }

  private said({ sheetId, row, column }: { sheetId: string; row: number; column: number }): unknown {
    const sheet = this.book.findSheet(sheetId);
    return sheet ? readFormulas(this.book.grid, sheet, { row, column, rows: 1, columns: 1 })[0]![0] : "";
  }
}

const isFormula = (said: unknown) => typeof said === "string" && said.startsWith("=");
