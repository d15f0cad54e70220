import { actions } from "../../../src/excel";
import { fill, openPlan, readRow, usePlans } from "../bench";
import { stateOf } from "../faults";

const bench = usePlans();

const PARK = "人均公园绿地";
const finding = async () => (await actions.check()).findings.find(({ name }) => name === PARK)!;

test("a target to be verified judges once the office takes it over, says so in its row, and is undone in a step", async () => {
  await openPlan(bench, "市-总体规划");
  await fill(PARK, { planned: 12 });
  const { table, place, verdict } = await finding();
  expect(verdict).toBe("met");
  const before = await stateOf(bench.current);
  const request = {
    table,
    place,
    indicator: "park-green-per-capita",
    target: "park-green-per-capita/report",
  };
  const { step } = await actions.adoptTarget(request);
  expect(await readRow(PARK, "指标")).toMatchObject({
    operator: "≥",
    target: 14,
    verdict: "未达标",
    basis: expect.stringContaining("待核，由本单位采用：≥ 14 m²/人"),
  });
  expect(await finding()).toMatchObject({ verdict: "missed", gap: 2 });
  await actions.undo(step!);
  expect(await stateOf(bench.current)).toEqual(before);
  await expect(actions.adoptTarget({ ...request, target: "park-green-per-capita/none" })).rejects.toThrow();
  const moved = { ...place, rowName: { ...place.rowName!, text: "另一项" } };
  await expect(actions.adoptTarget({ ...request, place: moved })).rejects.toMatchObject({
    code: "place-gone",
  });
  expect(await stateOf(bench.current)).toEqual(before);
});
