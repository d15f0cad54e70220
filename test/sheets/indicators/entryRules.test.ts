import { findIndicator } from "../../../src/catalogue";
import { entryRules } from "../../../src/sheets/indicators/entryRules";
import { columnIndex } from "../../../src/sheets/indicators/indicatorColumns";

const indicator = findIndicator("green-travel-share")!;
const [requirement, values, ...others] = entryRules(5, [indicator, null], "zh");

test("a requirement is one of the nine signs, and nothing else gets in", () => {
  expect(requirement).toMatchObject({
    area: { row: 5, column: columnIndex("operator"), rows: 2, columns: 1 },
    rule: { kind: "list", items: ["≥", ">", "≤", "<", "=", "[]", "[)", "(]", "()"] },
    strictness: "stop",
  });
});

test("both values of a row are asked for in its unit and limits; a person may insist on another", () => {
  expect(values).toMatchObject({
    area: { row: 5, column: columnIndex("current"), rows: 1, columns: 2 },
    rule: { kind: "decimal", min: 0, max: 100 },
    strictness: "warning",
    message: expect.stringContaining("单位：%"),
  });
  expect(columnIndex("planned")).toBe(columnIndex("current") + 1);
});

test("an empty row has no limits", () => expect(others).toEqual([]));
