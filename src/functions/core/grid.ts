import { REGION_NAMES } from "../../catalogue/regionNames";
import type { Cell } from "./cells";
import { isSingle, type Matrix } from "./columns";
import { choices, choose, isChoice } from "./names";

/** Regions that the notices on electricity factors list, and 西藏, which they leave out. */
export const REGIONS = choices<string>(
  { zh: "地区", en: "region" },
  Object.fromEntries(Object.entries(REGION_NAMES).map(([zh, en]) => [zh, [zh, en]])),
  "regions",
);

/**
 * A lone region with its name in place of its code of GB/T 2260: as text only, as the number 110000 may be anything. Said
 * here, before a lone text of digits is read as the number that it looks like; in a column it stays text.
 */
export function withoutCodes(regions: Matrix): Matrix {
  if (!isSingle(regions)) return regions;
  const cell: Cell = Array.isArray(regions) ? regions[0]![0] : regions;
  return typeof cell === "string" && CODE.test(cell) && isChoice(REGIONS, cell)
    ? [[choose(REGIONS, cell)]]
    : regions;
}

const CODE = /^\s*[\d０-９]{2}([\d０-９]{4})?\s*$/;

/** What a grid factor counts. The five differ by up to half and must never be mixed. */
export const BASES = choices(
  { zh: "口径", en: "basis" },
  {
    "grid.average": ["平均", "average"],
    "grid.excluding-market": ["剔除市场化", "excluding market"],
    "grid.fossil": ["化石", "fossil"],
    "grid.ets": ["碳市场", "ETS"],
    "grid.lifecycle": ["全生命周期", "life cycle"],
  },
  "bases",
);
