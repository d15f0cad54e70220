import { type LinesToInsert, insertedLines, insertLines } from "../../../src/excel/upgrade/insertedLines";
import { newNameBelow } from "../../../src/excel/upgrade/lineBelow";
import { columnMoves, movedColumns, moveColumns } from "../../../src/excel/upgrade/movedColumns";
import { type Change, undo, undoing } from "../../../src/excel/undoing";
import { useWorkbook, writeCells } from "../bench";
import { type Break, withFault } from "../faults";
import { differences } from "./entries";

const bench = useWorkbook();
const run = (queue: (sheet: Excel.Worksheet) => unknown) =>
  Excel.run(async (context) => {
    queue(context.workbook.worksheets.getFirst());
    await context.sync();
  });

interface Step {
  change(): Change;
  queue(sheet: Excel.Worksheet): void;
}

/** Breaks the step's request after each of its operations: it is undone at once, or by another try. */
async function expectUndoneWhereverItBreaks(id: string, step: (id: string) => Step): Promise<void> {
  const work = () =>
    undoing(async (context, about) => {
      const { change, queue } = step(id);
      about(change());
      queue(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const before = await bench.current.snapshot();
  const places: Break[] = ["afterwards"];
  const wrong: unknown[] = [];
  for (const at of places) {
    const further = places.indexOf(at) % 2 === 0 ? 0 : Infinity;
    const fault = { request: 1, at, further } as const;
    const { steps, problem } = await withFault(bench.current, fault, work);
    if (places.length === 1) for (let each = 1; each < steps; each += 1) places.push({ afterSteps: each });
    if (problem?.step != null) await undo(problem.step);
    const now = differences(before, await bench.current.snapshot());
    if (!problem || now.length > 0) wrong.push([fault, problem?.code, now]);
  }
  expect(wrong).toEqual([]);
  expect(places.length).toBeGreaterThan(4);
}

const idOfFirst = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("id");
    await context.sync();
    return sheet.id;
  });

test("rows that come in among and behind others go again, named or not, and references that reach below are as before", async () => {
  await writeCells("A1:B5", [
    ["名称", "值"],
    ["甲", 1],
    ["乙", 2],
    ["丙", 3],
    ["", "=COUNTA(A2:A9)&SUM(B2:B4)"],
  ]);
  await expectUndoneWhereverItBreaks(await idOfFirst(), (id) => {
    const lines: LinesToInsert = {
      sheet: { id, name: "Sheet1" },
      axis: "row",
      across: 0,
      first: 1,
      before: ["甲", "乙", "丙"],
      inserts: [
        { at: 1, texts: ["新一"] },
        { at: 3, texts: ["新二", "新三"] },
      ],
      below: newNameBelow(),
    };
    return { change: () => insertedLines([lines]), queue: (sheet) => insertLines(sheet, lines) };
  });
});

test("columns that are moved go back, under their headings, as often as it is tried", async () => {
  const WIDTH = 60;
  const headings = ["名称", "要求", "目标", "现状值", "→要求", "→目标", "判定"];
  await writeCells("A1:G2", [headings, ["甲", "≥", 8, 9, "", "", '=IF(D2>=C2,"达标","未达标")']]);
  await run((sheet) => {
    sheet.tables.add("A1:G2", true);
    sheet.getRange("A:G").format.columnWidth = WIDTH;
  });
  await expectUndoneWhereverItBreaks(await idOfFirst(), (id) => {
    const lines: LinesToInsert = {
      sheet: { id, name: "Sheet1" },
      axis: "column",
      across: 0,
      first: 0,
      before: headings,
      inserts: [],
    };
    const moves = columnMoves(
      lines,
      Array.from(headings, () => WIDTH),
    )!;
    const change = movedColumns(moves);
    const again: Change = {
      mayBeLeft: change.mayBeLeft,
      takeBack: async (context, since) => [
        ...(await change.takeBack(context, since)),
        ...(await change.takeBack(context, since)),
      ],
    };
    return { change: () => again, queue: (sheet) => moveColumns(sheet, moves) };
  });
});
