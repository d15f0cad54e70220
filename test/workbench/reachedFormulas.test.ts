import fc from "fast-check";
import { type Area, columnLetters, intersect, parseArea } from "../../src/workbench/grid/address";
import { type Lines } from "../../src/workbench/grid/formulaGroups";
import { FormulaReaders, readsOfSheet } from "../../src/workbench/grid/formulaReaders";
import { useBench } from "./bench";

const host = useBench();

/** Far from all that is looked at, so that what is reached is never most of all. */
const others: Lines = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [500 + index, { 50: { f: "=$ZZ$1" } }]),
);

const point = fc.tuple(fc.nat(11), fc.nat(5), fc.constantFrom("", "$"), fc.constantFrom("", "$"));
const spelled = (row: number, column: number, fixRow: string, fixColumn: string) =>
  `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
const reference = point.map((at) => spelled(...at));
const block = fc
  .tuple(point, fc.nat(4), fc.nat(2), fc.constantFrom("", "$"))
  .map(
    ([at, down, right, fixed]) => `${spelled(...at)}:${spelled(at[0] + down, at[1] + right, fixed, at[3])}`,
  );
const operand = fc.oneof(
  reference,
  block.map((text) => `SUM(${text})`),
  reference.map((cell) => `其他!${cell}`),
);
const formula = fc.tuple(operand, operand, fc.nat(9)).map(([one, other, n]) => `=${one}*${n}-${other}`);
const cell = fc.tuple(fc.nat(11), fc.nat(5), formula);

/** What a formula's text says that it reads. */
function readIn(text: string, sheet: string): { sheet: string; area: Area }[] {
  return [...text.matchAll(/(其他!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/g)].map(([, other, address]) => ({
    sheet: other ? "other" : sheet,
    area: parseArea(address!.replaceAll("$", ""))!,
  }));
}

test("exactly those formulas are reached that read what was changed, directly or by way of others", () => {
  const place = fc.tuple(fc.nat(11), fc.nat(5), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 40 }),
      fc.array(cell, { maxLength: 10 }),
      place,
      (here, there, at) => {
        const linesOf = (cells: typeof here): Lines => {
          const lines: Lines = {};
          for (const [row, column, f] of cells) (lines[row] ??= {})[column] = { f };
          return lines;
        };
        const sheets = new Map([
          ["own", { ...others, ...linesOf(here) }],
          ["other", linesOf(there)],
        ]);
        const reads = new Map([...sheets].map(([id, lines]) => [id, readsOfSheet(id, lines)]));
        const readers = new FormulaReaders(reads, (name) => (name === "其他" ? "other" : undefined));
        const changed = { sheetId: "own", row: at[0], column: at[1], rows: at[2], columns: 1 };
        const reached = new Set<string>();
        for (const { sheetId, row, column, rows } of readers.reachedBy([changed])!)
          for (let down = 0; down < rows; down++) reached.add(`${sheetId} ${row + down} ${column}`);

        const all = [...sheets].flatMap(([sheet, lines]) =>
          Object.entries(lines).flatMap(([row, line]) =>
            Object.entries(line!).map(([column, item]) => {
              const own = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
              return { sheet, own, key: `${sheet} ${row} ${column}`, reads: readIn(item!.f, sheet) };
            }),
          ),
        );
        const expected = new Set<string>();
        let fresh = [{ sheet: "own", area: changed as Area }];
        for (const { sheet, own, key } of all)
          if (sheet === "own" && intersect(own, changed)) expected.add(key);
        while (fresh.length > 0) {
          const due = all.filter(
            ({ key, reads: of }) =>
              !expected.has(key) &&
              of.some(({ sheet, area }) => fresh.some((f) => f.sheet === sheet && intersect(f.area, area))),
          );
          due.forEach(({ key }) => expected.add(key));
          fresh = due.map(({ sheet, own }) => ({ sheet, area: own }));
        }
        expect(reached).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test("beside hundreds of formulas one change reaches all that rest on it, and nothing keeps an old result", async () => {
  const rows = 61;
  const forms = [
    (row: number) => `=A${row}*B${row}+C${row}`,
    (row: number) => (row === 1 ? "=D1" : `=E${row - 1}+D${row}`),
    (row: number) => `=SUM(A${Math.max(1, row - 3)}:B${row})`,
    (row: number) => `=F${row}*${row}.5`,
    (row: number) => `=IF(G${row}>$A$1,H${Math.min(rows, row + 1)},0)`,
    (row: number) => `=MAX(D${row}:D$9)`,
    (row: number) => `=IF(MOD(A${row},2)=0,"偶","奇")&C${row}`,
    (row: number) => `=ROUND(E${row}/3,2)`,
    (row: number) => `=SUMIF($A$1:$A$9,A${row},$B$1:$B$9)`,
    (row: number) => `=L${row}-K${row}`,
  ];
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("多式");
    const total = context.workbook.worksheets.add("合计");
    sheet.getRange(`A1:C${rows}`).values = Array.from({ length: rows }, (_, row) => [row % 7, row, row % 3]);
    const filled = sheet.getRange(`D1:M${rows}`);
    filled.formulas = Array.from({ length: rows }, (_, row) => forms.map((form) => form(row + 1)));
    context.workbook.names.add("各项", sheet.getRange(`D1:D${rows}`));
    const sums = total.getRange("A1:A5");
    sums.formulas = [
      ["=SUM(各项)"],
      [`=SUM(多式!M1:M${rows})`],
      ["=A1+A2"],
      ["=OFFSET(多式!A1,0,4)"],
      ["=A4*2"],
    ];
    await context.sync();
    const changes = [
      ["A7", 41],
      [`C${rows}`, 9],
      ["D5", "=7"],
      ["D5", "=A5"],
      ["F9", ""],
      ["E50", 1000],
    ] as const;
    for (const [address, content] of changes) {
      sheet.getRange(address).formulas = [[content]];
      filled.load("values");
      await context.sync();
    }
    sums.load("values");
    await context.sync();
    const seen = [filled.values, sums.values];
    context.workbook.application.calculate("Full");
    filled.load("values");
    sums.load("values");
    await context.sync();
    expect(seen).toEqual([filled.values, sums.values]);
    sheet.delete();
    total.delete();
    await context.sync();
  });
});
