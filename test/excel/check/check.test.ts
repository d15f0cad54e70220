import { actions } from "../../../src/excel";
import {
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  columnIndex,
} from "../../../src/sheets/indicators/indicatorColumns";
import { VERDICTS } from "../../../src/targets/judge";
import {
  LOW_HOUSES,
  WASTE,
  answer,
  buildPlan,
  fill,
  findingOf,
  openPlan,
  readCells,
  readRow,
  requestsOf,
  useWorkbook,
} from "../bench";

const bench = useWorkbook();

/** The overview on the cover, a row by its first cell. */
async function coverRows(): Promise<(first: string) => unknown[]> {
  return Excel.run(async (context) => {
    const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
    await context.sync();
    return (first) => cover.values.find((row) => row[0] === first)!;
  });
}

test("a value below its target is 未达标 in the sheet and in the check, with target, gap and place", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 50 });
  expect(await readRow(LOW_HOUSES)).toMatchObject({ verdict: "未达标", gap: 20, target: 70 });
  const finding = await findingOf(LOW_HOUSES);
  expect(finding).toMatchObject({
    verdict: "missed",
    indicator: "county-town-low-rise-housing-share",
    value: 50,
    operator: "≥",
    target: 70,
    gap: 20,
    plan: "县-总体规划",
    place: { sheetName: "指标" },
  });
  expect(finding.place.address).toMatch(/^I\d+$/);
});

test("the counts above the table and on the cover follow by themselves", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 50 });
  await Excel.run(async (context) => {
    const counts = context.workbook.worksheets.getItem("指标").getRange("A3").load("values");
    const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
    await context.sync();
    expect(counts.values[0]![0]).toContain("未达标1项");
    const overview = cover.values.find((row) => row[0] === "建筑")!;
    expect(overview.slice(1, 4)).toEqual([0, 1, expect.any(Number)]);
    expect(cover.values.find((row) => row[0] === "合计")![2]).toBe(1);
    expect(overview[6]).toBe("□□□□□□□□□□ 0 / 1");
    expect(cover.values.find((row) => row[0] === "生态空间")![6]).toBe("—");
  });
});

test("the cover draws how many of the judged rows meet their targets, and fills the bar only when all do", async () => {
  await openPlan(bench);
  const bar = () =>
    Excel.run(async (context) => {
      const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
      await context.sync();
      return cover.values.find((row) => row[0] === "合计")![6];
    });
  expect(await bar()).toBe("—");
  await fill(LOW_HOUSES, { planned: 70 });
  expect(await bar()).toBe("■■■■■■■■■■ 1 / 1");
  await fill("县城建成区人口密度", { planned: 2 });
  expect(await bar()).toBe("■■■■■□□□□□ 1 / 2");
});

test.each(["县-总体规划", "县-详细规划"] as const)(
  "the cover of %s counts as many rows of each verdict as the check, also a person's own of whatever sector",
  async (plan) => {
    await openPlan(bench, plan);
    // In the place of the first rows, whose formulas stay.
    const own = [
      { sector: "海洋", name: "蓝碳修复面积", operator: "≥", target: 10, planned: 12 },
      { sector: "交通", name: "慢行道长度", operator: "≥", target: 10, planned: 8 },
      { sector: "", name: "自拟指标", operator: "≥", target: 10, planned: "" },
      { sector: "", name: "", operator: "", target: "", planned: 7 },
      { sector: "海洋", name: "记录用", operator: "", target: "", planned: "很多" },
      { sector: "", name: "", operator: "", target: "", planned: "" },
    ];
    await Excel.run(async (context) => {
      const body = context.workbook.worksheets.getItem("指标").tables.getItemAt(0).getDataBodyRange();
      own.forEach((row, index) => {
        const cells = {
          ...row,
          unit: "",
          upper: "",
          current: "",
          plausibleMin: "",
          plausibleMax: "",
          code: "",
        };
        for (const [column, value] of Object.entries(cells))
          body.getCell(index, columnIndex(column as IndicatorColumn)).values = [[value]];
      });
      await context.sync();
    });
    const { counts, findings } = await actions.check();
    const cover = await coverRows();
    expect(cover("合计").slice(1, 6)).toEqual(VERDICTS.map((verdict) => counts[verdict]));
    const others = findings.filter(({ sector }) => sector === null);
    expect(others.map(({ name }) => name).sort()).toEqual(["", "自拟指标", "蓝碳修复面积", "记录用"]);
    expect(cover("其他").slice(1, 6)).toEqual(
      VERDICTS.map((verdict) => others.filter((finding) => finding.verdict === verdict).length),
    );
    expect(findings.find(({ name }) => name === "慢行道长度")).toMatchObject({ sector: "交通" });
  },
);

