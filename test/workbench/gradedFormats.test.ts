import { openHeadless } from "../../src/workbench/node";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

const graded = async () =>
  (await host.bench.snapshot()).sheets[0]!.conditionalFormats.map(({ graded, ranges }) => ({
    graded,
    ranges,
  }));

/** One rule of each kind, with every setting that there is. */
const addAll = (sheet: Excel.Worksheet) => {
  sheet.getRange("A2:C6").values = [1, 2, 3, 4, -5].map((value) => [value, value, value]);
  sheet.getRange("E2").values = [[3]];
  const scale = sheet.getRange("A2:A6").conditionalFormats.add("ColorScale").colorScale;
  scale.criteria = {
    minimum: { type: "LowestValue", color: "blue" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
    maximum: { type: "Formula", formula: "=$E$2", color: "#FF0000" },
  };
  const bar = sheet.getRange("B2:B6").conditionalFormats.add("DataBar").dataBar;
  bar.barDirection = "RightToLeft";
  bar.axisFormat = "CellMidPoint";
  bar.axisColor = "#112233";
  bar.showDataBarOnly = true;
  bar.lowerBoundRule = { type: "Number", formula: "=-10" };
  bar.positiveFormat.fillColor = "#00B050";
  bar.positiveFormat.borderColor = "#003300";
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.fillColor = "#C00000";
  bar.negativeFormat.borderColor = "#330000";
  const icons = sheet.getRange("C2:C6").conditionalFormats.add("IconSet").iconSet;
  icons.style = "ThreeTriangles";
  icons.reverseIconOrder = true;
  icons.criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
    { type: "Percent", operator: "GreaterThan", formula: "=80" },
  ];
};

test("colour scales, data bars and icon sets are what was asked for, and stay it in a saved file", async () => {
  await host.run(async (context, sheet) => {
    addAll(sheet);
    await context.sync();
  });
  const before = await graded();
  expect(before).toMatchSnapshot();
  const bytes = await writeXlsx(await host.bench.snapshot());
  const other = await openHeadless({ language: "en-US", file: { bytes, name: "saved.xlsx" } });
  try {
    expect(other.losses).toEqual([]);
    const after = (await other.snapshot()).sheets[0]!.conditionalFormats;
    expect(after.map((format) => ({ graded: format.graded, ranges: format.ranges }))).toEqual(before);
    await other.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [scale, bar, icons] = ["A2", "B2", "C2"].map((cell) =>
        sheet.getRange(cell).conditionalFormats.getItemAt(0).load("type"),
      );
      scale!.colorScale.load("criteria,threeColorScale");
      bar!.dataBar.load("barDirection,axisFormat,lowerBoundRule,upperBoundRule,showDataBarOnly");
      bar!.dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
      icons!.iconSet.load("style,criteria");
      await context.sync();
      expect([scale!.type, bar!.type, icons!.type]).toEqual(["ColorScale", "DataBar", "IconSet"]);
      expect(scale!.colorScale.threeColorScale).toBe(true);
      expect(scale!.colorScale.criteria.maximum).toEqual({
        type: "Formula",
        formula: "=$E$2",
        color: "#FF0000",
      });
      expect(bar!.dataBar.toJSON()).toMatchObject({
        barDirection: "RightToLeft",
        axisFormat: "CellMidPoint",
        lowerBoundRule: { type: "Number", formula: "-10" },
        upperBoundRule: { type: "Automatic" },
        showDataBarOnly: true,
        negativeFormat: { fillColor: "#C00000", matchPositiveFillColor: false },
      });
      expect(icons!.iconSet.style).toBe("ThreeTriangles");
      expect(icons!.iconSet.criteria.map(({ type, formula }) => [type, formula])).toEqual([
        ["Invalid", ""],
        ["Number", "0"],
        ["Percent", "80"],
      ]);
    });
  } finally {
    await other.dispose();
  }
});

test("they follow their cells, come along with a copied sheet and keep their place among the rules", async () => {
  await host.run(async (context, sheet) => {
    addAll(sheet);
    const first = sheet.getRange("A2").conditionalFormats.add("Custom");
    first.custom.rule.formula = "=A2>0";
    first.priority = 3;
    sheet.getRange("1:2").insert("Down");
    const copy = sheet.copy("End");
    const rules = copy.getRange().conditionalFormats.load("items/type,items/priority");
    const range = copy.getRange("A4").conditionalFormats.getItemAt(0).getRange().load("address");
    await context.sync();
    expect(rules.items.map(({ type }) => type)).toEqual(["IconSet", "DataBar", "ColorScale", "Custom"]);
    expect(range.address).toBe("'Sheet1 (2)'!A4:A8");
  });
  const moved = await graded();
  expect(moved.map(({ ranges }) => ranges)).toEqual([["C4:C8"], ["B4:B8"], ["A4:A8"], ["A4"]]);
  expect(moved[2]!.graded).toMatchObject({ points: [{}, {}, { at: { type: "formula", value: "$E$4" } }] });
});

test("what Excel refuses is refused", async () => {
  const scale = (criteria: Partial<Excel.ConditionalColorScaleCriteria>) =>
    host.refusal((_, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale").colorScale.criteria =
        criteria as Excel.ConditionalColorScaleCriteria;
    });
  const end = { type: "HighestValue", color: "red" } as const;
  expect(await scale({ minimum: end })).toBe("InvalidArgument");
  expect(await scale({ minimum: { type: "Percent", formula: "120", color: "red" }, maximum: end })).toBe(
    "InvalidArgument",
  );
  expect(await scale({ minimum: { type: "LowestValue", color: "reddish" }, maximum: end })).toBe(
    "InvalidArgument",
  );
  const other = await host.refusal((_, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("DataBar").iconSet.showIconOnly = true;
  });
  expect(other).toBe("ItemNotFound");
  const few = await host.refusal((_, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("IconSet").iconSet.criteria = [];
  });
  expect(few).toBe("InvalidArgument");
});
