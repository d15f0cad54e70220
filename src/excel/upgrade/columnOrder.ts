/* global Excel */
import type { InTurn } from "../inTurn";
import { columnMoves, movedColumns, moveColumns, takeOutRoom } from "./movedColumns";
import type { Survey } from "./survey";

/**
 * Moves columns to where today's form has them. Answers the names of the sheets whose columns stay in their order,
 * because Excel wouldn't move them.
 */
export async function putInOrder(
  context: Excel.RequestContext,
  tables: Survey["tables"],
  done: InTurn,
): Promise<string[]> {
  const isStaying = (each: Survey["tables"][number]) => !each.isMovable;
  const staying = tables.filter(isStaying).map(({ found }) => found.sheetName);
  const all = tables.flatMap(({ lines, widths, isMovable }) => {
    const moves = isMovable ? columnMoves(lines, widths) : null;
    return moves ? [moves] : [];
  });
  if (all.length === 0) return staying;
  const changes = all.map(movedColumns);
  for (const change of changes) done.add(change);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const each of all) moveColumns(context.workbook.worksheets.getItem(each.sheet.id), each);
  try {
    await context.sync();
    return staying;
  } catch (thrown) {
    for (const change of changes) if ((await change.takeBack(context, [])).length > 0) throw thrown;
    for (const each of all) takeOutRoom(context.workbook.worksheets.getItem(each.sheet.id), each);
    for (const change of changes) change.callOff();
    await context.sync();
    return tables.map(({ found }) => found.sheetName);
  }
}
