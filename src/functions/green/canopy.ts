import { shares } from "../core/share";

/**
 * Tree canopy cover as a fraction of the land.
 *
 * @customfunction GREEN.CANOPY
 * @zh 植被（树冠）覆盖率：树冠垂直投影面积占用地面积的比例（0–1 的小数）。
 * @param canopy Area under tree crowns, seen from above, overlaps counted once [hm^2].
 * @zhparam canopy 树冠面积 树冠垂直投影面积 [hm^2]，重叠处只计一次。
 * @param land Area of land in the same unit [hm^2].
 * @zhparam land 用地面积 用地面积 [hm^2]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when the land is 0; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the canopy exceeds the land.
 * @remarks cover = canopy / land. Adding up the crowns of single trees counts overlaps twice and may exceed the land.
 * @zhremarks 覆盖率 = 树冠面积 / 用地面积。把单株树冠面积相加会重复计算，并可能超过用地面积。
 * @see source report-2023
 * @example =GREEN.CANOPY(27, 90) // 0.3
 */
export function canopy(canopy: any[][], land: any[][]): any[][] {
  return shares(canopy, land, CANOPY, LAND, "hm2");
}

const CANOPY = { zh: "树冠面积", en: "the canopy" };
const LAND = { zh: "用地面积", en: "the land" };
