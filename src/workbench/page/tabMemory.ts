import type { Grid } from "../grid/grid";

/** What the grid keeps to itself: the cell where a row of Tabs began, to which Enter goes back. */
interface TabMemory {
  _shortcutParam: unknown[];
}

const moveCommand = "sheet.command.move-selection-enter-tab";
const selectionOperation = "sheet.operation.set-selections";

/**
 * Enter goes back to the column where Tab began only as long as nothing but Tab and Enter moved the selection. The
 * grid also goes back after a click elsewhere, and a value lands in the wrong column.
 */
export function forgetTabsElsewhere(grid: Grid): void {
  const memory = findMemory(grid);
  let moving = 0;
  grid.beforeCommand((id) => {
    if (id === moveCommand) moving++;
  });
  grid.onCommand((id) => {
    if (id === moveCommand) moving = Math.max(0, moving - 1);
    else if (id === selectionOperation && moving === 0) memory._shortcutParam = [];
  });
}

function findMemory(grid: Grid): TabMemory {
  const { dependencyCollection } = grid.injector as unknown as {
    dependencyCollection?: { dependencyMap?: Map<unknown, unknown> };
  };
  // Told by what it does: its name is not the same any more once the page has been made small.
  const key = [...(dependencyCollection?.dependencyMap?.keys() ?? [])].find(
    (each) => typeof each === "function" && typeof each.prototype?.getCurrentBySearch === "function",
  );
  const memory = key ? (grid.injector.get(key as never) as TabMemory) : null;
  if (!memory || !Array.isArray(memory._shortcutParam))
    throw new Error("This version of the grid moves on differently");
  return memory;
}
