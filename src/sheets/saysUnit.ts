import type { Language } from "../catalogue/language";
import { unitName } from "../catalogue/unitNames";

/** Whether a cell names a unit: as it is printed, or as people type it (tCO₂, tCO2). */
export function saysUnit(cell: string, unit: string, language: Language): string {
  const printed = unitName(unit, language);
  const typed = printed.replaceAll("₂", "2").replaceAll("₄", "4");
  const isPrinted = `${cell}="${printed}"`;
  return typed === printed ? isPrinted : `OR(${isPrinted},${cell}="${typed}")`;
}
