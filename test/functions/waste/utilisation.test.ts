import { call } from "../formula";
import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { utilisation } from "../../../src/functions/waste/utilisation";

const column = (values: any[]) => values.map((value) => [value]);

test("UTILISATION without treatment is recyclables over recyclables and waste collected", () => {
  expect(utilisation([[300]], [[700]])).toEqual([[0.3]]);
  expect(utilisation(column([300, 0]), column([700, 5]))).toEqual([[0.3], [0]]);
});

test("UTILISATION counts each treatment by its coefficient", () => {
  expect(utilisation([[300]], [[700]], column([500, 150, 50]), column([0.5, 0.8, 0]))).toEqual([[0.67]]);
  expect(utilisation([[300]], [[700]], [[500, 150, 50]], [[0.5, 0.8, 0]])).toEqual([[0.67]]);
});

test("UTILISATION gives the published diversion rate of an office that composts part of what is collected", () => {
  // ReWorks (reworkssa.org), Toolkit, Diversion Rate: 1,200 lb recyclables, 690 compostable, 450 garbage: 80.8 %.
  const rate = utilisation([[1200]], [[690 + 450]], [[690, 450]], [[1, 0]])[0]![0];
  expect((rate * 100).toFixed(1)).toBe("80.8");
});

test("UTILISATION takes further rows as further places", () => {
  const rates = utilisation(column([300, 0]), column([700, 100]), [[500, 200], [100, 0]], [[0.5, 0.8]]); // prettier-ignore
  expect(rates).toEqual([[0.71], [0.5]]);
});

test("UTILISATION lies between 0 and 1 and rises with every coefficient", () => {
  const tonnes = fc.double({ min: 1, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      tonnes,
      fc.array(fc.tuple(tonnes, share), { minLength: 1, maxLength: 5 }),
      share,
      (r, rows, more) => {
        const treated = rows.map(([amount]) => amount);
        const collected = treated.reduce((sum, amount) => sum + amount, 0);
        const rate = (shares: number[]) =>
          utilisation([[r]], [[collected]], column(treated), column(shares))[0]![0];
        const shares = rows.map(([, s]) => s);
        expect(rate(shares)).toBeGreaterThanOrEqual(0);
        expect(rate(shares)).toBeLessThanOrEqual(1);
        expect(rate(shares.map((s) => s + (1 - s) * more))).toBeGreaterThanOrEqual(rate(shares) - 1e-12);
        expect(rate(shares.map(() => 1))).toBeCloseTo(1, 12);
      },
    ),
  );
});

test("UTILISATION gives #DIV/0! without waste and #NUM! for negatives and coefficients above 1", () => {
  expect(shown(() => utilisation([[0]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => utilisation([[-1]], [[5]]))).toBe("#NUM!");
  expect(shown(() => utilisation([[1]], [[5]], [[-1]], [[1]]))).toBe("#NUM!");
  expect(shown(() => utilisation([[1]], [[5]], [[1]], [[60]]))).toBe("#NUM!");
});

test("UTILISATION gives #N/A for blanks and for a treatment without a coefficient", () => {
  expect(shown(() => utilisation([[""]], [[5]]))).toBe("#N/A");
  expect(message(() => utilisation([[1]], [[5]], [[1]]))).toMatch("须同时给出折算系数");
  expect(shown(() => utilisation([[1]], [[5]], [[1, 2]], [[0.5, ""]]))).toBe("#N/A");
});

test("UTILISATION gives #VALUE! when more is treated than collected or the ranges do not fit", () => {
  expect(message(() => utilisation([[1]], [[5]], [[6]], [[1]]))).toMatch("大于清运量");
  expect(shown(() => utilisation([[1]], [[5]], [[1, 2, 3]], [[0.5, 0.5]]))).toBe("#VALUE!");
  expect(shown(() => utilisation([["a"]], [[5]]))).toBe("#VALUE!");
  expect(message(() => utilisation([[1]], [[5]], undefined, [[0.5]]))).toMatch("须同时给出处理量");
});

test("UTILISATION leaves out the rows below the treatments where neither amount nor coefficient stands", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const full = call("WASTE.UTILISATION", [[[300]], [[700]], column(500, 150), column(0.5, 0.8)]);
  for (const empty of [null, ""])
    expect(
      call("WASTE.UTILISATION", [
        [[300]],
        [[700]],
        column(500, empty, 150, empty),
        column(0.5, empty, 0.8, empty),
      ]),
    ).toEqual(full);
  // An amount whose coefficient is missing is missing all the same.
  expect(call("WASTE.UTILISATION", [[[300]], [[700]], column(500, 150), column(0.5, "")])).toBe("#N/A");
});
