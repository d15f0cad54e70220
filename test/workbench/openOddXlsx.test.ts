import { strToU8, zipSync } from "fflate";
import { openHeadless } from "../../src/workbench/node";
import { readFile } from "../../src/workbench/open/readFile";
import { writeXlsx } from "../../src/workbench/xlsx/write";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

const related = (...targets: [type: string, target: string][]) =>
  `<Relationships xmlns="${packaged}">${targets
    .map(([type, target], index) => {
      return `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

const workbookXml = (sheets = '<sheet name="表1" sheetId="1" r:id="rId1"/>', before = "", after = "") =>
  `<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;

const sheetXml = (rows: string, after = "") =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** An .xlsx of the fewest parts that one can have; null takes one away. */
function packed(parts: Record<string, string | Uint8Array | null> = {}): Uint8Array {
  const all: typeof parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": related(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": related(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([name, part]) =>
        part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]],
      ),
    ),
  );
}

const withRows = (rows: string, after = "") => packed({ "xl/worksheets/sheet1.xml": sheetXml(rows, after) });

async function read(bytes: Uint8Array) {
  const { snapshot, losses } = await readFile(bytes, "表.xlsx");
  const cells = snapshot.sheets[0]!.cells.map(({ value, formula }) => (formula ? { value, formula } : value));
  return { snapshot, cells, losses: losses.map(({ kind, places }) => ({ kind, places })) };
}

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

test("parts in UTF-16, under names in other letters and in folders with Windows' sign are read", async () => {
  const rows = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>汉字</t></is></c></row>');
  const inUtf16 = { "xl/worksheets/sheet1.xml": utf16(`<?xml version="1.0" encoding="UTF-16"?>${rows}`) };
  expect((await read(packed(inUtf16))).cells).toEqual(["汉字"]);
  const otherLetters = { "xl/worksheets/sheet1.xml": null, "xl/Worksheets/Sheet1.xml": rows };
  expect((await read(packed(otherLetters))).cells).toEqual(["汉字"]);
  const windows = {
    "xl/worksheets/sheet1.xml": null,
    "xl\\worksheets\\sheet1.xml": rows,
  };
  expect((await read(packed(windows))).cells).toEqual(["汉字"]);
});

test("a cell that points to a text which isn't there stays empty, and is told", async () => {
  const bytes = packed({
    "xl/_rels/workbook.xml.rels": related(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>甲</t></si><si/></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>7</v></c><c r="D1" t="s"><v>x</v></c></row>',
    ),
  });
  const { cells, losses } = await read(bytes);
  expect(cells).toEqual(["甲"]);
  expect(losses).toEqual([
    { kind: "missingTexts", places: ["表1!C1", "表1!D1"] },
    { kind: "emptyTexts", places: ["表1!B1"] },
  ]);
});

test("days written out are dates; days counted from 1904 are counted anew, times of day stay", async () => {
  const written = withRows(
    '<row r="1"><c r="A1" t="d"><v>2024-03-15</v></c><c r="B1" t="d"><v>2024-03-15T12:00:00Z</v></c><c r="C1" t="str"><v>2024-03-15</v></c></row>',
  );
  expect((await read(written)).cells).toEqual([45_366, 45_366.5, "2024-03-15"]);
  const formats = ["yyyy-mm-dd", "h:mm", "[h]:mm:ss", "mm/dd", "mm:ss"];
  const from1904 = packed({
    "xl/workbook.xml": workbookXml(undefined, '<workbookPr date1904="1"/>'),
    "xl/_rels/workbook.xml.rels": related(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="5">${formats
      .map((format, index) => `<numFmt numFmtId="${170 + index}" formatCode="${format}"/>`)
      .join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1">
      <border/></borders><cellXfs count="6"><xf/>${formats
        .map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`)
        .join("")}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1">${[..."ABCDEF"].map((letter, index) => `<c r="${letter}1" s="${(index + 1) % 6}"><v>100.25</v></c>`).join("")}</row>`,
    ),
  });
  const { cells, losses } = await read(from1904);
  expect(cells).toEqual([1562.25, 100.25, 100.25, 1562.25, 100.25, 100.25]);
  expect(losses).toEqual([{ kind: "dates1904", places: ["表1"] }]);
});

