import { measuresOf } from "../../../src/catalogue/measures";
import { hasRow } from "../../../src/catalogue/formRow";
import { actions } from "../../../src/excel";
import type { AddedSheet } from "../../../src/excel/actions";
import { indicators, plan, strategiesOf } from "../../../src/catalogue";
import { VERSION } from "../../../src/version";
import { WorksheetsObject } from "../../../src/workbench/model/worksheets";
import { EVERY_PLAN, keepBuilt } from "../builtPlans";
import { buildPlan, contents, errorsOn, requestsOf, useWorkbook } from "../bench";
import { describePlan } from "../../sheets/describePlan";

const bench = useWorkbook();

/** The plan with the fewest rows, for what is the same with every plan. */
const SMALL = "县-专项规划";

test("the sheets of 市-总体规划 appear behind the one that was there, with its strategies and indicators", async () => {
  const { sheets } = await buildPlan();
  expect(sheets.map(({ role, name }) => [role, name])).toEqual([
    ["cover", "封面"],
    ["strategies", "策略"],
    ["indicators", "指标"],
    ["supplement", "补充指标"],
    ["notes", "说明"],
  ]);
  const state = (await contents()) as { sheets: { name: string }[]; tables: string[] };
  expect(state.sheets.map(({ name }) => name)).toEqual([
    expect.any(String),
    ...sheets.map(({ name }) => name),
  ]);
  expect(state.tables.sort()).toEqual(["指标_市总体规划", "策略_市总体规划", "补充指标_市总体规划"].sort());
  await Excel.run(async (context) => {
    const rows = ["策略_市总体规划", "指标_市总体规划"].map((name) => {
      const { rows } = context.workbook.tables.getItem(name);
      return rows.getCount();
    });
    await context.sync();
    const formal = indicators.filter((each) => hasRow(each) && each.plans.includes("市-总体规划"));
    expect(rows.map(({ value }) => value)).toEqual([
      strategiesOf("市-总体规划").length + measuresOf(plan("市-总体规划")).length,
      formal.length,
    ]);
  });
});

test.each(EVERY_PLAN)(
  "$plan ($language) is built in at most four requests far below 5 MB, and no cell of the fresh workbook shows an error",
  async (wanted) => {
    let built: AddedSheet[] = [];
    const requests = await requestsOf(bench.current, async () => {
      built = (await actions.build({ ...wanted })).sheets;
    });
    expect(requests.length).toBeLessThanOrEqual(4);
    for (const { bytesIn, bytesOut } of requests) {
      expect(Math.max(bytesIn, bytesOut)).toBeLessThan(wanted.parts.length > 0 ? 5_000_000 : 2_000_000);
    }
    expect(await errorsOn(built)).toEqual([]);
    keepBuilt(wanted, await bench.current.snapshot());
  },
);

test("a build has Excel calculate once, at its end, not after every sheet", async () => {
  const { grid } = bench.current.workbook;
  await grid.settle();
  let calculations = 0;
  const counting = grid.onCommand((id) => {
    if (id === "formula.mutation.set-formula-calculation-start") calculations += 1;
  });
  await buildPlan();
  counting.dispose();
  // One for the cells, and one for the entry rules: the grid takes in their formulas once the cells stand.
  expect(calculations).toBeLessThanOrEqual(2);
});

test("a sheet of that name gets company, not a replacement, and the result says so", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("指标");
    sheet.getRange("A1").values = [["我的数据"]];
    await context.sync();
  });
  const { sheets } = await buildPlan(SMALL);
  expect(sheets.find(({ role }) => role === "indicators")).toEqual({
    role: "indicators",
    wanted: "指标",
    name: "指标 县专项规划",
  });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("指标").getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["我的数据"]]);
  });
});

test("the same plan can be built twice; tables and cell names do not collide", async () => {
  await buildPlan(SMALL);
  const { sheets } = await buildPlan(SMALL);
  expect(sheets.every(({ name, wanted }) => name === `${wanted} 县专项规划`)).toBe(true);
  const { tables } = (await contents()) as { tables: string[] };
  expect(new Set(tables).size).toBe(4);
});

