import { actions } from "../../src/excel";
import { SAMPLE_FAMILIES } from "../../src/sheets/sample/sample";
import { contents, requestsOf, useWorkbook } from "./bench";

// Before the host goes, its formulas come to rest.
afterEach(async () => void (await bench.current.snapshot()));
const bench = useWorkbook();

test("the sample is added in at most four requests: an overview, then one sheet for each family", async () => {
  const steps: number[] = [];
  let sheets: Awaited<ReturnType<typeof actions.buildSample>> = [];
  const requests = await requestsOf(bench.current, async () => {
    sheets = await actions.buildSample({ language: "zh", onProgress: ({ done }) => steps.push(done) });
  });
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(sheets.map(({ role }) => role)).toEqual(["sample", ...SAMPLE_FAMILIES.map(({ role }) => role)]);
  expect(steps).toEqual([0, 1, 2, 3]);
});

test("a failure in the middle of the sample leaves the workbook as it was", async () => {
  const before = await contents();
  bench.current.failRequest(2);
  await expect(actions.buildSample({ language: "en" })).rejects.toMatchObject({ code: "host-refused" });
  bench.current.failRequest(null);
  expect(await contents()).toEqual(before);
});
