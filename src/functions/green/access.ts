import { isOmitted, passErrors, rangeOf } from "../core/cells";
import { pointSearch } from "../core/beside";
import { COORDINATE_SYSTEMS, type Coordinates } from "../core/coordinateSystems";
import { invalidValue } from "../core/errors";
import { option } from "../core/names";
import { share, shares } from "../core/share";
import type { Places } from "../points";
import { atLeast, isBelow } from "../../targets/closeness";

/**
 * Share of people or homes within reach of a park, as a fraction of 1.
 * Give parks and places, or the covered and the total amount. Circles that overlap count once.
 *
 * @customfunction GREEN.ACCESS
 * @zh 公园绿地服务半径覆盖率：公园服务半径内的人口或居住用地占总量的比例（0–1 的小数）。可给公园与居住点，或给覆盖量与总量；半径重叠处只计一次。
 * @param parks Parks: x, y and, if wanted, area [m^2], by entrance or boundary point; or the covered amount.
 * @zhparam parks 公园 公园坐标区域：x、y、面积 [m^2]（可省），宜取出入口或边界点；或覆盖量。
 * @param places Places: x, y and people or residential land; or the total amount.
 * @zhparam places 居住点 居住点区域：x、y、人口或居住用地面积；或总量。
 * @param [radius] Radius in metres. Left out: 500, or by area 500 from 5,000 m² and 300 from 2,000 m².
 * @zhparam radius 半径 服务半径 [m]。省略为 500；公园给出面积时，5000 m² 及以上为 500，2000–5000 m² 为 300，更小不计。
 * @param [coordinates] "planar" for metres (default) or "lonlat" for degrees, longitude first.
 * @zhparam coordinates 坐标类型 “平面”（米，默认）或“经纬度”（度，经度在前）。
 * @choices coordinates core/coordinateSystems#COORDINATE_SYSTEMS
 * @returns Fraction of 1; for parks and places one a radius, else one a row.
 * @zhreturns 0–1 的小数；给公园与居住点时每个半径一个值，否则逐行给出。
 * @throws #DIV/0! when the total is 0; #NUM! when an amount is negative or the radius is not above 0; #N/A when a range is blank; #VALUE! when covered exceeds total, columns are missing, a radius goes with amounts, or longitude and latitude are swapped or out of range.
 * @remarks access = Σ weight within the radius of any park / Σ weight. Straight-line distance from the points given: from the middle of a large park it falls short. The report asks for 500 m; the two radii by area are those of the national 城市体检 indicator, whose weight is residential land.
 * @zhremarks 覆盖率 = Σ(任一公园半径内的权重) / Σ权重。从所给的点起算直线距离：大公园若只给中心点会低估。报告要求 500 m；按面积取两种半径是国家城市体检指标的口径，其权重为居住用地面积。
 * @see source report-2023
 * @see source urban-health-check
 * @example =GREEN.ACCESS(0.92, 1) // 0.92
 * @example =GREEN.ACCESS({0,0}, {0,500,300;0,501,100}) // 0.75
 * @example =GREEN.ACCESS({0,0,3000;900,0,8000}, {0,400,100;900,400,300}) // 0.75
 */
export function access(parks: any[][], places: any[][], radius?: any[][], coordinates?: any): any[][] {
  passErrors(parks, places, radius);
  const said = option(COORDINATE_SYSTEMS, coordinates);
  const [park, place] = [rangeOf(parks), rangeOf(places)];
  // Amounts lie in a row too; a place never has more than three columns.
  if (place[0]!.length === 1 || (place.length === 1 && place[0]!.length > 3)) {
    if (said !== null || !isOmitted(radius)) throw invalidValue(NO_PLACES);
    return shares(parks, places, COVERED, TOTAL);
  }
  const { coordinatesOf, coveredWeight, readPlaces, sharesWithin } = pointSearch();
  const from = readPlaces(parks, PARKS, [0, 1]);
  const to = readPlaces(places, PLACES, [1, 1]);
  if (isOmitted(radius) && park[0]!.length === 3) {
    const near = withinBySize(from, to, coordinatesOf(said, USUAL, [from, to]));
    const { covered, total } = coveredWeight(to, near);
    if (covered === 0 && total > 0 && said === null && park.length * place.length === 1)
      throw invalidValue(ROWS_OF_THREE);
    return [[share(covered, total, COVERED, TOTAL)]];
  }
  return sharesWithin(from, to, isOmitted(radius) ? [[USUAL]] : radius!, said, COVERED, TOTAL);
}

/** Large parks serve further than small ones. */
function withinBySize(parks: Places, places: Places, system: Coordinates): Uint8Array {
  const { within } = pointSearch();
  const large = within(
    chosen(parks, (area) => atLeast(area, LARGE)),
    places,
    USUAL,
    system,
  );
  const small = within(
    chosen(parks, (area) => atLeast(area, SMALL) && isBelow(area, LARGE)),
    places,
    NEAR,
    system,
  );
  return large.map((covered, i) => covered | small[i]!);
}

function chosen(parks: Places, wanted: (area: number) => boolean): { x: Float64Array; y: Float64Array } {
  const kept = (_: number, i: number) => wanted(parks.weight[i]!);
  return { x: parks.x.filter(kept), y: parks.y.filter(kept) };
}

const ROWS_OF_THREE = {
  zh: "一行三个数读作一个公园和一个居住点，且未覆盖：若是三组数，请排成列",
  en: "rows of three are read as one park and one place, out of reach: put three pairs of amounts in columns",
};
const NO_PLACES = {
  zh: "半径和坐标类型只用于公园与居住点",
  en: "radius and kind of coordinates go with parks and places only",
};
const USUAL = 500;
const NEAR = 300;
const LARGE = 5000;
const SMALL = 2000;
const COVERED = { zh: "覆盖量", en: "the covered amount" };
const TOTAL = { zh: "总量", en: "the total" };
const PARKS = { zh: "公园", en: "parks" };
const PLACES = { zh: "居住点", en: "places" };
