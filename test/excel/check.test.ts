import { actions } from "../../src/excel";
import { columnLetters } from "../../src/sheets/a1";
import { FLAG_LOOKS } from "../../src/sheets/look";
import { flagRules } from "../../src/sheets/indicators/flagRules";
import {
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  columnIndex,
} from "../../src/sheets/indicators/indicatorColumns";
import { VERDICTS } from "../../src/targets/judge";
import { WASTE, buildPlan, fill, readCells, readRow, requestsOf, useWorkbook } from "./bench";

jest.setTimeout(60_000);
const bench = useWorkbook();

/** The overview on the cover, a row by its first cell. */
async function coverRows(): Promise<(first: string) => unknown[]> {
  return Excel.run(async (context) => {
    const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
    await context.sync();
    return (first) => cover.values.find((row) => row[0] === first)!;
  });
}

const find = async (name: string) => {
  const { findings } = await actions.check();
  return findings.find((finding) => finding.name === name)!;
};

test("a value below its target is 未达标 in the sheet and in the check, with target, gap and place", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 50 });
  expect(await readRow(WASTE)).toMatchObject({ verdict: "未达标", gap: 15, target: 65 });
  const finding = await find(WASTE);
  expect(finding).toMatchObject({
    verdict: "missed",
    indicator: "municipal-waste-resource-rate",
    value: 50,
    operator: "≥",
    target: 65,
    gap: 15,
    plan: "市-总体规划",
    place: { sheetName: "指标" },
  });
  expect(finding.place.address).toMatch(/^I\d+$/);
});

test("the counts above the table and on the cover follow by themselves", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 50 });
  await Excel.run(async (context) => {
    const counts = context.workbook.worksheets.getItem("指标").getRange("A3").load("values");
    const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
    await context.sync();
    expect(counts.values[0]![0]).toContain("未达标1项");
    const overview = cover.values.find((row) => row[0] === "废弃物处理")!;
    expect(overview.slice(1, 4)).toEqual([0, 1, expect.any(Number)]);
    expect(cover.values.find((row) => row[0] === "合计")![2]).toBe(1);
    expect(overview[6]).toBe("□□□□□□□□□□ 0 / 1");
    expect(cover.values.find((row) => row[0] === "能源")![6]).toBe("—");
  });
});

test("the cover draws how many of the judged rows meet their targets, and fills the bar only when all do", async () => {
  await buildPlan();
  const bar = () =>
    Excel.run(async (context) => {
      const cover = context.workbook.worksheets.getItem("封面").getUsedRange().load("values");
      await context.sync();
      return cover.values.find((row) => row[0] === "合计")![6];
    });
  expect(await bar()).toBe("—");
  await fill(WASTE, { planned: 70 });
  expect(await bar()).toBe("■■■■■■■■■■ 1 / 1");
  await fill("医废运收体系覆盖医疗机构比例", { planned: 60 });
  expect(await bar()).toBe("■■■■■□□□□□ 1 / 2");
});

test.each(["市-总体规划", "县-详细规划"] as const)(
  "the cover of %s counts as many rows of each verdict as the check, also a person's own of whatever sector",
  async (plan) => {
    await buildPlan(plan);
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
  await buildPlan();
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
  ["a value that reaches the target", 65, "met", "达标"],
  ["text", "很多", "invalid", "数据异常"],
  ["an error value", "=1/0", "invalid", "数据异常"],
  ["nothing", "", "missing", "缺数据"],
  ["a negative number", -5, "invalid", "数据异常"],
  ["130 where the unit is %", 130, "invalid", "数据异常"],
  ["a number stored as text", "'70", "invalid", "数据异常"],
  ["TRUE", true, "invalid", "数据异常"],
] as const)("%s in a value cell is judged alike by sheet and check", async (_, value, verdict, word) => {
  await buildPlan();
  await fill(WASTE, { planned: value });
  expect((await readRow(WASTE)).verdict).toBe(word);
  expect((await find(WASTE)).verdict).toBe(verdict);
});

test("an emptied target makes it 无目标", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 50, target: "" });
  expect((await readRow(WASTE)).verdict).toBe("无目标");
  expect((await find(WASTE)).verdict).toBe("none");
});

test("0.7 typed as 70% keeps its verdict and gets a hint about what the cell really holds", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 0.7 });
  await Excel.run(async (context) => {
    const { place } = await find(WASTE);
    context.workbook.worksheets.getItem(place.sheetName).getRange(place.address).numberFormat = [["0%"]];
    await context.sync();
  });
  const finding = await find(WASTE);
  expect(finding.verdict).toBe("missed");
  expect(finding.remarks).toMatchObject([{ kind: "percent", value: 0.7, meant: 70, place: finding.place }]);
  expect(finding.remarks[0]!.text.zh).toContain("请填 70");
});

test("a fraction where the percentage would have met the target gets a hint, one that would not gets none", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 0.7 });
  expect(await find(WASTE)).toMatchObject({
    verdict: "missed",
    remarks: [{ kind: "fraction", text: { zh: "本行单位已是 %，0.7 就是 0.7%；如果要表示 70%，请填 70。" } }],
  });
  await fill(WASTE, { planned: 0.5 });
  expect(await find(WASTE)).toMatchObject({ verdict: "missed", remarks: [] });
});

