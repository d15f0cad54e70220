import "../customFunctions";
import fc from "fast-check";
import { amount, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.SCENARIO({100;80}, {90,70;60,60})", [[10, 30], [20, 20]]],
  ["=CARBON.SCENARIO(100, {90;120})", [[10], [-20]]],
  ["=CARBON.SCENARIO(200, 150, TRUE)", 0.25],
  ["=CARBON.SCENARIO(0, 10)", -10],
  ["=CARBON.SCENARIO(0, 10, TRUE)", "#DIV/0!"],
  ['=CARBON.SCENARIO("", 10)', "#N/A"],
  ['=CARBON.SCENARIO({100;80}, {90,"";"x",60})', [[10, "#N/A"], ["#VALUE!", 20]]],
  ["=CARBON.SCENARIO({100;80}, {90;70;60})", "#VALUE!"],
  ['=CARBON.SCENARIO(100, 90, "yes")', "#VALUE!"],
]); // prettier-ignore

test("the report's figures: intermodal saves 61.4 %, boxcar 72.2 % of the truck's 3,424 t (7.2)", () => {
  const [intermodal, boxcar] = (call("CARBON.SCENARIO", [3424, [[1322, 951]], true]) as number[][])[0]!;
  expect(intermodal).toBeCloseTo(0.614, 3);
  expect(boxcar).toBeCloseTo(0.722, 3);
});

test("an alternative and its saving add up to the baseline, and the fraction is the saving over it", () => {
  fc.assert(
    fc.property(positive, amount, (base, other) => {
      const saving = call("CARBON.SCENARIO", [base, other]) as number;
      expect(Math.abs(saving + other - base)).toBeLessThan(1e-12 * (base + other));
      expectClose(call("CARBON.SCENARIO", [base, other, true]), saving / base);
    }),
  );
});
