import { utils, write } from "@e965/xlsx";
import { codePages } from "../../src/files/codePages";
import { readFile } from "../../src/files/readFile";

/** 指标 and 碳排放总量 as Chinese programs of before 1997 wrote them. */
const chinese = {
  WXYZ: [0xd6, 0xb8, 0xb1, 0xea],
  ABCDEFGHIJ: [0xcc, 0xbc, 0xc5, 0xc5, 0xb7, 0xc5, 0xd7, 0xdc, 0xc1, 0xbf],
};

test("an .xls of before 1997 is read in the code page that it names, also without the library's own tables", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([Object.keys(chinese), [1.5]]), "S1");
  const bytes = Buffer.from(write(book, { type: "buffer", bookType: "biff5" }) as Uint8Array);
  for (const [placeholder, text] of Object.entries(chinese))
    Buffer.from(text).copy(bytes, bytes.indexOf(placeholder));
  const codePage = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(936, codePage + 4);
  const [sheet] = await readFile(new Uint8Array(bytes), "旧表.xls");
  expect(sheet!.rows).toEqual([["指标", "碳排放总量"], [1.5]]);
});

test("code pages are decoded as Windows does", () => {
  const { decode } = codePages.utils;
  expect(decode(936, chinese.WXYZ)).toBe("指标");
  expect(decode(950, [0xab, 0xfc])).toBe("指");
  expect(decode(1252, [0x93, 0x61, 0xe9, 0x94])).toBe("“aé”");
  expect(decode(1251, [0xcf])).toBe("П");
  expect(decode(4711, [0x80])).toBe("€");
});