test("names of sheets that Excel doesn't allow are changed and told, merged areas that can't be are left out", async () => {
  const sheet = (name: string, id: number) => `<sheet name="${name}" sheetId="${id}" r:id="rId1"/>`;
  const names = packed({
    "xl/workbook.xml": workbookXml(
      sheet("Data", 1) + sheet("data", 2) + sheet("a/b", 3) + sheet("很".repeat(40), 4),
    ),
  });
  const { snapshot, losses } = await read(names);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Data", "data (2)", "a b", "很".repeat(31)]);
  expect(losses).toMatchObject([{ kind: "sheetNames" }]);
  const merged = withRows(
    "",
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="D1:D1"/><mergeCell ref="#REF!"/><mergeCell ref="A3:A500"/></mergeCells>',
  );
  expect((await read(merged)).snapshot.sheets[0]!.merges).toEqual(["A1:B2", "A3:A500"]);
});

test("rules for whole columns and for dates with one limit are the same after saving", async () => {
  const rule = (attributes: string, formula: string) =>
    `<dataValidation ${attributes} allowBlank="1"><formula1>${formula}</formula1></dataValidation>`;
  const bytes = withRows(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    `<conditionalFormatting sqref="C1:C1048576 E5"><cfRule type="expression" priority="1"><formula>C1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="3">${
      rule('type="decimal" operator="greaterThan" sqref="A:A"', "0") +
      rule('type="whole" operator="lessThan" sqref="B2:B1048576"', "9") +
      rule('type="date" operator="lessThan" sqref="D4"', "45000")
    }</dataValidations>`,
  );
  const before = await read(bytes);
  const bench = await openHeadless({ file: { bytes, name: "表.xlsx" } });
  const saved = await writeXlsx(await bench.snapshot());
  await bench.dispose();
  const after = await read(saved);
  expect(after.snapshot.sheets[0]!.validations).toEqual(before.snapshot.sheets[0]!.validations);
  expect(after.snapshot.sheets[0]!.validations.map(({ range }) => range)).toEqual([
    "A:A",
    "B2:B1048576",
    "D4",
  ]);
  expect(after.snapshot.sheets[0]!.conditionalFormats[0]!.ranges).toEqual(["C:C", "E5"]);
});

test("a text in several pieces of one look is no loss, one of several looks is", async () => {
  const text = (first: string, second: string) =>
    withRows(
      `<row r="1"><c r="A1" t="inlineStr"><is><r>${first}<t>市</t></r><r>${second}<t>1</t></r></is></c></row>`,
    );
  const font = (inside: string) => `<rPr><sz val="11"/>${inside}</rPr>`;
  const alike = text(font('<rFont val="宋体"/>'), font('<rFont val="Calibri"/>'));
  expect((await read(alike)).losses).toEqual([]);
  expect((await read(text(font(""), font("<b/>")))).losses).toMatchObject([{ kind: "richText" }]);
});

test("rules and names that are no formula, or stand for a sheet that isn't kept, are told and don't stop saving", async () => {
  const rules = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>=</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="custom" sqref="B1"><formula1>1+</formula1></dataValidation></dataValidations>`;
  const broken = packed({
    "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', rules),
    "xl/workbook.xml": workbookXml(
      '<sheet name="a/b" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="2" r:id="rId9"/>',
      "",
      '<definedNames><definedName name="本表" localSheetId="0">$A$1</definedName><definedName name="图的" localSheetId="1">$A$1</definedName><definedName name="坏">SUM(</definedName></definedNames>',
    ),
  });
  const { snapshot, losses } = await read(broken);
  expect(snapshot.names).toEqual([{ name: "本表", formula: "=$A$1", sheet: "a b", visible: true }]);
  expect(losses.map(({ kind }) => kind).sort()).toEqual(
    ["missingSheets", "conditionalFormats", "externalNames", "sheetNames", "validations"].sort(),
  );
  expect((await read(await writeXlsx(snapshot))).snapshot.names).toEqual(snapshot.names);
});

test("line breaks of Windows are line breaks, in cells and in headings of tables; names of styles are told", async () => {
  const table = `<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="数_x000a_量"/></tableColumns></table>`;
  const parts = packed({
    "xl/_rels/workbook.xml.rels": related(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellStyleXfs count="2"><xf/><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="填报" xfId="1"/></cellStyles></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>数\r\n量</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      `<tableParts count="1"><tablePart xmlns:r="${relations}" r:id="rId1"/></tableParts>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": related(["table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": table,
  });
  const { cells, snapshot, losses } = await read(parts);
  expect(cells[0]).toBe("数\n量");
  expect(snapshot.sheets[0]!.tables[0]!.columns).toEqual(["数\n量"]);
  expect(losses).toEqual([{ kind: "styleNames", places: [] }]);
});

