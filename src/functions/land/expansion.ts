import type { Matrix } from "../core/columns";
import { alike } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Expansion multiple of the urban development boundary: its area over the urban construction land of the base year.
 *
 * @customfunction LAND.EXPANSION
 * @zh 城镇开发边界扩展倍数：边界面积与基期（2020 年）城镇建设用地规模之比。
 * @param boundary Area within the urban development boundary [km^2].
 * @zhparam boundary 边界面积 城镇开发边界面积 [km^2]。
 * @param base Urban construction land of the base year, usually 2020 [km^2].
 * @zhparam base 基期用地 基期（一般为 2020 年）城镇建设用地面积 [km^2]。
 * @returns Multiple, one a row.
 * @zhreturns 倍数，逐行给出。
 * @throws #DIV/0! when the base is 0; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the ranges differ in size.
 * @remarks multiple = boundary / base; 1.3 means room for 30 % more than the base year.
 * @zhremarks 倍数 = 边界面积 / 基期用地；1.3 即比基期多 30% 的空间。
 * @see source jiangxi-plan-approval
 * @example =LAND.EXPANSION(260, 200) // 1.3
 */
export function expansion(boundary: any[][], base: any[][]): any[][] {
  const [all, first] = alike([boundary, base], "km2") as [Matrix, Matrix];
  return quotients(all, first);
}
