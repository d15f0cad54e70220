import { strToU8, unzipSync, zipSync } from "fflate";
import { lossLine } from "../../src/workbench/open/losses";
import { readFile } from "../../src/workbench/open/readFile";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { SharedStrings } from "../../src/workbench/xlsx/sharedStrings";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { elementOf } from "../../src/workbench/xlsx/xml";
import { blankSheet, sample, workbookOf } from "./xlsxSample";

const saved = (workbook: WorkbookSnapshot) => writeXlsx(workbook);
const opened = async (workbook: WorkbookSnapshot) => readFile(await saved(workbook), "测试.xlsx");
const openedSheet = async (content: Partial<SheetSnapshot>) =>
  (await opened(workbookOf(blankSheet("Sheet1", content)))).snapshot.sheets[0]!;

/** The saved file with one of its parts changed, as another program might have written it. */
async function edited(workbook: WorkbookSnapshot, path: string, change: (xml: string) => string) {
  const parts = unzipSync(await saved(workbook));
  parts[path] = strToU8(change(new TextDecoder().decode(parts[path])));
  return readFile(zipSync(parts), "测试.xlsx");
}

test("a workbook that is saved, opened and saved again is the same file, byte for byte", async () => {
  const first = await saved(sample);
  const { snapshot, losses } = await readFile(first, "sample.xlsx");
  const second = await saved({ ...snapshot, customFunctions: sample.customFunctions });
  const [before, after] = [first, second].map((file) => unzipSync(file));
  expect(Object.keys(after!).sort()).toEqual(Object.keys(before!).sort());
  const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
  for (const path of Object.keys(before!)) {
    expect({ path, text: text(after![path]) }).toEqual({ path, text: text(before![path]) });
  }
  expect(losses).toEqual([]);
});

test("texts, numbers, booleans, errors and empty results stay what they are", async () => {
  const cells = [
    { row: 0, column: 0, value: "#N/A" },
    { row: 0, column: 1, value: null, error: "#N/A" },
    { row: 0, column: 2, value: "007" },
    { row: 0, column: 3, value: true },
    { row: 1, column: 0, value: 0.1 },
    { row: 1, column: 1, value: "", formula: '=IF(A2>1,"x","")' },
    { row: 1, column: 2, value: null, error: "#DIV/0!", formula: "=A2/0" },
    { row: 2, column: 0, value: "a_x0041_\r\nb" },
  ];
  // The file names the font of its cells, which is not the one of a fresh sheet.
  expect((await openedSheet({ cells })).cells).toMatchObject(cells);
});

test("a formula that the file holds once for many cells stands in each of them", async () => {
  const shared = (cells: string) => `<row r="1"><c r="A1"><v>1</v></c></row>${cells}`;
  const { snapshot } = await edited(workbookOf(blankSheet("Sheet1")), "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      "<sheetData/>",
      `<sheetData>${shared(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A1+$A$1+SUM(A:A)+Sheet1!A1</f><v>3</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>',
      )}</sheetData>`,
    ),
  );
  const formulas = snapshot.sheets[0]!.cells.map(({ formula }) => formula).filter(Boolean);
  expect(formulas).toEqual([
    "=A1+$A$1+SUM(A:A)+Sheet1!A1",
    "=A2+$A$1+SUM(A:A)+Sheet1!A2",
    "=B3+$A$1+SUM(B:B)+Sheet1!B3",
  ]);
});

test("younger functions, their parameters and custom functions lose the prefixes that files give them", async () => {
  const formulas = [
    "=XLOOKUP(A1,B:B,C:C)",
    "=LET(x,1,x+1)",
    "=SORT(FILTER(A1:A3,B1:B3>1))",
    "=CARBON.INTENSITY(A1,2)",
    "=B1#",
  ];
  const cells = formulas.map((formula, row) => ({ row, column: 5, value: 1, formula }));
  const { snapshot } = await opened({
    ...workbookOf(blankSheet("Sheet1", { cells })),
    customFunctions: ["CARBON.INTENSITY"],
  });
  expect(snapshot.sheets[0]!.cells.map(({ formula }) => formula)).toEqual(formulas);
});

test("a formula that points to another workbook becomes its value, and that is listed", async () => {
  const { snapshot, losses } = await edited(
    workbookOf(blankSheet("Sheet1", { cells: [{ row: 0, column: 0, value: 5, formula: "=B1+1" }] })),
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace("<f>B1+1</f>", "<f>[1]甲!B1+'[2]乙 丙'!C1</f>"),
  );
  expect(snapshot.sheets[0]!.cells).toMatchObject([{ row: 0, column: 0, value: 5 }]);
  expect(snapshot.sheets[0]!.cells[0]).not.toHaveProperty("formula");
  expect(losses).toEqual([{ kind: "externalFormulas", count: 1, places: ["Sheet1!A1"] }]);
  expect(lossLine(losses[0]!, "zh-CN")).toContain("1 处（Sheet1!A1）");
  expect(lossLine(losses[0]!, "en-US")).toContain("1 (Sheet1!A1)");
});