test("a row added below the table is counted on the cover and above the table", async () => {
  await openPlan(bench);
  await Excel.run(async (context) => {
    const row = Array(INDICATOR_COLUMN_ORDER.length).fill("");
    const cells = {
      sector: "海洋",
      name: "蓝碳修复面积",
      operator: "≥",
      target: 10,
      planned: 5,
      verdict: "未达标",
    };
    for (const [column, value] of Object.entries(cells)) row[columnIndex(column as IndicatorColumn)] = value;
    context.workbook.worksheets.getItem("指标").tables.getItemAt(0).rows.add(undefined, [row]);
    await context.sync();
  });
  const { counts } = await actions.check();
  const cover = await coverRows();
  expect(cover("合计").slice(1, 6)).toEqual(VERDICTS.map((verdict) => counts[verdict]));
  expect(cover("其他")[1 + VERDICTS.indexOf("missed")]).toBe(1);
  expect((await readCells("A3", "指标")).values[0]![0]).toContain("未达标1项");
});

test.each([
  ["a value that reaches the target", 70, "met", "达标"],
  ["text", "很多", "invalid", "数据异常"],
  ["an error value", "=1/0", "invalid", "数据异常"],
  ["nothing", "", "missing", "缺数据"],
  ["a negative number", -5, "invalid", "数据异常"],
  ["130 where the unit is %", 130, "invalid", "数据异常"],
  ["a number stored as text", "'70", "invalid", "数据异常"],
  ["TRUE", true, "invalid", "数据异常"],
] as const)("%s in a value cell is judged alike by sheet and check", async (_, value, verdict, word) => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: value });
  expect((await readRow(LOW_HOUSES)).verdict).toBe(word);
  expect((await findingOf(LOW_HOUSES)).verdict).toBe(verdict);
});

test("an emptied target makes it 无目标", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 50, target: "" });
  expect((await readRow(LOW_HOUSES)).verdict).toBe("无目标");
  expect((await findingOf(LOW_HOUSES)).verdict).toBe("none");
});

test("0.7 typed as 70% keeps its verdict and gets a hint about what the cell really holds", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 0.7 });
  await Excel.run(async (context) => {
    const { place } = await findingOf(LOW_HOUSES);
    context.workbook.worksheets.getItem(place.sheetName).getRange(place.address).numberFormat = [["0%"]];
    await context.sync();
  });
  const finding = await findingOf(LOW_HOUSES);
  expect(finding.verdict).toBe("missed");
  expect(finding.remarks).toMatchObject([{ kind: "percent", value: 0.7, meant: 70, place: finding.place }]);
  expect(finding.remarks[0]!.text.zh).toContain("请填 70");
});

test("a fraction where the percentage would have met the target gets a hint, one that would not gets none", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { planned: 0.7 });
  expect(await findingOf(LOW_HOUSES)).toMatchObject({
    verdict: "missed",
    remarks: [{ kind: "fraction", text: { zh: "本行单位已是 %，0.7 就是 0.7%；如果要表示 70%，请填 70。" } }],
  });
  await fill(LOW_HOUSES, { planned: 0.5 });
  expect(await findingOf(LOW_HOUSES)).toMatchObject({ verdict: "missed", remarks: [] });
});

test("a percentage where the unit is another is what it seems, and gets no hint", async () => {
  await openPlan(bench);
  const { findings } = await actions.check();
  const { name, place } = findings.find(({ unit }) => unit !== "%")!;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheetName).getRange(place.address);
    cell.numberFormat = [["0%"]];
    cell.values = [[0.7]];
    await context.sync();
  });
  expect((await findingOf(name)).remarks).toEqual([]);
});

