/* global Excel */
import type { Text } from "../catalogue/schema";
import type { UndoReport } from "./actions";
import type { ExcelProblem } from "./excelProblem";
import { journalNow, listen, movesSince, nowActs } from "./moved/journal";
import type { Move } from "./moved/move";
import { asProblem, leftBehind, problem } from "./problems";

/** What a step is about to do to the workbook, and how to take it back, whichever part of it has happened. */
export interface Change {
  /**
   * Takes back what there is of it, told by what Excel handed over or by marks of our own, never by name alone. Safe
   * to run again. Answers what is still there afterwards, by name and place; nothing means: the workbook is as before.
   * `moves` is what has moved since the step was done.
   */
  takeBack(context: Excel.RequestContext, moves: readonly Move[]): Promise<readonly Text[]>;
  /** All that may be there, for when Excel does not even let us look. */
  readonly mayBeLeft: readonly Text[];
}

/** Several changes of one request as one; the last is taken back first. */
export function together(changes: readonly Change[]): Change {
  return {
    mayBeLeft: changes.flatMap(({ mayBeLeft }) => mayBeLeft),
    async takeBack(context, moves) {
      const left: Text[] = [];
      for (const change of [...changes].reverse()) left.push(...(await change.takeBack(context, moves)));
      return left;
    },
  };
}

/** Excel gives up a request now and then; three in a row mean that it won't be moved. */
const TRIES = 3;

/**
 * The one way of changing a workbook. `work` says what it is about to do before it sends it; where anything fails from
 * then on, that is taken back. Throws ExcelProblem: the workbook is as it was, or the problem is "left-behind" and
 * names what is left.
 */
export async function undoing<T>(
  work: (context: Excel.RequestContext, about: (change: Change) => void) => Promise<T>,
  codes: Parameters<typeof asProblem>[1] = {},
): Promise<T> {
  const changes: Change[] = [];
  nowActs(null);
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const heard = listen(context);
      const done = await work(context, (change) => changes.push(change));
      heard();
      return done;
    });
  } catch (thrown) {
    const cause = asProblem(thrown, codes);
    if (changes.length > 0) await takeBack(together(changes), cause);
    throw cause;
  }
}

/** Steps that can be undone, the last ones, by number. Only in this session: Excel keeps no memory for add-ins. */
const steps = new Map<number, { change: Change; since: number }>();
const MOST_STEPS = 20;
let lastStep = 0;

/** Keeps a change that was made, so that the person can undo it. Answers the number to ask for. */
export function remember(change: Change): number {
  lastStep += 1;
  steps.set(lastStep, { change, since: journalNow() });
  steps.delete(lastStep - MOST_STEPS);
  nowActs(lastStep);
  return lastStep;
}

/** Undoes a step, wherever its cells are by now. What has been changed by hand since stays, and is told. Throws ExcelProblem. */
export async function undo(step: number): Promise<UndoReport> {
  const known = steps.get(step);
  if (!known) throw problem("undo-gone");
  nowActs(step);
  const report = await attempt(known.change, () => movesSince(known.since, step));
  if (!report.looked) throw leftBehind(known.change.mayBeLeft, report.details, step);
  if (report.left.length === 0) steps.delete(step);
  return { left: [...report.left] };
}

async function takeBack(change: Change, cause: ExcelProblem): Promise<void> {
  const { left, details } = await attempt(change);
  if (left.length === 0) return;
  throw leftBehind(left, [cause.details, details].filter(Boolean).join("\n") || null, remember(change));
}

async function attempt(change: Change, moves: () => readonly Move[] = () => []) {
  let left = change.mayBeLeft;
  let looked = false;
  let details: string | null = null;
  for (let tries = 0; tries < TRIES && (left.length > 0 || !looked); tries += 1) {
    try {
      left = await Excel.run({ delayForCellEdit: true }, (context) => change.takeBack(context, moves()));
      looked = true;
    } catch (thrown) {
      ({ details } = asProblem(thrown));
    }
  }
  return { left, looked, details };
}
