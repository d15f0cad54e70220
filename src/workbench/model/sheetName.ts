import type { Book } from "../book/book";
import { invalidArgument, itemAlreadyExists } from "../hostError";

/** Excel's rules for the name of a sheet. `self` is the sheet that may bear the name already. */
export function checkSheetName(book: Book, name: unknown, self: string | null): asserts name is string {
  if (typeof name !== "string" || name === "" || name.length > 31) {
    throw invalidArgument("a sheet's name has 1 to 31 characters");
  }
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument("a sheet's name has none of : \\ / ? * [ ] and no apostrophe at its ends");
  }
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the name History for itself");
  const other = book.sheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== self) throw itemAlreadyExists(`worksheet ${name}`);
}

export function nextSheetName(book: Book): string {
  for (let number = book.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!book.findSheet(name)) return name;
  }
}

/** "指标 (2)", the name Excel gives to a copy. */
export function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
}
