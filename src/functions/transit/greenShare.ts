import { passErrors } from "../core/cells";
import { groupNames, isNamed, withoutBlanks } from "../core/groups";
import { choose } from "../core/names";
import { alike } from "../core/quantities";
import { shares, sharesOfGroups } from "../core/share";
import { GREEN, MODES } from "./modes";

/**
 * Share of trips made by green modes, as a fraction of 1.
 * Give green and all trips, or the names of the modes and the trips by each.
 *
 * @customfunction TRANSIT.GREENSHARE
 * @zh 绿色出行分担率：绿色方式出行量占全部出行量的比例（0–1 的小数）。可给绿色出行量与总出行量，或给出行方式名称与各方式出行量。
 * @param modes Green trips, or the names of the modes in one row or column.
 * @zhparam modes 出行方式 绿色出行量；或排成一行或一列的出行方式名称。
 * @param trips All trips, or the trips by each mode; further rows or columns are further surveys.
 * @zhparam trips 出行量 总出行量；或各方式出行量，多出的行或列按多次调查分别计算。
 * @choices modes transit/modes#MODES
 * @returns Fraction of 1, one for each survey or row.
 * @zhreturns 0–1 的小数，每次调查（或每行）一个。
 * @throws #DIV/0! when there are no trips; #NUM! when trips are negative; #N/A when a survey is blank; #VALUE! when green trips exceed all trips, a mode is unknown or the ranges do not fit.
 * @remarks Trips (person-trips), not kilometres. Green: rail transit, bus, bicycle, walking (行动方案 2020) and electric bicycle (counted as non-motorised by the report, §7.1). Not green: taxi, ride-hailing, car, motorcycle, shuttle, other.
 * @zhremarks 按出行人次计，不按里程。绿色方式：轨道交通、公共汽电车、自行车、步行（2020 年行动方案），以及电动自行车（报告 §7.1 归为非机动）。不计：出租车、网约车、小汽车、摩托车、班车、其他。
 * @see source green-travel-plan-2020
 * @see source report-2023
 * @example =TRANSIT.GREENSHARE(720, 1000) // 0.72
 * @example =TRANSIT.GREENSHARE({"轨道交通","公交","步行","小汽车"}, {150,250,300,300}) // 0.7
 * @example =TRANSIT.GREENSHARE({"taxi";"walking"}, {40;60}) // 0.6
 */
export function greenShare(modes: any[][], trips: any[][]): any[][] {
  passErrors(modes, trips);
  if (!isNamed(modes, MODES)) return shares(modes, trips, GREEN_TRIPS, ALL_TRIPS);
  [modes, trips] = withoutBlanks(modes, trips);
  trips = alike([trips])[0]!;
  const keys = groupNames(modes).map((name) => choose(MODES, name));
  return sharesOfGroups(modes, trips, MODES.what, {
    inPart: Float64Array.from(keys, (key) => (GREEN.has(key) ? 1 : 0)),
    inWhole: Float64Array.from(keys, () => 1),
    partName: GREEN_TRIPS,
    wholeName: ALL_TRIPS,
  });
}

const GREEN_TRIPS = { zh: "绿色出行量", en: "green trips" };
const ALL_TRIPS = { zh: "总出行量", en: "all trips" };
