import { actions } from "../../src/excel";
import { answer, fill, openPlan, readRow, usePlans } from "./bench";

const bench = usePlans();

const WATER = "再生水利用率";
const ELECTRICITY = "建筑用能中电力消费比例";

const verdictOf = async (name: string) =>
  (await actions.check()).findings.find((finding) => finding.name === name)!;

test("a city with water enough is not judged by a rule for dry ones, and one that hasn't said is asked", async () => {
  await openPlan(bench, "市-总体规划");
  await fill(WATER, { planned: 20 });
  expect(await readRow(WATER, "指标")).toMatchObject({ verdict: "无目标", target: "" });
  expect((await verdictOf(WATER)).reason!.zh).toContain("先在“封面”填“所在省份”");
  await answer("所在省份", "浙江");
  await answer("缺水城市", "否");
  expect(await readRow(WATER, "指标")).toMatchObject({
    verdict: "无目标",
    target: "",
    basis: expect.stringContaining("不在目标的适用范围内，不判定。"),
  });
  await answer("缺水城市", "是");
  expect(await readRow(WATER, "指标")).toMatchObject({ verdict: "未达标", target: 25, year: 2025 });
  expect(await verdictOf(WATER)).toMatchObject({ verdict: "missed", gap: 5 });
  await answer("所在省份", "河北省");
  expect(await readRow(WATER, "指标")).toMatchObject({ verdict: "未达标", target: 35 });
  await answer("所在省份", "月球");
  expect(await readRow(WATER, "指标")).toMatchObject({ verdict: "无目标", target: "" });
});

test("60 % of electricity passes in 2025 and fails in 2035; a year that makes no sense judges nothing", async () => {
  await openPlan(bench, "市-详细规划");
  await fill(ELECTRICITY, { planned: 60 });
  expect(await readRow(ELECTRICITY, "指标")).toMatchObject({ verdict: "未达标", target: 65 });
  for (const [year, verdict, target] of [
    [2025, "达标", 55],
    [2030, "未达标", 65],
    [2035, "未达标", 65],
    [2020, "无目标", ""],
    [35, "无目标", ""],
    ["明年", "无目标", ""],
    [2030.5, "无目标", ""],
  ] as const) {
    await answer("目标年", year);
    expect([year, await readRow(ELECTRICITY, "指标")]).toEqual([
      year,
      expect.objectContaining({ verdict, target }),
    ]);
  }
  await answer("目标年", 2025);
  await answer("基期年", 2030);
  expect(await readRow(ELECTRICITY, "指标")).toMatchObject({ verdict: "无目标", target: "" });
});
