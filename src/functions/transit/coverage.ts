import { isOmitted, passErrors } from "../core/cells";
import { pointSearch } from "../core/beside";
import { COORDINATE_SYSTEMS } from "../core/coordinateSystems";
import { invalidValue } from "../core/errors";
import { option } from "../core/names";
import { shares } from "../core/share";

/**
 * Share of people and jobs within reach of a stop, as a fraction of 1.
 * Give either the covered and the total amount, or stops, places and a radius in metres. Circles that overlap count once.
 *
 * @customfunction TRANSIT.COVERAGE
 * @zh 公交或轨道站点覆盖率：站点半径内人口与岗位占总量的比例（0–1 的小数）。可给覆盖量与总量，或给站点、人口点与半径（米）；半径重叠处只计一次。
 * @param stops Covered amount, or the stops: a range of two columns, x and y.
 * @zhparam stops 站点 覆盖量；或站点坐标区域，两列：x、y。
 * @param places Total amount, or the places: x, y, population and, if wanted, jobs.
 * @zhparam places 人口点 总量；或人口点区域，各列依次为 x、y、人口、岗位（可省）。
 * @param [radius] Radius in metres, such as 300, 500 or 800. Several give one result each. Leave out when giving covered and total.
 * @zhparam radius 半径 服务半径 [m]，如 300、500、800，多个半径各得一个结果；给覆盖量与总量时省略。
 * @param [coordinates] "planar" for metres (default) or "lonlat" for degrees, longitude first.
 * @zhparam coordinates 坐标类型 “平面”（米，默认）或“经纬度”（度，经度在前）。
 * @choices coordinates core/coordinateSystems#COORDINATE_SYSTEMS
 * @returns Fraction of 1; for stops and places one a radius, else one a row.
 * @zhreturns 0–1 的小数；给站点与人口点时每个半径一个值，否则逐行给出。
 * @throws #DIV/0! when the total is 0; #NUM! when an amount is negative or the radius is not above 0; #N/A when a range is blank; #VALUE! when covered exceeds total, columns or the radius are missing, or longitude and latitude are swapped or out of range.
 * @remarks coverage = Σ(population + jobs within the radius of any stop) / Σ(population + jobs). Straight-line distance, edge included. Degrees: great circle on a sphere of 6,371,008.8 m, within 0.6 % of the ellipsoid (5 m at 800 m). Stops and places must share one datum: GCJ-02 and CGCS2000 differ by hundreds of metres.
 * @zhremarks 覆盖率 = Σ(任一站点半径内的人口 + 岗位) / Σ(人口 + 岗位)。按直线距离，含边界。经纬度按半径 6371008.8 m 的球面大圆距离，与椭球相差不超过 0.6%（800 m 时约 5 m）。站点与人口点须同一坐标系：GCJ-02 与 CGCS2000 相差数百米。
 * @see source report-2023
 * @see source grs-1980
 * @example =TRANSIT.COVERAGE(45, 60) // 0.75
 * @example =TRANSIT.COVERAGE({0,0;600,0}, {0,300,100,50;300,0,200,0;5000,0,650,0}, 500) // 0.35
 * @example =TRANSIT.COVERAGE({0,0}, {0,250,3;0,450,3;0,790,2;0,950,2}, {300;500;800}) // {0.3;0.6;0.8}
 */
export function coverage(stops: any[][], places: any[][], radius?: any[][], coordinates?: any): any[][] {
  passErrors(stops, places, radius);
  const said = option(COORDINATE_SYSTEMS, coordinates);
  if (isOmitted(radius)) {
    if (said !== null) throw invalidValue(NO_RADIUS);
    return shares(stops, places, COVERED, TOTAL);
  }
  const { readPlaces, sharesWithin } = pointSearch();
  const from = readPlaces(stops, STOPS, [0, 0]);
  const to = readPlaces(places, PLACES, [1, 2]);
  return sharesWithin(from, to, radius!, said, COVERED, TOTAL);
}

const NO_RADIUS = {
  zh: "给站点与人口点坐标时须给半径（米）",
  en: "coordinates of stops and places need a radius in metres",
};
const COVERED = { zh: "覆盖量", en: "the covered amount" };
const TOTAL = { zh: "总量", en: "the total" };
const STOPS = { zh: "站点", en: "stops" };
const PLACES = { zh: "人口点", en: "places" };
