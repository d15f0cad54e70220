import { SetSheetTableMutation } from "@univerjs/sheets-table";
import type { Book } from "./book";
import { moveRule, rulesOf } from "../grid/conditionalFormats";
import { allNames, putName, scopeOf } from "../grid/names";
import { withSheetNames } from "../grid/sheetNames";
import { freeTableName } from "./tableNames";
import { tablesOf } from "./tables";

/**
 * Finishes the copy of a sheet as Excel makes it, whoever asked for it: tables get names of their own, rules keep
 * their order, and every name that stands for something on the sheet is there again as the copy's own.
 */
export function completeCopies(book: Book): void {
  let inserted: string | null = null;
  book.grid.onCommand((id, params) => {
    if (id === "sheet.mutation.insert-sheet")
      inserted = (params.sheet as { id?: string } | undefined)?.id ?? null;
    if (id !== "sheet.command.copy-sheet" || inserted === null) return;
    const from = (params.subUnitId as string | undefined) ?? null;
    if (from !== null) complete(book, from, inserted);
    inserted = null;
  });
}

function complete(book: Book, from: string, to: string): void {
  book.copyExtras(from, to);
  const originals = tablesOf(book, from);
  for (const [index, table] of tablesOf(book, to).entries()) {
    const original = originals[index];
    if (!original) continue;
    book.copyTable(original.getId(), table.getId());
    book.grid.run(SetSheetTableMutation.id, {
      unitId: book.grid.unitId,
      subUnitId: to,
      tableId: table.getId(),
      config: { name: freeTableName(book, original.getDisplayName()) },
    });
  }
  // The grid copies the rules one by one, each in front of the one before.
  const rules = rulesOf(book.grid, to);
  for (const [index, rule] of [...rules].reverse().entries()) moveRule(book.grid, to, rule.cfId, index);
  copyNames(book, from, to);
  copyComments(book, from, to);
  book.charts.copy(from, to, () => book.newId("{chart}"));
}

function copyComments(book: Book, from: string, to: string): void {
  for (const { place, ...said } of book.comments.filter((each) => each.place.sheetId === from)) {
    const copy = { ...structuredClone(said), place: { sheetId: to, area: { ...place.area } } };
    for (const each of [copy, ...copy.replies]) each.id = book.newId("{comment}");
    book.live.track(copy.place);
    book.comments.push(copy);
  }
}

function copyNames(book: Book, from: string, to: string): void {
  const names = new Map([[book.sheet(from).getName(), book.sheet(to).getName()]]);
  for (const name of allNames(book.grid)) {
    const scope = scopeOf(name);
    const formula = withSheetNames(name.formulaOrRefString, names);
    if (scope !== from && !(scope === null && formula !== name.formulaOrRefString)) continue;
    putName(book.grid, { ...name, id: book.newId("name"), formulaOrRefString: formula }, to);
  }
}
