import { useBench } from "./bench";

const host = useBench();

/** Cells of a sheet of their own, and what they show, whether calculated for the first time or again. */
const cases: [string, Record<string, string | number>, unknown[]][] = [
  ["the condition of an IF rests on the IF", { A1: "=IF(B1>0,B1,1)", B1: "=A1+1" }, [0, 0]],
  ["both branches lead back", { A1: "=IF(Z9>0,A1+1,2)", Z9: 1 }, [0, 1]],
  ["a branch that isn't taken", { A1: "=IF(TRUE,3,A1)", B1: "=A1*2" }, [3, 6]],
  ["a switch turned on", { H1: 1, A1: "=IF($H$1=1,B1+1,7)", B1: "=A1*2" }, [1, 0, 0]],
  ["a switch turned off", { H1: 0, B1: "=A1*2", C1: "=B1+1", A1: "=IF($H$1=1,C1+1,7)" }, [0, 14, 15, 7]],
  ["the choice of CHOOSE", { A1: "=CHOOSE(1,A1,2)+1", A2: "=CHOOSE(2,A2,5)+1" }, [0, 6]],
  ["INDEX over itself", { A1: "=INDEX(B1:B3,1)", B1: "=A1+1" }, [0, 0]],
  ["OFFSET onto itself", { A1: "=OFFSET(A1,1,0)+1", A2: "=A1+1" }, [0, 0]],
  ["OFFSET away from itself", { A1: 4, A2: "=OFFSET(A2,-1,0)+1", A3: "=OFFSET(A3,-1,0)+1" }, [4, 5, 6]],
  ["INDIRECT", { A1: '=INDIRECT("B1")+1', B1: "=A1+1" }, [0, 0]],
  ["only where it stands", { A1: "=ROW(A1)+COLUMNS(A1:B1)" }, [3]],
  ["the value of IFERROR", { A1: "=IFERROR(A1,1)", A2: "=IFERROR(5,A2)" }, [0, 5]],
  ["its own column", { A1: 1, A2: '=SUMIF(A1:A3,">0")', B3: "=SUM(B:B)" }, [1, 0, 0]],
  ["what follows from a circle", { A1: "=A1+1", C1: '=B1&"!"', B1: '=IF(A1=0,"无",A1)' }, [0, "无!", "无"]],
];

test("a circle is 0, also through functions that may leave a reference unread, and only where there is one", async () => {
  await host.run(async (context) => {
    const written = cases.map(([, cells]) => {
      const sheet = context.workbook.worksheets.add();
      return Object.entries(cells).map(([address, formula]) => {
        const cell = sheet.getRange(address);
        cell.formulas = [[formula]];
        return cell;
      });
    });
    const shown = async () => {
      for (const cell of written.flat()) cell.load("values");
      await context.sync();
      return written.map((cells) => cells.map((cell) => cell.values[0]![0] as unknown));
    };
    const expected = Object.fromEntries(cases.map(([what, , values]) => [what, values]));
    const named = (values: unknown[][]) => Object.fromEntries(cases.map(([what], at) => [what, values[at]]));
    expect(named(await shown())).toEqual(expected);
    context.workbook.application.calculate("Full");
    expect(named(await shown())).toEqual(expected);
  });
});
