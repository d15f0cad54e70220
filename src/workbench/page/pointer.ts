import { HoverManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../book/book";
import { toPoints } from "../grid/measures";
import { cellClicked, workbookActivated } from "../host/pointing";

/** Tells the add-in of clicks into cells, and of a person who comes back to this tab; ends when called. */
export function tellOfPointer(book: Book): () => void {
  const hover = book.grid.injector.get(HoverManagerService);
  let at = { x: 0, y: 0 };
  const down = hover.currentPointerDownCell$.subscribe((cell) => {
    if (cell) at = { x: cell.event.offsetX, y: cell.event.offsetY };
  });
  const clicks = hover.currentClickedCell$.subscribe((clicked) => {
    const { location, position } = clicked;
    const offsetX = toPoints(Math.max(0, at.x - (position?.startX ?? at.x)));
    const offsetY = toPoints(Math.max(0, at.y - (position?.startY ?? at.y)));
    void cellClicked(
      book,
      location.subUnitId,
      { row: location.row, column: location.col },
      { offsetX, offsetY },
    );
  });
  const back = () => {
    if (!document.hidden) void workbookActivated(book);
  };
  document.addEventListener("visibilitychange", back);
  return () => {
    down.unsubscribe();
    clicks.unsubscribe();
    document.removeEventListener("visibilitychange", back);
  };
}
