jest.setTimeout(400_000);
import { actions } from "../../src/excel";
import type { AddedSheet } from "../../src/excel/actions";
import { DEMO_PLAN } from "../../src/sheets/demo/demoPlan";
import { PARTS } from "../../src/sheets/partNames";
import { errorsOn, requestsOf, useWorkbook } from "./bench";

const bench = useWorkbook();

test("a worked city with every part is built in at most four requests, each below 5 MB, and no cell shows an error", async () => {
  let built: AddedSheet[] = [];
  const requests = await requestsOf(bench.current, async () => {
    ({ sheets: built } = await actions.build({ plan: DEMO_PLAN, parts: PARTS, demo: true, language: "zh" }));
  });
  expect(built.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["数据", "碳账", "因子", "方案", "报告"]),
  );
  expect(requests.length).toBeLessThanOrEqual(4);
  const largest = Math.max(...requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));
  expect(largest).toBeLessThan(5_000_000);
  expect(await errorsOn(built)).toEqual([]);
  const { sheets } = await bench.current.snapshot();
  expect(sheets.flatMap(({ name, protection }) => (protection ? [name] : []))).toEqual(["因子"]);
});
