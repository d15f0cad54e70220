import { mapCells } from "../core/columns";
import { choose } from "../core/names";
import { DOMINANT_USE_SHARES } from "../reference.generated";
import { DOMINANT_USES } from "./dominantUses";

/**
 * Least share of floor area that the dominant use should have on a class of land in Shenzhen, as a fraction of 1.
 *
 * @customfunction LAND.DOMINANTMIN
 * @zh 深圳某类用地主导用途建筑面积占比的下限（0–1 的小数）。
 * @param landUse Class of land, in English or Chinese.
 * @zhparam landUse 用地类别 居住用地、商业用地（主副中心）、商业用地（其他区域）、科研用地、工业用地、仓储用地、物流用地。
 * @choices landUse land/dominantUses#DOMINANT_USES
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #N/A when the class is blank; #VALUE! when it is unknown.
 * @remarks Shenzhen's planning standards (2021), quoted through the report; the wording is advisory (不宜低于).
 * @zhremarks 取自深圳市城市规划标准与准则（2021 年），经报告转引；原文用语为“不宜低于”。
 * @see source shenzhen-planning-standards-2021
 * @example =LAND.DOMINANTMIN("科研用地") // 0.85
 * @example =LAND.DOMINANTMIN({"logistics land";"居住用地"}) // {0.6;0.7}
 */
export function dominantMin(landUse: any[][]): any[][] {
  return mapCells([landUse], ([cell]) => DOMINANT_USE_SHARES[choose(DOMINANT_USES, cell)]!);
}
