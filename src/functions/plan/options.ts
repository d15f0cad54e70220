import { isBlank, lone, type Cell } from "../core/cells";
import { errorIn } from "../core/errors";
import { choose, type Choices } from "../core/names";

/** An optional argument that chooses from a list; null when it was left out or is blank. */
export function option<K extends string>(list: Choices<K>, argument: unknown): K | null {
  const cell: Cell = lone(argument, list.what);
  const error = errorIn(cell);
  if (error) throw error;
  return isBlank(cell) ? null : choose(list, cell);
}
