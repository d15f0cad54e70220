import * as catalogue from "../../src/catalogue";
import { statutoryIndicatorsOf } from "../../src/catalogue/statutoryIndicators";
import { readHeadings } from "../../src/sheets/indicators/indicatorColumns";
import { partsOf } from "../../src/sheets/partNames";
import { describePlan } from "./describePlan";

const PLAN = "市-总体规划";
const sheet = (language: "zh" | "en" = "zh") =>
  describePlan(PLAN, { language, parts: ["statutory"] }).sheets.find(({ role }) => role === "statutory")!;

test("法定核心指标 is offered for the plans whose guide the catalogue has, and for no other", () => {
  const offered = catalogue.plans.filter(({ id }) => partsOf(id).includes("statutory"));
  const known = catalogue.plans.filter(({ id }) => statutoryIndicatorsOf(id).length > 0);
  expect(offered.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  const other = describePlan("县-总体规划", { parts: ["statutory"] }).sheets;
  expect(other.map(({ role }) => role)).not.toContain("statutory");
});

test.each(["zh", "en"] as const)(
  "in %s each of the 35 stands there to be filled in, marked as to be verified, and is no indicator table that is judged",
  (language) => {
    const { cells, table, flags } = sheet(language);
    const head = table!.area.row;
    const headings = cells[head]!;
    const state = headings.indexOf(language === "zh" ? "核实" : "State");
    const name = headings.indexOf(language === "zh" ? "指标" : "Indicator");
    const rows = cells.slice(head + 1);
    expect(rows.map((row) => row[name])).toEqual(
      statutoryIndicatorsOf(PLAN).map((each) => each.name[language]),
    );
    expect(new Set(rows.map((row) => row[state]))).toEqual(
      new Set([language === "zh" ? "待核" : "To be verified"]),
    );
    expect(readHeadings(headings)).toBeNull();
    expect(flags).toEqual([]);
  },
);

test("it says which indicators of the plan are close, and what the three values' years are", () => {
  const { cells } = sheet();
  expect(cells.flat()).toContain(catalogue.indicator("ecological-redline-share").name.zh);
  expect(cells[2]!.filter(Boolean)).toHaveLength(3);
});
