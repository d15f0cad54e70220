import { writeXlsx } from "hucre/xlsx";
import { readXlsx } from "../../src/files/readXlsx";
import { type RowValue, withRowsBelow } from "../../src/files/gather/rowsWritten";

const NASTY = ["=1+1", " 前后有空格 ", "a&b<c>\"d'", "_x000D_", "多行\n文字", "\u0001控制\uFFFF", "𠮷野"];
const rows: RowValue[][] = [
  [...NASTY],
  ["甲", null, 62.5, true, -1e-7, "", "甲"],
  ...Array.from({ length: 6000 }, (_, i): RowValue[] => [`行${i % 7}`, i]),
];

test("rows written below headings read back as they were, text as text, over many portions", async () => {
  const workbook = await writeXlsx({
    sheets: [
      { name: "前", rows: [["甲", "<1>"]] },
      { name: "明细", rows: [["a", "b"]] },
      { name: "后", rows: [["丙"]] },
    ],
  });
  const [first, list, last] = await readXlsx(await withRowsBelow(workbook, [{ index: 1, rows }]));
  expect([first!.rows, last!.rows]).toEqual([[["甲", "<1>"]], [["丙"]]]);
  expect(list!.rows).toHaveLength(rows.length + 1);
  expect(list!.rows[0]!.slice(0, 2)).toEqual(["a", "b"]);
  expect(list!.rows[1]).toEqual([...NASTY.slice(0, 5), "控制", "𠮷野"]);
  expect(list!.rows[2]).toEqual(["甲", null, 62.5, true, -1e-7, null, "甲"]);
  expect(list!.rows.slice(3).map((row) => row.slice(0, 2))).toEqual(rows.slice(2));
});
