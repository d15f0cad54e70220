import { actions } from "../../../src/excel";
import { columnLetters } from "../../../src/sheets/a1";
import { flagRules } from "../../../src/sheets/indicators/flagRules";
import { FLAG_LOOKS } from "../../../src/sheets/look";
import { LOW_HOUSES, fill, findingOf, openPlan, readRow, usePlans } from "../bench";

const bench = usePlans();

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

test("flags mark the cell that is to be mended, never an empty one", async () => {
  await openPlan(bench);
  await fill(LOW_HOUSES, { operator: "[]", upper: "" });
  const row = Number(/\d+/.exec((await findingOf(LOW_HOUSES)).place.address)![0]);
  const formulas = flagRules(row - 1, 1, "zh").map(({ formula }) => formula);
  const marked = async (values: Parameters<typeof fill>[1]) => {
    await fill(LOW_HOUSES, values);
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
  expect((await readRow(LOW_HOUSES)).verdict).toBe("数据异常");
  expect(await marked({})).toEqual(["O"]);
  expect(await marked({ current: 50 })).toEqual(["G", "O"]);
  expect(await marked({ current: 50, planned: 60 })).toEqual(["I", "O"]);
});

test("flags leave alone what a person coloured by verdict, though it asks the same question", async () => {
  await openPlan(bench);
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem("指标").getRange("A6:T15");
    const own = rows.conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$O6="未达标"';
    own.custom.format.fill.color = "#FFFF00";
    await context.sync();
  });
  await actions.setFlags(false);
  expect(await rules(["指标"])).toEqual([['=$O6="未达标"']]);
});

test("flags stay as they are on all sheets when one of them is protected, and the message says so", async () => {
  await openPlan(bench);
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

test.each([true, false])("flags are as they were when turning them (%s) fails in the middle", async (on) => {
  await openPlan(bench);
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

test("flags go back on in the language of the table, also where its heading was typed in capitals", async () => {
  await openPlan(bench, "县-总体规划", "en");
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

test("flags come off in one step, go back on, and leave a person's own conditional formats and fills alone", async () => {
  await openPlan(bench);
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
    const formats = context.workbook.worksheets.getItem("指标").getRange("I6:O15").conditionalFormats;
    formats.load("items/custom/rule/formula");
    await context.sync();
    return formats.items.length;
  });
  expect(rules).toBe(9);
});
