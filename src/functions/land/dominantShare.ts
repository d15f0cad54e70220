import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { choose } from "../core/names";
import { alike } from "../core/quantities";
import { shareOfCells, shares } from "../core/share";
import { DOMINANT_USE_SHARES } from "../reference.generated";
import { DOMINANT_USES } from "./dominantUses";
import { isClose } from "../../targets/closeness";

/**
 * Share of the dominant use in floor area, as a fraction of 1.
 * With a class of land it gives how far the share lies above (+) or below (−) Shenzhen's least share for that class.
 *
 * @customfunction LAND.DOMINANTSHARE
 * @zh 主导用途建筑面积占总建筑面积的比例（0–1 的小数）。给出用地类别时，改为该比例与深圳下限之差：正数为达到，负数为不足。
 * @param dominant Floor area of the dominant use, or of the dominant uses together [m^2].
 * @zhparam dominant 主导面积 主导用途（或各主导用途之和）的建筑面积 [m^2]。
 * @param total Total floor area [m^2].
 * @zhparam total 总建筑面积 总建筑面积 [m^2]。
 * @param [landUse] Class of land, as in LAND.DOMINANTMIN; leave out for the share itself.
 * @zhparam landUse 用地类别 同 LAND.DOMINANTMIN；省略时得到比例本身。
 * @choices landUse land/dominantUses#DOMINANT_USES
 * @returns Fraction of 1, or the margin to the least share in the same unit; one a row.
 * @zhreturns 0–1 的小数，或与下限之差（同一单位），逐行给出。
 * @throws #DIV/0! when there is no floor area; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the dominant use exceeds the total or the class is unknown.
 * @remarks share = dominant / total; margin = share − LAND.DOMINANTMIN(class). Zero is still met: the rule says not below.
 * @zhremarks 占比 = 主导面积 / 总建筑面积；差 = 占比 − LAND.DOMINANTMIN(用地类别)。差为 0 即达到：规则是不低于。
 * @see source shenzhen-planning-standards-2021
 * @example =LAND.DOMINANTSHARE(8000, 10000) // 0.8
 * @example =LAND.DOMINANTSHARE(8000, 10000, "科研用地") // -0.05
 */
export function dominantShare(dominant: any[][], total: any[][], landUse?: any[][]): any[][] {
  if (isOmitted(landUse)) return shares(dominant, total, DOMINANT, TOTAL, "m2");
  return mapCells([...alike([dominant, total], "m2"), landUse!], ([d, t, use]) => {
    const result = shareOfCells(d, t, DOMINANT, TOTAL);
    return typeof result === "number"
      ? margin(result, DOMINANT_USE_SHARES[choose(DOMINANT_USES, use)]!)
      : result;
  });
}

/** A share that meets its bound exactly has a margin of 0, not of the last binary digit. */
function margin(result: number, least: number): number {
  return isClose(result, least) ? 0 : result - least;
}

const DOMINANT = { zh: "主导用途面积", en: "the dominant use" };
const TOTAL = { zh: "总建筑面积", en: "the total floor area" };
