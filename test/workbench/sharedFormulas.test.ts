import fc from "fast-check";
import { patternOf } from "../../src/workbench/grid/formulaPattern";
import { sharedInSheet } from "../../src/workbench/grid/sharedFormulas";
import { useBench } from "./bench";

const host = useBench();

test("formulas that were filled are told as one, and those that go by more than what they are given are not", () => {
  expect(patternOf('=IF($B$1>B2,SUM(A$1:A2),"A2")', 1, 2)).toBe(
    patternOf('=IF($B$1>B7,SUM(A$1:A7),"A2")', 6, 2),
  );
  expect(patternOf("=A1*2", 0, 1)).not.toBe(patternOf("=A1*2", 1, 1));
  expect(patternOf("=$A1*2", 0, 1)).not.toBe(patternOf("=A1*2", 0, 1));
  expect(patternOf("=数据!A1+LOG10(B2)", 0, 0)).toBe(patternOf("=数据!B2+LOG10(C3)", 1, 1));
  for (const formula of [
    "=ROW(A1)",
    "=OFFSET(A1,1,0)",
    "=rate*A1",
    "=T[x]+1",
    "=SUM(A:A)",
    "='a b'!A1",
    "=A1#",
    "=@A1",
    "=SUM(1:3)",
    "=ZZZ1*2",
    "=SUM(A9:A$3)",
    "=SUM(IF(A1,B1,C1):C9)",
  ])
    expect(patternOf(formula, 0, 5)).toBeNull();
  expect(patternOf("=CARBON.INTENSITY(A1,B1)", 0, 5)).toBeNull();
});

test("a block of few cells is left as it is, and one of many is told by its first cell", () => {
  const column = (rows: number) =>
    Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 1: { f: `=A${row + 1}*2` } }]));
  expect(sharedInSheet(column(5))).toEqual(column(5));
  const many = sharedInSheet(column(40));
  expect(many[39]![1]).toEqual({ f: "=A1*2", si: many[0]![1]!.si, x: 0, y: 39 });
});

test("filled formulas come to what they come to alone, at first and after any of what they read was changed", async () => {
  const rows = 40;
  const forms = [
    (row: number) => `=A${row}*2+$A$1`,
    (row: number) => `=SUM($A$1:A${row})`,
    (row: number) => `=IF(A${row}>10,"高",B${row}&"x")`,
    (row: number) => `=VLOOKUP(A${row},$A$1:$B$${rows},2,FALSE)`,
    (row: number) => `=SUMIF($A$1:$A$${rows},A${row},$B$1:$B$${rows})+MAX(A${row}:B$${rows})`,
    (row: number) => `=A${row}/(A${row}-7)`,
  ];
  const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows, maxLength: rows });
  await fc.assert(
    fc.asyncProperty(numbers, fc.nat(rows - 1), fc.integer({ min: 0, max: 20 }), async (given, at, other) => {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRange(`A1:B${rows}`).values = given.map((value, index) => [value, index]);
        const filled = sheet.getRange(`D1:I${rows}`);
        filled.formulas = given.map((_, index) => forms.map((form) => form(index + 1)));
        // The same in words that are never shared.
        const alone = sheet.getRange(`K1:P${rows}`);
        alone.formulas = given.map((_, index) =>
          forms.map((form) => `=CHOOSE(1,${form(index + 1).slice(1)})`),
        );
        for (const change of [null, other]) {
          if (change !== null) sheet.getRange(`A${at + 1}`).values = [[change]];
          filled.load("values");
          alone.load("values");
          await context.sync();
          expect(filled.values).toEqual(alone.values);
        }
        sheet.getRange(`D${at + 1}`).formulas = [["=7"]];
        sheet.getRange("D1").formulas = [["=1"]];
        sheet.getRange("A2").values = [[19]];
        filled.load("values");
        alone.load("values");
        await context.sync();
        const expected = alone.values.map((line) => [...line]);
        expected[at]![0] = 7;
        expected[0]![0] = 1;
        expect(filled.values).toEqual(expected);
        sheet.delete();
        await context.sync();
      });
    }),
    { numRuns: 4 },
  );
});
