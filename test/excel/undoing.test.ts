import { actions } from "../../src/excel";
import { addSheets } from "../../src/excel/addSheets";
import { identityXml } from "../../src/sheets/identity";
import type { SheetDescription } from "../../src/sheets/description";
import { withFunctions } from "../../src/workbench/node/withFunctions";
import { WorksheetsObject } from "../../src/workbench/model/worksheets";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";
import { requestsOf, useWorkbook } from "./bench";
import { faultsOf, stateOf, withFault } from "./faults";

jest.setTimeout(120_000);
const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);

const run = (queue: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    queue(context.workbook);
    await context.sync();
  });

/**
 * Breaks the work in every way. Each time the workbook is as before; or, where Excel refuses every request after the
 * fault, the message names each thing that is left, and another try at undoing brings all of it back.
 */
async function survivesFaults(
  work: () => Promise<unknown>,
  {
    reset,
    names,
    harmless = (state) => state,
  }: {
    reset: () => Promise<unknown>;
    /** What a message has to name, by what is left. */
    names: readonly string[] | ((state: string) => readonly string[]);
    /** Takes away what may stay without anybody's seeing it. */
    harmless?: (state: string) => string;
  },
): Promise<void> {
  const steps = (await requestsOf(bench.current, work)).map((request) => request.actions);
  const after = await stateOf(bench.current);
  await reset();
  const before = await stateOf(bench.current);
  expect(after).not.toEqual(before);
  const wrong: unknown[] = [];
  let faults = 0;
  for (const fault of faultsOf(steps)) {
    const { happened, problem } = await withFault(bench.current, fault, work);
    if (happened) faults += 1;
    const now = await stateOf(bench.current);
    const isAsBefore = JSON.stringify(now) === JSON.stringify(before);
    if (!problem) {
      // A request whose loss does no harm, such as the one that lets go of references.
      if (harmless(JSON.stringify(now)) !== harmless(JSON.stringify(after)))
        wrong.push([fault, "claims to be done"]);
      await reset();
    } else if (problem.code !== "left-behind") {
      if (!isAsBefore) wrong.push([fault, problem.code, "but not as before"]);
      if (!isAsBefore) await reset();
    } else {
      const left = typeof names === "function" ? names(JSON.stringify(now)) : names;
      const unnamed = left.filter(
        (name) => !problem.text.zh.includes(name) || !problem.text.en.includes(name),
      );
      if (fault.further !== Infinity) wrong.push([fault, "could have been undone", problem.text.zh]);
      if (unnamed.length > 0) wrong.push([fault, "not named", unnamed]);
      const undone = await actions.undo(problem.step!);
      if (JSON.stringify(await stateOf(bench.current)) !== JSON.stringify(before) || undone.left.length > 0)
        wrong.push([fault, "not undone by another try", undone.left]);
    }
    if (wrong.length > 5) break;
  }
  expect(wrong).toEqual([]);
  expect(faults).toBeGreaterThan(10);
}

const page: SheetDescription["page"] = {
  paper: "a4",
  orientation: "portrait",
  titleRows: null,
  printArea: { row: 0, column: 0, rows: 2, columns: 2 },
};
const described = (name: string, own: Partial<SheetDescription>): SheetDescription => ({
  role: "cover",
  name,
  tabColor: "#808080",
  font: "宋体",
  columnWidths: [60, 60],
  cells: [
    ["甲", "乙"],
    [1, { formula: "=A2*2" }],
  ],
  looks: [],
  grids: [],
  rowHeights: [],
  table: null,
  flags: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  page,
  names: [],
  ...own,
});
const added = {
  sheets: [
    described("封面", { names: [{ name: "城市规模", row: 1, column: 0 }], locked: true }),
    described("指标", {
      table: { name: "指标_甲", area: { row: 0, column: 0, rows: 2, columns: 2 } },
      flags: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, formula: '=$A2="未达标"', look: "missed" }],
    }),
  ],
  identity: identityXml({ plan: "市-总体规划", language: "zh", version: "1" }),
};
const add = () => addSheets(() => added, "zh");

/** Removes the sheets of `add`, their name and their XML part, and shows the first sheet again. */
async function removeAdded(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace("urn:carbon-planning:workbook:1");
    parts.load("items/id");
    const found = ["封面", "指标"].map((name) => worksheets.getItemOrNullObject(name));
    const name = names.getItemOrNullObject("城市规模");
    await context.sync();
    worksheets.getFirst().activate();
    if (!name.isNullObject) name.delete();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}

