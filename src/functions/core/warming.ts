import type { Cell } from "./cells";
import { factor, isFactor } from "./factors";
import { choices } from "./names";
import { coefficient, type Own } from "./quantities";

/** Assessment reports of the IPCC, by whose potentials over 100 years a gas is counted. */
export const REPORTS = choices(
  { zh: "评估报告", en: "assessment report" },
  {
    sar: ["第二次评估", "SAR"],
    ar4: ["第四次评估", "AR4"],
    ar5: ["第五次评估", "AR5"],
    ar6: ["第六次评估", "AR6"],
  },
  "reports",
);

export type Gas = "ch4" | "ch4-fossil" | "n2o";

/** Warming potential of a gas: one's own, that of the report named, else that of AR5. */
export function warmingOf(cell: Cell, gas: Gas = "ch4"): number {
  if (cell === null) return factor(`gwp.${gas}`);
  // Tonnes of the gas itself.
  if (cell === 1) return cell;
  return coefficient(REPORTS, cell, (report) => potential(gas, report), gas === "n2o" ? OF_N2O : OF_CH4);
}

/** Reports before AR5 give methane of fossil origin no potential of its own. */
function potential(gas: Gas, report: keyof typeof REPORTS.names): number {
  const id = report === "ar5" ? `gwp.${gas}` : `gwp.${gas}.${report}`;
  return isFactor(id) ? factor(id) : factor(`gwp.ch4.${report}`);
}

/** Published ones lie between 4 (over 500 years) and 120 (over 10); nitrous oxide's 265 is none of them. */
const OF_CH4: Own = { units: [""], from: 1, to: 150 };
/** From 130 over 500 years to 310 in the second report. */
const OF_N2O: Own = { units: [""], from: 100, to: 350 };