test("two builds at once both find free names; neither takes away what the other added", async () => {
  const results = await Promise.all([buildPlan(SMALL), buildPlan("省-专项规划")]);
  const added = results.flatMap(({ sheets }) => sheets.map(({ name }) => name));
  const { sheets } = (await contents()) as { sheets: { name: string }[] };
  expect(new Set(added).size).toBe(added.length);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(added));
});

test("a protected workbook structure stays as it is, and the message says what to do", async () => {
  const before = await contents();
  bench.current.workbook.protected = true;
  await expect(buildPlan(SMALL)).rejects.toMatchObject({
    code: "structure-protected",
    text: { zh: expect.stringContaining("保护工作簿"), en: expect.stringContaining("Protect Workbook") },
  });
  bench.current.workbook.protected = false;
  expect(await contents()).toEqual(before);
});

test("a structure that is protected after it was looked at is named as the reason all the same", async () => {
  bench.current.failRequest(({ body }) => {
    if (body.Actions.length >= 500) bench.current.workbook.protected = true;
    return false;
  });
  await expect(buildPlan(SMALL)).rejects.toMatchObject({ code: "structure-protected" });
});

test("every row and column has the size that the description gives it", async () => {
  await buildPlan();
  const described = describePlan("市-总体规划", { version: VERSION });
  await Excel.run(async (context) => {
    const read = described.sheets.map(({ name, rowHeights, columnWidths }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return {
        name,
        wanted: [...rowHeights.map(({ height }) => height), ...columnWidths],
        formats: [
          ...rowHeights.map(({ row }) => sheet.getCell(row, 0).format.load("rowHeight")),
          ...columnWidths.map((_, column) => sheet.getCell(0, column).format.load("columnWidth")),
        ],
        rows: rowHeights.length,
      };
    });
    await context.sync();
    for (const { name, wanted, formats, rows } of read) {
      const sizes = formats.map((format, index) => (index < rows ? format.rowHeight : format.columnWidth));
      expect([name, sizes.map((size) => size.toFixed(1))]).toEqual([
        name,
        wanted.map((size) => size.toFixed(1)),
      ]);
    }
  });
});

