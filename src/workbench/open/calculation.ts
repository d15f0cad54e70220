import type { WorkbookSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import { unusual } from "./view";
import type { XmlNode } from "./xmlTree";

const usual = {
  calcMode: "auto",
  refMode: "A1",
  iterate: "0",
  iterateCount: "100",
  iterateDelta: "0.001",
  fullPrecision: "1",
  forceFullCalc: "0",
};

/** How a file has its formulas calculated, where it isn't as usual. It is kept; the host calculates at once and in full. */
export function calculationSnapshot(
  workbook: XmlNode,
  losses: Losses,
): Pick<WorkbookSnapshot, "calculation"> {
  const calculation = unusual(workbook.within("calcPr")[0], usual);
  if (calculation.iterate === undefined) {
    delete calculation.iterateCount;
    delete calculation.iterateDelta;
  }
  const { calcMode, iterate, fullPrecision } = calculation;
  if (calcMode ?? iterate ?? fullPrecision) losses.add("calculation", null);
  return Object.keys(calculation).length > 0 ? { calculation } : {};
}
