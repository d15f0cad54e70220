import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.REQUIRED(100, 83, 5)", 1 - Math.pow(0.83, 0.2)], // 17 % in five years
  ["=CARBON.REQUIRED(100, 100, 5)", 0],
  ["=CARBON.REQUIRED(100, 121, 2)", -0.1],
  ["=CARBON.REQUIRED(100, 0, 5)", 1],
  ["=CARBON.REQUIRED(100, 80, 0)", "#DIV/0!"],
  ["=CARBON.REQUIRED(0, 80, 5)", "#DIV/0!"],
  ["=CARBON.REQUIRED(100, -80, 5)", "#NUM!"],
  ["=CARBON.REQUIRED(100, 80, -5)", "#NUM!"],
  ['=CARBON.REQUIRED("", 80, 5)', "#N/A"],
  ["=CARBON.REQUIRED(100, 83, 2030)", "#VALUE!"], // a year for a number of years
  // Science Based Targets initiative, 1.5 °C: 4.2 % of the base year a year are 42 % from 2020 to 2030; 2.5 % are 25 %
  ['=CARBON.REQUIRED(100, 58, 10, "线性")', 0.042],
  ['=CARBON.REQUIRED(100, 75, 10, "linear")', 0.025],
  ['=CARBON.REQUIRED(100, 120, 10, "linear")', -0.02],
  ['=CARBON.REQUIRED(100, 58, 10, "compound")', 1 - Math.pow(0.58, 0.1)],
  ['=CARBON.REQUIRED(100, 50, 10, "logarithmic")', Math.log(2) / 10],
  ['=CARBON.REQUIRED(100, 0, 10, "对数")', "#NUM!"], // nothing is never reached
  ['=CARBON.REQUIRED(100, 58, 10, "平均")', "#VALUE!"],
  ["=CARBON.REQUIRED({1;2}, {1;2;3}, 5)", "#VALUE!"],
]);

// J. Gilligan, kayadata (R package), vignette on emissions-reduction policy, 2019: pledges of the United States from 2005, in
// continuous rates a year.
test.each([
  ["26 % by 2025", 74, 20, "1.51"],
  ["80 % by 2050", 20, 45, "3.58"],
])("REQUIRED on a logarithmic scale gives the published rate for %s", (_, goal, years, printed) => {
  expect(((call("CARBON.REQUIRED", [100, goal, years, "对数"]) as number) * 100).toFixed(2)).toBe(printed);
});

test("a stricter target needs a higher rate, more time a lower one", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (goal, years) => {
        const of = (g: number, y: number) => call("CARBON.REQUIRED", [1, g, y]) as number;
        expect(of(goal * 0.9, years)).toBeGreaterThan(of(goal, years));
        expect(of(goal, years + 1)).toBeLessThan(of(goal, years));
      },
    ),
  );
});

test("the compound rate is the higher one for a fall, the lower one for growth, and both agree over one year", () => {
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 40 }), (now, goal, years) => {
      const of = (method: string, y = years) => call("CARBON.REQUIRED", [now, goal, y, method]) as number;
      const slack = 1e-12 * (1 + goal / now);
      if (goal < now) expect(of("linear") * years).toBeLessThanOrEqual(1);
      expect(Math.abs(of("linear", 1) - of("compound", 1))).toBeLessThanOrEqual(slack);
      if (goal < now) expect(of("compound")).toBeGreaterThanOrEqual(of("linear") - slack);
      else expect(-of("compound")).toBeLessThanOrEqual(-of("linear") + slack);
      expect(of("logarithmic")).toBeGreaterThanOrEqual(of("compound") - slack);
      expect(-Math.expm1(-of("logarithmic"))).toBeCloseTo(of("compound"), 9);
    }),
  );
});

behavesAsColumn("CARBON.REQUIRED", fc.tuple(positive, positive, fc.integer({ min: 1, max: 40 })));
