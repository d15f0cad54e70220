import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, part } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8)", 224000],
  ["=ENERGY.PV(1000, 0, 1400, 0.8)", 0],
  ["=ENERGY.PV(-1, 0.2, 1400, 0.8)", "#NUM!"],
  ["=ENERGY.PV(1000, 20, 1400, 0.8)", "#NUM!"], // 20 % is 0.2
  ["=ENERGY.PV(1000, 0.2, 1400, 1.1)", "#NUM!"],
  ['=ENERGY.PV(1000, 0.2, "", 0.8)', "#N/A"],
  ['=ENERGY.PV("roof", 0.2, 1400, 0.8)', "#VALUE!"],
  ["=ENERGY.PV({1;2}, 0.2, {1;2;3}, 0.8)", "#VALUE!"],
  ['=ENERGY.PV({200;100}, , 1400, {0.8;0.75}, "装机容量")', [[224000], [105000]]],
  ['=ENERGY.PV(200, "", 1400, 0.8, "capacity")', 224000], // a blank cell
  ['=ENERGY.PV(200, 0.2, 1400, 0.8, "capacity")', "#VALUE!"], // the capacity has the efficiency in it
  ['=ENERGY.PV(200, "#REF!", 1400, 0.8, "capacity")', "#REF!"],
  ["=ENERGY.PV(200, , 1400, 0.8)", "#N/A"],
  ["=ENERGY.PV(1000, 0.2, 1400000, 0.8)", "#VALUE!"], // Wh
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8, , 30)", "#VALUE!"], // an angle
  ['=ENERGY.PV(200, , 1400, 0.8, "kW")', "#VALUE!"],
]);

test("a module of 250 Wp on 1.6 m² has an efficiency of 15.6 % (photovoltaic-software.com)", () => {
  // At 1000 kWh/m² and no losses it gives its peak power times 1000 hours.
  expectClose(call("ENERGY.PV", [1.6, 0.25 / 1.6, 1000, 1]), 250);
  expect(call("ENERGY.PV", [1.6, 0.156, 1000, 1])).toBeCloseTo(250, -1);
});

test("5 kW at 5 hours of full sun a day and 80 % give 7,300 kWh a year, as published calculators say", () => {
  expectClose(call("ENERGY.PV", [25, 0.2, 5 * 365, 0.8]), 7300);
});

test("1 kWp at 1500 kWh/m² and 80 % gives 1200 kWh a year (Lior International, PV System energy output calculation)", () => {
  expectClose(call("ENERGY.PV", [1, null, 1500, 0.8, "装机容量"]), 1200);
  expectClose(call("ENERGY.PV", [1 / 0.2, 0.2, 1500, 0.8]), 1200);
});

test("PV by capacity is PV by the area that has this peak power at 1 kW/m²", () => {
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      part,
      (area, efficiency, performance) => {
        const byArea = call("ENERGY.PV", [area, efficiency, 1400, performance]);
        expectClose(call("ENERGY.PV", [area * efficiency, null, 1400, performance, "capacity"]), byArea);
        expect(call("ENERGY.PV", [area, efficiency, 1400, performance, "面积"])).toBe(byArea);
      },
    ),
  );
});

test("PV of two roofs is the sum of PV of each, and never exceeds what the sun sends", () => {
  fc.assert(
    fc.property(amount, amount, part, part, (a, b, efficiency, performance) => {
      const of = (area: number) => call("ENERGY.PV", [area, efficiency, 1400, performance]) as number;
      expectClose(of(a + b), of(a) + of(b));
      expect(of(a)).toBeLessThanOrEqual(a * 1400);
    }),
  );
});

const sun = fc.double({ min: 0, max: 8784, noNaN: true });
behavesAsColumn("ENERGY.PV", fc.tuple(amount, part, sun, part));

gives([
  ["=ENERGY.PV(1000, 0.2, 1250, 0.8, , 1.12)", 224000],
  [
    "=ENERGY.PV(1000, 0.2, 1400, 0.8, , , 0.01, {1;2;3})",
    [[224000], [224000 * 1.99], [224000 * (1 + 0.99 + 0.99 ** 2)]],
  ],
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8, , , 0, 25)", 5600000],
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8, , , 0.005)", "#VALUE!"],
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8, , , 0.005, 2050)", "#VALUE!"],
  ["=ENERGY.PV(1000, 0.2, 1400, 0.8, , , 5, 25)", "#NUM!"],
]);

test("PV of many years is the sum of years each smaller by the degradation", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (d, years) => {
        const sum = Array.from({ length: years }, (_, i) => 224000 * (1 - d) ** i).reduce((a, b) => a + b, 0);
        const total = call("ENERGY.PV", [1000, 0.2, 1400, 0.8, null, null, d, years]) as number;
        expect(Math.abs(total / sum - 1)).toBeLessThan(1e-9);
      },
    ),
  );
});

// Clean Energy Business Council, solar degradation calculator: output after n years = first × (1 − d)^n, the yield of year n + 1.
test("a year alone is the difference of two sums", () => {
  const upTo = (years: number) =>
    call("ENERGY.PV", [10, null, 1000, 1, "capacity", null, 0.005, years]) as number;
  expect(upTo(26) - upTo(25)).toBeCloseTo(10_000 * 0.995 ** 25, 6);
});

// codingace.net, Solar Degradation Impact Calculator: 100 kW at 1550 kWh/kW losing 0.7 % a year; the yield of each year and what is lost
// up to the twelfth against no degradation, as its table prints them.
test.each([
  [2, 153_915, 1085],
  [5, 150_705, 10_774],
  [9, 146_530, 38_429],
  [12, 143_474, 69_965],
])("PV after %d years yields and has lost what the published table says", (year, yieldOfYear, lost) => {
  const upTo = (years: number) =>
    call("ENERGY.PV", [100, null, 1550, 1, "capacity", null, 0.007, years]) as number;
  expect(Math.round(upTo(year) - upTo(year - 1))).toBe(yieldOfYear);
  expect(Math.abs(155_000 * year - upTo(year) - lost)).toBeLessThan(1);
});

// MH-Moli, doc/lib/pv_energy.rst: a panel of 1.25 m² and 12.8 % at 42° N with a charger of 80 %, by NASA's irradiation of each month on the
// horizontal and on a plane of 42° [kWh/m² a day]; what it yields [Wh a day] is printed without its decimals, cut off twice.
test.each([
  ["January", 1.81, 3.2, 409],
  ["April", 4.66, 4.78, 611],
  ["June", 6.28, 5.46, 698],
  ["September", 4.51, 5.21, 666],
  ["December", 1.56, 2.95, 377],
])("PV of a panel by its tilt is what is printed of it in %s", (_, horizontal, tilted, printed) => {
  const yielded =
    1000 * (call("ENERGY.PV", [1.25, 0.128, horizontal, 0.8, null, tilted / horizontal]) as number);
  expect(yielded).toBeGreaterThanOrEqual(printed);
  expect(yielded).toBeLessThan(printed + 2);
});
