/** Where the sheets of a file go, and which of them. */
export interface SheetsPlace {
  /** Before the sheet with this index; the number of sheets for the end. */
  index: number;
  /** null for all. */
  names: readonly string[] | null;
}

/** What reads and writes files for the add-in. The rooms above lend it to a book; the host itself knows no files. */
export interface Filing {
  /** Reads a workbook; what comes back puts sheets of it into the book and gives their ids. Rejects where it can't be read. */
  read(bytes: Uint8Array): Promise<(place: SheetsPlace) => string[]>;
  /** The book as an .xlsx. */
  write(): Promise<Uint8Array>;
  /** Opens a workbook beside this one: what the file holds, or an empty one. */
  create(bytes: Uint8Array | null): void;
}
