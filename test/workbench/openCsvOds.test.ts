import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { excelFormula, excelReference } from "../../src/workbench/open/odsFormula";
import { readFile } from "../../src/workbench/open/readFile";

/** 名称,值 in GB18030. */
const chinese = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd6, 0xb5, 0x0d, 0x0a];

const rowsOf = async (bytes: Uint8Array, name = "数据.csv") => {
  const { snapshot } = await readFile(bytes, name);
  const rows: unknown[][] = [];
  for (const { row, column, value } of snapshot.sheets[0]!.cells) (rows[row] ??= [])[column] = value;
  return rows;
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

test("a .csv is read in UTF-8, with and without a mark, in UTF-16 and in GB18030", async () => {
  const wanted = [["名称", "值"]];
  expect(await rowsOf(utf8("名称,值\r\n"))).toEqual(wanted);
  expect(await rowsOf(utf8("\ufeff名称,值\n"))).toEqual(wanted);
  expect(await rowsOf(utf16("名称,值\r\n"))).toEqual(wanted);
  // Some programs leave the mark out.
  const unmarked = utf16("名称,值\r\n").subarray(2);
  expect(await rowsOf(unmarked)).toEqual(wanted);
  expect(await rowsOf(unmarked.map((_, at) => unmarked[at ^ 1]!))).toEqual(wanted);
  expect(await rowsOf(Uint8Array.from(chinese))).toEqual(wanted);
});

test("numbers become numbers; codes, long numbers and what looks like a formula stay text", async () => {
  expect(await rowsOf(utf8('1.5,"1,234.5",-2e3,010101,12345678901234567,=1+1,"a""b\nc"\n'))).toEqual([
    [1.5, 1234.5, -2000, "010101", "12345678901234567", "=1+1", 'a"b\nc'],
  ]);
  const { snapshot } = await readFile(utf8("=1+1\n"), "x.csv");
  expect(snapshot.sheets[0]!.cells[0]!.formula).toBeUndefined();
});

test("a text of a .csv that is longer than a cell takes is cut, and told", async () => {
  const { snapshot, losses } = await readFile(utf8(`"${"字".repeat(40_000)}",1\n`), "长.csv");
  expect(snapshot.sheets[0]!.cells.map(({ value }) => String(value).length)).toEqual([32_767, 1]);
  expect(losses).toEqual([{ kind: "longTexts", count: 1, places: ["长!A1"] }]);
});

test("the sheet bears the file's name, as far as a sheet can", async () => {
  const { snapshot } = await readFile(
    utf8("a\n"),
    "各市[2023]/碳排放:汇总表格名称很长很长很长很长很长很长很长.csv",
  );
  expect(snapshot.sheets[0]!.name).toMatch(/^各市 2023 碳排放 汇总/);
  expect(snapshot.sheets[0]!.name.length).toBeLessThanOrEqual(31);
});

test("an .ods gives its values, formulas and merged cells, and lists what it can't", async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: "表一",
        rows: [
          ["甲", 1, null],
          ["乙", 2, null],
        ],
        cells: new Map([["2,1", { value: 3, formula: "SUM(B1:B2)", formulaResult: 3 }]]),
        merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 2 }],
      },
    ],
  });
  const { snapshot, losses } = await readFile(bytes, "表.ods");
  const [sheet] = snapshot.sheets;
  expect(sheet!.name).toBe("表一");
  expect(sheet!.cells).toContainEqual({ row: 1, column: 1, value: 2 });
  expect(sheet!.cells).toContainEqual(
    expect.objectContaining({ row: 2, column: 1, value: 3, formula: "=SUM(B1:B2)" }),
  );
  expect(losses.map(({ kind }) => kind)).toContain("odsFeatures");
});

test("percentages, days and truth become what they are; what separates is taken as the file or its name says", async () => {
  const { snapshot } = await readFile(utf8("45%,-1.5%,2024-03-15,2024/3/5,TRUE,3月5日,5/6\n"), "x.csv");
  const [sheet] = snapshot.sheets;
  const shown = sheet!.cells.map(({ value, style }) =>
    style === undefined ? value : [value, sheet!.styles[style]!.numberFormat],
  );
  expect(shown).toEqual([
    [0.45, "0%"],
    [-0.015, "0.00%"],
    [45_366, "yyyy/m/d"],
    [45_356, "yyyy/m/d"],
    true,
    "3月5日",
    "5/6",
  ]);
  expect(await rowsOf(utf8("sep=;\n市;排放\n甲,乙;12\n"))).toEqual([
    ["市", "排放"],
    ["甲,乙", 12],
  ]);
  expect(await rowsOf(utf8("市\t排放,万吨\n甲,乙\t12\n"), "数据.tsv")).toEqual([
    ["市", "排放,万吨"],
    ["甲,乙", 12],
  ]);
});

