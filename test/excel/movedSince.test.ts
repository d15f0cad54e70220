import fc from "fast-check";
import { actions } from "../../src/excel";
import type { CellBlock } from "../../src/excel/cells/cellBlock";
import { changeCells } from "../../src/excel/cells/changeCells";
import { undoing } from "../../src/excel/undoing";
import { WorksheetsObject } from "../../src/workbench/model/worksheets";
import { useWorkbook } from "./bench";
import { makeTable, shown } from "./indicatorTable";

const bench = useWorkbook();

/** Past the add-in, as a person does it, and so that the add-in has heard of it. */
async function person(act: (sheets: WorksheetsObject) => void) {
  act(new WorksheetsObject(bench.current.workbook));
  await bench.current.workbook.events!.flush();
  await new Promise((resolve) => setTimeout(resolve, 1));
}

const OURS = "#FFEE00";
const ROWS = 8;
const FILLED = [3, 4, 6, 9];

/**
 * A sheet with a key, two formulas of the person's and three columns that a step fills in some rows: a formula that reads as
 * its neighbours', a link, and a number in a formula's place. Those cells are coloured, so that they are known wherever they go.
 */
async function fill(own: string, other: string) {
  const at = Array.from({ length: ROWS }, (_, index) => index + 2);
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.add(other).getRange("A1:A10").values = Array.from({ length: 10 }, (_, n) => [n]);
    const sheet = worksheets.add(own);
    sheet.getRange("A1:E1").values = [["键", "式", "链", "值", "同"]];
    sheet.getRange(`A2:E${ROWS + 1}`).formulas = at.map((row) => {
      const isFilled = FILLED.includes(row);
      const formula = `=A${row}+A$2*0`;
      return [
        100 - row,
        isFilled ? "" : `=A${row}*2`,
        isFilled ? "" : `='${other}'!A${row}`,
        formula,
        formula,
      ];
    });
    for (const row of FILLED) sheet.getRange(`B${row}:D${row}`).format.fill.color = OURS;
    await worksheets.context.sync();
  });
  return undoing(async (context, about) => {
    const sheet = context.workbook.worksheets.getItem(own).load("id,name");
    await context.sync();
    const block = (row: number, column: number, before: unknown, after: unknown): CellBlock => ({
      sheet: { id: sheet.id, name: sheet.name },
      area: { row: row - 1, column, rows: 1, columns: 1 },
      before: [[before]],
      after: [[after]],
    });
    const blocks = FILLED.flatMap((row) => [
      block(row, 1, "", `=A${row}*2`),
      block(row, 2, "", `='${other}'!A${row}`),
      block(row, 3, `=A${row}+A$2*0`, 7),
    ]);
    // One below the other as one, as commands do it.
    const [b3, c3, d3, b4, c4, d4, ...rest] = blocks as [CellBlock, CellBlock, CellBlock, ...CellBlock[]];
    const both = (upper: CellBlock, lower: CellBlock): CellBlock => ({
      ...upper,
      area: { ...upper.area, rows: 2 },
      before: [...upper.before, ...lower.before],
      after: [...upper.after, ...lower.after],
    });
    return changeCells(context, about, [both(b3, b4!), both(c3, c4!), both(d3, d4!), ...rest]);
  });
}

async function read(own: string) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(own).getUsedRange().load("formulas");
    const looks = used.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return used.formulas.map((cells, row) =>
      cells.map((formula: unknown, column) => ({
        formula,
        // A cell that came in takes the look of the one above.
        isOurs: formula !== "" && looks.value[row]![column]!.format!.fill!.color === OURS,
      })),
    );
  });
}

/** Which sheet, which cells, and where the others go: "own 3:4 Down". */
type Act = string;

function perform(act: Act, names: Record<string, string>, sheets: WorksheetsObject) {
  const [on, address, what] = act.split(" ") as [string, string, string];
  const range = sheets.item(names[on]).GetRange(address);
  if (what === "Down" || what === "Right") range.Insert(what);
  else if (what === "sort") range.Sort.Apply([{ key: 0, ascending: true }]);
  else range.Delete(what);
}

const line = fc.integer({ min: 1, max: ROWS + 3 });
const on = fc.constantFrom("own", "other");
const exact: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(on, line, fc.integer({ min: 0, max: 1 }), fc.constantFrom("Down", "Up"))
    .map(([sheet, row, more, what]) => `${sheet} ${row}:${row + more} ${what}`),
  fc
    .tuple(on, fc.constantFrom("A:A", "B:B", "C:D", "E:E"))
    .map(([sheet, columns]) => `${sheet} ${columns} Right`),
  line.map((row) => `own A${row}:Z${row} Down`),
);
const mixed: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom("A2:E9", "A2:H30", "B3:D6").map((cells) => `own ${cells} sort`),
  fc
    .tuple(line, fc.constantFrom("AB", "BB", "CD"), fc.constantFrom("Down", "Up", "Left", "Right"))
    .map(([row, [from, to], what]) => `own ${from}${row}:${to}${row} ${what}`),
);

