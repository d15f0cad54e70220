import { shares } from "../core/share";

/**
 * Trees and shrubs as a fraction of the green area.
 *
 * @customfunction GREEN.TREESHRUB
 * @zh 绿化空间内乔灌木占比：乔木与灌木覆盖面积占绿化面积的比例（0–1 的小数）。
 * @param woody Area covered by trees and shrubs, layers counted once [m^2].
 * @zhparam woody 乔灌面积 乔木、灌木覆盖面积 [m^2]，上下层只计一次。
 * @param green Green area in the same unit [m^2].
 * @zhparam green 绿化面积 绿化面积 [m^2]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when there is no green; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when trees and shrubs exceed the green area.
 * @remarks share = woody / green. The report asks for 0.7 or more.
 * @zhremarks 占比 = 乔灌面积 / 绿化面积。报告要求不小于 0.7。
 * @see source report-2023
 * @example =GREEN.TREESHRUB(5600, 8000) // 0.7
 */
export function treeShrub(woody: any[][], green: any[][]): any[][] {
  return shares(woody, green, WOODY, GREEN, "m2");
}

const WOODY = { zh: "乔灌面积", en: "trees and shrubs" };
const GREEN = { zh: "绿化面积", en: "the green area" };
