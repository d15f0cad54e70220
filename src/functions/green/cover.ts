import { shares } from "../core/share";

/**
 * Green cover as a fraction of the land: what plants cover of a built-up area, or green space of its land.
 *
 * @customfunction GREEN.COVER
 * @zh 绿化覆盖率或绿地率（0–1 的小数）：绿化覆盖面积，或绿地面积，占用地面积的比例。
 * @param green Area covered by plants seen from above, for the green cover; area of green space, for the green space ratio [hm^2].
 * @zhparam green 绿化面积 绿化覆盖面积（求绿化覆盖率）或绿地面积（求绿地率）[hm^2]。
 * @param land Area of the built-up area or the site in the same unit [hm^2].
 * @zhparam land 用地面积 建成区或用地面积 [hm^2]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when the land is 0; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the green exceeds the land.
 * @remarks green cover = area covered by plants / land; green space ratio = green space / land. The two differ: crowns over roads count in the first, bare paths in parks in the second.
 * @zhremarks 绿化覆盖率 = 绿化覆盖面积 / 用地面积；绿地率 = 绿地面积 / 用地面积。两者口径不同：道路上方的树冠只计入前者，绿地内的园路只计入后者。
 * @see source yangling-green-cover
 * @example =GREEN.COVER(4200, 10000) // 0.42
 */
export function cover(green: any[][], land: any[][]): any[][] {
  return shares(green, land, GREEN, LAND, "hm2");
}

const GREEN = { zh: "绿化面积", en: "the green area" };
const LAND = { zh: "用地面积", en: "the land" };
