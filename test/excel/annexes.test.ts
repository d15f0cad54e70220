import { indicators } from "../../src/catalogue";
import { actions } from "../../src/excel";
import { contents, requestsOf, useWorkbook } from "./bench";

const bench = useWorkbook();

test("the two annexes are added in at most four requests, behind what was there", async () => {
  let sheets: Awaited<ReturnType<typeof actions.buildAnnexes>> = [];
  const requests = await requestsOf(bench.current, async () => {
    sheets = await actions.buildAnnexes({ language: "zh" });
  });
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(sheets.map(({ role }) => role)).toEqual(["strategyMatrix", "indicatorIndex"]);
  await Excel.run(async (context) => {
    const [matrix, index] = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load("values"),
    );
    await context.sync();
    expect(matrix!.values[3]!.slice(1).map((heading) => String(heading).split("\n")[0])).toEqual([
      "能源",
      "工业",
      "交通",
      "建筑",
      "废弃物处理",
      "农业",
      "生态空间",
      "实施保障",
    ]);
    expect(matrix!.values.flat().join("\n")).toContain("本规划未提出");
    expect(index!.values.filter((row) => typeof row[0] === "number")).toHaveLength(indicators.length);
  });
});

test("a failure in the middle of the annexes leaves the workbook as it was", async () => {
  const before = await contents();
  bench.current.failRequest(2);
  await expect(actions.buildAnnexes({ language: "en" })).rejects.toMatchObject({ code: "host-refused" });
  bench.current.failRequest(null);
  expect(await contents()).toEqual(before);
});