describe("the check finds the values after somebody", () => {
  const stillMissed = async () => {
    const finding = await findingOf(LOW_HOUSES);
    expect(finding).toMatchObject({ verdict: "missed", value: 50, gap: 20 });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(finding.place.sheetId).getRange(finding.place.address);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[50]]);
    });
  };

  beforeEach(async () => {
    await openPlan(bench);
    await fill(LOW_HOUSES, { planned: 50 });
  });

  const withTable = (
    change: (table: Excel.Table, sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
  ) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      change(sheet.tables.getItemAt(0), sheet, context.workbook);
      await context.sync();
    });

  test("sorted the rows", async () => {
    await withTable((table) => table.sort.apply([{ key: 2, ascending: false }]));
    await stillMissed();
    expect((await readRow(LOW_HOUSES)).verdict).toBe("未达标");
  });

  test("filtered the rows", async () => {
    await withTable((table) =>
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["交通"] }),
    );
    await stillMissed();
  });

  test("deleted the first rows", async () => {
    await withTable((_, sheet) => sheet.getRange("6:7").delete("Up"));
    await stillMissed();
    expect((await readRow(LOW_HOUSES)).verdict).toBe("未达标");
  });

  test("inserted a column before the values", async () => {
    await withTable((_, sheet) => sheet.getRange("J:J").insert("Right"));
    await stillMissed();
  });

  test("inserted rows above the table", async () => {
    await withTable((_, sheet) => sheet.getRange("1:2").insert("Down"));
    await stillMissed();
  });

  test("renamed the sheet", async () => {
    await withTable((_, sheet) => {
      sheet.name = "我的指标";
    });
    await stillMissed();
  });

  test("copied the sheet: both are found, and both belong to the plan", async () => {
    await withTable((_, sheet) => void sheet.copy("End"));
    const { tables, findings } = await actions.check();
    const copies = findings.filter(({ name }) => name === LOW_HOUSES);
    expect(copies.map(({ verdict, plan }) => [verdict, plan])).toEqual([
      ["missed", "县-总体规划"],
      ["missed", "县-总体规划"],
    ]);
    expect(new Set(copies.map(({ place }) => place.sheetName)).size).toBe(2);
    expect(tables.length).toBe(3);
  });

  test("renamed the table", async () => {
    await withTable((table) => {
      table.name = "别的名字";
    });
    await stillMissed();
  });
});

test("a check takes at most four requests, on a fresh workbook and with three plans in it", async () => {
  await openPlan(bench);
  expect((await requestsOf(bench.current, actions.check)).length).toBeLessThanOrEqual(4);
  await buildPlan("县-专项规划");
  await buildPlan("省-专项规划");
  expect((await requestsOf(bench.current, actions.check)).length).toBeLessThanOrEqual(4);
});

test("an empty row is passed over, a person's own row is judged", async () => {
  await openPlan(bench, "县-详细规划");
  const { findings } = await actions.check();
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("指标").tables.getItemAt(0);
    table.rows.add(undefined, [Array(INDICATOR_COLUMN_ORDER.length).fill("")]);
    await context.sync();
  });
  expect((await actions.check()).findings).toHaveLength(findings.length);
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem("指标").tables.getItemAt(0).getDataBodyRange();
    body.getLastRow().getCell(0, columnIndex("planned")).values = [[7]];
    await context.sync();
  });
  const own = (await actions.check()).findings;
  expect(own).toHaveLength(findings.length + 1);
  expect(own).toContainEqual(
    expect.objectContaining({ name: "", indicator: null, value: 7, verdict: "none" }),
  );
});

test("a workbook without an indicator table gets a message that says what to do", async () => {
  await expect(actions.check()).rejects.toMatchObject({
    code: "no-tables",
    text: { zh: expect.stringContaining("生成工作表") },
  });
});

test("a request that fails leaves a plain message and the details for support", async () => {
  await openPlan(bench);
  bench.current.failRequest(2);
  await expect(actions.check()).rejects.toMatchObject({
    code: "host-refused",
    details: expect.stringContaining("GeneralException"),
  });
  bench.current.failRequest(null);
  expect((await actions.check()).findings.length).toBeGreaterThan(5);
});

test("a finding says how strictly its row binds, which target judges, that it is carried on, and what was handed down", async () => {
  await openPlan(bench, "市-总体规划");
  await answer("目标年", 2035);
  await fill(WASTE, { planned: 70, handed: 72, kind: "约束性" });
  expect(await findingOf(WASTE)).toMatchObject({
    verdict: "missed",
    kind: "binding",
    targetYear: 2030,
    carriedOn: true,
    handed: { value: 72, better: "≥" },
  });
  await answer("目标年", 2030);
  const { targetId, carriedOn } = await findingOf(WASTE);
  expect(carriedOn).toBe(false);
  expect(targetId).toMatch(/^municipal-waste-resource-rate\//);
});
