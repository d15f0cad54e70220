import * as catalogue from "../../src/catalogue";
import type { Language } from "../../src/catalogue/language";
import type { SheetDescription } from "../../src/sheets/description";
import { PARTS } from "../../src/sheets/partNames";
import { BASE, LOOKS, type LookStyle } from "../../src/sheets/look";
import { describePlan } from "./describePlan";

/** In points. */
const PAPER = { a4: [595, 842], a3: [842, 1191] } as const;
const USUAL_MARGINS = { side: 50.4, top: 54, bottom: 54 };
const READABLE = 8;
/** Programs reckon columns of a file up to so much wider than Excel. */
const SLACK = 1.02;

/** How large the smallest writing of a sheet comes out on paper, in points. */
function smallestPrinted({ page, columnWidths, rowHeights, looks, cells }: SheetDescription): number {
  const { printArea, margins = USUAL_MARGINS } = page;
  const [short, long] = PAPER[page.paper];
  const [width, height] = page.orientation === "portrait" ? [short, long] : [long, short];
  const used = columnWidths
    .slice(printArea.column, printArea.column + printArea.columns)
    .reduce((sum, each) => sum + each, 0);
  const scales = [1, (width - 2 * margins.side) / (used * SLACK)];
  if (page.onePage) {
    const usual = 15;
    const heights = cells.map((_, row) => rowHeights.find((each) => each.row === row)?.height ?? usual);
    scales.push((height - margins.top - margins.bottom) / heights.reduce((sum, each) => sum + each, 0));
  }
  const scale = Math.floor(100 * Math.min(...scales)) / 100;
  const sizes = looks
    .filter(({ area }) => area.column < printArea.column + printArea.columns)
    .map(({ look }) => (LOOKS[look] as LookStyle).size ?? BASE.size);
  return scale * Math.min(...sizes);
}

const WITH_PARTS = "市-总体规划";

const sheets = catalogue.plans.flatMap((plan) =>
  (["zh", "en"] as Language[]).flatMap((language) =>
    describePlan(plan.id, { language, parts: plan.id === WITH_PARTS ? PARTS : ["account"] }).sheets.map(
      (sheet) => ({
        of: `${plan.id} ${language} ${sheet.name}`,
        sheet,
      }),
    ),
  ),
);

test("no writing on any sheet of any plan, with all its parts, is printed smaller than 8 points", () => {
  const small = sheets
    .map(({ of, sheet }) => `${of}: ${smallestPrinted(sheet).toFixed(2)}`)
    .filter((line) => Number(line.split(": ")[1]) < READABLE);
  expect(small).toEqual([]);
});
