import type { Book } from "../book/book";
import { tablesOf, wholeTableArea } from "../book/tables";
import { type Area, formatArea, intersect } from "../grid/address";
import type { EventEntry } from "../protocol";
import { tellBindings } from "./bindingEvents";
import { EventType, workbookTarget } from "./eventType";
import type { FormulaChanges } from "./formulaChanges";
import type { Change, Noted } from "./noted";
import type { Registrations } from "./registrations";
import { SelectedTables } from "./selectedTables";
import { valueAt } from "./valueAt";

/** Puts what was noted into the words of office.js, for those who asked. */
export class EventEntries {
  private readonly ranges = new Map<string, { sheetId: string; area: Area }>();
  private readonly selectedTables: SelectedTables;
  private active: string;
  private lastRange = 0;

  constructor(
    private readonly book: Book,
    private readonly registered: Registrations,
    private readonly formulas: FormulaChanges,
    private readonly emitClassic: (event: number, target: string, payload: unknown[]) => void,
  ) {
    this.selectedTables = new SelectedTables(book);
    this.active = book.grid.workbook.getActiveSheet().getSheetId();
  }

  rangeOf(referenceId: string): { sheetId: string; area: Area } | null {
    return this.ranges.get(referenceId) ?? null;
  }

  of(
    { notices, changes, calculated, selected }: ReturnType<Noted["take"]>,
    { enabled, author }: { enabled: boolean; author: string },
  ): EventEntry[] {
    const entries: EventEntry[] = [];
    const tell = (type: number, target: string, message: Record<string, unknown>) => {
      if (!enabled || !this.registered.has(type, target)) return;
      entries.push(entry(type, target, message));
    };
    const tellSheet = (type: number, sheetId: string, message: Record<string, unknown>) => {
      tell(type, sheetId, { ...message, worksheetId: sheetId });
      tell(type, workbookTarget, { ...message, worksheetId: sheetId });
    };
    for (const { type, sheetId, target, detail } of notices) {
      if (target !== undefined) tell(type, target, { ...detail, worksheetId: sheetId });
      if (sheetId === null) tell(type, workbookTarget, { ...detail });
      else tellSheet(type, sheetId, { ...detail });
    }
    const active = this.book.grid.workbook.getActiveSheet().getSheetId();
    if (active !== this.active) {
      tellSheet(EventType.Deactivated, this.active, {});
      tellSheet(EventType.Activated, active, {});
      this.active = active;
    }
    if (selected) this.selectedTables.tell(selected, tell);
    if (enabled) {
      tellBindings(this.book, [...changes, ...calculated], selected, (type, target, payload, detail) => {
        this.emitClassic(type, target, payload);
        // office.js asks for none of these and sorts out itself who listens.
        entries.push(entry(type, target, detail));
      });
    }
    for (const [sheetId, formulaDetails] of this.formulas.take())
      tellSheet(EventType.FormulaChanged, sheetId, { formulaDetails, source: author });
    for (const change of changes) {
      const message = this.changeMessage(change, author);
      tellSheet(EventType.Changed, change.sheetId, message);
      if (!this.book.findSheet(change.sheetId)) continue;
      for (const table of tablesOf(this.book, change.sheetId)) {
        if (!intersect(wholeTableArea(this.book, table), change.area)) continue;
        const tableMessage = { ...message, tableId: table.getId(), worksheetId: change.sheetId };
        for (const target of [table.getId(), change.sheetId, workbookTarget])
          tell(EventType.TableChanged, target, tableMessage);
      }
    }
    for (const { sheetId, area } of calculated)
      tellSheet(EventType.Calculated, sheetId, { address: formatArea(area) });
    return entries;
  }

  private changeMessage(
    { sheetId, area, changeType, shiftDirection, byAddin, before }: Change,
    author: string,
  ): Record<string, unknown> {
    const referenceId = `event${++this.lastRange}`;
    this.ranges.set(referenceId, { sheetId, area });
    const after = before && valueAt(this.book, sheetId, area);
    return {
      address: formatArea(area),
      changeType,
      shiftDirection,
      source: author,
      triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
      referenceId,
      ...(before && after
        ? {
            valueBefore: before.value,
            valueTypeBefore: before.type,
            valueAfter: after.value,
            valueTypeAfter: after.type,
          }
        : {}),
    };
  }
}

const entry = (type: number, target: string, message: Record<string, unknown>): EventEntry => ({
  messageCategory: 65536,
  messageType: type,
  targetId: target,
  message: JSON.stringify(message),
});
