import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.KAYA(500, 10, 0.5, 2.1)", 5250],
  ["=CARBON.KAYA({500;500}, 10, {0.5;0.4}, 2.1)", [[5250], [4200]]],
  ["=CARBON.KAYA(500, 10, -0.5, 2.1)", "#NUM!"],
  ["=CARBON.KAYA(500, , 0.5, 2.1)", "#N/A"],
  ['=CARBON.KAYA(500, 10, "", 2.1)', "#N/A"],
  ['=CARBON.KAYA(500, 10, "low", 2.1)', "#VALUE!"],
]);

// kayadata 1.4.0 (Gilligan), README: Mexico, population [10^9], output a head [10^3 $], energy per output, carbon per energy, emissions
// [Mt], each printed to three digits; the last is its projection for 2050.
test.each([
  [2023, 0.128, 10.3, 6.04, 61.1, 490],
  [2022, 0.128, 10.1, 6.04, 60.5, 469],
  [2021, 0.127, 9.76, 6.01, 59.6, 443],
  [2020, 0.126, 9.28, 5.96, 59.3, 413],
  [2019, 0.125, 10.2, 5.98, 62.8, 481],
  [2018, 0.124, 10.3, 6.03, 63.3, 489],
  [2050, 0.154, 16.3, 4.36, 55.7, 609],
])("KAYA of Mexico in %d is the published product", (_, people, perHead, energy, carbon, emissions) => {
  const product = call("CARBON.KAYA", [people, perHead, energy, carbon]) as number;
  expect(Math.abs(product / emissions - 1)).toBeLessThan(0.012);
});

test("DECOMPOSE of two years puts KAYA of each apart into effects that add up to the change", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }),
      ([p, y, e, c]) => {
        const end = call("CARBON.KAYA", [500 * p!, 10 * y!, 0.5 * e!, 2.1 * c!]) as number;
        const chain = (people: number, perHead: number, energy: number, all: number) => [
        people, people * perHead, people * perHead * energy, all,
      ]; // prettier-ignore
        const [effects] = call("CARBON.DECOMPOSE", [
          [chain(500, 10, 0.5, 5250)],
          [chain(500 * p!, 10 * y!, 0.5 * e!, end)],
        ]) as number[][];
        expect(Math.abs(effects!.slice(0, 4).reduce((sum, x) => sum + x, 0) - (end - 5250))).toBeLessThan(
          1e-6,
        );
      },
    ),
  );
});

const small = fc.double({ min: 0, max: 1e3, noNaN: true });
behavesAsColumn("CARBON.KAYA", fc.tuple(amount, small, small, small));
