import { utils, write, type WorkSheet } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { checkSheets } from "../../src/files/checkSheets";
import { readFile } from "../../src/files/readFile";
import { UnreadableFile } from "../../src/files/unreadable";

const TABLE = [
  ["某市指标表（2021—2035年）"],
  ["指标", "单位", "2020年", "2035年"],
  ["绿色出行分担率", "%", 0.52, "≥75%"],
  ["耕地保有量", "万亩", "1,234.5", "—"],
  ["容积率", "", 1.2, "1.5"],
];
const READ = [
  "C3 green-travel-share 52 2020",
  "C4 arable-land 823000 2020",
  "C5 floor-area-ratio 1.2 2020",
  "D3 green-travel-share 75 2035",
  "D5 floor-area-ratio 1.5 2035",
];

function sheet(): WorkSheet {
  const made = utils.aoa_to_sheet(TABLE);
  made.C3!.z = "0%";
  made["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  return made;
}

function fileOf(bookType: "xlsx" | "xlsb" | "biff8" | "ods"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet(), "表一");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const checked = async (bytes: Uint8Array, name: string) =>
  checkSheets(await readFile(bytes, name), "市-总体规划");

async function read(bytes: Uint8Array, name: string) {
  const { values, refused } = await checked(bytes, name);
  return {
    values: values
      .map(({ cell, indicator, catalogueValue, year }) => `${cell} ${indicator} ${catalogueValue} ${year}`)
      .sort(),
    refused: refused.map(({ cell, kind }) => `${cell} ${kind}`),
  };
}

const refusal = (bytes: Uint8Array, name: string) =>
  readFile(bytes, name).then(
    () => "was read",
    (thrown: unknown) =>
      thrown instanceof UnreadableFile ? thrown.reason.en : `not an UnreadableFile: ${String(thrown)}`,
  );

describe("One table reads the same from every kind of file", () => {
  test.each(["xlsx", "xlsb", "biff8", "ods"] as const)("%s", async (kind) => {
    const name = kind === "biff8" ? "a.xls" : `a.${kind}`;
    expect(await read(fileOf(kind), name)).toEqual({ values: READ, refused: ["D4 placeholder"] });
  });

  // An .xlsx has dates of its own, which in Jest belong to another realm.
  test.each(["xlsb", "biff8", "ods"] as const)(
    "a date heads a year and is no value, also counted from 1904: %s",
    async (bookType) => {
      const dated = (date1904: boolean) => {
        const made = utils.aoa_to_sheet([
          ["指标", "单位", 0],
          ["绿色出行分担率", "%", 52],
          ["公交分担率", "%", 0],
        ]);
        const day = date1904 ? 45291 - 1462 : 45291;
        made.C1 = { t: "n", v: day, z: "yyyy-mm-dd" };
        made.C3 = { t: "n", v: day, z: "yyyy-mm-dd" };
        const book = utils.book_new();
        utils.book_append_sheet(book, made, "表一");
        book.Workbook = { WBProps: { date1904 } };
        return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
      };
      const name = bookType === "biff8" ? "a.xls" : `a.${bookType}`;
      for (const date1904 of [false, true])
        expect(await read(dated(date1904), name)).toEqual({
          values: ["C2 green-travel-share 52 2023"],
          refused: ["C3 not-a-number"],
        });
    },
  );

  const lines = TABLE.map((row) => row.map((cell) => (cell === 0.52 ? "52%" : `"${cell}"`)).join(",")).join(
    "\r\n",
  );
  const utf16 = Buffer.from(lines, "utf16le");
  test.each([
    ["UTF-8", Buffer.from(lines)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${lines}`)],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16 without", utf16],
    [
      "tabs for commas",
      Buffer.from(
        TABLE.map((row) => row.map((cell) => (cell === 0.52 ? "52%" : cell)).join("\t")).join("\n"),
      ),
    ],
  ])(".csv in %s", async (_, bytes) => {
    expect(await read(new Uint8Array(bytes), "a.csv")).toEqual({ values: READ, refused: ["D4 placeholder"] });
  });

  test(".csv in GB18030", async () => {
    // 指标,单位,2020年 / 容积率,,1.2
    const bytes = Buffer.from("d6b8b1ea2cb5a5cebb2c32303230c4ea0ac8ddbbfdc2ca2c2c312e320a", "hex");
    expect(await read(new Uint8Array(bytes), "a.csv")).toEqual({
      values: ["C2 floor-area-ratio 1.2 2020"],
      refused: [],
    });
  });

  test("an .xls that is text is read as the text that it is, and one that is neither text nor a workbook is damaged", async () => {
    // 指标,单位,2020年 / 容积率,,1.2 in GB18030
    const text = Buffer.from("d6b8b1ea09b5a5cebb0932303230c4ea0ac8ddbbfdc2ca0909312e320a", "hex");
    expect(await read(new Uint8Array(text), "a.xls")).toEqual({
      values: ["C2 floor-area-ratio 1.2 2020"],
      refused: [],
    });
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256);
    expect(await refusal(noise, "a.xls")).toMatch(/damaged|incomplete/i);
  });

  test("a first line that says what separates is no record, as in Excel", async () => {
    const text = "sep=;\r\n指标;单位;2020年\r\n容积率;;1.2\r\n";
    expect(await read(new Uint8Array(Buffer.from(text)), "a.csv")).toEqual({
      values: ["C2 floor-area-ratio 1.2 2020"],
      refused: [],
    });
  });

  test("a .csv has no sheet, and decimal commas only where the whole file has them", async () => {
    const whole = await checked(Buffer.from("指标;单位;2020年\n绿色出行分担率;%;62,5\n容积率;;1,2"), "a.csv");
    expect(whole.values.map(({ sheet, value }) => [sheet, value])).toEqual([
      [null, 62.5],
      [null, 1.2],
    ]);
    const mixed = await checked(Buffer.from("指标;单位;2020年\n绿色出行分担率;%;62,5\n容积率;;1.2"), "a.csv");
    expect(mixed.values.map(({ value }) => value)).toEqual([1.2]);
    expect(mixed.refused.map(({ kind }) => kind)).toEqual(["not-a-number"]);
  });
});

describe("What a cell hides is said, and never taken for something else", () => {
  test("errors, footnotes set high, stored values of formulas", async () => {
    const cells = new Map([
      ["1,2", { formula: "1/0", formulaResult: "#DIV/0!", type: "error" as const, value: "#DIV/0!" }],
      ["2,2", { formula: "30+32", formulaResult: 62 }],
      [
        "3,2",
        {
          value: "621",
          type: "richText" as const,
          richText: [{ text: "62" }, { text: "1", font: { vertAlign: "superscript" as const } }],
        },
      ],
    ]);
    const rows = [
      ["指标", "单位", "2020年"],
      ["建筑密度", "%", null],
      ["绿色出行分担率", "%", null],
      ["绿色出行比例", "%", null],
    ];
    const { values, refused } = await checked(
      await writeXlsx({ sheets: [{ name: "a", rows, cells }] }),
      "a.xlsx",
    );
    expect(values.map(({ cell, value }) => `${cell} ${value}`)).toEqual(["C3 62", "C4 62"]);
    expect(refused.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual(["C2 not-a-number"]);
  });

  test("hidden rows are read and said, hidden sheets only when asked", async () => {
    const rows = [
      ["指标", "单位", "2020年"],
      ["容积率", "", 1.2],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "明", rows, rowDefs: new Map([[1, { hidden: true }]]) },
        { name: "暗", rows, hidden: true },
      ],
    });
    const sheets = await readFile(bytes, "a.xlsx");
    const shown = checkSheets(sheets, "市-总体规划");
    expect(shown.values.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([["明", true]]);
    expect(shown.values[0]!.remark!.zh).toContain("隐藏");
    const all = checkSheets(sheets, "市-总体规划", { hiddenSheets: true });
    expect(all.values.map(({ sheet }) => sheet)).toEqual(["明", "暗"]);
  });

  test("a name that begins like a formula is a name", async () => {
    const bytes = Buffer.from('指标,单位,2020年\n"=HYPERLINK(""x"")",%,5\n@SUM(1),%,6');
    const { values } = await checked(bytes, "a.csv");
    expect(values.map(({ name, indicator }) => [name, indicator])).toEqual([
      ['=HYPERLINK("x")', null],
      ["@SUM(1)", null],
    ]);
  });
});

describe("What .ods hides is told like what .xlsx hides", () => {
  const content = (body: string) =>
    `<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const row = (cells: string[], attributes = "") =>
    `<table:table-row${attributes}>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join("")}</table:table-row>`;
  const rows =
    row(["指标", "单位", "2020年"]) +
    row(["绿地率", "%", "35"], ' table:visibility="filter"') +
    row(["容积率", "", "1.2"]);

  test("sheets, rows and columns", async () => {
    const bytes = zipSync({
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "META-INF/manifest.xml": Buffer.from('<manifest:manifest xmlns:manifest="m"/>'),
      "styles.xml": Buffer.from("<office:document-styles/>"),
      "content.xml": Buffer.from(
        content(
          `<table:table table:name="明 &amp; 暗" table:style-name="ta1">${rows}</table:table><table:table table:name="暗" table:style-name="ta2">${rows}</table:table>`,
        ),
      ),
    });
    const { values } = await checked(bytes, "a.ods");
    expect(values.map(({ sheet, cell, isHidden }) => [sheet, cell, isHidden])).toEqual([
      ["明 & 暗", "C2", true],
      ["明 & 暗", "C3", false],
    ]);
  });
});

test("a formula whose result was never stored is refused, not passed over", async () => {
  const book = new ExcelJS.Workbook();
  const made = book.addWorksheet("a");
  made.addRow(["指标", "单位", "2020年", "2021年"]);
  made.addRow(["绿地率", "%", { formula: "30+5" }, { formula: "30+6", result: 36 }]);
  const { values, refused } = await checked(new Uint8Array(await book.xlsx.writeBuffer()), "a.xlsx");
  expect(values.map(({ cell, value }) => `${cell} ${value}`)).toEqual(["D2 36"]);
  expect(refused.map(({ cell, kind, reason }) => [cell, kind, /没有存下/.test(reason.zh)])).toEqual([
    ["C2", "not-a-number", true],
  ]);
});

describe("A file that can't be read says why", () => {
  const whole = fileOf("xlsx");
  test.each([
    ["nothing in it", new Uint8Array(), "a.xlsx", /empty/],
    ["cut off", whole.slice(0, whole.length / 2), "a.xlsx", /damaged|cut off/],
    ["a text called .xlsx", Buffer.from("hello"), "a.xlsx", /damaged/],
    [
      "a .csv cut off within quotes",
      Buffer.from('指标,单位,2020年\n林地面积,公顷,"12,3'),
      "a.csv",
      /cut off/,
    ],
    [
      "a .csv cut off within a character",
      Buffer.from("指标,单位,2020年\n容积率,,1.2\n林").subarray(0, -1),
      "a.csv",
      /cut off/,
    ],
    ["a .csv in GB18030 cut off so", Buffer.from("d6b8b1ea2c0ac8", "hex"), "a.csv", /cut off/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47]), "a.png", /Not a table/],
    ["zeros called .csv", new Uint8Array(3000).fill(0), "a.csv", /Not a table/],
    ["a zip of something else", zipSync({ "a.txt": Buffer.from("a") }), "a.xlsx", /Not a table/],
  ])("%s", async (_, bytes, name, reason) => {
    expect(await refusal(new Uint8Array(bytes), name)).toMatch(reason);
  });

  test("a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "a", rows: [["a"]] }],
      encryption: { password: "x", spinCount: 1 },
    });
    expect(await refusal(bytes, "a.xlsx")).toMatch(/password/);
  });

  test("a password on an .ods, which leaves its parts unreadable", async () => {
    const locked = zipSync({
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": Buffer.from("\u0001\u0002 no XML"),
      "META-INF/manifest.xml": Buffer.from(
        "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
      ),
    });
    expect(await refusal(locked, "a.ods")).toMatch(/password/);
  });

  test("a zip bomb is refused by what its list says, before anything is unpacked", async () => {
    const bomb = zipSync({
      "[Content_Types].xml": Buffer.from("x"),
      "xl/worksheets/sheet1.xml": new Uint8Array(5e6),
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = bomb.length - 22; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 2e9, true);
        break;
      }
    expect(await refusal(bomb, "a.xlsx")).toMatch(/2000 MB/);
  });

  test("an old workbook or an .ods that ends before its last part is damage, wherever it was cut", async () => {
    for (const kind of ["biff8", "ods"] as const) {
      const name = kind === "biff8" ? "a.xls" : "a.ods";
      const file = fileOf(kind);
      for (const part of [0.1, 0.35, 0.6, 0.8])
        expect([kind, part, await refusal(file.slice(0, file.length * part), name)]).toEqual([
          kind,
          part,
          expect.stringMatching(/damaged/),
        ]);
    }
  });

  test("cells repeated or filled far beyond any table are refused before they are laid out", async () => {
    const parts = unzipSync(fileOf("ods"));
    const content = Buffer.from(parts["content.xml"]!).toString();
    const row = (rows: number, columns: number, value: string) =>
      `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell ${value}table:number-columns-repeated="${columns}"/></table:table-row></table:table>`;
    const repeated = (...line: Parameters<typeof row>) =>
      zipSync({
        ...parts,
        "content.xml": Buffer.from(content.replace("</table:table>", row(...line))),
      });
    const value = 'office:value-type="float" office:value="1" ';
    expect(await refusal(repeated(1_000_000, 16_000, value), "a.ods")).toMatch(/reach too far/);
    expect(await refusal(repeated(1_048_000, 16_384, ""), "a.ods")).toBe("was read");
    const xlsx = unzipSync(fileOf("xlsx"));
    const sheetPart = Buffer.from(xlsx["xl/worksheets/sheet1.xml"]!).toString();
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    xlsx["xl/worksheets/sheet1.xml"] = Buffer.from(sheetPart.replace("</sheetData>", far));
    expect(await refusal(zipSync(xlsx), "a.xlsx")).toMatch(/reach too far/);
  });

  test("a part that is longer than its list says, or that has a flipped bit, is damage and no other number", async () => {
    const parts = unzipSync(fileOf("xlsx"));
    const sheet = "xl/worksheets/sheet1.xml";
    const stored = zipSync(parts, { level: 0 });
    const flipped = stored.slice();
    const text = Buffer.from(stored.buffer, stored.byteOffset, stored.length);
    const at = text.indexOf("<v>", text.indexOf(sheet)) + 3;
    flipped[at] = flipped[at]! ^ 1;
    expect(await refusal(flipped, "a.xlsx")).toMatch(/damaged/);
    const longer = zipSync(parts);
    const view = new DataView(longer.buffer, longer.byteOffset);
    for (let place = longer.length - 22; place > 0; place -= 1)
      if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 50, true);
    expect(await refusal(longer, "a.xlsx")).toMatch(/damaged/);
  });

  test("a sheet of sentences has no table, a workbook without cells neither", async () => {
    const sentences = await writeXlsx({
      sheets: [{ name: "说明", rows: [["一、到2025年绿色出行分担率达到62%。"], ["二、请报送。"]] }],
    });
    expect((await checked(sentences, "a.xlsx")).refused.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ["no-table", "说明"],
    ]);
    const blank = await writeXlsx({ sheets: [{ name: "a", rows: [] }] });
    expect((await checked(blank, "a.xlsx")).refused.map(({ kind }) => kind)).toEqual(["no-table"]);
  });
});