test("whatever breaks while sheets are added, they are gone, or the message names what is left", async () => {
  await run(({ worksheets }) => {
    worksheets.getFirst().getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    worksheets.getFirst().getRange("C3").select();
  });
  await survivesFaults(add, {
    reset: removeAdded,
    names: (state) => ["封面", "指标", "城市规模"].filter((name) => state.includes(`"name":"${name}"`)),
    harmless: (state) =>
      state
        .replace(/"carbon-planning.adding":"[^"]*"/g, "")
        .replace(/ adding=\\"[^"]*\\"/g, "")
        .replace(/,"protection":\{"allows":[^}]*\}/g, ""),
  });
});

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
        xml: added.identity,
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
    expect(state.customXml).toEqual([added.identity]);
  },
);

test("sheets that were added bear no mark of the adding", async () => {
  await add();
  const { sheets, customXml } = await bench.current.snapshot();
  expect(sheets.map(({ properties }) => properties)).toEqual(sheets.map(() => ({})));
  expect(customXml).toEqual([added.identity]);
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

test("whatever breaks while flags are taken off, all rules are there in their order, or the message says where not", async () => {
  await tableWithRules();
  const { workbook } = bench.current;
  const before = (await bench.current.snapshot()).sheets[0]!.conditionalFormats;
  await survivesFaults(() => actions.setFlags(false), {
    names: [workbook.sheets()[0]!.getName()],
    reset: async () => {
      await actions.setFlags(true);
      await run(({ worksheets }) => {
        const formats = worksheets.getFirst().getRange("A2:A3").conditionalFormats;
        formats.getItemAt(0).priority = 0;
        worksheets.getFirst().getRange("D9").conditionalFormats.getItemAt(0).priority = 3;
      });
      expect((await bench.current.snapshot()).sheets[0]!.conditionalFormats).toEqual(before);
    },
  });
});

test("whatever breaks while flags are put on, none are there, and a person's own rules keep their places", async () => {
  await tableWithRules();
  await actions.setFlags(false);
  await survivesFaults(() => actions.setFlags(true), {
    names: [bench.current.workbook.sheets()[0]!.getName()],
    reset: () => actions.setFlags(false),
  });
});

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

test("whatever breaks while formulas become values, they are formulas again, or the message names them", async () => {
  await withFunctions(bench.current, metadata, async () => {
    const enter = () =>
      run(({ worksheets }) => {
        const sheet = worksheets.getFirst();
        sheet.getRange("A1:C9").clear();
        sheet.getRange("A1:B1").formulas = [["=LAND.FAR(6,2)", "=1+1"]];
        sheet.getRange("A2").formulas = [["=CARBON.BALANCE(100,30)"]];
        sheet.getRange("A3:B3").formulas = [["=LAND.FAR(8,2)", "'=文字"]];
        sheet.getRange("A1:A3").numberFormat = [["0.00"], ["General"], ["0%"]];
        sheet.getRange("B3").select();
      });
    await enter();
    await survivesFaults(() => actions.keepValues(ids), {
      reset: enter,
      names: ["A1", "=LAND.FAR(6,2)", "A2:C2", "=CARBON.BALANCE(100,30)", "A3"],
    });
  });
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

test("whatever breaks while formulas are repaired, they are as they were, or the message names them", async () => {
  const enter = () =>
    run(({ worksheets }) => {
      const sheet = worksheets.getFirst();
      sheet.getRange("A1:A4").formulas = [
        ["=_xldudf_LAND_FAR(6,2)"],
        ["=_xldudf_LAND_FAR(8,2)"],
        [7],
        ["=1+1"],
      ];
      sheet.getRange("C1").formulas = [["=_xldudf_LAND_FAR(9,2)"]];
      sheet.getRange("B2").select();
    });
  await enter();
  await withFunctions(bench.current, metadata, () =>
    survivesFaults(() => actions.repairFormulas(ids), { reset: enter, names: ["A1:A2", "_xldudf_", "C1"] }),
  );
});

test.each([
  ["a formula", () => actions.insertFormula("=SUM(1,2)")],
  ["a text", () => actions.insertValue("=1+1")],
  ["a number", () => actions.insertValue(65)],
])(
  "whatever breaks while %s is inserted, cell and format are as they were, or the message names the cell",
  async (_, insert) => {
    const empty = () =>
      run(({ worksheets }) => {
        const cell = worksheets.getFirst().getRange("B2");
        cell.clear();
        cell.numberFormat = [["@"]];
        cell.select();
      });
    await empty();
    await survivesFaults(insert, { reset: empty, names: ["B2"] });
  },
);
