import { plans } from "../../src/catalogue/plans";
import { freeName, freeSheetName, planOfTable, tableName } from "../../src/sheets/names";

test("a sheet whose name is taken gets a number, whatever the case of the letters", () => {
  expect(freeSheetName("Notes", [])).toBe("Notes");
  expect(freeSheetName("Notes", ["NOTES", "notes (2)"])).toBe("Notes (3)");
});

test("a numbered name still fits into the 31 characters that Excel allows", () => {
  const long = "甲".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"甲".repeat(27)} (2)`);
});

test("a table or cell name that is taken gets a number that Excel allows in a name", () => {
  expect(freeName("GDP", ["gdp"])).toBe("GDP_2");
  expect(freeName("GDP", ["gdp", "GDP_2"])).toBe("GDP_3");
});

test("a table tells its plan, also as the copy or the second one of its name, in either language", () => {
  const wrong = plans.flatMap((plan) =>
    (["zh", "en"] as const).flatMap((language) =>
      (["indicators", "supplement", "strategies"] as const).flatMap((role) =>
        ["", "3", "_2", "_212"]
          .map((ending) => tableName(role, plan, language) + ending)
          .filter((name) => planOfTable(name, plans) !== plan.id),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test("a table with a name of a person's own belongs to no plan, even if it begins like one of ours", () => {
  expect(
    ["表1", "指标_市总体规划细则", "我的指标_市总体规划"].map((name) => planOfTable(name, plans)),
  ).toEqual([null, null, null]);
});
