/* global Excel */
import type { Text } from "../../catalogue/schema";
import { isVerificationTable } from "../../sheets/names";
import type { Finding } from "./checkReport";
import type { IndicatorTableInWorkbook } from "../indicatorTables";

export const isLostLink = (formula: unknown) => /^=.*#REF!/.test(String(formula ?? ""));

/** A link whose cell is gone: what is left of the formula doesn't say where it pointed, so it was noted. */
export function lostLink(was: string | null): Text {
  return {
    zh: `链接的单元格已被删除${was ? `（原为 ${was}）` : ""}。请重新链接，或直接填数值。`,
    en: `The linked cell was deleted${was ? ` (it was ${was})` : ""}. Link another one, or enter the number.`,
  };
}

export interface LostLink {
  finding: Finding;
  found: IndicatorTableInWorkbook;
  /** Counted from 0. */
  row: number;
}

/** On 核对 the row itself says where its value came from. One request more, where a link is lost there. */
export async function sayWhatTheyWere(
  context: Excel.RequestContext,
  lost: readonly LostLink[],
): Promise<void> {
  const asked = lost
    .filter(({ found: { table, columns } }) => isVerificationTable(table.name) && columns.dataSource)
    .map(({ finding, found: { table, body, columns }, row }) => ({
      finding,
      source: table.worksheet.getCell(row, body.columnIndex + columns.dataSource!).load("values"),
    }));
  if (asked.length === 0) return;
  await context.sync();
  for (const { finding, source } of asked)
    finding.reason = lostLink([source.values[0]![0], finding.name].filter(Boolean).join(" "));
}
