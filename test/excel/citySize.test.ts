import { actions } from "../../src/excel";
import { answer, fill, openPlan, readRow, usePlans } from "./bench";

const bench = usePlans();

const SHARE = "公交分担率";
const SHEET = "补充指标";

const populate = (population: string | number) => answer("城区常住人口", population);

test("the share of public transport follows the city's size: 40, 30 or 20 %, and none while the size is unknown", async () => {
  await openPlan(bench, "市-总体规划");
  await fill(SHARE, { planned: 35 }, SHEET);
  for (const [population, operator, target, verdict] of [
    ["", "", "", "无目标"],
    [1200, "≥", 40, "未达标"],
    [500, "≥", 40, "未达标"],
    [499.9, "≥", 30, "达标"],
    [100, "≥", 30, "达标"],
    [99, "≥", 20, "达标"],
    [5, "≥", 20, "达标"],
    [-1, "", "", "无目标"],
    ["三百万", "", "", "无目标"],
    [3_200_000, "", "", "无目标"],
    [5001, "", "", "无目标"],
    // The same residents added up in another order: 166.2 + 166.9 + 166.9.
    [499.99999999999994, "≥", 40, "未达标"],
  ] as const) {
    await populate(population);
    expect([population, await readRow(SHARE, SHEET)]).toEqual([
      population,
      expect.objectContaining({ operator, target, verdict }),
    ]);
  }
});

test("the check judges by the target of the moment, and says how far the value is from it", async () => {
  await openPlan(bench, "市-总体规划");
  await fill(SHARE, { planned: 35 }, SHEET);
  const finding = async () => (await actions.check()).findings.find(({ name }) => name === SHARE)!;
  await populate(800);
  expect(await finding()).toMatchObject({ verdict: "missed", target: 40, gap: 5, operator: "≥" });
  await populate(200);
  expect(await finding()).toMatchObject({ verdict: "met", target: 30, gap: null });
  await populate("");
  expect(await finding()).toMatchObject({ verdict: "none", operator: null });
});
