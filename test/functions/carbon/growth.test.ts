import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.GROWTH(100, 80)", -0.2],
  ['=CARBON.GROWTH(100, 120, 4, "linear")', 0.05],
  ['=CARBON.GROWTH(100, 120, 4, "对数")', Math.log(1.2) / 4],
  ['=CARBON.GROWTH(-5, 5, 2, "年均变化量")', 5],
  ["=CARBON.GROWTH(0, 5)", "#DIV/0!"],
  ["=CARBON.GROWTH(100, 121, 0)", "#DIV/0!"],
  ["=CARBON.GROWTH(-1, 5)", "#NUM!"],
  ['=CARBON.GROWTH("", 5)', "#N/A"],
  ["=CARBON.GROWTH(100, 121, 2030)", "#VALUE!"], // a year for a number of years
  ['=CARBON.GROWTH(100, 121, , "CAGR")', "#VALUE!"],
  ['=CARBON.GROWTH(100, 121, 2, "fast")', "#VALUE!"],
]);

// National Bureau of Statistics, communiqués of the 7th and 6th census: population, growth over ten years and a year [%].
test.each([
  [1_339_724_852, 1_411_778_724, 5.38, 0.53],
  [1_265_825_048, 1_339_724_852, 5.84, 0.57],
])("GROWTH gives the printed growth of the population from %d to %d", (from, to, whole, yearly) => {
  expect(Math.round((call("CARBON.GROWTH", [from, to]) as number) * 1e4) / 100).toBe(whole);
  expect(Math.round((call("CARBON.GROWTH", [from, to, 10]) as number) * 1e4) / 100).toBe(yearly);
});

// Communiqué on energy per GDP by region, 2009 (NBS, NDRC, NEA, 2010-07-15): tce/万元 of 2005 prices and the fall on the year before [%].
test.each([
  [1.276, 1.241, -2.74],
  [1.241, 1.179, -5.04],
  [1.179, 1.118, -5.2],
  [1.118, 1.077, -3.61],
])("GROWTH of the energy intensity from %d to %d is the printed fall", (from, to, printed) => {
  // Printed to 0.001, a twentieth of a percent.
  expect(Math.abs((call("CARBON.GROWTH", [from, to]) as number) * 100 - printed)).toBeLessThan(0.08);
});

// Wang Jian et al. (ChinaXiv:201605.00427), table 3: carbon of broad-leaved forests in 2001 and 2011 [Tg], and its mean yearly change.
test.each([
  [44.66, 47.42, 0.28], [10, 11.56, 0.16], [5.46, 6.35, 0.09], [8.14, 9.33, 0.12], [23.99, 23.86, -0.01], [212, 212.17, 0.02],
  [304.26, 310.7, 0.64],
])("GROWTH from %d to %d in ten years is %d a year", (from, to, printed) => {
  const yearly = call("CARBON.GROWTH", [from, to, 10, "amount a year"]) as number;
  expect(Math.round(yearly * 100) / 100).toBe(printed);
}); // prettier-ignore

test("GROWTH a year, compounded, is GROWTH over the whole time", () => {
  fc.assert(
    fc.property(
      positive,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
      (base, times, years) => {
        const yearly = call("CARBON.GROWTH", [base, base * times, years]) as number;
        expectClose((1 + yearly) ** years - 1, call("CARBON.GROWTH", [base, base * times]));
        // What is growth here is the negative of the fall that REQUIRED asks for.
        expectClose(call("CARBON.REQUIRED", [base, base * times, years]), -yearly);
      },
    ),
  );
});

behavesAsColumn("CARBON.GROWTH", fc.tuple(positive, positive, fc.integer({ min: 1, max: 50 })));
