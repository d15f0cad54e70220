import { readSheet } from "../../src/reading/readSheet";
import { readLayout } from "./layouts/layout";
import { LAND } from "./layouts/land";
import { PAPERS } from "./layouts/papers";
import { PARTS_AND_CHANGES } from "./layouts/partsAndChanges";
import { REFUSED, WRITTEN } from "./layouts/refused";
import { TURNED } from "./layouts/turned";
import { GENERATED } from "./layouts/generated";
import { NEAR } from "./layouts/near";
import { PLAN_TABLES } from "./layouts/planTables";
import { UPRIGHT } from "./layouts/upright";
import { SEVERAL_TABLES } from "./layouts/severalTables";
import { NOT_TABLES } from "./layouts/notTables";
import { ENGLISH } from "./layouts/english";
import { PLOTS } from "./layouts/plots";
import { CHECK_UPS } from "./layouts/checkUps";
import { PRESENT_AND_PLANNED } from "./layouts/presentAndPlanned";
import { FORMS } from "./layouts/forms";
import { PLACES } from "./layouts/places";
import { YEARS } from "./layouts/years";
import { UNITS } from "./layouts/units";
import { NAMES } from "./layouts/names";
import { HEADINGS } from "./layouts/headings";
import { VALUES } from "./layouts/values";
import { STATISTICS } from "./layouts/statistics";
import { YEARBOOKS } from "./layouts/yearbooks";

const KINDS = [
  ["Indicators as rows", UPRIGHT],
  ["Indicators as columns", TURNED],
  ["Values as people write them", WRITTEN],
  ["Tables of plans and assessments", PLAN_TABLES],
  ["Tables of yearbooks and reports", YEARBOOKS],
  ["Several tables on a sheet", SEVERAL_TABLES],
  ["What is no table of values", NOT_TABLES],
  ["Tables in English and in both languages", ENGLISH],
  ["Plots, parks and villages", PLOTS],
  ["Check-ups, assessments and tasks", CHECK_UPS],
  ["Present, planned and reached", PRESENT_AND_PLANNED],
  ["Forms and returns", FORMS],
  ["Places, parts and sums", PLACES],
  ["Years and dates", YEARS],
  ["Units", UNITS],
  ["Names of indicators", NAMES],
  ["Headings and stray cells", HEADINGS],
  ["Values with signs, words and errors among them", VALUES],
  ["Statistics of indicators", STATISTICS],
  ["Tables of land use", LAND],
  ["Papers in two languages, and statistics of indicators", PAPERS],
  ["Parts and changes of areas, and exports of statistics offices", PARTS_AND_CHANGES],
  ["Where two habits meet", GENERATED],
  ["What is nearly a value and is none", NEAR],
  ["What is refused, and as what", REFUSED],
] as const;

describe.each(KINDS)("%s", (_, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))("%s", (_title, { sheet, values, refused }) => {
    const read = readLayout(sheet);
    expect({ values: read.values.sort(), refused: read.refused.sort() }).toEqual({
      values: [...values].sort(),
      refused: [...refused].sort(),
    });
  });
});

test("a formula that multiplies the cell, as linking writes it, gives the value that was read", () => {
  let linked = 0;
  const differing: unknown[] = [];
  for (const { title, sheet } of KINDS.flatMap(([, cases]) => cases))
    for (const { row, column, factor, catalogueValue } of readSheet(sheet).values) {
      if (factor === null || catalogueValue === null) continue;
      linked += 1;
      const computed = (sheet.rows[row]![column] as number) * factor;
      if (Math.abs(computed - catalogueValue) > 1e-9 * Math.abs(catalogueValue))
        differing.push({ title, row, column, computed, catalogueValue });
    }
  expect(differing).toEqual([]);
  expect(linked).toBeGreaterThan(1000);
});