test("a percentage where the unit is another is what it seems, and gets no hint", async () => {
  await buildPlan();
  const { findings } = await actions.check();
  const { name, place } = findings.find(({ unit }) => unit !== "%")!;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheetName).getRange(place.address);
    cell.numberFormat = [["0%"]];
    cell.values = [[0.7]];
    await context.sync();
  });
  expect((await find(name)).remarks).toEqual([]);
});

describe("the check finds the values after somebody", () => {
  const stillMissed = async () => {
    const finding = await find(WASTE);
    expect(finding).toMatchObject({ verdict: "missed", value: 50, gap: 15 });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(finding.place.sheetId).getRange(finding.place.address);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[50]]);
    });
  };

  beforeEach(async () => {
    await buildPlan();
    await fill(WASTE, { planned: 50 });
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
    expect((await readRow(WASTE)).verdict).toBe("未达标");
  });

  test("filtered the rows", async () => {
    await withTable((table) =>
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["交通"] }),
    );
    await stillMissed();
  });

  test("deleted the first rows", async () => {
    await withTable((_, sheet) => sheet.getRange("6:8").delete("Up"));
    await stillMissed();
    expect((await readRow(WASTE)).verdict).toBe("未达标");
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
    const copies = findings.filter(({ name }) => name === WASTE);
    expect(copies.map(({ verdict, plan }) => [verdict, plan])).toEqual([
      ["missed", "市-总体规划"],
      ["missed", "市-总体规划"],
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
  await buildPlan();
  expect((await requestsOf(bench.current, actions.check)).length).toBeLessThanOrEqual(4);
  await buildPlan("县-总体规划");
  await buildPlan("市-详细规划");
  expect((await requestsOf(bench.current, actions.check)).length).toBeLessThanOrEqual(4);
});

test("an empty row is passed over, a person's own row is judged", async () => {
  await buildPlan("县-详细规划");
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
  await buildPlan();
  bench.current.failRequest(2);
  await expect(actions.check()).rejects.toMatchObject({
    code: "host-refused",
    details: expect.stringContaining("GeneralException"),
  });
  bench.current.failRequest(null);
  expect((await actions.check()).findings.length).toBeGreaterThan(20);
});

test("an entry leads to its cell, also after the sheet was renamed, and says so when the cell is gone", async () => {
  await buildPlan();
  await fill(WASTE, { planned: 50 });
  const { place } = await find(WASTE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).name = "新名字";
    await context.sync();
  });
  await actions.goTo(place);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    expect(selected.address).toContain(place.address);
    expect(selected.values).toEqual([[50]]);
    context.workbook.worksheets.getItem(place.sheetId).delete();
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({ code: "place-gone" });
});

test("an entry does not lead to another row when rows have moved since the check", async () => {
  await buildPlan();
  const { place } = await find(WASTE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).getRange("6:6").insert("Down");
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({ code: "place-gone" });
  await actions.goTo((await find(WASTE)).place);
});

test("a cell on a hidden sheet is not reached, and the message says how to unhide the sheet", async () => {
  await buildPlan();
  const { place } = await find(WASTE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).visibility = "Hidden";
    await context.sync();
  });
  await expect(actions.goTo(place)).rejects.toMatchObject({
    code: "sheet-hidden",
    text: { zh: expect.stringContaining("取消隐藏"), en: expect.stringContaining("Unhide") },
  });
});

