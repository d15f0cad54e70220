import type { Book } from "../book";
import type { ChartEntry } from "./charts";

/** Chooses a chart, or none; the one that was chosen before is left. */
export function activateChart(book: Book, entry: ChartEntry | null): void {
  const { charts, events } = book;
  const before = charts.active;
  if (before === entry) return;
  charts.active = entry;
  if (before) events?.chart("Deactivated", before.sheetId, before.id);
  if (entry) events?.chart("Activated", entry.sheetId, entry.id);
}

export function deleteChart(book: Book, entry: ChartEntry): void {
  if (book.charts.active === entry) activateChart(book, null);
  book.charts.remove(entry);
  book.events?.chart("Deleted", entry.sheetId, entry.id);
}
