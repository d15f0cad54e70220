import fc from "fast-check";
import { useBench } from "./bench";

const host = useBench();

/** As they are written into cells, and what stands there then. */
const CELLS = [
  ["甲", "甲"],
  ["甲乙", "甲乙"],
  ["a", "a"],
  ["A", "A"],
  ["", ""],
  ['=""', ""],
  [1, 1],
  ["'1", "1"],
  [true, true],
  ["=1/0", "#DIV/0!"],
  ["'*", "*"],
  ["2020年", "2020年"],
] as const;
/** What COUNTIFS is asked for, and the values that it means. */
const CONDITIONS: [written: string, means: (value: unknown) => boolean][] = [
  ['"甲"', (value) => value === "甲"],
  ['"a"', (value) => value === "a" || value === "A"],
  ['""', (value) => value === ""],
  ['"无"', () => false],
  ['"2020年"', (value) => value === "2020年"],
  ['"1"', (value) => value === 1 || value === "1"],
  ["1", (value) => value === 1 || value === "1"],
  ['"甲*"', (value) => value === "甲" || value === "甲乙"],
  ['"~*"', (value) => value === "*"],
  ["TRUE", (value) => value === true],
];
const ROWS = 24;

test("COUNTIFS counts the rows that meet all conditions: words in whatever letters, blanks, numbers, wildcards", async () => {
  const line = fc.tuple(fc.constantFrom(...CELLS), fc.constantFrom(...CELLS));
  const asked = fc.tuple(fc.nat(CONDITIONS.length - 1), fc.nat(CONDITIONS.length - 1));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: ROWS, maxLength: ROWS }),
      fc.array(asked, { minLength: 40, maxLength: 40 }),
      (lines, pairs) =>
        host.run(async (context, sheet) => {
          sheet.getRange(`A1:B${ROWS}`).formulas = lines.map((cells) => cells.map(([written]) => written));
          const counts = sheet.getRange(`D1:D${pairs.length}`);
          counts.formulas = pairs.map(([one, other]) => [
            `=COUNTIFS(A$1:A$${ROWS},${CONDITIONS[one]![0]},B$1:B$${ROWS},${CONDITIONS[other]![0]})`,
          ]);
          counts.load("values");
          await context.sync();
          const expected = pairs.map(
            ([one, other]) =>
              lines.filter(([a, b]) => CONDITIONS[one]![1](a[1]) && CONDITIONS[other]![1](b[1])).length,
          );
          expect(counts.values.map(([count]) => count as number)).toEqual(expected);
        }),
    ),
    { numRuns: 3 },
  );
});

test("a condition may stand in a cell, and ranges of unlike size are an error", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["甲", "x"],
      ["乙", "x"],
      ["甲", ""],
    ];
    const counts = sheet.getRange("D1:D3");
    counts.formulas = [
      ["=COUNTIFS(A1:A3,A1)"],
      ['=COUNTIFS(A1:A3,A1,B1:B3,"X")'],
      ['=COUNTIFS(A1:A3,"甲",B1:B2,"x")'],
    ];
    counts.load("values");
    await context.sync();
    expect(counts.values).toEqual([[2], [1], ["#VALUE!"]]);
  });
});
