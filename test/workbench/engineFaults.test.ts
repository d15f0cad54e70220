import { useBench } from "./bench";

const host = useBench();

/** What the formulas show, written below one another from D1 on, after the given cells were filled in at A1. */
async function results(formulas: string[], cells: unknown[][] = [[""]]): Promise<unknown[]> {
  return host.run(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(cells.length - 1, cells[0]!.length - 1).values = cells;
    const range = sheet.getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test("to the operators of comparison ? and * are characters like any other", async () => {
  expect(
    await results(
      [
        '="-"="?"',
        '="?"="?"',
        '="abc"<>"a*"',
        '="A*"="a*"',
        '=A1="?"',
        '=A2="?"',
        '="?"=A1',
        '=SUMPRODUCT(--(A1:A3="?"))',
        '=SUMPRODUCT(--("?"=A1:A3))',
        "=SUMPRODUCT(--(A1:A3=B1:B3))",
        '=1="?"',
        '=A4="*"',
        '="a"<"?"',
      ],
      [
        ["-", "?"],
        ["?", "?"],
        ["x", "*"],
        ["", ""],
      ],
    ),
  ).toEqual([false, true, true, true, false, true, false, 1, 1, 1, false, false, false]);
});

test("the functions that know ? and * still do", async () => {
  expect(
    await results(
      [
        '=COUNTIF(A1:A3,"?")',
        '=COUNTIF(A1:A3,"a*")',
        '=COUNTIF(A1:A3,"~?")',
        '=MATCH("a*",A1:A3,0)',
        '=SUMIF(A1:A3,"a*",B1:B3)',
      ],
      [
        ["?", 1],
        ["abc", 2],
        ["x", 4],
      ],
    ),
  ).toEqual([2, 1, 1, 2, 2]);
});

test("cells that rest on themselves are 0, and what depends on them follows from that", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A6").formulas = [
      ["=A2+1"],
      ["=A3+1"],
      ["=A1+1"],
      ["=A1+5"],
      ["=A5+1"],
      ["=SUM(A6:B6)+1"],
    ];
    sheet.getRange("B6:B8").formulas = [[7], ["=ROW(B7)"], ["=IF(TRUE,3,B8)"]];
    const used = sheet.getRange("A1:B8");
    used.load("values");
    await context.sync();
    expect(used.values.map(([value]) => value)).toEqual([0, 0, 0, 5, 0, 0, "", ""]);
    expect(used.values.slice(6).map(([, value]) => value)).toEqual([7, 3]);
    sheet.getRange("A3").values = [[10]];
    used.load("values");
    await context.sync();
    expect(used.values.slice(0, 4).map(([value]) => value)).toEqual([12, 11, 10, 17]);
  });
});

test("a long chain without a circle is calculated as ever", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A400").formulas = Array.from({ length: 400 }, (_, row) => [
      row === 0 ? 1 : `=A${row}+1`,
    ]);
    const last = sheet.getRange("A400").load("values");
    await context.sync();
    expect(last.values).toEqual([[400]]);
  });
});
