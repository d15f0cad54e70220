import "./customFunctions";
import "./plan/ready";
import { CLASSES } from "./blind/classes";
import { ENERGY } from "./blind/energy";
import { FOURTH } from "./blind/fourth";
import { LATER } from "./blind/later";
import { PLACES } from "./blind/places";
import type { Call } from "./blind/table";
import { THIRD } from "./blind/third";
import { UNITS } from "./blind/units";
import { evaluate } from "./formula";

/** What still comes out otherwise, each with what would have to change. */
const QUOTIENT = "quotients of two amounts, and their years, take bare numbers";
const KNOWN: Record<string, string> = {
  '=TRANSIT.DENSITY("360 km", "120 km2")': QUOTIENT,
  '=LAND.COMPACTNESS("100 km2", "40 km")': QUOTIENT,
  '=LAND.FAR("2.5 万m2", 10000)': QUOTIENT,
  '=LAND.CITYSIZE("320 万人")': QUOTIENT,
  '=LAND.CHANGE(1200, 1150, "10 年")': QUOTIENT,
  '=CARBON.INTENSITY("1.2 万吨", "400 万元")': QUOTIENT,
  '=ENERGY.PV("10 kW", , 1300, 0.82, "capacity")': QUOTIENT,
  '=CARBON.PERMU(1000, "10 hm2")': QUOTIENT,
};

/** Printed figures have four digits or more. */
function isPrinted(got: unknown, printed: number | string): boolean {
  return typeof printed === "number" && typeof got === "number"
    ? Math.abs(got - printed) <= 2e-4 * Math.abs(printed) + 1e-12
    : got === printed;
}

test.each(
  [...ENERGY, ...UNITS, ...PLACES, ...LATER, ...CLASSES, ...THIRD, ...FOURTH].map(
    ({ source, calls }) => [source, calls] as const,
  ),
)("calls typed from %s give what is printed, or the right refusal", (_, calls) => {
  const wrong = (calls as Call[])
    .map(([formula, printed]) => ({ formula, printed, got: evaluate(formula) }))
    .filter(({ formula, printed, got }) => isPrinted(got, printed) === formula in KNOWN);
  expect(wrong).toEqual([]);
});
