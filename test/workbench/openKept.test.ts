import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHeadless } from "../../src/workbench/node";
import type { Loss } from "../../src/workbench/open/losses";
import { writeXlsx } from "../../src/workbench/xlsx/write";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet as other programs write it. */
interface Written {
  /** Before and after the cells. */
  head?: string;
  rows?: string;
  tail?: string;
  /** Of the workbook, before and after its list of sheets. */
  book?: string;
  names?: string;
  /** Further parts, by their paths, with what the file as a whole calls them. */
  about?: [path: string, type: string, content: string][];
  /** The workbook's further parts, and the sheet's. */
  beside?: [path: string, type: string, content: string][];
  related?: [path: string, type: string, content: string][];
  /** What of the styles is not the least there can be. */
  fonts?: string;
  fills?: string;
  borders?: string;
  looks?: string;
  tables?: string;
  /** The look of cells that have none of their own. */
  plain?: string;
  /** The texts that cells share. */
  texts?: string;
}

function file(written: Written) {
  const { head = "", rows = "", tail = "", fonts = "", fills = "", borders = "", looks = "" } = written;
  const { book = "", names = "", texts = "", about = [], beside = [], related: around = [] } = written;
  const { tables = "", plain = "<xf/>" } = written;
  const related = (entries: [type: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": related([
      ["officeDocument", "xl/workbook.xml"],
      ...about.map(([path, type]): [string, string] => [type, path]),
    ]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${book}<sheets><sheet name="表" sheetId="1" r:id="r0"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": related([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ...beside.map(([path, type]): [string, string] => [type, `/${path}`]),
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/><name val="等线"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border/>${borders}</borders><cellXfs>${plain}${looks}</cellXfs>${tables}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${office}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts}</sst>`,
    "xl/worksheets/_rels/sheet1.xml.rels": related(around.map(([path, type]) => [type, `/${path}`])),
    ...Object.fromEntries([...about, ...beside, ...around].map(([path, , content]) => [path, content])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** What stands in a file after the host has opened and saved it, and what was told to be lost. */
async function saved(written: Written): Promise<{ part: (path: string) => string; losses: Loss[] }> {
  const bench = await openHeadless({ file: { bytes: file(written), name: "别人的.xlsx" } });
  const parts = unzipSync(await writeXlsx(await bench.snapshot()));
  await bench.dispose();
  return { part: (path) => strFromU8(parts[path] ?? new Uint8Array()), losses: bench.losses };
}

test("every kind of line, and lines across a cell as the heads of Chinese tables have them, are kept", async () => {
  const kinds = [
    ...["thin", "hair", "medium", "thick", "dotted", "dashed", "double", "mediumDashed", "dashDot"],
    ...["mediumDashDot", "dashDotDot", "mediumDashDotDot", "slantDashDot"],
  ];
  const around = kinds.map((kind) => `<border><left/><right/><top style="${kind}"/><bottom/></border>`);
  const across = ['diagonalDown="1"', 'diagonalUp="1"', 'diagonalDown="1" diagonalUp="1"'].map(
    (which) =>
      `<border ${which}><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border>`,
  );
  const borders = [...around, ...across];
  const numbered = (write: (number: number) => string) => borders.map((_, at) => write(at + 1)).join("");
  const { part, losses } = await saved({
    borders: borders.join(""),
    looks: numbered((at) => `<xf borderId="${at}" applyBorder="1"/>`),
    rows: numbered((at) => `<row r="${at}"><c r="A${at}" s="${at}"><v>1</v></c></row>`),
  });
  const styles = part("xl/styles.xml");
  expect(kinds.filter((kind) => !styles.includes(`<top style="${kind}">`))).toEqual([]);
  const diagonals = [
    ...styles.matchAll(/<border( diagonal[^>]*)>.*?<diagonal style="thin"><color rgb="(\w+)"/g),
  ];
  expect(diagonals.map(([, which, color]) => `${which} ${color}`)).toEqual([
    ' diagonalDown="1" FFFF0000',
    ' diagonalUp="1" FFFF0000',
    ' diagonalUp="1" diagonalDown="1" FFFF0000',
  ]);
  expect(losses).toEqual([]);
});

test("how a sheet is looked at, what is usual on it and where groups have their totals is kept", async () => {
  const kept = [
    '<outlinePr summaryBelow="0"/>',
    'showZeros="0" showOutlineSymbols="0" view="pageBreakPreview" zoomScaleNormal="90" rightToLeft="1" showRowColHeaders="0" zoomScale="85"',
    'defaultColWidth="12.5" defaultRowHeight="21" customHeight="1" zeroHeight="1"',
    'errors="NA"',
    'cellComments="atEnd"',
    '<headerFooter scaleWithDoc="0" alignWithMargins="0">',
    // What XML can't hold is spelled, and not once more each time.
    "<oddHeader>&amp;L机密_x000D_第二行</oddHeader>",
  ];
  const [groups, view, usual, errors, comments, headers, header] = kept;
  const { part, losses } = await saved({
    head: `<sheetPr>${groups}</sheetPr><sheetViews><sheetView ${view} workbookViewId="0"/></sheetViews><sheetFormatPr ${usual}/>`,
    rows: '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"/>',
    tail: `<pageSetup paperSize="9" ${errors} ${comments}/>${headers}${header}</headerFooter>`,
  });
  const sheet = part("xl/worksheets/sheet1.xml");
  const view2 = Object.fromEntries(
    [...(/<sheetView ([^>]*)/.exec(sheet)?.[1] ?? "").matchAll(/(\w+)="(\w+)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  expect(view2).toMatchObject(
    Object.fromEntries([...view!.matchAll(/(\w+)="(\w+)"/g)].map(([, name, value]) => [name, value])),
  );
  expect(kept.filter((each) => each !== view && !sheet.includes(each))).toEqual([]);
  // A row that is seen although those that aren't named are hidden.
  expect(sheet).toContain('<row r="2" ht="21"/>');
  expect(losses).toEqual([]);
});

test("tables, names and what a file says of itself keep what the host doesn't show", async () => {
  const custom = [
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="ICV"><vt:lpwstr>A1_12</vt:lpwstr></property>',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="页数"><vt:i4>7</vt:i4></property>',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="4" name="比"><vt:r8>0.5</vt:r8></property>',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="报送"><vt:bool>true</vt:bool></property>',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="6" name="日"><vt:filetime>2024-03-15T08:00:00Z</vt:filetime></property>',
  ].join("");
  const properties = (more: string) =>
    `<Properties xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${more}</Properties>`;
  const table = `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"/></tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="1" showRowStripes="0" showColumnStripes="1"/></table>`;
  const { part, losses } = await saved({
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>',
    tail: '<tableParts count="1"><tablePart r:id="r0"/></tableParts>',
    related: [["xl/tables/table1.xml", "table", table]],
    names:
      '<definedNames><definedName name="率" comment="来自年鉴">表!$B$2</definedName></definedNames><calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50"/>',
    about: [
      ["docProps/custom.xml", "custom-properties", properties(custom)],
      [
        "docProps/app.xml",
        "extended-properties",
        properties("<Manager>王</Manager><Company>规划院</Company>"),
      ],
      [
        "docProps/core.xml",
        "core-properties",
        '<c:coreProperties xmlns:c="c" xmlns:d="d"><d:description>说明_x000d_</d:description><c:category>专项</c:category></c:coreProperties>',
      ],
    ],
  });
  expect(part("docProps/custom.xml")).toContain(custom);
  expect(part("docProps/app.xml")).toContain("<Manager>王</Manager><Company>规划院</Company>");
  expect(part("docProps/core.xml")).toContain(
    "<dc:description>说明_x000D_</dc:description><cp:category>专项</cp:category>",
  );
  expect(part("xl/tables/table1.xml")).toContain(
    'showFirstColumn="1" showLastColumn="1" showRowStripes="0" showColumnStripes="1"',
  );
  expect(part("xl/workbook.xml")).toContain('name="率" comment="来自年鉴"');
  expect(part("xl/workbook.xml")).toContain('calcMode="manual" iterate="1" iterateCount="50"');
  // Kept, but the host calculates otherwise.
  expect(losses.map(({ kind }) => kind)).toEqual(["calculation"]);
});

