/* global Excel */
import { nationalTargets, source } from "../../catalogue";
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import type { SheetDescription } from "../../sheets/description";
import { planSheetNames } from "../../sheets/names";
import { notesSheet } from "../../sheets/notes/notesSheet";
import type { PlanRows } from "../../sheets/planRows";
import { addedSheets, forgetMark, type Handed, newMark } from "../build/addedSheets";
import type { Change } from "../undoing";
import { addSheet, fillSheet } from "../build/writeSheet";

/**
 * Today's 说明 of each plan: it explains rows that have come in, which 0.1's does not. It comes as a sheet of its own,
 * because people may have written on the other.
 */
export function notesOfForms(
  plans: readonly { plan: Plan; language: Language; rows: PlanRows }[],
  taken: readonly string[],
): SheetDescription[] {
  const names = [...taken];
  return plans.map(({ plan, language, rows }) => {
    const where = { sheets: names, isAlone: plans.length === 1 };
    const name = planSheetNames(["notes"], plan, language, where).get("notes")!;
    names.push(name);
    return notesSheet({ plan, rows, nationalTargets, sourceOf: source, language, name });
  });
}

/** Queues the sheets; the change takes them away again. */
export function addNotes(
  workbook: Excel.Workbook,
  sheets: SheetDescription[],
  activeId: string,
): { change: Change; queue: () => void; settle: () => void } {
  const mark = newMark();
  const handed: Handed = { sheets: [], part: null };
  return {
    change: addedSheets({ sheets, identity: null }, mark, activeId, handed),
    queue: () => {
      for (const each of sheets) handed.sheets.push(addSheet(workbook, each, mark));
      sheets.forEach((each, at) => fillSheet(workbook, handed.sheets[at]!, each));
    },
    settle: () => handed.sheets.forEach(forgetMark),
  };
}
