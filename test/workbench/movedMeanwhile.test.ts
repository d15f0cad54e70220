import fc from "fast-check";
import type { Area } from "../../src/workbench/grid/address";
import { type Grid, rangeOf } from "../../src/workbench/grid/grid";
import { moveCells } from "../../src/workbench/grid/moveCells";
import { deleteCells, insertCells } from "../../src/workbench/model/rangeShift";
import { useBench } from "./bench";

const host = useBench();

const size = 6;
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const grid = (): Grid => host.bench.workbook.grid;
const write = (sheetId: string, row: number, column: number, cells: unknown[][]) =>
  grid().write(
    grid().sheet(sheetId),
    area(row, column, cells.length, cells[0]!.length),
    Object.fromEntries(
      cells.map((line, down) => [
        row + down,
        Object.fromEntries(
          line.map((entry, right) => [
            column + right,
            typeof entry === "string" && entry.startsWith("=")
              ? { f: entry, v: null }
              : { v: entry as number, f: null },
          ]),
        ),
      ]),
    ),
  );

/** Acts in the middle of the calculation that comes next, and waits until all is calculated. */
async function during(act: () => void): Promise<void> {
  let hasActed = false;
  const listener = grid().onCommand((id, { stageInfo }) => {
    if (hasActed || (stageInfo as { stage: number } | undefined)?.stage !== 4) return;
    hasActed = true;
    act();
  });
  await grid().settle();
  listener.dispose();
  expect(hasActed).toBe(true);
}

/** What is seen of a sheet, with its formulas. */
function shown(sheetId: string): unknown[] {
  const sheet = grid().sheet(sheetId);
  const found: unknown[] = [];
  for (let row = 0; row < 3 * size; row++)
    for (let column = 0; column < 3 * size; column++) {
      const value = grid().cell(sheet, row, column)?.v ?? "";
      const formula = grid().formula(sheet, row, column);
      if (value !== "" || formula) found.push([row, column, value, formula]);
    }
  return found;
}

const place = fc.nat(size - 1);
const count = fc.integer({ min: 1, max: 2 });
const cells = fc.tuple(place, place, count, count).map((all) => area(...all));
const lines = fc
  .tuple(fc.boolean(), place, count)
  .map(([isRow, at, many]) => (isRow ? area(at, 0, many, 16_384) : area(0, at, 1_048_576, many)));
const kind = fc.constantFrom("insert", "delete", "cut", "reorder", "write");
const step = fc.tuple(kind, fc.oneof(cells, lines), cells);
type Step = [string, Area, Area];

function act(sheetId: string, [what, where, to]: Step): void {
  const isRows = where.columns > size || (where.rows < size && where.rows > to.rows);
  const place = { book: host.bench.workbook, sheetId, sheet: grid().sheet(sheetId), area: where };
  const { row, column } = to;
  if (what === "insert") insertCells(place, isRows ? "Down" : "Right");
  if (what === "delete") deleteCells(place, isRows ? "Up" : "Left");
  if (what === "cut")
    moveCells(
      grid(),
      { sheetId, area: to },
      { sheetId, area: { ...to, row: row + size, column: where.column } },
    );
  if (what === "reorder")
    grid().run("sheet.command.reorder-range", {
      unitId: grid().unitId,
      subUnitId: sheetId,
      range: rangeOf({ ...to, rows: 3 }),
      order: { [row]: row + 2, [row + 1]: row, [row + 2]: row + 1 },
    });
  if (what === "write") write(sheetId, row, column, [[where.row]]);
}
const content = fc.constantFrom<unknown>(
  "甲",
  7,
  "=1+1",
  "=SUM(A1:B3)",
  '=$A$1&"丙"',
  "=C2*2",
  "=ROW()",
  "=数!A1+1",
  "",
);
const block = fc.array(fc.array(content, { minLength: size, maxLength: size }), {
  minLength: size,
  maxLength: size,
});

async function add(name: string): Promise<string> {
  await host.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  return host.bench.workbook.findSheet(name)!.getSheetId();
}

test("cells may be moved and written while formulas are calculated: all is as if that had come afterwards", async () => {
  const others = await add("数");
  write(others, 0, 0, [[5]]);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(block, fc.array(step, { minLength: 1, maxLength: 3 }), async (filled, steps) => {
      number += 1;
      const one = await add(`甲${number}`);
      const other = await add(`乙${number}`);
      filled[0]![0] = "=1+1";
      write(one, 0, 0, filled);
      await during(() => steps.forEach((each) => act(one, each)));
      write(other, 0, 0, filled);
      for (const each of steps) {
        await grid().settle();
        act(other, each);
      }
      await grid().settle();
      expect(shown(one)).toEqual(shown(other));
      for (const sheetId of [one, other])
        grid().run("sheet.command.remove-sheet", { unitId: grid().unitId, subUnitId: sheetId });
    }),
    { numRuns: 15 },
  );
});

test("a spilled result goes with its formula, and not over what was written in its place meanwhile", async () => {
  const moved = await add("移");
  write(moved, 0, 0, [["f"], ["=SEQUENCE(2)"]]);
  await during(() => act(moved, ["insert", area(0, 0, 1, 16_384), area(0, 0, 1, 1)]));
  expect(shown(moved)).toEqual([
    [1, 0, "f", null],
    [2, 0, 1, "=SEQUENCE(2)"],
    [3, 0, 2, null],
  ]);
  const written = await add("写");
  write(written, 0, 0, [["=SEQUENCE(2)", "=1+1"]]);
  await during(() => write(written, 0, 0, [[7]]));
  expect(shown(written)).toEqual([
    [0, 0, 7, null],
    [0, 1, 2, "=1+1"],
  ]);
});

test("a sheet may go while its formulas are calculated; the others are calculated still", async () => {
  const [kept, gone] = [await add("留"), await add("去")];
  write(gone, 0, 0, [[1, "=A1+1"]]);
  write(kept, 0, 0, [["=1+1", "=去!B1"]]);
  await during(() => grid().run("sheet.command.remove-sheet", { unitId: grid().unitId, subUnitId: gone }));
  expect(shown(kept).map((cell) => (cell as unknown[])[2])).toEqual([2, "#REF!"]);
});
