import type { ICommandInfo, ICommandService, Injector, IUnitRange } from "@univerjs/core";
import {
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  OtherFormulaMarkDirty,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { addDirtyRanges } from "./dirtyRanges";
import { movedDirtyRanges, movesCells } from "./movedDirtyRanges";
import { guardResults } from "./outdatedResults";

/** What is to be calculated. */
interface Dirty {
  dirtyRanges: IUnitRange[];
  /** Every formula, whether or not something it depends on was changed. */
  forceCalculation?: boolean;
}

/**
 * What the grid's own trigger keeps to itself. It gathers changes and calculates 100 ms after the last one;
 * Excel has its results by the time a request reads them, so the host must be able to start at once.
 */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Dirty;
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _executionInProgressParams: object | null;
  _generateDirty(commands: ICommandInfo[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
  _mergeDirtyRanges: typeof addDirtyRanges;
}

const triggerParts = [
  "_waitingCommandQueue",
  "_executingDirtyData",
  "_setTimeoutKey",
  "_generateDirty",
  "_mergeDirty",
  "_mergeDirtyRanges",
];

/** Asked for when a workbook is made, with the formulas that have no result; and by each rule that comes. */
const asksForDue = new Set([SetTriggerFormulaCalculationStartMutation.id, OtherFormulaMarkDirty.id]);

/** Whether nothing was changed, asked for or forced. */
const isIdle = (dirty: object): boolean =>
  Object.values(dirty).every((part) =>
    part !== null && typeof part === "object" ? Object.keys(part).length === 0 : !part,
  );

export class Calculation {
  private readonly trigger: Trigger;
  private running = 0;
  private starting = false;
  private stopped = false;
  private forced = false;
  private isHeld = false;
  private settling: Promise<void> | null = null;
  private waiting: (() => void)[] = [];
  /** What is to be calculated again, since cells were moved under a calculation that was under way. */
  private again: Dirty | null = null;
  /** What is still to be left out of what was asked for while a workbook was filled. */
  private leaveLate: (() => void) | null = null;

  constructor(
    injector: Injector,
    private readonly commands: ICommandService,
  ) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    for (const part of triggerParts) {
      if (!(part in this.trigger))
        throw new Error(`This version of the grid calculates differently: no ${part}`);
    }
    this.trigger._mergeDirtyRanges = addDirtyRanges;
    guardResults(injector, {
      isOutdated: () => this.again !== null,
      writtenMeanwhile: () => this.trigger._waitingCommandQueue,
      calculateAgain: () => (this.again = this.gathered([])),
    });
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** Whether something was changed that formulas may depend on. */
  get pending(): boolean {
    return (
      !this.stopped &&
      (this.forced || this.again !== null || this.isUnderWay || this.trigger._waitingCommandQueue.length > 0)
    );
  }

  private get isUnderWay(): boolean {
    return this.starting || this.running > 0;
  }

  /**
   * While an add-in's request is carried out nothing is calculated but what it asks for, however long it takes: the
   * grid's own clock would start in the middle of it.
   */
  set held(held: boolean) {
    this.isHeld = held;
    if (held) clearTimeout(this.trigger._setTimeoutKey);
    else if (this.pending) void this.settle();
  }

  /**
   * Leaves of what was asked for while a workbook was made and filled only what has no result yet: its tables and names
   * bring nothing new to formulas that were calculated with them. `hadDue`: whether there were any without a result,
   * which may have been calculated too soon.
   */
  keepOnlyDue(hadDue: boolean): void {
    // A name that comes has all calculated anew, which were calculated with it.
    if (!hadDue) this.forced = false;
    this.leaveOut(hadDue, (id) => !asksForDue.has(id));
    // The grid tells of tables and names by promises; by then somebody may have written a cell.
    this.leaveLate = () => {
      this.leaveLate = null;
      this.leaveOut(hadDue, (id) => id.startsWith("formula.") && !asksForDue.has(id));
    };
    setTimeout(() => this.leaveLate?.(), 0);
  }

  private leaveOut(hadDue: boolean, isLeftOut: (id: string) => boolean): void {
    const { _waitingCommandQueue: queue, _executingDirtyData: executing } = this.trigger;
    const isToCome = queue.some(({ id }) => id === SetTriggerFormulaCalculationStartMutation.id);
    const due = isToCome || !hadDue ? queue.filter(({ id }) => !isLeftOut(id)) : queue;
    this.trigger._waitingCommandQueue = due;
    if (this.forced || this.isUnderWay) return;
    if (!isIdle(this.trigger._mergeDirty(executing, this.trigger._generateDirty(due)))) return;
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._waitingCommandQueue = [];
  }

  /** Calculates what is due, now, and waits for it. */
  async settle(): Promise<void> {
    if (this.pending) await (this.settling ??= this.catchUp());
  }

  private async catchUp(): Promise<void> {
    try {
      while (this.pending) {
        if (!this.isUnderWay) {
          // The grid takes in new formulas by promises; they must be there before it starts.
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (!this.stopped) this.start();
        } else await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    } finally {
      // At once: who asks a moment later must not be told that what he has changed since is calculated.
      this.settling = null;
    }
  }

  /** From now on nothing is calculated any more; the workbook goes. */
  stop(): void {
    this.stopped = true;
  }

  /** Calculates every formula anew, whether or not something it depends on was changed. */
  recalculate(): void {
    this.forced = true;
    void this.settle();
  }

  private start(): void {
    this.leaveLate?.();
    const trigger = this.trigger;
    clearTimeout(trigger._setTimeoutKey);
    const merged = this.gathered(trigger._waitingCommandQueue);
    this.again = null;
    trigger._executingDirtyData = this.forced ? { ...merged, forceCalculation: true } : merged;
    this.forced = false;
    trigger._waitingCommandQueue = [];
    this.starting = true;
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  /** What is being calculated and what the given commands ask for. */
  private gathered(commands: ICommandInfo[]): Dirty {
    return this.trigger._mergeDirty(
      this.again ?? this.trigger._executingDirtyData,
      this.trigger._generateDirty(commands),
    );
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (movesCells(command.id)) this.carryAlong(command);
    // The grid's own clock would break a calculation off, after which it is told of twice that it ended.
    if (this.isHeld || this.isUnderWay) clearTimeout(this.trigger._setTimeoutKey);
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running++;
      this.starting = false;
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const params = command.params as ISetFormulaCalculationNotificationMutation;
    if (params.functionsExecutedState === undefined) return;
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
    if (this.pending && !this.isHeld) void this.settle();
  }

  /** What was asked for before cells were moved is asked for where it is now; results that come are of the old places. */
  private carryAlong(step: Readonly<ICommandInfo>): void {
    const { trigger } = this;
    const before = trigger._waitingCommandQueue.filter((command) => command !== step);
    if (before.length === 0 && !this.isUnderWay) return;
    const dirty = this.gathered(before);
    const moved = { ...dirty, dirtyRanges: movedDirtyRanges(dirty.dirtyRanges, step) };
    if (this.isUnderWay) this.again = moved;
    else trigger._executingDirtyData = moved;
    trigger._waitingCommandQueue = trigger._waitingCommandQueue.filter((command) => command === step);
  }
}
