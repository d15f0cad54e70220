/** What the add-in's functions said of the errors that they gave, by the cell that called them. */
export class FunctionErrors {
  private readonly messages = new Map<string, string>();

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(key(sheetId, row, column));
  }
  /** `message` is undefined where the function succeeded, or had nothing to say. */
  tell(sheetId: string, row: number, column: number, message: string | undefined): void {
    if (message) this.messages.set(key(sheetId, row, column), message);
    else this.messages.delete(key(sheetId, row, column));
  }
}

const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
