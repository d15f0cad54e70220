import type { Text } from "../catalogue/schema";
import type { Change } from "./undoing";

/** How often a change is tried alone before those beneath it are taken back all the same. */
const PATIENCE = 2;

/**
 * Changes of several requests, each made on top of those before it: cells are told by their places only as long as the
 * columns stand that came in earlier. So the last is taken back first, and none again once an earlier one was begun.
 */
export class InTurn implements Change {
  private readonly changes: { change: Change; tries: number; left: readonly Text[] }[] = [];

  add(change: Change): void {
    this.changes.push({ change, tries: 0, left: [] });
  }

  get mayBeLeft(): readonly Text[] {
    return this.changes.flatMap(({ change }) => change.mayBeLeft);
  }

  async takeBack(...[context, moves]: Parameters<Change["takeBack"]>): Promise<readonly Text[]> {
    const given = this.changes.filter(({ tries }) => tries >= PATIENCE).flatMap(({ left }) => left);
    for (const each of this.open()) {
      const left = await each.change.takeBack(context, moves);
      each.tries += 1;
      each.left = left;
      if (left.length === 0) each.tries = PATIENCE;
      else if (each.tries < PATIENCE) return [...given, ...left];
      given.push(...left);
    }
    return given;
  }

  /** The last one that is not through, and those beneath it. */
  private open() {
    return [...this.changes].reverse().filter(({ tries }) => tries < PATIENCE);
  }
}
