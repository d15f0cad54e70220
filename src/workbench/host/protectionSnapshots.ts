import type { Book, SheetExtras } from "../book/book";
import { keptPassword, type Lock } from "../book/passwords";
import type { ProtectionSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";

export function protectionSnapshot(protection: SheetExtras["protection"]): Pick<SheetSnapshot, "protection"> {
  if (!protection) return {};
  const { selectionMode = "Normal", ...options } = protection.options;
  const allows = Object.keys(options).filter((name) => options[name] === true);
  const selection = selectionMode as ProtectionSnapshot["selection"];
  return { protection: { allows: allows.sort(), selection, ...passwordOf(protection) } };
}

export function structureSnapshot(book: Book): Pick<WorkbookSnapshot, "structure"> {
  return book.protected ? { structure: passwordOf(book.lock) } : {};
}

function passwordOf(lock: Lock): Pick<ProtectionSnapshot, "password"> {
  const password = keptPassword(lock);
  return password ? { password } : {};
}
