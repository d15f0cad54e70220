import type { Cell } from "../../../src/sheets/description";
import { entryRules } from "../../../src/sheets/indicators/entryRules";
import { columnIndex } from "../../../src/sheets/indicators/indicatorColumns";
import { Calculated } from "../evaluate";

const rules = entryRules(5, 26, "市", "zh");
const at = (column: Parameters<typeof columnIndex>[0]) =>
  rules.find(({ area }) => area.column === columnIndex(column))!;

test("a requirement is one of the nine signs, and nothing else gets in", () => {
  expect(at("operator")).toMatchObject({
    area: { row: 5, rows: 26, columns: 1 },
    rule: { kind: "list", items: ["≥", ">", "≤", "<", "=", "[]", "[)", "(]", "()"] },
    strictness: "stop",
  });
});

test("one rule for all three values of all rows asks for a number within the row's own limits", () => {
  const { area, rule, strictness } = at("current");
  expect(area).toEqual({ row: 5, column: columnIndex("current"), rows: 26, columns: 3 });
  expect(columnIndex("planned")).toBe(columnIndex("current") + 2);
  expect(strictness).toBe("warning");
  expect(rule.kind).toBe("between");
  // The row's number finds the limits, so that the rule needs no row of its own.
  expect(JSON.stringify(rule)).toContain("INDEX($Z:$Z,ROW())");
  expect(JSON.stringify(rule)).toContain("INDEX($Y:$Y,ROW())");
  expect([columnIndex("plausibleMin"), columnIndex("plausibleMax")]).toEqual([24, 25]);
});

test("属性 is one of three, 层级 fits the plan's level", () => {
  expect(at("kind").rule).toEqual({ kind: "list", items: ["约束性", "预期性", "建议性"] });
  expect(at("scope").rule).toEqual({ kind: "list", items: ["市域", "市辖区", "中心城区"] });
});

test("whoever types over a formula is asked first", () => {
  for (const column of ["verdict", "judged"] as const)
    expect(at(column)).toMatchObject({ rule: { kind: "formulas" }, strictness: "warning" });
});

test("calculated by another spreadsheet engine, the limits are those of the row that they stand in", () => {
  const { rule } = at("current");
  if (rule.kind !== "between") throw new Error("no limits");
  const width = columnIndex("plausibleMax") + 1;
  const limits = [
    [0, 100],
    [3, null],
    [null, 5],
    [null, null],
  ];
  const cells = limits.map(([min, max]) => {
    const row: Cell[] = Array<Cell>(width).fill(null);
    row[columnIndex("plausibleMin")] = min!;
    row[columnIndex("plausibleMax")] = max!;
    return [...row, { formula: rule.min }, { formula: rule.max }];
  });
  const calculated = new Calculated([{ name: "指标", cells }]);
  expect(
    limits.map((_, row) => [width, width + 1].map((column) => calculated.get("指标", row, column))),
  ).toEqual([
    [0, 100],
    [3, 1e15],
    [-1e15, 5],
    [-1e15, 1e15],
  ]);
});
