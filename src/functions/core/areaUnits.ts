import type { Cell } from "./cells";
import { beside } from "./beside";
import { choices, choose, isChoice } from "./names";

/** Units in which people have areas of land. */
export const AREA_UNITS = choices(
  { zh: "面积单位", en: "unit of area" },
  {
    hm2: ["公顷", "hm2"],
    m2: ["平方米", "m2"],
    km2: ["平方公里", "km2"],
    mu: ["亩", "mu"],
  },
  "areaUnits",
);

export type AreaUnit = keyof typeof AREA_UNITS.names;

/** How many mu one unit is; 15 mu are exactly one hectare. */
const MU_PER: Record<AreaUnit, number> = { hm2: 15, m2: 15 / 10_000, km2: 1500, mu: 1 };

/** How many `wanted` units one unit in the cell is; `usual` when the unit was left out. */
export function areaIn(wanted: AreaUnit, cell: Cell, usual: AreaUnit): number {
  if (cell === null) return MU_PER[usual] / MU_PER[wanted];
  // 万亩 and the like: a unit of area that is on no list.
  if (typeof cell === "string" && !isChoice(AREA_UNITS, cell) && beside().isSameKind(cell, wanted)) {
    const { times, by } = beside().conversion(cell, wanted);
    return times / by;
  }
  return MU_PER[choose(AREA_UNITS, cell)] / MU_PER[wanted];
}
