import { analysis } from "../core/beside";

/**
 * A total shared out by weights, in the unit of the total; the shares add up to it exactly, to the last digit.
 * Floors and caps are kept; what they take or leave is shared by weight among the others.
 *
 * @customfunction PLAN.ALLOCATE
 * @zh 把总量按权数分解到各下级，单位与总量相同，各份之和与总量一位不差。下限和上限先满足，余量仍按权数分。
 * @param total Total to share out, 0 or more, in any unit.
 * @zhparam total 总量 要分解的总量，不小于 0，单位不限。
 * @param weights Weight of each child, such as population or present emissions; row, column or block.
 * @zhparam weights 权数 各下级的权数，如人口、现状排放量；一行、一列或一块区域。
 * @param [floors] Least share of each child, in the unit of the total; one value for all, or a range like the weights. Blank means 0.
 * @zhparam floors 下限 各下级的最小值，单位同总量；一个值或与权数同形的区域，空白为 0。
 * @param [caps] Greatest share of each child, likewise. Blank means none.
 * @zhparam caps 上限 各下级的最大值，写法同上，空白为不限。
 * @param [digits] Decimal places of the shares (negative for tens, hundreds …); 2 when left out, or as many as the total has.
 * @zhparam digits 小数位数 各份保留的小数位数（负数为十、百……）；省略为 2 位，总量小数更多时随总量。
 * @returns Range of the same shape as the weights, in the unit of the total; a place without weight, floor and cap stays blank.
 * @zhreturns 与权数同形的区域，单位同总量；权数、下限、上限都空白的位置仍为空白。
 * @throws #DIV/0! when something is left to share and all weights are 0; #NUM! when a number is negative; #N/A when the total, all weights, or the weight beside a floor or cap is blank; #VALUE! when floors exceed the total, caps fall short of it, a floor exceeds its cap, the total has more digits than asked for, or the ranges differ in size.
 * @zhthrows #DIV/0! 尚有余量而权数全为 0；#NUM! 数值为负或小数位数不可能；#N/A 总量为空、权数全空，或有下限、上限而权数为空；#VALUE! 下限之和大于总量、上限之和小于总量、下限大于其上限、总量的小数位数多于所要的位数，或区域大小不一致。
 * @remarks share = weight × λ within floor and cap, with the one λ that makes the sum equal the total; then rounded down, the last digits going to the largest remainders (Hamilton). On equal remainders the earlier child comes first.
 * @zhremarks 各份 = 权数 × λ，限于下限与上限之间，取使合计等于总量的唯一 λ；再向下取整，余下的末位按最大余数（Hamilton 法）补给，余数相同时靠前者先得。
 * @see source definition
 * @example =PLAN.ALLOCATE(100, {1;1;1}) // {33.34;33.33;33.33}
 * @example =PLAN.ALLOCATE(1000, {50;30;20}, , {400;"";""}) // {400;360;240}
 * @example =PLAN.ALLOCATE(10, {5,3,1}, 2, , 0) // {5,3,2}
 * @example =PLAN.ALLOCATE(100, {1;1}, 60) // #VALUE!
 */
export function allocate(
  total: any,
  weights: any[][],
  floors?: any[][],
  caps?: any[][],
  digits?: any,
): any[][] {
  return analysis().allocated(total, weights, floors, caps, digits);
}