describe("the flags", () => {
  /** Formulas of all rules, sheet by sheet. */
  const rules = (sheets = ["指标", "补充指标"]) =>
    Excel.run(async (context) => {
      const formats = sheets.map(
        (name) => context.workbook.worksheets.getItem(name).getUsedRange().conditionalFormats,
      );
      for (const format of formats) format.load("items/custom/rule/formula");
      await context.sync();
      return formats.map(({ items }) => items.map(({ custom }) => custom.rule.formula).sort());
    });

  test("mark the cell that is to be mended, never an empty one", async () => {
    await buildPlan();
    await fill(WASTE, { operator: "[]", upper: "" });
    const row = Number(/\d+/.exec((await find(WASTE)).place.address)![0]);
    const formulas = flagRules(row - 1, 1, "zh").map(({ formula }) => formula);
    const marked = async (values: Parameters<typeof fill>[1]) => {
      await fill(WASTE, values);
      return Excel.run(async (context) => {
        const scratch = context.workbook.worksheets
          .getItem("指标")
          .getRange(`AE${row}`)
          .getResizedRange(0, formulas.length - 1);
        scratch.formulas = [formulas];
        scratch.load("values");
        await context.sync();
        const areas = flagRules(row - 1, 1, "zh").map(({ area }) => columnLetters(area.column));
        return areas.filter((_, index) => scratch.values[0]![index] === true);
      });
    };
    expect((await readRow(WASTE)).verdict).toBe("数据异常");
    expect(await marked({})).toEqual(["O"]);
    expect(await marked({ current: 50 })).toEqual(["G", "O"]);
    expect(await marked({ current: 50, planned: 60 })).toEqual(["I", "O"]);
  });

  test("leave alone what a person coloured by verdict, though it asks the same question", async () => {
    await buildPlan();
    await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem("指标").getRange("A6:T31");
      const own = rows.conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$O6="未达标"';
      own.custom.format.fill.color = "#FFFF00";
      await context.sync();
    });
    await actions.setFlags(false);
    expect(await rules(["指标"])).toEqual([['=$O6="未达标"']]);
  });

  test("stay as they are on all sheets when one of them is protected, and the message says so", async () => {
    await buildPlan();
    const before = await rules();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("补充指标").protection.protect();
      await context.sync();
    });
    await expect(actions.setFlags(false)).rejects.toMatchObject({
      code: "sheet-protected",
      text: { zh: expect.stringContaining("“补充指标”"), en: expect.stringContaining("补充指标") },
    });
    expect(await rules()).toEqual(before);
  });

  test.each([true, false])("are as they were when turning them (%s) fails in the middle", async (on) => {
    await buildPlan();
    if (on) await actions.setFlags(false);
    const before = await rules();
    let sabotaged = 0;
    bench.current.failRequest(({ body }) => {
      const at = body.Actions.findIndex(({ Name }) => Name === (on ? "Formula" : "Delete"));
      if (at < 0 || sabotaged++ > 0) return false;
      body.Actions.splice(at + 1, 0, { ...body.Actions[at]!, Id: 9_999_999, ActionType: 3, Name: "NoSuch" });
      return false;
    });
    await expect(actions.setFlags(on)).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    expect(sabotaged).toBeGreaterThan(0);
    expect(await rules()).toEqual(before);
  });

  test("go back on in the language of the table, also where its heading was typed in capitals", async () => {
    await buildPlan("市-总体规划", "en");
    const sheets = ["Indicators", "More indicators"];
    const before = await rules(sheets);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Indicators").tables.getItemAt(0);
      const headings = table.getHeaderRowRange().load("values");
      await context.sync();
      headings.values = [headings.values[0]!.map((text) => (text === "Verdict" ? " VERDICT" : text))];
      await context.sync();
    });
    expect(await actions.setFlags(true)).toEqual({ tables: 2 });
    expect(await rules(sheets)).toEqual(before);
  });

  test("come off in one step, go back on, and leave a person's own conditional formats and fills alone", async () => {
    await buildPlan();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("I6:I8");
      range.format.fill.color = "#00FF00";
      const own = range.conditionalFormats.add("Custom");
      own.custom.rule.formula = "=$I6=1";
      own.custom.format.fill.color = FLAG_LOOKS.missed.fill;
      await context.sync();
    });
    expect(await actions.flagsOn()).toBe(true);
    expect(await actions.setFlags(false)).toEqual({ tables: 2 });
    expect(await actions.flagsOn()).toBe(false);
    const own = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("I6:I8");
      range.load("format/fill/color");
      range.conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      return {
        fill: range.format.fill.color,
        rules: range.conditionalFormats.items.map((item) => item.custom.rule.formula),
      };
    });
    expect(own).toEqual({ fill: "#00FF00", rules: ["=$I6=1"] });
    await actions.setFlags(true);
    expect(await actions.flagsOn()).toBe(true);
    await actions.setFlags(true);
    const rules = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("指标").getRange("I6:O31").conditionalFormats;
      formats.load("items/custom/rule/formula");
      await context.sync();
      return formats.items.length;
    });
    expect(rules).toBe(7);
  });
});

describe("inserting", () => {
  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).select();
      await context.sync();
    });
  const cell = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).load("values,formulas");
      await context.sync();
      return { value: range.values[0]![0], formula: range.formulas[0]![0] };
    });

  test("fills the selected empty cell", async () => {
    await select("C3");
    await actions.insertValue(65);
    expect((await cell("C3")).value).toBe(65);
  });

  test("never overwrites a cell that holds something", async () => {
    await select("C3");
    await actions.insertValue(65);
    await expect(actions.insertValue(70)).rejects.toMatchObject({ code: "cell-occupied" });
    expect((await cell("C3")).value).toBe(65);
  });

  test("keeps a text that looks like a formula a text", async () => {
    await select("C3");
    await actions.insertValue("=1+1");
    expect(await cell("C3")).toEqual({ value: "=1+1", formula: expect.stringContaining("=1+1") });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("C3").load("valueTypes");
      await context.sync();
      expect(range.valueTypes).toEqual([["String"]]);
    });
  });

  test("puts a formula where a formula is asked for", async () => {
    await select("C4");
    await actions.insertFormula("=SUM(1,2)");
    expect((await cell("C4")).value).toBe(3);
  });

  test("puts a formula that calculates also into a cell formatted as text", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C5").numberFormat = [["@"]];
      await context.sync();
    });
    await select("C5");
    await actions.insertFormula("=SUM(1,2)");
    expect((await cell("C5")).value).toBe(3);
  });
});