test("a formula beyond Excel's limits becomes its value, and that is listed", async () => {
  const within = `=${"(".repeat(64)}1${")".repeat(64)}+LEN("${"x".repeat(255)}")`;
  const beyond = [
    `${"(".repeat(65)}1${")".repeat(65)}+LEN("${"x".repeat(200)}")`,
    `LEN("${"x".repeat(256)}")`,
    `SUM(${Array(256).fill("1").join(",")})`,
    `1${"+1".repeat(4_200)}`,
  ];
  const cell = (formula: string, row: number) =>
    `<row r="${row}"><c r="A${row}"><f>${formula}</f><v>7</v></c></row>`;
  const { snapshot, losses } = await edited(
    workbookOf(blankSheet("Sheet1")),
    "xl/worksheets/sheet1.xml",
    (xml) =>
      xml.replace(
        "<sheetData/>",
        `<sheetData>${[within.slice(1), ...beyond].map((formula, row) => cell(formula, row + 1)).join("")}</sheetData>`,
      ),
  );
  expect(snapshot.sheets[0]!.cells.map(({ formula }) => formula)).toEqual([
    within,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(snapshot.sheets[0]!.cells.map(({ value }) => value)).toEqual([7, 7, 7, 7, 7]);
  expect(losses).toEqual([
    { kind: "limits", count: 4, places: ["Sheet1!A2", "Sheet1!A3", "Sheet1!A4", "Sheet1!A5"] },
  ]);
});

test("rules on a cell's value or rank become rules with the same formula; colour scales stay what they are", async () => {
  const rules =
    '<conditionalFormatting sqref="B2:B9 D2:D9"><cfRule type="cellIs" dxfId="0" priority="2" operator="between">' +
    "<formula>1</formula><formula>$A$1*2</formula></cfRule></conditionalFormatting>" +
    '<conditionalFormatting sqref="C2:C9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/>' +
    '<cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="E2:E9"><cfRule type="top10" dxfId="0" priority="3" bottom="1" rank="2"/>' +
    '<cfRule type="aboveAverage" dxfId="0" priority="4" stdDev="7"/>' +
    '<cfRule type="iconSet" priority="5"><iconSet iconSet="9Moons"><cfvo type="percent" val="0"/></iconSet></cfRule>' +
    "</conditionalFormatting>";
  const { snapshot, losses } = await edited(
    workbookOf(
      blankSheet("Sheet1", {
        conditionalFormats: [
          {
            ranges: ["A1"],
            formula: "=A1>1",
            fill: "#FFC7CE",
            fontColor: "#9C0006",
            stopIfTrue: false,
            priority: 0,
          },
        ],
      }),
    ),
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, rules),
  );
  expect(snapshot.sheets[0]!.conditionalFormats).toEqual([
    {
      ranges: ["C2:C9"],
      formula: "",
      graded: {
        kind: "colorScale",
        points: [
          { at: { type: "min" }, color: "#FF0000" },
          { at: { type: "max" }, color: "#00FF00" },
        ],
      },
      stopIfTrue: false,
      priority: 0,
    },
    {
      ranges: ["B2:B9", "D2:D9"],
      formula: "=AND(B2>=1,B2<=($A$1*2))",
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      stopIfTrue: false,
      priority: 1,
    },
    {
      ranges: ["E2:E9"],
      formula: "=AND(ISNUMBER(E2),E2<=SMALL($E$2:$E$9,MIN(2,COUNT($E$2:$E$9))))",
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      stopIfTrue: false,
      priority: 2,
    },
  ]);
  expect(losses.map(({ kind, count }) => [kind, count])).toEqual([
    ["conditionalFormats", 2],
    ["rewrittenFormats", 2],
  ]);
});

test("dates are the numbers that Excel counts, whatever their format", async () => {
  const numbers = [1, 59, 61, 45_000, 45_000.5, 0.25, 1 / 3];
  const cells = numbers.map((value, row) => ({ row, column: 0, value, style: 0 }));
  const sheet = await openedSheet({ cells, styles: [{ numberFormat: "yyyy-mm-dd hh:mm" }] });
  sheet.cells.forEach(({ value }, row) => expect(value).toBeCloseTo(numbers[row]!, 12));
});

test("colours of the theme, with their tints, and of the old palette are told as #RRGGBB", async () => {
  const { snapshot } = await edited(
    workbookOf(
      blankSheet("Sheet1", {
        cells: [{ row: 0, column: 0, value: 1, style: 0 }],
        styles: [{ fill: "#123456" }],
      }),
    ),
    "xl/styles.xml",
    (xml) => xml.replace('<fgColor rgb="FF123456"/>', '<fgColor theme="4" tint="0.7999816888943144"/>'),
  );
  // Excel 2013 and later show "Blue, Accent 1, Lighter 80%" as this, to within a rounding.
  expect(snapshot.sheets[0]!.styles[0]!.fill).toMatch(/^#D[9A]E[123]F[23]$/);
});

test("an array formula over several cells becomes its values, so that no cell loses what it shows", async () => {
  const cells =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SUM(B1:C1*B2:C2)</f><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>';
  const { snapshot, losses } = await edited(
    workbookOf(blankSheet("Sheet1")),
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace("<sheetData/>", `<sheetData>${cells}</sheetData>`),
  );
  expect(snapshot.sheets[0]!.cells).toMatchObject([
    { row: 0, column: 0, value: 9 },
    { row: 1, column: 0, value: 9 },
  ]);
  expect(losses).toEqual([{ kind: "arrays", count: 1, places: ["Sheet1!A1"] }]);
});

test("a workbook of a hundred and fifty thousand texts and rows can be saved", () => {
  const strings = new SharedStrings();
  for (let index = 0; index < 150_000; index++) strings.numberOf(`${index}行`);
  expect(strings.toXml()).toContain("<t>149999行</t></si></sst>");
  expect(elementOf("sheetData", {}, Array<string>(150_000).fill("<row/>"))).toHaveLength(150_000 * 6 + 23);
});
