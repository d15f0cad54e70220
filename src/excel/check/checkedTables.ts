import { isVerificationTable } from "../../sheets/names";
import type { CheckedTable, Finding } from "./checkReport";
import type { AroundTable } from "./aroundTable";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import { isFirstForm } from "../upgrade/newColumns";

/** The tables of a check, and which of them are copies of one another: the same indicators for the same plan. */
export function checkedTables(
  tables: readonly IndicatorTableInWorkbook[],
  findings: readonly Finding[],
  aroundOf: (table: IndicatorTableInWorkbook) => AroundTable,
): CheckedTable[] {
  const indicators = new Map<string, Set<string>>();
  for (const { table, indicator } of findings) {
    if (indicator === null) continue;
    if (!indicators.has(table)) indicators.set(table, new Set());
    indicators.get(table)!.add(indicator);
  }
  const share = (one: string, other: string) => {
    const own = indicators.get(one);
    return own !== undefined && [...(indicators.get(other) ?? [])].some((indicator) => own.has(indicator));
  };
  return tables.map((found) => {
    const {
      table: { id, name },
      plan,
      sheetName,
      body,
    } = found;
    return {
      id,
      plan,
      sheetName,
      rows: body.rowCount,
      isFirstForm: isFirstForm(found),
      ...aroundOf(found),
      copies: tables
        .filter((other) => !isVerificationTable(other.table.name) && !isVerificationTable(name))
        .filter((other) => other.table.id !== id && other.plan === plan && share(id, other.table.id))
        .map(({ table }) => table.id),
    };
  });
}
