import { writeOds } from "hucre/ods";
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
  expect(await rowsOf(Uint8Array.from(chinese))).toEqual(wanted);
});

test("numbers become numbers; codes, long numbers and what looks like a formula stay text", async () => {
  expect(await rowsOf(utf8('1.5,"1,234.5",-2e3,010101,12345678901234567,=1+1,"a""b\nc"\n'))).toEqual([
    [1.5, 1234.5, -2000, "010101", "12345678901234567", "=1+1", 'a"b\nc'],
  ]);
  const { snapshot } = await readFile(utf8("=1+1\n"), "x.csv");
  expect(snapshot.sheets[0]!.cells[0]!.formula).toBeUndefined();
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
