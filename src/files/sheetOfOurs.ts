import { plans } from "../catalogue/plans";
import type { SheetCells } from "../reading/cells";
import { SHEET_NAMES } from "../sheets/names";

const NAMES = new Set(
  Object.values(SHEET_NAMES).flatMap(({ zh, en }) => [zh.toLowerCase(), en.toLowerCase()]),
);
const SHORT_PLAN =
  /\s*(?:(?:国家|省|市|县|乡镇)(?:总体|详细|专项)规划|(?:nat\.|prov\.|munic\.|county|town) (?:master|detailed|special))$/;

/**
 * Whether a sheet without a form is one that the add-in made (封面, 策略, 数据 …): by its name, else by the plan's name
 * at the beginning of its first cell, which stays where somebody renames the sheet.
 */
export function isSheetOfOurs({ name, rows }: SheetCells): boolean {
  const bare = (name ?? "")
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, "")
    .replace(SHORT_PLAN, "");
  if (NAMES.has(bare)) return true;
  const first = rows[0]?.[0];
  if (typeof first !== "string") return false;
  return (
    first === "排放因子" ||
    plans.some(({ name: plan }) => [plan.zh, plan.en].some((title) => first.startsWith(title)))
  );
}
