import { isBlank, number, rangeOf } from "../core/cells";
import type { Matrix } from "../core/columns";
import { errorIn } from "../core/errors";
import { isNamed } from "../core/groups";
import { inUnits } from "../core/quantities";
import { quotient, quotients } from "../core/quotient";

/**
 * Stops per square kilometre [1/km^2].
 * Give the number of stops, or their names: a name that returns, such as the stop on the other side of the street, counts once.
 *
 * @customfunction TRANSIT.STOPDENSITY
 * @zh 公交站点密度 [1/km^2]：每平方公里站点数。可给站点数，或给站名清单；同名站点（如道路对侧站台）只计一次。
 * @param stops Number of stops, or a range of stop names.
 * @zhparam stops 站点 站点数；或站名区域。
 * @param area Area served [km^2].
 * @zhparam area 面积 服务区面积 [km^2]。
 * @returns Stops per km², one a row; one value for a list of names.
 * @zhreturns 每平方公里站点数，逐行给出；给站名清单时为一个值。
 * @throws #DIV/0! when the area is 0; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the ranges differ in size.
 * @remarks density = stops / area
 * @zhremarks 密度 = 站点数 / 面积
 * @see source report-2023
 * @example =TRANSIT.STOPDENSITY(450, 150) // 3
 * @example =TRANSIT.STOPDENSITY({"东门";"西门";"东门"}, 4) // 0.5
 */
export function stopDensity(stops: any[][], area: any[][]): any[][] {
  const [counted, land] = [inUnits(stops, "个", "座", "处"), inUnits(area, "km2")];
  if (!isNamed(counted)) return quotients(counted, land);
  return [[quotient(distinct(stops), number(land, AREA))]];
}

function distinct(names: Matrix): number {
  const found = new Set<string>();
  for (const cell of rangeOf(names).flat()) {
    const error = errorIn(cell);
    if (error) throw error;
    if (!isBlank(cell)) found.add(String(cell).trim());
  }
  return found.size;
}

const AREA = { zh: "面积", en: "area" };
