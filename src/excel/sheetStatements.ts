/* global Excel */
import { adviceRows } from "../sheets/adviceRows";
import { COVER_LEAD } from "../sheets/cover/coverLead";
import { LEAD_TEXT } from "../sheets/schemes/leadText";
import type { SheetStatement } from "./actions";
import { asProblem } from "./problems";

/** Above its rows every sheet beside the form says what it is for and how it stands: how much is to be mended. */
const HEAD = "A2:A3";
const STATEMENT = "A3";

/** How the sheets count what is to be mended, in either language; the form's own sentence is worded otherwise. */
const COUNTS = [
  /需要核对的\s*(\d+)/,
  /数据异常\s*(\d+)\s*处/,
  /to be looked at:\s*(\d+)/,
  /(\d+) to be looked at/,
];
/** What is wrong with what a whole sheet hangs on, such as weights that don't add up; it is in no row's count. */
const WHOLE = /数据异常：|Invalid: /;
const SCHEMES = /^Schemes with entries: .*; invalid: (\d+)/;
/** 方案 counts the faults of 方案措施, which has no sentence of its own: there the rows say it. */
const COUNTED_ELSEWHERE = new Set(Object.values(LEAD_TEXT).map(([lead]) => lead));
/** The cover says beside a field what is wrong with it, and counts nothing. */
const COVERS = new Set(Object.values(COVER_LEAD));

/** The sentences of those sheets that have something to be mended, with its rows. Three requests, whatever the number of sheets. */
export async function readStatements(): Promise<SheetStatement[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      await context.sync();
      const heads = worksheets.items
        .filter(({ visibility }) => visibility === "Visible")
        .map((sheet) => ({ sheet, head: sheet.getRange(HEAD).load("values") }));
      await context.sync();
      const asked = heads.flatMap(({ sheet, head }) => {
        const [lead, statement] = head.values.map(([cell]) => String(cell));
        const isCover = COVERS.has(lead!);
        const isElsewhere = isCover || COUNTED_ELSEWHERE.has(lead!);
        if (!isElsewhere && toMend(statement!) === 0) return [];
        const used = sheet.getUsedRange().load("values,rowIndex,columnIndex");
        return [{ sheet, text: isElsewhere ? "" : statement!, used, isCover }];
      });
      if (asked.length === 0) return [];
      await context.sync();
      return asked.flatMap(({ sheet: { id, name }, text, used, isCover }) => {
        // A sheet of ours begins at A1; one whose first lines were taken away is told by its sentence alone.
        const isWhole = used.rowIndex === 0 && used.columnIndex === 0;
        const place = (address: string) => ({ sheetId: id, sheetName: name, address });
        const rows = (isWhole ? adviceRows(used.values, isCover ? 1 : undefined) : []).map(
          ({ address, ...said }) => ({
            ...said,
            place: place(address),
          }),
        );
        return text === "" && rows.length === 0 ? [] : [{ text, place: place(STATEMENT), rows }];
      });
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function toMend(text: string): number {
  const counted = [...COUNTS, SCHEMES].reduce((sum, count) => sum + Number(count.exec(text)?.[1] ?? 0), 0);
  return counted + (WHOLE.test(text) ? 1 : 0);
}
