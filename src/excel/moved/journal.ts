/* global Excel */
import { moveOfChange, moveOfSort, type Move } from "./move";

/** What moved while the pane was open, since the first step that can be undone; and by which step, if by one. */
const journal: { move: Move; by: number | null }[] = [];
let acting: number | null = null;

/** Whose moves come next, as far as the add-in itself makes any. null: of a step that has no number yet. */
export function nowActs(step: number | null): void {
  acting = step;
}

/** A place in the journal. */
export const journalNow = (): number => journal.length;

/**
 * What has moved since, but for what that step itself moved: its own places are already those after it. Excel tells of
 * moves a moment after they are made.
 */
export function movesSince(place: number, step: number): Move[] {
  return journal.slice(place).flatMap(({ move, by }) => (by === step ? [] : [move]));
}

/** Excel workbooks that are listened to: one, but for tests. */
const listenedTo = new WeakSet<object>();
let generation = 0;

/** Asks Excel, along with whatever is asked next, to tell what moves. Answers what is to be called once that is done. */
export function listen(context: Excel.RequestContext): () => void {
  if (listenedTo.has(Excel)) return () => undefined;
  // Where the request fails it isn't known whether the handlers stand: those of an earlier attempt say nothing.
  const mine = (generation += 1);
  const note = (move: Move | null, isOwn: boolean) => {
    if (move && mine === generation) journal.push({ move, by: isOwn ? acting : null });
  };
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async (event) =>
    note(moveOfChange(event), event.triggerSource === "ThisLocalAddin"),
  );
  worksheets.onRowSorted.add(async (event) => note(moveOfSort(event), false));
  worksheets.onColumnSorted.add(async (event) => note(moveOfSort(event), false));
  return () => {
    listenedTo.add(Excel);
    generation = mine;
  };
}
