import { quoteSheetName } from "./address";

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The formula with sheets under their new names, found by the old ones; what stands in quotes as text stays. */
export function withSheetNames(formula: string, sheets: ReadonlyMap<string, string>): string {
  const changed = [...sheets].filter(([before, after]) => before !== after);
  if (changed.length === 0 || !formula.includes("!")) return formula;
  const spelled = changed.flatMap(([before]) => [`'${before.replaceAll("'", "''")}'`, before]);
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|(^|[^\\p{L}\\p{N}_.'\\]])(${spelled.map(literal).join("|")})!`,
    "gu",
  );
  return formula.replace(pattern, (whole, lead: string | undefined, name: string | undefined) => {
    if (name === undefined) return whole;
    const before = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    return `${lead ?? ""}${quoteSheetName(sheets.get(before) ?? before)}!`;
  });
}

/** Whether a formula names a sheet. */
export const pointsTo = (formula: string, sheet: string) =>
  withSheetNames(formula, new Map([[sheet, `${sheet}?`]])) !== formula;
