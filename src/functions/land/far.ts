import { isOmitted } from "../core/cells";
import { mapNumbers } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { inUnits } from "../core/quantities";
import { quotient, quotients, type Bound } from "../core/quotient";
import { isAbove } from "../../targets/closeness";

/**
 * Floor area ratio: floor area over site area, in the same unit.
 *
 * @customfunction LAND.FAR
 * @zh 容积率：总建筑面积与用地面积之比（两者单位一致）。
 * @param floor Total floor area [m^2].
 * @zhparam floor 建筑面积 总建筑面积 [m^2]。
 * @param site Site area [m^2].
 * @zhparam site 用地面积 用地面积 [m^2]。
 * @param [high] Floor area of industrial storeys higher than 8 m, counted twice [m^2].
 * @zhparam high 高层高面积 工业建筑中层高超过 8 m 的建筑面积 [m^2]，按规定加倍计算；没有则省略。
 * @returns Ratio, one a row.
 * @zhreturns 比值，逐行给出。
 * @throws #DIV/0! when the site area is 0; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the high storeys exceed the floor area or the ratio shows two different units.
 * @remarks FAR = floor / site; for industrial land (floor + high) / site. A ratio above 100 shows two units, such as m² over hm².
 * @zhremarks 容积率 = 建筑面积 / 用地面积；工业用地为（建筑面积 + 高层高面积）/ 用地面积。结果超过 100 说明单位不一致（如 m² 除以 hm²）。
 * @see source industrial-land-control
 * @example =LAND.FAR(25000, 10000) // 2.5
 * @example =LAND.FAR(8000, 10000, 6000) // 1.4
 */
export function far(floor: any[][], site: any[][], high?: any[][]): any[][] {
  const [floors, plot] = [inUnits(floor, "m2"), inUnits(site, "m2")];
  if (isOmitted(high)) return quotients(floors, plot, 1, BOUND);
  return mapNumbers([floors, plot, inUnits(high!, "m2")], (f, s, h) => {
    if (f < 0 || h < 0) return invalidNumber();
    return isAbove(h, f) ? invalidValue(TOO_HIGH) : quotient(f + h, s, 1, BOUND);
  });
}

const TOO_HIGH = {
  zh: "层高超过 8 m 的建筑面积大于总建筑面积",
  en: "the storeys above 8 m exceed the total floor area",
};
/** Several times the densest plots built. */
const BOUND: Bound = {
  most: 100,
  beyond: {
    zh: "容积率超过 100：建筑面积与用地面积的单位可能不一致",
    en: "above 100: floor area and site area seem to be in different units",
  },
};
