import "../customFunctions";
import "./ready";
import { strategies as all, strategiesOf } from "../../../src/catalogue";
import { absentPlans, plans } from "../../../src/catalogue/plans";
import { LEVELS } from "../../../src/catalogue/schema";
import { strategies } from "../../../src/functions/plan/strategies";
import { inLanguage, message, shown } from "../customFunctions";

test("STRATEGIES lists a plan's strategies in the order of the report, numbered from 1", () => {
  for (const { id } of plans) {
    const rows = strategies(id);
    expect(rows.map((row) => row[4])).toEqual(strategiesOf(id).map((strategy) => strategy.id));
    expect(rows.map((row) => row[0])).toEqual(rows.map((_, i) => i + 1));
    expect(rows.every((row) => row.length === 5 && row.every((cell) => cell !== null))).toBe(true);
  }
});

test("STRATEGIES of a level are those of all its plans, and all levels together give all strategies", () => {
  expect(strategies("市").length).toBe(
    ["市-总体规划", "市-详细规划", "市-专项规划"].reduce((sum, plan) => sum + strategies(plan).length, 0),
  );
  expect(LEVELS.reduce((sum, level) => sum + strategies(level).length, 0)).toBe(all.length);
});

test("STRATEGIES takes level and type apart, and the names of either language", () => {
  const rows = strategies("市-总体规划");
  expect(strategies("市", "总体规划")).toEqual(rows);
  expect(strategies([["Municipal master plan"]])).toEqual(rows);
  expect(strategies("municipality", "master plan")).toEqual(rows);
});

test("STRATEGIES keeps to one sector when asked", () => {
  const rows = strategies("市-总体规划", null, "交通");
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(["交通"]));
  expect(strategies("市-总体规划", null, "Transport")).toEqual(rows);
});

test("STRATEGIES speaks English when asked, group and sector included", () => {
  const row = strategies("市-总体规划", null, "交通", "en").find((cells) => cells[4] === "7.5-交通-客运-1")!;
  expect(row.slice(1, 3)).toEqual(["Transport", "Passenger transport"]);
  expect(row[3]).toBe(all.find(({ id }) => id === "7.5-交通-客运-1")!.title.en);
});

test("STRATEGIES gives #N/A with the reason for a plan that nobody draws up", () => {
  for (const { level, planType, reason } of absentPlans) {
    expect(shown(() => strategies(level, planType))).toBe("#N/A");
    expect(message(() => strategies(level, planType))).toBe(reason.zh);
    expect(inLanguage("en-US", () => message(() => strategies(level, planType)))).toBe(reason.en);
  }
});

test("STRATEGIES gives #N/A for a sector without strategies, a blank plan, and a type that the plan is not", () => {
  expect(shown(() => strategies("乡镇-详细规划", null, "综合"))).toBe("#N/A");
  expect(shown(() => strategies(""))).toBe("#N/A");
  expect(shown(() => strategies(null))).toBe("#N/A");
  expect(shown(() => strategies("市-总体规划", "专项规划"))).toBe("#N/A");
});

test("STRATEGIES gives #VALUE! for an unknown name, and passes errors on", () => {
  expect(shown(() => strategies("星系"))).toBe("#VALUE!");
  expect(shown(() => strategies("市", "总体计划"))).toBe("#VALUE!");
  expect(shown(() => strategies("市", null, "航天"))).toBe("#VALUE!");
  expect(shown(() => strategies([["市"], ["县"]]))).toBe("#VALUE!");
  expect(shown(() => strategies("#REF!"))).toBe("#REF!");
});
