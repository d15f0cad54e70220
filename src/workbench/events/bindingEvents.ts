import type { Binding } from "../book/binding";
import { bindingPlace } from "../book/bindings";
import type { Book } from "../book/book";
import { type Area, intersect } from "../grid/address";
import { classicEvent } from "./classicEvent";

/** What is told: for Excel's API `detail`, for the one before it `payload`. */
export type TellBinding = (
  event: number,
  target: string,
  payload: unknown[],
  detail: Record<string, unknown>,
) => void;

interface Block {
  sheetId: string;
  area: Area;
}

/** As the API before Excel.run describes a binding: id, kind, and rows, columns, whether there are headers. */
export function bindingProperties(book: Book, binding: Binding): unknown[] | null {
  const place = bindingPlace(book, binding);
  if (!place) return null;
  const kinds = { Text: 0, Range: 1, Table: 2 };
  const { rows, columns } = place.area;
  const headed = binding.type === "Table";
  return [binding.id, kinds[binding.type], [headed ? rows - 1 : rows, columns, headed]];
}

/** Tells each binding once that something in it changed, and where something in it is selected. */
export function tellBindings(
  book: Book,
  changed: readonly Block[],
  selected: Block | null,
  tell: TellBinding,
): void {
  if (selected) tell(classicEvent.documentSelection, "", [], {});
  for (const binding of book.bindings) {
    const place = bindingPlace(book, binding);
    const properties = bindingProperties(book, binding);
    if (!place || !properties) continue;
    const { sheetId, area } = place;
    const within = (block: Block) => (block.sheetId === sheetId ? intersect(area, block.area) : null);
    if (changed.some(within)) tell(classicEvent.bindingData, binding.id, [properties], {});
    const part = selected && within(selected);
    if (!part) continue;
    const [startRow, startColumn] = [part.row - area.row, part.column - area.column];
    const [rowCount, columnCount] = [part.rows, part.columns];
    const subset = [
      [startRow, startColumn],
      [rowCount, columnCount],
    ];
    tell(classicEvent.bindingSelection, binding.id, [properties, subset], {
      startRow,
      startColumn,
      rowCount,
      columnCount,
    });
  }
}