test("what the host has no place for is told, each by its kind", async () => {
  const { losses } = await saved({
    book: '<fileSharing readOnlyRecommended="1"/>',
    head: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1200" topLeftCell="C1"/></sheetView></sheetViews>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" s="1"><v>1</v></c><c t="d" s="1"><v>2024-03-15</v></c></row>',
    tail: '<scenarios><scenario name="高"/></scenarios><customSheetViews><customSheetView guid="{1}"/></customSheetViews><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><legacyDrawingHF r:id="r9"/>',
    looks: '<xf><alignment readingOrder="2"/><protection hidden="1"/></xf>',
    tables:
      '<dxfs count="1"><dxf><font><b/></font><border><left style="thin"/></border></dxf></dxfs><tableStyles count="1"><tableStyle name="本院"/></tableStyles>',
    texts: "<si><t>规划</t><rPh sb='0' eb='1'><t>guī</t></rPh></si>",
    about: [
      ["customUI/customUI.xml", "extensibility", "<x/>"],
      ["docMetadata/LabelInfo.xml", "classificationlabels", "<x/>"],
    ],
    beside: [
      ["xl/macrosheets/sheet1.xml", "xlMacrosheet", "<x/>"],
      ["xl/xmlMaps.xml", "xmlMaps", "<x/>"],
    ],
    related: [["xl/drawings/vmlDrawing1.vml", "vmlDrawing", "<xml><x:Visible/></xml>"]],
  });
  expect(Object.fromEntries(losses.map(({ kind, count }) => [kind, count]))).toEqual({
    ...{ richValues: 1, phonetics: 1, formats: 2, tableStyles: 1, noteBoxes: 1, ignoredErrors: 1, views: 2 },
    ...{
      scenarios: 1,
      sharing: 2,
      ribbon: 1,
      pictures: 1,
      macros: 1,
      connections: 1,
      doubledCells: 1,
      conditionalLooks: 1,
    },
  });
});

