import * as catalogue from "../../src/catalogue";

import { pageOf } from "../../src/sheets/pages";
import { describeWorkbook } from "../../src/sheets/workbook";

const LANGUAGES = ["zh", "en"] as const;

const notes = LANGUAGES.flatMap((language) =>
  catalogue.plans.map((plan) => {
    const { sheets } = describeWorkbook({
      plan,
      strategies: catalogue.strategiesOf(plan.id),
      indicators: catalogue.indicators,
      nationalTargets: catalogue.nationalTargets,
      sourceOf: catalogue.source,
      language,
      version: "0.0.0",
      taken: { sheets: [], names: [] },
    });
    return { what: `${language} ${plan.id}`, sheet: sheets.find(({ role }) => role === "notes")! };
  }),
);

describe.each(notes)("the notes of $what, printed", ({ sheet }) => {
  const { scale, starts } = sheet.page.pages!;
  const lookOf = (row: number) =>
    sheet.looks.find(({ area }) => row >= area.row && row < area.row + area.rows)!.look;
  const isEmpty = (row: number) => sheet.cells[row]!.every((cell) => !cell);
  const pages = [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? sheet.cells.length }));

  test("fit their pages in height and width", () => {
    const { height } = pageOf(sheet.columnWidths);
    const heights = new Map(sheet.rowHeights.map((each) => [each.row, each.height]));
    const used = pages.map(({ start, end }) => {
      let sum = 0;
      for (let row = start; row < end; row += 1) sum += heights.get(row)!;
      return sum;
    });
    expect(used.filter((each) => each > height)).toEqual([]);
    const wide = sheet.columnWidths.reduce((sum, width) => sum + width, 0);
    expect((wide * scale) / 100).toBeLessThan(29.7 * (72 / 2.54) - 2 * 50.4);
  });

  test("begin each page with a title or the headings of the table that goes on", () => {
    const first = starts.map((start) => lookOf(isEmpty(start) ? start + 1 : start));
    expect(first.filter((look) => look !== "section" && look !== "heading")).toEqual([]);
  });

  test("leave no title or heading alone at the foot of a page", () => {
    const last = pages.map(({ end }) => lookOf(end - 1));
    expect(last.filter((look) => look === "section" || look === "heading")).toEqual([]);
  });

  test("say a table's headings again after a turned page, and nowhere else", () => {
    const headings = sheet.cells.flatMap((_, row) => (lookOf(row) === "heading" ? [row] : []));
    const untitled = headings.filter((row) => lookOf(row - 1) !== "section");
    expect(untitled).toEqual(starts.filter((row) => lookOf(row) === "heading"));
    for (const row of untitled) {
      const before = headings.filter((heading) => heading < row).at(-1)!;
      expect(sheet.cells[row]).toEqual(sheet.cells[before]);
    }
  });
});
