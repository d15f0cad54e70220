import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx as writeEncrypted } from "hucre/xlsx";
import { OpenProblem } from "../../src/workbench/open/problem";
import { readFile } from "../../src/workbench/open/readFile";
import { typedFormula } from "../../src/workbench/open/typedFormula";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { sample } from "./xlsxSample";

let whole: Uint8Array;

beforeAll(async () => {
  whole = await writeXlsx(sample);
});

async function problemOf(bytes: Uint8Array, name = "文件.xlsx"): Promise<OpenProblem> {
  const problem = await readFile(bytes, name).then(
    () => null,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(OpenProblem);
  return problem as OpenProblem;
}

/** The central directory of a zip says how large each part is once it is unpacked. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

test("a file behind a password is told from an old .xls, and both say what to do", async () => {
  const encrypted = await writeEncrypted({
    sheets: [{ name: "Sheet1", rows: [[1]] }],
    encryption: { password: "x", spinCount: 10 },
  });
  expect((await problemOf(encrypted)).chinese).toContain("密码");
  const old = new Uint8Array(1024);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const excel3 = Uint8Array.from([0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]);
  for (const bytes of [old, excel3])
    expect((await problemOf(bytes, "旧.xls")).chinese).toContain("另存为 .xlsx");
});

test("wherever a file is cut off, it is called damaged, never opened in part", async () => {
  for (const share of [0.1, 0.35, 0.6, 0.85, 0.99]) {
    const problem = await problemOf(whole.slice(0, Math.floor(whole.length * share)));
    expect(problem.chinese).toContain("已损坏");
  }
});

test("a part that was cut off before it was packed is damage too, not a sheet that ends sooner", async () => {
  const parts = unzipSync(whole);
  for (const path of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
    for (const length of [0, parts[path]!.length / 2, parts[path]!.length - 3])
      expect(
        (await problemOf(zipSync({ ...parts, [path]: parts[path]!.slice(0, length) }))).chinese,
      ).toContain("已损坏");
});

test("a whole sheet that was merged ends with what the sheet holds, and is told", async () => {
  const parts = unzipSync(whole);
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const merged = sheet.replace(
    /(<mergeCells[^>]*>).*(<\/mergeCells>)/,
    '$1<mergeCell ref="A1:XFD1048576"/>$2',
  );
  expect(merged).not.toBe(sheet);
  parts["xl/worksheets/sheet1.xml"] = strToU8(merged);
  const { snapshot, losses } = await readFile(zipSync(parts), "x.xlsx");
  const last = Math.max(...snapshot.sheets[0]!.cells.map(({ row }) => row)) + 1;
  expect(snapshot.sheets[0]!.merges).toEqual([expect.stringMatching(new RegExp(`^A1:[A-Z]{1,2}${last}$`))]);
  expect(losses.map(({ kind }) => kind)).toContain("largeMerges");
});

test("a file whose bytes were changed on the way is refused or opened, but never ends in another error", async () => {
  for (let at = 50; at < whole.length; at += 997) {
    const changed = whole.slice();
    changed[at] = changed[at]! ^ 0xff;
    await readFile(changed, "x.xlsx").catch((error: unknown) => expect(error).toBeInstanceOf(OpenProblem));
  }
});

test("a file that would swell beyond bounds is refused before it is unpacked", async () => {
  const problem = await problemOf(claiming(whole, 0x7fff0000));
  expect(problem.chinese).toMatch(/解压后约 \d+ MB，超过可打开的 512 MB/);
});

test("a file that declares entities is refused", async () => {
  const parts = unzipSync(whole);
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  const lol = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  parts["xl/workbook.xml"] = strToU8(workbook.replace("?>", `?><!-- x -->${lol}`));
  expect((await problemOf(zipSync(parts))).chinese).toContain("XML 实体");
  // What only names its kind, as the macros of LibreOffice do, declares none.
  const kind = '<!DOCTYPE workbook PUBLIC "-//OpenOffice.org//DTD 1.0//EN" "workbook.dtd">';
  parts["xl/workbook.xml"] = strToU8(workbook.replace("?>", `?>${kind}`));
  expect((await readFile(zipSync(parts), "x.xlsx")).snapshot.sheets.length).toBeGreaterThan(0);
});

test("an empty file, a picture, a zip of something else and a file without a visible sheet say what they are", async () => {
  expect((await problemOf(new Uint8Array())).chinese).toContain("0 字节");
  expect((await problemOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "图.png")).chinese).toContain(
    "图.png",
  );
  expect((await problemOf(zipSync({ "a.txt": strToU8("x") }))).chinese).toContain("已损坏");
  const parts = unzipSync(whole);
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = strToU8(
    workbook.replace(/<sheet name="([^"]*)"( state="\w+")?/g, '<sheet name="$1" state="hidden"'),
  );
  expect((await problemOf(zipSync(parts))).chinese).toContain("没有可见的工作表");
});

test("what only bears the name of a workbook is called what it is, in both languages", async () => {
  const cases: [string | Uint8Array, string, string][] = [
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "图片", "a picture"],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), "图片", "a picture"],
    ["%PDF-1.7 \u0000", "PDF", "a PDF document"],
    [Uint8Array.of(0x1f, 0x8b, 8, 0), "压缩包", "an archive"],
    ["\ufeff <html><table></table></html>", "网页", "a web page"],
    ["MIME-Version: 1.0\n\n<html></html>", "网页", "a web page"],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      "XML 电子表格 2003",
      "an XML",
    ],
    ["{\\rtf1 x}", "文字处理文档", "a text document"],
    ["名称,值\n甲,1\n", "文字", "plain text"],
  ];
  for (const [content, chinese, english] of cases) {
    const problem = await problemOf(typeof content === "string" ? strToU8(content) : content, "年报.xlsx");
    expect(problem.chinese).toContain(`内容是${chinese}`);
    expect(problem.english).toContain(`it is ${english}`);
  }
  expect((await problemOf(Uint8Array.of(7, 0, 7, 0))).chinese).toContain("不是可打开的工作簿。");
});

test("a cell outside of any sheet and a sheet of too many cells are refused", async () => {
  const withCell = (ref: string) => {
    const parts = unzipSync(whole);
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    parts["xl/worksheets/sheet1.xml"] = strToU8(
      sheet.replace(
        "</sheetData>",
        `<row r="${/\d+/.exec(ref)![0]}"><c r="${ref}"><v>1</v></c></row></sheetData>`,
      ),
    );
    return zipSync(parts);
  };
  for (const address of ["A1048577", "XFE1", "?2"])
    expect((await problemOf(withCell(address))).chinese).toContain(`“${address}”不存在`);
  expect((await problemOf(withCell("XFD1048576"))).chinese).toContain("单元格过多");
  const { snapshot } = await readFile(withCell("B1048576"), "x.xlsx");
  expect(snapshot.sheets[0]!.cells.at(-1)).toMatchObject({ row: 1_048_575, column: 1, value: 1 });
});

test("macros, pictures and charts are not run or read, and are listed", async () => {
  const parts = unzipSync(whole);
  const add = (path: string, content = "x") => (parts[path] = strToU8(content));
  const related = (path: string, relations: [type: string, target: string][]) => {
    const entries = relations.map(
      ([type, target], index) => `<Relationship Id="x${index}" Type="urn:x/${type}" Target="${target}"/>`,
    );
    const known = parts[path] ? new TextDecoder().decode(parts[path]) : "<Relationships></Relationships>";
    add(path, known.replace("</Relationships>", `${entries.join("")}</Relationships>`));
  };
  add("xl/vbaProject.bin");
  related("xl/_rels/workbook.xml.rels", [["vbaProject", "vbaProject.bin"]]);
  add(
    "xl/drawings/drawing1.xml",
    "<xdr:wsDr xmlns:xdr='x'><xdr:pic>1</xdr:pic><xdr:sp>2</xdr:sp></xdr:wsDr>",
  );
  related("xl/worksheets/_rels/sheet1.xml.rels", [["drawing", "../drawings/drawing1.xml"]]);
  related("xl/drawings/_rels/drawing1.xml.rels", [["chart", "../charts/chart1.xml"]]);
  add("xl/charts/chart1.xml", "not even xml <<<");
  const { losses } = await readFile(zipSync(parts), "宏.xlsm");
  const counts = Object.fromEntries(losses.map(({ kind, count }) => [kind, count]));
  expect(counts).toEqual({ macros: 1, pictures: 1, drawings: 1, charts: 1 });
});

test("a document of another kind and an .ods behind a password say what they are", async () => {
  const related = '<Relationship Id="a" Type="urn:x/officeDocument" Target="word/document.xml"/>';
  const letter = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(`<Relationships>${related}</Relationships>`),
    "word/document.xml": strToU8("<w:document xmlns:w='x'><w:body/></w:document>"),
  });
  expect((await problemOf(letter)).chinese).toContain("Word");
  const locked = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8("unreadable"),
    "META-INF/manifest.xml": strToU8(
      "<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
    ),
  });
  expect((await problemOf(locked, "表.ods")).chinese).toContain("密码");
});

test("a formula that asks another program becomes its value, and a sheet whose name has the same sign does not", async () => {
  expect(typedFormula("cmd|'/c calc'!A0")).toBeNull();
  expect(typedFormula("IF(A1,1,reuters|x!y)")).toBeNull();
  expect(typedFormula("'a|b'!A1&\"x|y\"")).toBe("='a|b'!A1&\"x|y\"");
});

test("a formula that points to another workbook in any spelling becomes its value; a name of this workbook stays", () => {
  const outside = [
    "[1]!Rate",
    '[1]!Load("a")',
    "['file:///home/a.xlsx']Sheet1!A2",
    "SUM(1,[2]!'ES #F')",
    "[1]S!A1",
  ];
  expect(outside.map(typedFormula)).toEqual(outside.map(() => null));
  expect(typedFormula('[0]!Rate*2&"[0]!"')).toBe('=Rate*2&"[0]!"');
  expect(typedFormula("SUM(T1[a])+T1['[x'] !]")).toBe("=SUM(T1[a])+T1['[x'] !]");
});
