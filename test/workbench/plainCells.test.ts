import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readPacked, readFile } from "../../src/workbench/open/readFile";
import { CommonCell } from "../../src/workbench/open/commonCell";
import { plainCells } from "../../src/workbench/open/plainCells";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const related = (targets: Record<string, string>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(
      ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** Three looks: none, a bold one with a gradient, which is kept in part, and a day. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="12"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="2" fontId="1" fillId="1" borderId="0" applyFill="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

const texts = [
  "<si><t>甲</t></si>",
  "<si><t>a &amp; b &lt;c&gt;</t></si>",
  "<si><r><t>两</t></r><r><rPr><b/></rPr><t>体</t></r></si>",
  '<si><t xml:space="preserve"> 空 </t></si>',
  "<si><t>_x0041_&#65;</t></si>",
  "<si><t></t></si>",
  "<si/>",
];

function file(rows: string, prolog = "", workbookPr = ""): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": related({ officeDocument: "xl/workbook.xml" }),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets><sheet name="表" sheetId="1" r:id="r0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related({
      worksheet: "worksheets/sheet1.xml",
      styles: "styles.xml",
      sharedStrings: "sharedStrings.xml",
    }),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts.join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${prolog}<sheetFormatPr defaultColWidth="9"/><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const attributes = [
  ...["", ' s="1"', ' s="2"', ' s="1" t="n"', ' t="s"', ' s="1" t="s"', ' t="s" s="2"', ' t="s" ph="1"'],
  ...[' t="str"', ' s="1" t="str"', ' t="b"', ' t="e"', ' t="inlineStr"', ' s="2" cm="1"', ' t="d"'],
];
const formulas = [
  ...["", "", "", "<f>A1*2</f>", "<f>A1&amp;&quot;,&quot;</f>", "<f>SUM(A:A)</f>", "<f>A:A+1</f>", "<f/>"],
  ...['<f t="shared" ref="A1:C9" si="0">B1+$C$1</f>', '<f t="shared" si="0"/>', '<f t="shared" si="1"/>'],
  '<f t="shared" ref="A1:C9" si="1">SUM(A1:$B2,C$3)-D$4&amp;"A1"</f>',
  ...["<f>[1]Sheet!A1</f>", "<f>_xlfn.SINGLE(A1)</f>", '<f ca="1">NOW()</f>', "<f>cmd|'x'!A1</f>"],
];
const values = [
  "",
  "<v/>",
  "<v></v>",
  ...["1", "0", "2.50", "-1E-3", "6", "9", "45000", "甲&amp;", "_x0041_", "#N/A"],
  ...[".5", "7.", ".", "-", "0.30000000000000004", "12345678901234567", " 1", "1 "],
].map((value) => (value === "" || value.startsWith("<") ? value : `<v>${value}</v>`));

const cell = fc.tuple(
  fc.constantFrom(...attributes),
  fc.constantFrom(...formulas),
  fc.constantFrom(...values),
);
const row = fc.array(fc.option(cell, { freq: 3 }), { maxLength: 6 });

const written = (lines: Lines) =>
  lines
    .map((line, index) => {
      const cells = line.map((each, column) => {
        if (!each) return "";
        const [attribute, formula, value] = each;
        const start = `<c r="${"ABCDEF"[column]}${index + 1}"${attribute}`;
        return formula + value === "" ? `${start}/>` : `${start}>${formula}${value}</c>`;
      });
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    })
    .join("");

type Lines = ([string, string, string] | null)[][];

const met = (lines: Lines): [Lines, boolean] => [lines, false];
const DAYS: Lines = [[[' s="2"', "", "<v>45000</v>"]], [[' s="2"', "", "<v>-1E-3</v>"]]];
const begun = '<f t="shared" ref="A1:C9" si="0">B1+$C$1</f>';
const LOST_IN_ANOTHER_ORDER: Lines = [
  [[' t="str"', "", "<v>甲&amp;</v>"]],
  [[' t="s" ph="1"', "", "<v>甲&amp;</v>"]],
  [[' t="str"', "", ""]],
];
const BLOCK_BEGUN_ANEW: Lines = [
  [[' s="1"', "", "<v>6</v>"]],
  [["", begun, ""]],
  [[' t="e"', begun, ""]],
  [[' s="1"', '<f t="shared" si="0"/>', "<v>1</v>"]],
];

type Read = Awaited<ReturnType<typeof readFile>> | string;

/**
 * The library makes a moment of a number with a day's format, and so rounds it to milliseconds. The places of what can't be
 * kept come as they were met, the first few of many.
 */
const comparable = (read: Read) =>
  typeof read === "string"
    ? read
    : {
        ...read,
        losses: read.losses.map((loss) => ({
          ...loss,
          places: loss.count > loss.places.length ? loss.places.length : [...loss.places].sort(),
        })),
        snapshot: {
          ...read.snapshot,
          sheets: read.snapshot.sheets.map((sheet) => ({
            ...sheet,
            cells: sheet.cells.map(({ value, ...cell }) => ({
              ...cell,
              value: typeof value === "number" ? Math.round(value * 86_400_000) : value,
            })),
          })),
        },
      };

test("plain cells are what the library reads of the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.boolean(), async (lines, is1904) => {
      const rows = written(lines);
      const workbookPr = is1904 ? '<workbookPr date1904="1"/>' : "";
      const outcome = (bytes: Uint8Array) => readFile(bytes, "").catch(String);
      const quick = await outcome(file(rows, "", workbookPr));
      // A sheet with a comment in it is left to the library.
      const slow = await outcome(file(rows, "<!-- -->", workbookPr));
      expect(comparable(quick)).toEqual(comparable(slow));
    }),
    {
      numRuns: 60,
      examples: [met(DAYS), met(BLOCK_BEGUN_ANEW), met(LOST_IN_ANOTHER_ORDER)],
    },
  );
});

