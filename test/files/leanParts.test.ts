import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/files/readXlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of one sheet, as its XML says. The second style is a percentage. */
async function read(sheet: string) {
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" fontId="0"/></cellXfs><dxfs count="1"><dxf><numFmt numFmtId="200" formatCode="0"/></dxf></dxfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${sheet}</worksheet>`,
  };
  const [only] = await readXlsx(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
  return only!;
}

describe("A sheet is read without its blank cells, formulas and rules", () => {
  it("and its values, formats, merges and hidden columns are those of the whole", async () => {
    const sheet = await read(
      '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"><f>C1&gt;1</f><v>0.5</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
        '<row r="2"><c r="A2" s="1"></c><c r="B2"><f>1+1</f></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    );
    expect(sheet.rows).toEqual([
      [null, 0.5, "ab"],
      [null, "=1+1", "#DIV/0!"],
    ]);
    expect(sheet.formats?.[0]?.[1]).toBe("0.00%");
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([...sheet.hiddenColumns!]).toEqual([1]);
  });

  it("unless its cells don't say where they stand: then a blank one keeps its place", async () => {
    const sheet = await read(
      '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/><c><v>3</v></c></row></sheetData>',
    );
    expect(sheet.rows).toEqual([[null, null, 3]]);
  });

  it("and a text that looks like a cell stays a text", async () => {
    const sheet = await read(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<c r="A1"/>b]]></t></is></c></row></sheetData>',
    );
    expect(sheet.rows).toEqual([['a<c r="A1"/>b']]);
  });
});