test("OpenDocument's own signs in formulas and references become Excel's", () => {
  expect(excelFormula('IF(A1="a;b";SUM(B1:B2~D1);{1;2|3;4})')).toBe('IF(A1="a;b",SUM(B1:B2,D1),{1,2;3,4})');
  expect(excelFormula("COM.MICROSOFT.CONCAT('a;b'!A1;2)")).toBe("CONCAT('a;b'!A1,2)");
  expect(excelFormula("'file:///x.ods'#$Sheet1!A1")).toBeNull();
  expect(excelReference("$'乙 表'.$A$1:.$B$2")).toBe("'乙 表'!$A$1:$B$2");
  expect(excelReference("$甲.$A:.$A")).toBe("甲!$A:$A");
  expect(excelReference("nothing")).toBeNull();
  expect(excelFormula('CHOOSE(A1;[.#REF!];[.A1:.#REF!];"[.#REF!]")')).toBe(
    'CHOOSE(A1,#REF!,#REF!,"[.#REF!]")',
  );
});

test("names, times of day and errors of an .ods are kept, whatever comes first in the file", async () => {
  const plain = await writeOds({
    sheets: [
      { name: "表一", rows: [[1, 2, 3]], cells: new Map([["0,2", { value: 3, formula: "SUM(A1,B1)" }]]) },
    ],
  });
  const parts = unzipSync(plain);
  const cell = (inside: string) => `<table:table-row>${inside}</table:table-row></table:table>`;
  const content = strFromU8(parts["content.xml"]!)
    .replace(/of:=[^"]*/, "of:=SUM([.A1];[.B1])")
    .replace(
      "</table:table>",
      cell(
        '<table:table-cell office:value-type="time" office:time-value="PT06H30M00S"><text:p>6:30</text:p></table:table-cell><table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>',
      ) +
        '<table:named-expressions><table:named-range table:name="首格" table:cell-range-address="$表一.$A$1"/></table:named-expressions>',
    );
  const { mimetype, ...rest } = parts;
  const bytes = zipSync({ ...rest, "content.xml": strToU8(content), mimetype: mimetype! });
  const { snapshot } = await readFile(bytes, "表.ods");
  const [sheet] = snapshot.sheets;
  expect(sheet!.cells[2]).toMatchObject({ value: 3, formula: "=SUM(A1,B1)" });
  expect(sheet!.cells[3]).toMatchObject({ row: 1, value: 6.5 / 24 });
  expect(sheet!.cells[4]).toMatchObject({ error: "#DIV/0!", formula: "=1/0" });
  expect(snapshot.names).toEqual([{ name: "首格", formula: "=表一!$A$1", sheet: null, visible: true }]);
});

test("a row of an .ods that looks like something up to the sheet's edge is no sixteen thousand cells", async () => {
  const parts = unzipSync(await writeOds({ sheets: [{ name: "表一", rows: [["甲"]] }] }));
  const tail =
    '<table:table-cell table:number-columns-repeated="300"/><table:table-cell office:value-type="float" office:value="7"/><table:table-cell table:style-name="x" table:number-columns-repeated="16000"/></table:table-row></table:table>';
  const red =
    '<office:automatic-styles><style:style xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" style:name="x" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style></office:automatic-styles>';
  const content = strFromU8(parts["content.xml"]!)
    .replace(/<office:automatic-styles\b[^]*?(\/>|<\/office:automatic-styles>)/, "")
    .replace("<office:body>", `${red}<office:body>`)
    .replace("</table:table>", `<table:table-row>${tail}`);
  const { mimetype, ...rest } = parts;
  const bytes = zipSync({ ...rest, "content.xml": strToU8(content), mimetype: mimetype! });
  const [sheet] = (await readFile(bytes, "表.ods")).snapshot.sheets;
  expect(sheet!.cells.filter(({ value }) => value !== null)).toEqual([
    { row: 0, column: 0, value: "甲" },
    { row: 1, column: 300, value: 7 },
  ]);
  expect(sheet!.cells.length).toBeLessThan(310);
  expect(excelFormula("B1+$$合计")).toBe("B1+合计");
});
