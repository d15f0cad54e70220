import type { PlanId } from "../catalogue/schema";
import type { SheetCells } from "../reading/cells";
import { Grid } from "../reading/cells";
import { coverYears } from "../reading/coverYears";
import { usesDecimalComma } from "../reading/decimalComma";
import { readOwnForm } from "../reading/ownForm";
import type { Refusal } from "../reading/proposal";
import { NO_TABLE } from "../reading/refusals";
import { readSheet } from "../reading/readSheet";
import { address } from "../sheets/a1";
import { isSheetOfOurs } from "./sheetOfOurs";
import { type CheckedValue, judged, judgedOwn } from "./checkedValue";

export type { CheckedValue } from "./checkedValue";

export interface CheckedRefusal extends Pick<Refusal, "kind" | "reason" | "name" | "text"> {
  sheet: string | null;
  cell: string | null;
}

export interface CheckedFile {
  /** The workbook has a table that the add-in made. */
  isOwn: boolean;
  values: CheckedValue[];
  refused: CheckedRefusal[];
}

/** Reads and judges the sheets of one file. Hidden sheets only when asked. */
export function checkSheets(
  sheets: readonly SheetCells[],
  plan: PlanId,
  { hiddenSheets = false }: { hiddenSheets?: boolean } = {},
): CheckedFile {
  const shown = sheets.filter(({ hidden }) => hiddenSheets || !hidden);
  const decimalComma = usesDecimalComma(shown);
  const result: CheckedFile = { isOwn: false, values: [], refused: [] };
  const years = coverYears(shown);
  const own = shown.map((sheet) => readOwnForm(new Grid(sheet), years));
  result.isOwn = own.some((reading) => reading !== null);
  shown.forEach((sheet, i) => {
    const reading = own[i];
    if (reading) {
      for (const value of reading.values) result.values.push(judgedOwn(value, sheet.name));
      for (const refusal of reading.refused) result.refused.push(placed(refusal, sheet.name));
      return;
    }
    // The other sheets of our own workbooks are known: cover, strategies, notes.
    if (result.isOwn && isSheetOfOurs(sheet)) return;
    const { values, refused } = readSheet(sheet, decimalComma);
    // Beside a form a sheet without any indicator is somebody's notes.
    if (result.isOwn && values.every(({ indicator }) => indicator === null)) return;
    for (const value of values) result.values.push(judged(value, sheet.name, plan));
    for (const refusal of refused) result.refused.push(placed(refusal, sheet.name));
  });
  if (shown.every(({ rows }) => rows.length === 0))
    result.refused.push({ sheet: null, cell: null, kind: "no-table", reason: NO_TABLE, name: "", text: "" });
  return result;
}

function placed({ row, column, kind, reason, name, text }: Refusal, sheet: string | null): CheckedRefusal {
  return {
    sheet,
    cell: row === null || column === null ? null : address(row, column),
    kind,
    reason,
    name,
    text,
  };
}