test("a formula without the mark of an array picks one cell of a range, and is the same after saving", async () => {
  const rows = [1, 2].map(
    (row) =>
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A:A*10</f><v>${row}0</v></c></row>`,
  );
  const file = withRows(rows.join(""));
  const { snapshot, cells } = await read(file);
  expect(cells).toEqual([1, { value: 10, formula: "=@A:A*10" }, 2, { value: 20, formula: "=@A:A*10" }]);
  const again = await read(await writeXlsx(snapshot));
  expect(again.cells).toEqual(cells);
  const host = await openHeadless({ file: { bytes: file, name: "表.xlsx" } });
  await host.edit("表1", "A2", 5);
  expect((await host.snapshot()).sheets[0]!.cells.map(({ value }) => value)).toEqual([1, 10, 5, 50]);
  await host.dispose();
});

test("lists and messages of validations that are longer than Excel allows are told and don't stop saving", async () => {
  const long = "甲,".repeat(200);
  const file = withRows(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    `<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>"${long}"</formula1></dataValidation><dataValidation type="whole" showInputMessage="1" prompt="${long}" sqref="B1"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>`,
  );
  const { snapshot, losses } = await read(file);
  expect(losses).toEqual([{ kind: "validations", places: ["表1"] }]);
  expect(snapshot.sheets[0]!.validations.map(({ prompt }) => prompt?.message.length)).toEqual([255]);
  await writeXlsx(snapshot);
});

test("line breaks in the messages of validations are line breaks; cells that hold an empty text are told", async () => {
  const file = withRows(
    '<row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="str"><v></v></c><c r="C1" t="str"><v></v></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
    '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" showInputMessage="1" prompt="甲_x000a_乙" sqref="A2"><formula1>0</formula1></dataValidation></dataValidations>',
  );
  const { snapshot, losses } = await read(file);
  expect(snapshot.sheets[0]!.validations[0]!.prompt!.message).toBe("甲\n乙");
  expect(losses).toEqual([{ kind: "emptyTexts", places: ["表1!A1", "表1!B1", "表1!C1"] }]);
});

test("rows beyond the last one that a sheet has are left out, or refused where they hold cells", async () => {
  const far = '<row r="231999999999940" ht="20" customHeight="1"';
  const { snapshot, cells } = await read(
    withRows(`<row r="1"><c r="A1"><v>1</v></c></row>${far}><c r="B1"><v>2</v></c></row>`),
  );
  expect([cells, snapshot.sheets[0]!.rows]).toEqual([[1, 2], []]);
  await expect(read(withRows(`${far}><c><v>1</v></c></row>`))).rejects.toThrow("231999999999940");
});

test("a table may be called as its sheet is, and a column may end with a blank, also after saving", async () => {
  const file = packed({
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">值 </t></is></c><c r="C1"><f>SUM(表1[[值 ]])</f><v>5</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ).replace("<worksheet ", `<worksheet xmlns:r="${relations}" `),
    "xl/worksheets/_rels/sheet1.xml.rels": related(["table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="值 "/></tableColumns></table>`,
  });
  const host = await openHeadless({ file: { bytes: file, name: "表.xlsx" } });
  await host.edit("表1", "A2", 6);
  const snapshot = await host.snapshot();
  await host.dispose();
  const again = await read(await writeXlsx(snapshot));
  expect([snapshot.sheets[0]!.tables[0]!.name, again.snapshot.sheets[0]!.tables[0]!.name]).toEqual([
    "表1",
    "表1",
  ]);
  expect(again.cells).toEqual(["值 ", { value: 6, formula: "=SUM(表1[[值 ]])" }, 6]);
});