test("all but the first cell of each look is read without the library, and handed over packed", async () => {
  const lines = Array.from({ length: 50 }, (_, row) => [
    ["", "", `<v>${row}</v>`],
    [' s="1" t="s"', "", "<v>1</v>"],
    [' s="2"', "<f>A1*2</f>", "<v>45000</v>"],
  ]) as [string, string, string][][];
  const rows = written(lines);
  const { cells, rest } = plainCells(`<sheetData>${rows}</sheetData>`, [null, "a & b <c>"])!;
  expect(cells).toHaveLength(147);
  expect(rest.match(/<c /g)).toHaveLength(3);
  const { snapshot } = await readPacked(file(rows), "");
  const [sheet] = snapshot.sheets;
  expect(sheet!.cells.rows).toHaveLength(150);
  expect(sheet!.cells.texts.filter((text) => text === "a & b <c>")).toHaveLength(1);
});

test("a sheet whose cells don't stand in order, or don't say where, is left to the library", () => {
  const sheet = (cells: string) => plainCells(`<sheetData><row r="1">${cells}</row></sheetData>`, []);
  expect(sheet('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')).toBeNull();
  expect(sheet('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')).toBeNull();
  expect(sheet('<c r="A1"><v>1</v></c><c><v>2</v></c>')).toBeNull();
  expect(sheet('<c r="A1"><v>1</v></c><c s="1" r="B1"><v>2</v></c>')).toBeNull();
});

test("a number is read sign by sign as the language reads it whole", () => {
  const decimals = fc
    .tuple(fc.constantFrom("", "-"), fc.bigInt(0n, 10n ** 17n), fc.integer({ min: 0, max: 18 }))
    .map(([sign, digits, places]) => {
      const text = String(digits).padStart(places + 1, "0");
      return `${sign}${text.slice(0, text.length - places)}${places > 0 ? `.${text.slice(-places)}` : ""}`;
    });
  fc.assert(
    fc.property(
      fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)),
      (text) => {
        const cell = new CommonCell(`<c r="AB12" s="3"><v>${text}</v></c>`, []);
        expect(cell.read(0)).toBe(true);
        expect([cell.row, cell.column, cell.look, cell.value]).toEqual([11, 27, 3, Number(text)]);
      },
    ),
    { numRuns: 300 },
  );
});
