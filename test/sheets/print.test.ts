import * as catalogue from "../../src/catalogue";
import type { Language } from "../../src/catalogue/language";
import { describeAnnexes } from "../../src/sheets/annexes/annexes";
import type { SheetDescription } from "../../src/sheets/description";
import { PARTS } from "../../src/sheets/partNames";
import { describeSample } from "../../src/sheets/sample/sample";
import { BASE, LOOKS, type LookStyle } from "../../src/sheets/look";
import { describePlan } from "./describePlan";

/** In points: A4. */
const [short, long] = [595, 842];
const USUAL_MARGINS = { side: 50.4, top: 54, bottom: 54 };
const READABLE = 8;
/** Programs reckon columns of a file up to so much wider than Excel. */
const SLACK = 1.02;

/** How large the smallest writing of a sheet comes out on paper, in points. */
function smallestPrinted({ page, columnWidths, rowHeights, looks, cells }: SheetDescription): number {
  const { printArea, margins = USUAL_MARGINS } = page;
  const [width, height] = page.orientation === "portrait" ? [short, long] : [long, short];
  const end = printArea.column + printArea.columns;
  const sum = (from: number, to: number) => columnWidths.slice(from, to).reduce((all, each) => all + each, 0);
  const { across } = page;
  const scales = [1, (width - 2 * margins.side) / (widestPage() * SLACK)];
  if (page.onePage) {
    const usual = 15;
    const heights = cells.map((_, row) => rowHeights.find((each) => each.row === row)?.height ?? usual);
    scales.push((height - margins.top - margins.bottom) / heights.reduce((sum, each) => sum + each, 0));
  }
  const fitting = Math.floor(100 * Math.min(...scales)) / 100;
  // A size that is set, and no page is as wide as that, pushes columns on to a page more.
  if (across && across.scale > 100 * fitting) return 0;
  const scale = across ? across.scale / 100 : fitting;
  const sizes = looks
    .filter(({ area }) => area.column < printArea.column + printArea.columns)
    .map(({ look }) => (LOOKS[look] as LookStyle).size ?? BASE.size);
  return scale * Math.min(...sizes);

  function widestPage(): number {
    if (!across) return sum(printArea.column, end);
    return Math.max(sum(0, across.before), sum(0, across.leading) + sum(across.before, end));
  }
}

const WITH_PARTS = "市-总体规划";

const plans = catalogue.plans.flatMap((plan) =>
  (["zh", "en"] as Language[]).flatMap((language) =>
    describePlan(plan.id, { language, parts: plan.id === WITH_PARTS ? PARTS : ["account"] }).sheets.map(
      (sheet) => ({
        of: `${plan.id} ${language} ${sheet.name}`,
        sheet,
      }),
    ),
  ),
);

const others = (["zh", "en"] as Language[]).flatMap((language) =>
  [
    ...describeAnnexes({
      plans: catalogue.plans,
      strategies: catalogue.strategies,
      indicators: catalogue.indicators,
      sourceOf: catalogue.source,
      language,
      version: "0.0.0",
      taken: { sheets: [], names: [] },
    }).sheets,
    ...describeSample({ language, version: "0.0.0", taken: { sheets: [] } }).sheets,
  ].map((sheet) => ({ of: `${language} ${sheet.name}`, sheet })),
);

const sheets = [...plans, ...others];

test("no writing on any sheet of any plan with all its parts, of the annexes or of the sample is printed on A4 smaller than 8 points", () => {
  const small = sheets
    .map(({ of, sheet }) => `${of}: ${smallestPrinted(sheet).toFixed(2)}`)
    .filter((line) => Number(line.split(": ")[1]) < READABLE);
  expect(small).toEqual([]);
});

test("every cover is one sheet of paper, with the carbon panel too, in both languages", () => {
  const covers = plans.filter(({ sheet }) => sheet.role === "cover");
  expect(covers).toHaveLength(2 * catalogue.plans.length);
  expect(covers.filter(({ sheet }) => !sheet.page.onePage).map(({ of }) => of)).toEqual([]);
});
