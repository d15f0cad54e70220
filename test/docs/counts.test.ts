import { hasRow } from "../../src/catalogue/formRow";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measuresOf } from "../../src/catalogue/measures";
import { indicators, plan, plans, strategies, strategiesOf } from "../../src/catalogue";

const page = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");

test("the counts that the pages state are those of the catalogue", () => {
  expect(page("README.md")).toContain(
    `${plans.length} plans, ${strategies.length} strategies, ${indicators.length} indicators `,
  );
  expect(page("README.zh-CN.md")).toContain(`${strategies.length} 条策略、${indicators.length} 项指标`);
  const inMunicipalPlan = indicators.filter(
    (indicator) => hasRow(indicator) && indicator.plans.includes("市-总体规划"),
  );
  expect(page("docs/excel-smoke-test.md")).toContain(
    `${strategiesOf("市-总体规划").length} strategies and ${measuresOf(plan("市-总体规划")).length} measures, ${inMunicipalPlan.length} indicators.`,
  );
});