test("the looks of whole rows and columns are kept, and cells beside them keep their own, be it none", async () => {
  const looks =
    '<xf fillId="2" applyFill="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf><protection locked="0"/></xf>';
  const written = {
    fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>',
    looks,
    head: '<cols><col min="2" max="3" width="10" style="1" customWidth="1"/><col min="5" max="30" width="9" style="3"/></cols>',
    rows: '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="0"/><c r="D2" s="1"/></row><row r="4" s="2" customFormat="1"><c r="B4" s="2"><v>1</v></c></row>',
  };
  const bench = await openHeadless({ file: { bytes: file(written), name: "别人的.xlsx" } });
  const formats = await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const of = (address: string) => sheet.getRange(address).load("numberFormat").format.fill.load("color");
    const fills = ["B1", "B2", "C2", "D2", "D1", "C9"].map(of);
    const code = sheet.getRange("D4").load("numberFormat");
    await context.sync();
    return [...fills.map(({ color }) => color), code.numberFormat[0]![0] as string];
  });
  expect(formats).toEqual(["#FFFF00", "#FFFFFF", "#FFFFFF", "#FFFF00", "#FFFFFF", "#FFFF00", "@"]);
  const first = await writeXlsx(await bench.snapshot());
  await bench.dispose();
  const sheet = strFromU8(unzipSync(first)["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/<col min="2" max="3" width="10" style="\d" customWidth="1"\/><col min="5" max="30"/);
  expect(sheet).toMatch(/<row r="4" s="\d" customFormat="1">/);
  const again = await openHeadless({ file: { bytes: first, name: "再开.xlsx" } });
  expect(unzipSync(await writeXlsx(await again.snapshot()))).toEqual(unzipSync(first));
  await again.dispose();
});

test("what XML can't hold is spelled once in formulas and names, however often a file is saved", async () => {
  const formula = 'A2&amp;"a_x000D_b_x005F_x0041_"';
  const { part } = await saved({
    rows: `<row r="1"><c r="A1" t="str"><f>${formula}</f><v>x</v></c><c r="B1" t="str"><f>${formula}</f><v>x</v></c></row>`,
    names: `<definedNames><definedName name="式">${formula.replace("A2&amp;", "")}</definedName></definedNames>`,
  });
  expect(part("xl/worksheets/sheet1.xml").split(`<f>${formula}</f>`)).toHaveLength(3);
  expect(part("xl/workbook.xml")).toContain('>"a_x000D_b_x005F_x0041_"</definedName>');
});

test("cells without a look are centred from top to bottom where the workbook says so, as Excel's Chinese version does", async () => {
  const { part, losses } = await saved({
    plain: '<xf><alignment vertical="center"/></xf>',
    looks: '<xf><alignment vertical="top"/></xf><xf/>',
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0" t="inlineStr"><is><t>字</t></is></c><c r="C1" s="1"><v>1</v></c><c r="D1" s="2"><v>1</v></c><c r="E1"><v>2</v></c></row>',
  });
  const looks = [
    ...part("xl/styles.xml")
      .split("<cellXfs")[1]!
      .matchAll(/<xf [^>]*?(?:\/>|>(.*?)<\/xf>)/g),
  ];
  const verticals = ["A1", "B1", "C1", "D1", "E1"].map((address) => {
    const look = new RegExp(`<c r="${address}"(?: s="(\\d+)")?`).exec(part("xl/worksheets/sheet1.xml"))![1];
    return /vertical="(\w+)"/.exec(looks[Number(look ?? 0)]![1] ?? "")?.[1];
  });
  expect(verticals).toEqual(["center", "center", "top", undefined, "center"]);
  expect(losses).toEqual([]);
});

test("rules that reach beyond what a sheet holds reach as far when saved", async () => {
  const ranges = ["C1:C57387", "E5:E1048576", "AB2:AD900000"];
  const { part, losses } = await saved({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    tail: `${ranges
      .map(
        (range, at) =>
          `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="${at + 1}"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      )
      .join(
        "",
      )}<dataValidations count="1"><dataValidation type="whole" sqref="B2:B5000"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
  });
  const kept = [...part("xl/worksheets/sheet1.xml").matchAll(/ sqref="([^"]*:[^"]*)"/g)].map(
    ([, range]) => range,
  );
  expect(kept.sort()).toEqual([...ranges, "B2:B5000"].sort());
  expect(losses).toEqual([]);
});
