import "./customFunctions";
import "./plan/ready";
import { CALCULATORS } from "./blind/calculators";
import { CERTIFICATES } from "./blind/certificates";
import { CITY_INVENTORIES } from "./blind/cityInventories";
import { CLASSES } from "./blind/classes";
import { CONVERSION_TABLES } from "./blind/conversionTables";
import { COUNTIES } from "./blind/counties";
import { ENERGY } from "./blind/energy";
import { ENERGY_ASSESSMENTS } from "./blind/energyAssessments";
import { ENERGY_BALANCES } from "./blind/energyBalances";
import { FUJIAN_YEARBOOK } from "./blind/fujianYearbook";
import { GUIDELINES } from "./blind/guidelines";
import { INVENTORIES } from "./blind/inventories";
import { LAND_AND_TRIPS } from "./blind/landAndTrips";
import { LONDON_PLAN } from "./blind/londonPlan";
import { NATIONAL_MANUALS } from "./blind/nationalManuals";
import { OFFICES_AND_COURSES } from "./blind/officesAndCourses";
import { PAPERS_AND_NOTICES } from "./blind/papersAndNotices";
import { PLACES } from "./blind/places";
import { SURVEYS } from "./blind/surveys";
import type { Call, Printed } from "./blind/table";
import { TUTORIAL_PAGES } from "./blind/tutorialPages";
import { UNITS } from "./blind/units";
import { WORKED_EXAMPLES } from "./blind/workedExamples";
import { YEARBOOK_2024 } from "./blind/yearbook2024";
import { YEARBOOKS } from "./blind/yearbooks";
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
    ...CITY_INVENTORIES,
    ...CLASSES,
    ...YEARBOOKS,
    ...GUIDELINES,
    ...PAPERS_AND_NOTICES,
    ...SURVEYS,
    ...YEARBOOK_2024,
    ...ENERGY_BALANCES,
    ...NATIONAL_MANUALS,
    ...CERTIFICATES,
    ...WORKED_EXAMPLES,
    ...LAND_AND_TRIPS,
    ...FUJIAN_YEARBOOK,
    ...LONDON_PLAN,
    ...CONVERSION_TABLES,
    ...ENERGY_ASSESSMENTS,
    ...CALCULATORS,
    ...TUTORIAL_PAGES,
    ...OFFICES_AND_COURSES,
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
