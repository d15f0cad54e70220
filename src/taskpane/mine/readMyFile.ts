import { ExcelProblem } from "../../excel/excelProblem";
import type { MyTable, TargetTable } from "../../excel/mine/ownTables";
import { myTable } from "../../excel/mine/myTable";
import { UnreadableFile } from "../../files/unreadable";
import { usesDecimalComma } from "../../reading/decimalComma";
import { readSheet } from "../../reading/readSheet";
import { type PickedFile, readPicked } from "./readPicked";

/** What the sheets of a file say about the indicators; hidden ones, and those without any table, are left out. */
export async function readMyFile(file: PickedFile, targets: TargetTable[]): Promise<MyTable[]> {
  const sheets = await readPicked(file).catch((thrown: unknown) => {
    if (thrown instanceof UnreadableFile) throw new ExcelProblem("file-unreadable", thrown.reason);
    throw thrown;
  });
  const decimalComma = usesDecimalComma(sheets);
  return sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) =>
      myTable(readSheet(sheet, decimalComma), {
        sheetId: null,
        sheetName: sheet.name ?? file.name,
        hasMerges: (sheet.merges ?? []).length > 0,
        selected: { address: "", value: "", isPercent: false },
        targets,
      }),
    )
    .filter(({ values, refused }) => values.length > 0 || refused.some(({ address }) => address !== null));
}
