import { actions } from "../../src/excel";
import { fill, openPlan, readRow, usePlans } from "./bench";

const bench = usePlans();

const SINKS = "生态碳汇空间面积";
const SHEET = "补充指标";

test("area that must not shrink is judged against its current value, once there is a planned one", async () => {
  await openPlan(bench, "国家-总体规划");
  const finding = async () => (await actions.check()).findings.find(({ name }) => name === SINKS)!;
  for (const [current, planned, target, verdict, gap] of [
    ["", "", "", "无目标", ""],
    [100, "", "", "无目标", ""],
    ["", 100, "", "无目标", ""],
    [100, 100, 100, "达标", ""],
    [100, 90, 100, "未达标", 10],
    [80, 90, 80, "达标", ""],
    ["很多", 90, "很多", "数据异常", ""],
  ] as const) {
    await fill(SINKS, { current, planned }, SHEET);
    const row = await readRow(SINKS, SHEET);
    expect([current, planned, row]).toEqual([
      current,
      planned,
      expect.objectContaining({ operator: "≥", target, verdict, gap }),
    ]);
    expect([current, planned, await finding()]).toEqual([
      current,
      planned,
      expect.objectContaining({ target, current, gap: gap === "" ? null : gap }),
    ]);
  }
});
