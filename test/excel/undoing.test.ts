import { actions } from "../../src/excel";
import { addSheets } from "../../src/excel/build/addSheets";
import { withFunctions } from "../../src/workbench/node/withFunctions";
import { WorksheetsObject } from "../../src/workbench/model/worksheets";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";
import { requestsOf, useWorkbook } from "./bench";
import { makeTable } from "./indicatorTable";
import { smallSheets } from "./smallSheets";

const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);

const run = (queue: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    queue(context.workbook);
    await context.sync();
  });

const add = () => addSheets(() => smallSheets, "zh");

test.each(["before", "afterwards"] as const)(
  "a colleague's sheet, name and XML part of the same names survive when our request is lost %s it was carried out",
  async (at) => {
    const { workbook } = bench.current;
    let theirs = false;
    const colleague = () => {
      theirs = true;
      new WorksheetsObject(workbook).Add("封面");
      workbook.customXml.push({
        id: "{theirs}",
        namespace: "urn:carbon-planning:workbook:1",
        xml: smallSheets.identity,
      });
    };
    bench.current.failRequest(({ body }) => {
      if (!body.Actions.some(({ Name }) => Name === "TabColor")) return false;
      if (at === "before" && !theirs) colleague();
      return at === "before" || "afterwards";
    });
    await expect(add()).rejects.toMatchObject({ code: "host-refused" });
    bench.current.failRequest(null);
    if (at === "afterwards") colleague();
    await run(
      ({ names, worksheets }) => void names.add("城市规模", worksheets.getItem("封面").getRange("D4")),
    );
    await expect(add()).rejects.toMatchObject({ code: "host-refused" });
    const state = await bench.current.snapshot();
    expect(state.sheets.map(({ name }) => name)).toEqual([expect.any(String), "封面"]);
    expect(state.names).toEqual([
      expect.objectContaining({ name: "城市规模", formula: expect.stringContaining("D$4") }),
    ]);
    expect(state.customXml).toEqual([smallSheets.identity]);
  },
);

test.each(["moves the rows", "fills the cells"] as const)(
  "a step whose cells somebody else %s between reading and writing overwrites none of them and says so",
  async (what) => {
    await makeTable([
      ["绿色出行分担率", "%", "≥", 70, "", 72, '=IF(F2>=D2,"达标","未达标")'],
      ["自拟", "", "≥", 10, "", 5, ""],
    ]);
    const { workbook } = bench.current;
    const sheet = () => new WorksheetsObject(workbook).GetFirst();
    const colleague = () => {
      if (what === "moves the rows") sheet().GetRange("1:1").Insert("Down");
      else sheet().GetRange("G3").Formulas = [["同事"]];
    };
    // Further down Excel itself may have filled the blank cell of a calculated column.
    const held = () => JSON.stringify(sheet().GetRange("A1:G3").Formulas);
    let theirs = "";
    bench.current.failRequest(({ body }) => {
      if (theirs === "" && body.Actions.some(({ Name }) => Name === "Formulas")) {
        colleague();
        theirs = held();
      }
      return false;
    });
    await expect(actions.fillFormulas()).rejects.toMatchObject({ code: "cells-changed" });
    bench.current.failRequest(null);
    expect(theirs).not.toBe("");
    expect(held()).toBe(theirs);
  },
);

test("sheets that were added bear no mark of the adding", async () => {
  await add();
  const { sheets, customXml } = await bench.current.snapshot();
  expect(sheets.map(({ properties }) => properties)).toEqual(sheets.map(() => ({})));
  expect(customXml).toEqual([smallSheets.identity]);
});

/** A table that counts as one of indicators, with our flags on it and a person's own rules among and over them. */
async function tableWithRules(): Promise<void> {
  const rule = (range: Excel.Range, formula: string, priority: number) => {
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = formula;
    own.custom.format.fill.color = "#00FF00";
    own.priority = priority;
  };
  await run(({ worksheets }) => {
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:F3").values = [
      ["指标", "要求", "目标值", "现状值", "规划值", "判定"],
      ["绿地", "≥", 10, 5, 6, "未达标"],
      ["路网", "≥", 8, 9, "", "达标"],
    ];
    sheet.tables.add("A1:F3", true);
  });
  await actions.setFlags(true);
  await run(({ worksheets }) => {
    rule(worksheets.getFirst().getRange("A2:A3"), '=$A2="甲"', 0);
    rule(worksheets.getFirst().getRange("D2:D9"), "=$D2=1", 3);
    worksheets.getFirst().getRange("B2").select();
  });
}

test("flags come on behind a person's own rules, and those that stand already are not touched", async () => {
  await tableWithRules();
  const formulas = async () =>
    (await bench.current.snapshot()).sheets[0]!.conditionalFormats.map(({ formula }) => formula);
  await actions.setFlags(false);
  await actions.setFlags(true);
  expect((await formulas()).slice(0, 2)).toEqual(['=$A2="甲"', "=$D2=1"]);
  const requests = await requestsOf(bench.current, () => actions.setFlags(true));
  expect(Math.max(...requests.map((request) => request.actions))).toBeLessThan(60);
});

test("formulas that became values become formulas again at a press; what was typed over since stays and is told", async () => {
  await withFunctions(bench.current, metadata, async () => {
    await run(({ worksheets }) => {
      worksheets.getFirst().getRange("A1:A2").formulas = [["=LAND.FAR(6,2)"], ["=LAND.FAR(8,2)"]];
    });
    const { step } = await actions.keepValues(ids);
    await run(({ worksheets }) => void (worksheets.getFirst().getRange("A2").values = [[99]]));
    const { left } = await actions.undo(step!);
    expect(left.map(({ zh }) => zh)).toEqual([expect.stringContaining("A2")]);
    const { cells } = (await bench.current.snapshot()).sheets[0]!;
    expect(cells.map(({ formula, value }) => formula ?? value)).toEqual(["=LAND.FAR(6,2)", 99]);
  });
});

test("a step that was undone cannot be undone again", async () => {
  await withFunctions(bench.current, metadata, async () => {
    await run(
      ({ worksheets }) => void (worksheets.getFirst().getRange("A1").formulas = [["=LAND.FAR(6,2)"]]),
    );
    const { step } = await actions.keepValues(ids);
    expect(await actions.undo(step!)).toEqual({ left: [] });
    await expect(actions.undo(step!)).rejects.toMatchObject({ code: "undo-gone" });
  });
});
