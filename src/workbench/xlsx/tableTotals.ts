import { parseStructRef } from "@borgar/fx";
import type { CellSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";
import { storedFormula, type FormulaSetting } from "./storedFormula";
import { element, text, type Attributes } from "./xml";

/** SUBTOTAL's numbers by the names that a file gives the functions of totals. */
const functions: Record<string, string> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

export interface ColumnTotal {
  attributes: Attributes;
  /** Elements within the column. */
  children: string[];
}

/** What a file says of each column's total beside what its cell says; the two have to agree. */
export function columnTotals(
  table: TableSnapshot,
  { cells }: SheetSnapshot,
  setting: FormulaSetting,
): ColumnTotal[] {
  const below = table.totals ? cells.filter(({ row }) => row === table.row + table.rowCount) : [];
  return table.columns.map((name, index) => {
    const cell = below.find(({ column }) => column === table.column + index);
    return cell ? columnTotal(cell, name, table.name, setting) : { attributes: {}, children: [] };
  });
}

function columnTotal(
  { formula, value }: CellSnapshot,
  column: string,
  table: string,
  setting: FormulaSetting,
): ColumnTotal {
  if (formula === undefined)
    return { attributes: { totalsRowLabel: typeof value === "string" ? value : undefined }, children: [] };
  const known = functionOf(formula, column, table);
  if (known) return { attributes: { totalsRowFunction: known }, children: [] };
  const stored = storedFormula(formula, setting);
  if (!stored || stored.array) return { attributes: {}, children: [] };
  return {
    attributes: { totalsRowFunction: "custom" },
    children: [element("totalsRowFormula", {}, text(stored.text))],
  };
}

function functionOf(formula: string, column: string, table: string): string | undefined {
  const [, number = "", reference = ""] = /^=SUBTOTAL\((\d+),(.+)\)$/i.exec(formula) ?? [];
  const parsed = parseStructRef(reference);
  const [only, ...others] = parsed?.columns ?? [];
  const isOwn = parsed?.table?.toLowerCase() === table.toLowerCase() && only === column;
  return isOwn && others.length === 0 && !parsed?.sections?.length ? functions[number] : undefined;
}