describe("when Excel fails", () => {
  test.each([1, 2, 3])("at request %d of a build, the workbook is as it was or complete", async (number) => {
    const before = (await contents()) as { sheets: unknown[] };
    bench.current.failRequest(number);
    const outcome = await buildPlan(SMALL).then(
      ({ sheets }) => sheets.length,
      (thrown) => thrown.code,
    );
    bench.current.failRequest(null);
    const after = (await contents()) as { sheets: unknown[] };
    if (typeof outcome === "number") expect(after.sheets).toHaveLength(before.sheets.length + outcome);
    else expect([outcome, after]).toEqual(["host-refused", before]);
  });

  test.each([0.1, 0.5, 0.9, 0.99])(
    "in the middle of the writing request (%f of its steps done), what it left is taken away",
    async (share) => {
      const before = await contents();
      let sabotaged = 0;
      bench.current.failRequest(({ body }) => {
        if (body.Actions.length < 500) return false;
        const at = Math.floor(body.Actions.length * share);
        const sheet = body.Actions.find(({ Name }) => Name === "TabColor")!;
        body.Actions.splice(at, 0, { ...sheet, Id: 9_999_999, ActionType: 3, Name: "NoSuchMethod" });
        sabotaged += 1;
        return false;
      });
      await expect(buildPlan(SMALL)).rejects.toMatchObject({ code: "host-refused" });
      bench.current.failRequest(null);
      expect(sabotaged).toBe(1);
      expect(await contents()).toEqual(before);
    },
  );

  test("what an earlier build added stays, the XML part that says its plan included", async () => {
    await buildPlan(SMALL);
    const before = await contents();
    bench.current.failRequest(({ body }) => {
      if (body.Actions.length < 500) return false;
      const sheet = body.Actions.find(({ Name }) => Name === "TabColor")!;
      body.Actions.push({ ...sheet, Id: 9_999_999, ActionType: 3, Name: "NoSuchMethod" });
      return false;
    });
    await expect(buildPlan("省-专项规划")).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    expect(await contents()).toEqual(before);
  });

  test("and fails once more while taking back, the second attempt still cleans up", async () => {
    const before = await contents();
    let failures = 0;
    bench.current.failRequest(({ body }) => {
      if (body.Actions.length >= 500) {
        const sheet = body.Actions.find(({ Name }) => Name === "TabColor")!;
        body.Actions.splice(body.Actions.length - 5, 0, {
          ...sheet,
          Id: 9_999_999,
          ActionType: 3,
          Name: "NoSuchMethod",
        });
        failures += 1;
        return false;
      }
      return failures === 1 && ++failures === 2;
    });
    await expect(buildPlan(SMALL)).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    expect(failures).toBe(2);
    expect(await contents()).toEqual(before);
  });

  test.each(["封面", "指标"])(
    "because somebody else has just added a sheet named %s, that one stays and ours go",
    async (name) => {
      const before = (await contents()) as { sheets: { name: string }[]; names: unknown };
      bench.current.failRequest(({ body }) => {
        if (body.Actions.length >= 500) new WorksheetsObject(bench.current.workbook).Add(name);
        return false;
      });
      await expect(buildPlan(SMALL)).rejects.toMatchObject({ code: "host-refused" });
      bench.current.failRequest(null);
      const after = (await contents()) as typeof before;
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([
        ...before.sheets.map((sheet) => sheet.name),
        name,
      ]);
      expect(after.names).toEqual(before.names);
    },
  );
});

test("a cell that somebody begins to edit meanwhile holds the build up, no more", async () => {
  const { cellEditing } = bench.current.workbook;
  let begun = false;
  bench.current.failRequest(({ body }) => {
    if (begun || body.Actions.length < 500) return false;
    begun = true;
    cellEditing.begin();
    setTimeout(() => cellEditing.end(), 300);
    return false;
  });
  const { sheets } = await buildPlan(SMALL);
  bench.current.failRequest(null);
  expect(begun).toBe(true);
  expect(sheets.map(({ role }) => role)).toEqual(["cover", "strategies", "indicators", "notes"]);
});

test("progress is told step by step and ends complete", async () => {
  const seen: number[] = [];
  await actions.build({
    plan: SMALL,
    language: "zh",
    onProgress: ({ done, of }) => seen.push(done / of),
  });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

test("the city's size follows from the population of its urban area, bounds included", async () => {
  await buildPlan(SMALL);
  const sizes: [string | number, string][] = [
    ["", ""],
    [19.9, "Ⅱ型小城市"],
    [20, "Ⅰ型小城市"],
    [50, "中等城市"],
    [100, "Ⅱ型大城市"],
    [300, "Ⅰ型大城市"],
    [500, "特大城市"],
    [1000, "超大城市"],
    [-1, "数据异常"],
    ["很多", "数据异常"],
  ];
  for (const [population, size] of sizes) {
    await Excel.run(async (context) => {
      context.workbook.names.getItem("城区常住人口").getRange().values = [[population]];
      const cell = context.workbook.names.getItem("城市规模").getRange().load("values");
      const name = context.workbook.names.getItem("城市规模").getRange().load("address");
      await context.sync();
      expect([population, cell.values[0]![0]]).toEqual([population, size]);
      expect(name.address).toContain("封面");
    });
  }
});

test("an XML part in the file says which plan and version it was built from", async () => {
  await buildPlan(SMALL);
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts
      .getByNamespace("urn:carbon-planning:workbook:1")
      .getOnlyItem();
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toContain(`plan="${SMALL}"`);
  });
});
