import { REGION_NAMES } from "../../catalogue/regionNames";
import type { Cell } from "./cells";
import { choices, choose } from "./names";

const OTHER_NAMES: Readonly<Record<string, string[]>> = { 全国: ["中国", "national"], 西藏: ["Xizang"] };

/** Regions that the notices on electricity factors list, and 西藏, which they leave out. */
export const REGIONS = choices<string>(
  { zh: "地区", en: "region" },
  Object.fromEntries(
    Object.entries(REGION_NAMES).map(([zh, en]) => [zh, [zh, en, ...(OTHER_NAMES[zh] ?? [])]]),
  ),
);

/** What may follow a name: 河北省, 广西壮族自治区, 华北区域电网, North China grid. */
const KIND = /([省市]|(壮族|回族|维吾尔)?自治区|(区域)?电网|( power)? grid)$/i;

/** The region that a cell names, with or without its kind. */
export function regionIn(cell: Cell): string {
  return choose(REGIONS, typeof cell === "string" ? cell.trim().replace(KIND, "") : cell);
}

/** What a grid factor counts. The five differ by up to half and must never be mixed. */
export const BASES = choices(
  { zh: "口径", en: "basis" },
  {
    "grid.average": ["平均", "average", "位置法", "location-based", "电网平均"],
    "grid.excluding-market": ["剔除市场化", "excluding market", "不含市场化非化石"],
    "grid.fossil": ["化石", "fossil", "化石能源"],
    "grid.ets": ["碳市场", "ETS", "企业报送"],
    "grid.lifecycle": ["全生命周期", "life cycle", "碳足迹", "LCA"],
  },
);