let run = 0;
test.each([
  ["lines come in and go out", exact, true],
  ["cells are sorted or pushed aside as well", fc.oneof(exact, mixed), false],
] as const)(
  "where %s between a step and its undoing, no cell of anybody's is touched, and what the step filled is taken back or told",
  async (_, act, isAllTold) => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), async (acts) => {
        const [own, other] = [`甲${(run += 1)}`, `乙${run}`];
        const step = await fill(own, other);
        for (const each of acts) await person((sheets) => perform(each, { own, other }, sheets));
        const before = await read(own);
        const { left } = await actions.undo(step!);
        const after = await read(own);
        await Excel.run(async ({ workbook: { worksheets } }) => {
          for (const name of [own, other]) worksheets.getItem(name).delete();
          await worksheets.context.sync();
        });
        let kept = 0;
        before.forEach((cells, row) =>
          cells.forEach(({ formula, isOurs }, column) => {
            const now = after[row]?.[column]?.formula ?? "";
            if (!isOurs) return expect([row, column, now]).toEqual([row, column, formula]);
            if (now === formula) kept += 1;
            else if (formula !== 7) expect([row, column, now]).toEqual([row, column, ""]);
            else if (isAllTold) expect([row, column, now]).toEqual([row, column, same(cells, row)]);
            else expect(String(now)).toMatch(/^=/);
          }),
        );
        if (kept > 0) expect(left.length).toBeGreaterThan(0);
        else expect(left).toEqual([]);
        // What pointed at a row that was deleted can't be told from what somebody has broken.
        if (isAllTold && !before.flat().some(({ formula }) => String(formula).includes("#REF!")))
          expect(kept).toBe(0);
        function same(cells: (typeof before)[number], at: number) {
          return before[at]!.filter(({ isOurs: is, formula }) => !is && /\+/.test(String(formula))).at(-1)
            ?.formula;
        }
      }),
      { numRuns: 5 },
    );
  },
);

const FORMULA = (row: number) => `=IF(F${row}>=D${row},"达标","未达标")`;

async function table() {
  await makeTable([
    ["绿色出行分担率", "%", "≥", 70, "", 72, FORMULA(2)],
    ["自拟一", "", "≥", 10, "", 5, FORMULA(3)],
    ["自拟二", "", "≥", 10, "", 7, ""],
    ["自拟三", "", "≥", 10, "", 9, FORMULA(5)],
  ]);
  await Excel.run(async (context) => {
    // As it is where somebody cleared the cell.
    context.workbook.worksheets.getFirst().getRange("G4").values = [[""]];
    await context.sync();
  });
}

const verdicts = async (address: string) => (await shown(address)).formulas.flat();

test("a filled-in formula is taken back where a row put in above it has moved it, and its neighbour's stays", async () => {
  await table();
  const { step } = await actions.fillFormulas();
  expect(await verdicts("G4")).toEqual([FORMULA(4)]);
  await person((sheets) => sheets.GetFirst().GetRange("3:3").Insert("Down"));
  expect(await actions.undo(step!)).toEqual({ left: [] });
  expect(await verdicts("G4:G6")).toEqual([FORMULA(4), "", FORMULA(6)]);
});

test("where the table was sorted since, the filled-in formula is told and left, and so are all others", async () => {
  await table();
  const { step } = await actions.fillFormulas();
  await person((sheets) =>
    sheets
      .GetFirst()
      .GetRange("A2:G5")
      .Sort.Apply([{ key: 5, ascending: false }]),
  );
  const before = await verdicts("G2:G5");
  const { left } = await actions.undo(step!);
  expect(left.map(({ zh }) => zh)).toEqual(["Sheet1!G4（当时位置，之后已移动或重排；原为空白）"]);
  expect(await verdicts("G2:G5")).toEqual(before);
});

test("a filter on 判定 is taken back where a column put in before it has moved it", async () => {
  await table();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("G3").values = [["无目标"]];
    await context.sync();
  });
  const { step } = await actions.hideTargetless(true);
  await person((sheets) => sheets.GetFirst().GetRange("C:C").Insert("Right"));
  expect(await actions.undo(step!)).toEqual({ left: [] });
  const { targetlessHidden } = (await actions.check()).tables[0]!;
  expect(targetlessHidden).toBe(false);
});
