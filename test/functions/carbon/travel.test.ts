import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.TRAVEL(1000000, 0.08)", 80],
  ["=CARBON.TRAVEL(1000000, 0.16, 2)", 80],
  // UK Government conversion factors, kgCO2e per passenger-km and, for cars, per vehicle-km
  ['=CARBON.TRAVEL(1000, "英国地铁", , 2025)', 0.0278],
  ['=CARBON.TRAVEL(1000, "UK bus", , 2024)', 0.10846],
  ['=CARBON.TRAVEL(1000, "UK bus")', 0.10385],
  ['=CARBON.TRAVEL(1000, "UK car", 1, 2025)', 0.16725],
  ['=CARBON.TRAVEL(1000, "英国小汽车", 1.5, 2025)', 0.1115],
  ['=CARBON.TRAVEL(1000, "UK car", 0)', "#DIV/0!"],
  ['=CARBON.TRAVEL(-1, "UK bus")', "#NUM!"],
  ['=CARBON.TRAVEL("", "UK bus")', "#N/A"],
  ['=CARBON.TRAVEL(1, "UK bus", , 2030)', "#N/A"],
  ['=CARBON.TRAVEL(1000, "UK car")', "#VALUE!"],
  ['=CARBON.TRAVEL(1000, "UK metro", 2)', "#VALUE!"],
  ["=CARBON.TRAVEL(1000, 0.08, , 2025)", "#VALUE!"],
  ["=CARBON.TRAVEL(1000, 0)", 0], // walking
  ['=CARBON.TRAVEL(1000, "步行")', "#VALUE!"],
]);

test("a car with one person emits 1.6 times a bus and 4.7 times the railway, by the British factors", () => {
  const of = (mode: string, riders: number | null) =>
    call("CARBON.TRAVEL", [1000, mode, riders, 2025]) as number;
  expect(of("UK car", 1) / of("UK bus", null)).toBeCloseTo(1.6, 1);
  expect(of("UK car", 1) / of("UK rail", null)).toBeCloseTo(4.7, 1);
});

test("twice the people in a car halve its emissions per passenger-kilometre", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0.1, max: 1000, noNaN: true }), (km, riders) => {
      const once = call("CARBON.TRAVEL", [km, "UK car", riders]) as number;
      expectClose(call("CARBON.TRAVEL", [km, "UK car", riders * 2]), once / 2);
    }),
  );
});

behavesAsColumn("CARBON.TRAVEL", fc.tuple(amount, fc.constantFrom("UK rail", "英国出租车", 0.05)));
