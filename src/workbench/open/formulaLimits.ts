import { tokenize } from "@borgar/fx";

/** Excel's own limits for a formula. */
const most = { characters: 8192, levels: 64, text: 255, arguments: 255 };

/** Whether Excel would take this formula, "=" included. Only long or deep ones are looked at closely. */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > most.characters) return false;
  if (formula.length <= most.text) return true;
  const open: number[] = [];
  for (const { type, value } of tokenize(formula)) {
    if (type === "string" && value.length - 2 > most.text) return false;
    if (type !== "operator") continue;
    if (value === "(" && open.push(1) > most.levels) return false;
    if (value === ")") open.pop();
    if (value === "," && open.length > 0 && ++open[open.length - 1]! > most.arguments) return false;
  }
  return true;
}
