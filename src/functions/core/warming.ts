import type { Cell } from "./cells";
import { factor } from "./factors";
import { ownNumber, type Own } from "./quantities";

/** Warming potential of methane: one's own, else that of IPCC AR5. */
export function warmingOf(cell: Cell): number {
  return cell === null ? factor("gwp.ch4") : ownNumber(cell, POTENTIAL);
}

/** Published ones lie between 4 (over 500 years) and 120 (over 10); nitrous oxide's 265 is none of them. */
const POTENTIAL: Own = { units: [""], from: 1, to: 150 };
