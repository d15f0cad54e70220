import "../customFunctions";
import "./ready";
import { indicators as catalogue, nationalTargets, strategiesOf } from "../../../src/catalogue";
import { plans } from "../../../src/catalogue/plans";
import { indicators } from "../../../src/functions/plan/indicators";
import { target } from "../../../src/functions/plan/target";
import { rowsOf, withNationalTargets } from "../../../src/sheets/planRows";
import { display, shown } from "../customFunctions";

test("INDICATORS lists the rows of each plan's sheets, in their order", () => {
  for (const plan of plans) {
    const { indicators: own, supplement } = withNationalTargets(
      rowsOf(plan, strategiesOf(plan.id), catalogue),
      plan,
      nationalTargets,
    );
    const wanted = [...own, ...supplement].map(({ id }) => id);
    if (wanted.length === 0) {
      expect(shown(() => indicators(plan.id))).toBe("#N/A");
      continue;
    }
    const rows = indicators(plan.id);
    expect(rows.map((row) => row[8])).toEqual(wanted);
    expect(rows.map((row) => row[0])).toEqual(rows.map((_, i) => i + 1));
  }
});

test("INDICATORS gives the national master plan the state's targets, each with its years in the name", () => {
  const rows = display(indicators("国家-总体规划", "综合")) as unknown[][];
  expect(rows).toContainEqual([
    expect.any(Number),
    "综合",
    "单位GDP二氧化碳排放下降幅度（2030年比2005年）",
    "%",
    "≥",
    65,
    "",
    2030,
    "co2-per-gdp-fall-2030-from-2005",
  ]);
});

test("INDICATORS without a plan lists every indicator there is", () => {
  const rows = indicators();
  expect(rows.map((row) => row[8]).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test("INDICATORS gives the same targets as TARGET", () => {
  const rows = display(indicators("市-总体规划")) as unknown[][];
  expect(rows.some((row) => typeof row[5] === "number")).toBe(true);
  for (const row of rows) {
    const part = (name: string) =>
      shown(() => target([[row[8]]] as string[][], null!, [["市-总体规划"]], name));
    if (row[5] === "") expect([row[8], part("value")]).toEqual([row[8], "#N/A"]);
    else
      expect([row[8], ...row.slice(4, 8)]).toEqual([
        row[8],
        part("operator"),
        part("value"),
        part("upper"),
        part("year"),
      ]);
  }
});

test("INDICATORS shows #N/A for a target that hangs on the city's size, and the target once that is given", () => {
  const row = (population: unknown) =>
    (display(indicators("市-总体规划", "交通", population)) as unknown[][]).find(
      (cells) => cells[8] === "public-transport-share",
    )!;
  expect(row(null).slice(4, 8)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
  expect(row(600).slice(4, 8)).toEqual(["≥", 40, "", 2020]);
  expect(row("中等城市").slice(4, 8)).toEqual(["≥", 20, "", 2020]);
});

test("INDICATORS keeps to one sector and speaks English when asked", () => {
  const rows = indicators("市-总体规划", "Waste", null, "en");
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(["Waste"]));
  expect(rows.map((row) => row[2])).toContain("Reclaimed water use rate");
});

test("INDICATORS gives #N/A for a sector without indicators", () => {
  expect(shown(() => indicators("国家-专项规划", "建筑"))).toBe("#N/A");
});

test("INDICATORS gives #VALUE! for unknown names, #NUM! for a negative population, and passes errors on", () => {
  expect(shown(() => indicators("某规划"))).toBe("#VALUE!");
  expect(shown(() => indicators("市-总体规划", "某领域"))).toBe("#VALUE!");
  expect(shown(() => indicators("市-总体规划", null, 3_000_000))).toBe("#VALUE!");
  expect(shown(() => indicators("市-总体规划", null, -3))).toBe("#NUM!");
  expect(shown(() => indicators("#REF!"))).toBe("#REF!");
});
