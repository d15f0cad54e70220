import { follow } from "../moved/follow";
import type { Move } from "../moved/move";
import { movedFormula, type SheetNames } from "../moved/movedFormula";
import { rowsOf } from "./blockParts";
import type { CellBlock } from "./cellBlock";

/**
 * Blocks where their cells are by now, with formulas as Excel keeps them there; those of which nobody can tell it apart.
 * What was deleted is gone.
 */
export function movedBlocks(
  blocks: readonly CellBlock[],
  moves: readonly Move[],
  names: SheetNames,
): { here: CellBlock[]; untold: CellBlock[] } {
  const here: CellBlock[] = [];
  const untold: CellBlock[] = [];
  if (moves.length === 0 && areTheSame(names)) return { here: [...blocks], untold };
  for (const block of blocks) {
    const { area, sheet } = block;
    const found = follow(sheet.id, area, moves);
    const isWhole = ({ was }: (typeof found.pieces)[number]) =>
      was.columns === area.columns && (!block.restore || was.rows === area.rows);
    if (!found.pieces.every(isWhole) || (block.restore && found.untold.length > 0)) {
      untold.push(block);
      continue;
    }
    for (const { row, rows } of found.untold) untold.push(rowsOf(block, row - area.row, rows));
    for (const { was, now } of found.pieces) {
      const part = { ...rowsOf(block, was.row - area.row, was.rows), area: now };
      const told = block.restore ? [part] : linesIn(part);
      const moved = told.map((each) => withFormulas(each, moves, names));
      if (moved.every((each) => each !== null)) here.push(...together(part, moved));
      else
        moved.forEach((each, index) =>
          each
            ? here.push(each)
            : untold.push({ ...told[index]!, area: { ...was, row: was.row + index, rows: 1 } }),
        );
    }
  }
  return { here, untold };
}

function areTheSame({ then, now }: SheetNames): boolean {
  return [...then].every(([name, id]) => now.get(id)?.toUpperCase() === name);
}

const linesIn = (block: CellBlock) =>
  Array.from({ length: block.area.rows }, (_, row) => rowsOf(block, row, 1));

/** Lines one below the other as the block that they were. */
function together(block: CellBlock, lines: readonly CellBlock[]): CellBlock[] {
  if (block.restore) return [...lines];
  return [
    {
      ...block,
      before: lines.flatMap(({ before }) => before),
      after: lines.flatMap(({ after }) => after),
    },
  ];
}

function withFormulas(block: CellBlock, moves: readonly Move[], names: SheetNames): CellBlock | null {
  let isTold = true;
  const moved = (cells: readonly (readonly unknown[])[]) =>
    cells.map((row) =>
      row.map((cell) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
        const formula = movedFormula(cell, block.sheet.id, moves, names);
        if (formula === null) isTold = false;
        return formula;
      }),
    );
  const { before, after, restore } = block;
  const each = {
    ...block,
    before: moved(before),
    after: moved(after),
    ...(restore && { restore: moved(restore) }),
  };
  return isTold ? each : null;
}
