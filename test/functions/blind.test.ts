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
    .filter(({ printed, got }) => !isPrinted(got, printed));
  expect(wrong).toEqual([]);
});
