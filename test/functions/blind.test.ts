import "./customFunctions";
import "./plan/ready";
import { AGAIN } from "./blind/again";
import { AMOUNTS } from "./blind/amounts";
import { CLASSES } from "./blind/classes";
import { ENERGY } from "./blind/energy";
import { EIGHTH } from "./blind/eighth";
import { FIFTEENTH } from "./blind/fifteenth";
import { FOURTEENTH } from "./blind/fourteenth";
import { FOURTH } from "./blind/fourth";
import { LAST } from "./blind/last";
import { COUNTIES } from "./blind/counties";
import { INVENTORIES } from "./blind/inventories";
import { LATER } from "./blind/later";
import { PLACES } from "./blind/places";
import type { Call, Printed } from "./blind/table";
import { ELEVENTH } from "./blind/eleventh";
import { TENTH } from "./blind/tenth";
import { NINTH } from "./blind/ninth";
import { ONCE_MORE } from "./blind/onceMore";
import { SEVENTH } from "./blind/seventh";
import { SIXTH } from "./blind/sixth";
import { THIRTEENTH } from "./blind/thirteenth";
import { THIRD } from "./blind/third";
import { UNITS } from "./blind/units";
import { WORKED } from "./blind/worked";
import { evaluate } from "./formula";

/** Printed figures have four digits or more, unless it is said how far they were rounded. */
function isPrinted(got: unknown, printed: Printed, within?: number): boolean {
  if (Array.isArray(printed))
    return (
      Array.isArray(got) &&
      got.length === printed.length &&
      printed.every((one: Printed, i) => isPrinted(got[i], one, within))
    );
  return typeof printed === "number" && typeof got === "number"
    ? Math.abs(got - printed) <= (within ?? 2e-4 * Math.abs(printed) + 1e-12)
    : got === printed;
}

test.each(
  [
    ...ENERGY,
    ...UNITS,
    ...PLACES,
    ...COUNTIES,
    ...INVENTORIES,
    ...LATER,
    ...CLASSES,
    ...THIRD,
    ...FOURTH,
    ...SIXTH,
    ...SEVENTH,
    ...EIGHTH,
    ...NINTH,
    ...TENTH,
    ...ELEVENTH,
    ...WORKED,
    ...THIRTEENTH,
    ...FOURTEENTH,
    ...FIFTEENTH,
    ...AGAIN,
    ...ONCE_MORE,
    ...AMOUNTS,
    ...LAST,
  ].map(({ source, calls }) => [source, calls] as const),
)("calls typed from %s give what is printed, or the right refusal", async (_, calls) => {
  const typed = (calls as Call[]).map(async ([formula, printed, within]) => {
    const got = await evaluate(formula);
    return isPrinted(got, printed, within)
      ? null
      : `${formula}: ${JSON.stringify(got)}, not ${JSON.stringify(printed)}`;
  });
  expect((await Promise.all(typed)).filter((wrong) => wrong !== null)).toEqual([]);
});
