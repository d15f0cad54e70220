import fc from "fast-check";
import { useBench } from "./bench";

const host = useBench();

test("a snapshot holds what the add-in put into the workbook", async () => {
  host.bench.registerFunctions(
    { functions: [{ id: "T.TABLE", name: "T.TABLE", parameters: [] }] },
    {
      "T.TABLE": () => [
        ["甲", 1],
        ["乙", 2],
      ],
    },
  );
  await host.run(async (context, first) => {
    const sheet = context.workbook.worksheets.add("指标");
    context.workbook.properties.title = "市级总体规划";
    context.workbook.customXmlParts.add('<plan xmlns="urn:plan"/>');
    const table = sheet.getRange("A3:B4");
    table.values = [
      ["名称", "值"],
      ["甲", 12.5],
    ];
    const made = sheet.tables.add("A3:B4", true);
    made.name = "清单";
    made.style = "TableStyleLight1";
    made.showBandedRows = false;
    sheet.getRange("A1").values = [["标题"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.font.size = 16;
    sheet.getRange("A1").format.fill.color = "#DDEBF7";
    sheet.getRange("A1:B1").merge();
    sheet.getRange("B4").numberFormat = [["0.0"]];
    sheet.getRange("B4").format.protection.locked = false;
    sheet.getRange("B4").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("C4").formulas = [["=B4/0"]];
    sheet.getRange("D4").formulas = [["=B4*2"]];
    sheet.getRange("D6").formulas = [["=T.TABLE()"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("9:9").rowHidden = true;
    sheet.freezePanes.freezeRows(3);
    sheet.showGridlines = false;
    sheet.tabColor = "#70AD47";
    sheet.customProperties.add("role", "indicators");
    context.workbook.names.add("值", sheet.getRange("B4"));
    sheet.names.add("本表", sheet.getRange("A3"));
    const rule = sheet.getRange("B4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B4<20";
    rule.custom.format.fill.color = "#FFC7CE";
    rule.custom.format.font.color = "#9C0006";
    sheet.activate();
    first.visibility = "Hidden";
    await context.sync();
  });
  const { sheets, ...workbook } = await host.bench.snapshot();
  expect(workbook).toEqual({
    title: "市级总体规划",
    active: 1,
    names: expect.arrayContaining([
      { name: "值", formula: "=指标!$B$4", sheet: null, visible: true },
      { name: "本表", formula: "=指标!$A$3", sheet: "指标", visible: true },
    ]),
    customXml: ['<plan xmlns="urn:plan"/>'],
    customFunctions: ["T.TABLE"],
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sheet1", "hidden"],
    ["指标", "visible"],
  ]);
  const sheet = sheets[1]!;
  expect(sheet).toMatchObject({
    tabColor: "#70AD47",
    gridlines: false,
    freeze: { rows: 3, columns: 0 },
    merges: ["A1:B1"],
    columns: [{ index: 0, width: 120, hidden: false }],
    rows: expect.arrayContaining([
      { index: 0, height: 30, hidden: false },
      { index: 8, height: null, hidden: true },
    ]),
    tables: [
      {
        name: "清单",
        row: 2,
        column: 0,
        rowCount: 2,
        columnCount: 2,
        columns: ["名称", "值"],
        style: "TableStyleLight1",
        banded: false,
      },
    ],
    conditionalFormats: [
      {
        ranges: ["B4"],
        formula: "=$B4<20",
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        stopIfTrue: false,
        priority: 0,
      },
    ],
    properties: { role: "indicators" },
  });
  const at = (row: number, column: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column)!;
  expect(at(3, 2)).toMatchObject({ value: null, error: "#DIV/0!", formula: "=B4/0" });
  expect(at(3, 3)).toMatchObject({ value: 25, formula: "=B4*2" });
  expect(at(5, 3)).toMatchObject({ value: "甲", formula: "=T.TABLE()", spill: { rows: 2, columns: 2 } });
  expect(at(6, 4)).toMatchObject({ value: 2 });
  expect(at(6, 4).formula).toBeUndefined();
  expect(sheet.styles[at(0, 0).style!]).toMatchObject({ fill: "#DDEBF7", font: { bold: true, size: 16 } });
  expect(sheet.styles[at(3, 1).style!]).toMatchObject({
    numberFormat: "0.0",
    locked: false,
    borders: { bottom: { style: "double", color: "#000000" } },
  });
});

test("any text and any number that is put in comes out again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      async (text, number) => {
        await host.run(async (context, sheet) => {
          sheet.getRange("A1:B1").values = [[`'${text}`, number]];
          await context.sync();
        });
        const cells = (await host.bench.snapshot()).sheets[0]!.cells;
        expect(cells.map(({ value }) => value)).toEqual([text, number === 0 ? 0 : number]);
      },
    ),
    { numRuns: 60 },
  );
});
