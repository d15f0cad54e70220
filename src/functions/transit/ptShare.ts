import { errorAmong, passErrors } from "../core/cells";
import { invalidValue } from "../core/errors";
import { groupNames, isNamed, withoutBlanks } from "../core/groups";
import { choose, option } from "../core/names";
import { alike } from "../core/quantities";
import { shares, sharesOfGroups } from "../core/share";
import { MODES, MOTORISED_BASES, PUBLIC, UNMOTORISED } from "./modes";

/**
 * Share of public transport in motorised trips, as a fraction of 1.
 * Give public transport and motorised trips, or the names of the modes and the trips by each. Another ratio than the green share.
 *
 * @customfunction TRANSIT.PTSHARE
 * @zh 公共交通机动化出行分担率：公共交通出行量占机动化出行量的比例（0–1 的小数）。可给公交出行量与机动化出行量，或给出行方式名称与各方式出行量。与绿色出行分担率口径不同。
 * @param modes Trips by public transport, or the names of the modes in one row or column.
 * @zhparam modes 出行方式 公共交通出行量；或排成一行或一列的出行方式名称。
 * @param trips Motorised trips, or the trips by each mode; further rows or columns are further surveys.
 * @zhparam trips 出行量 机动化出行量；或各方式出行量，多出的行或列按多次调查分别计算。
 * @param [basis] With names only: "motorised" trips (default) or "all" trips as the whole.
 * @zhparam basis 口径 仅用于给出方式名称时：“机动化”（默认）或“全方式”。
 * @choices modes transit/modes#MODES
 * @choices basis transit/modes#MOTORISED_BASES
 * @returns Fraction of 1, one for each survey or row.
 * @zhreturns 0–1 的小数，每次调查（或每行）一个。
 * @throws #DIV/0! when there are no motorised trips; #NUM! when trips are negative; #N/A when a survey is blank; #VALUE! when public transport exceeds the whole, a mode is unknown, "other" stands among motorised modes or the ranges do not fit.
 * @remarks Public transport: rail transit and bus. Motorised: all but walking, bicycle and electric bicycle. With "all" the whole includes those.
 * @zhremarks 公共交通：轨道交通与公共汽电车。机动化：除步行、自行车、电动自行车以外的方式；“全方式”口径的分母包含这些方式。
 * @see source urban-planning-opinions-2016
 * @example =TRANSIT.PTSHARE(400, 1000) // 0.4
 * @example =TRANSIT.PTSHARE({"轨道","公交","步行","小汽车"}, {150,250,300,300}) // 0.5714285714285714
 * @example =TRANSIT.PTSHARE({"轨道","公交","步行","小汽车"}, {150,250,300,300}, "全方式") // 0.4
 */
export function ptShare(modes: any[][], trips: any[][], basis?: any): any[][] {
  passErrors(modes, trips);
  const said = option(MOTORISED_BASES, basis);
  if (!isNamed(modes, MODES)) {
    if (said !== null) throw errorAmong(modes) ?? invalidValue(ONLY_WITH_NAMES);
    return shares(modes, trips, PUBLIC_TRIPS, MOTORISED_TRIPS);
  }
  const all = said === "all";
  [modes, trips] = withoutBlanks(modes, trips);
  trips = alike([trips])[0]!;
  const keys = groupNames(modes).map((name) => choose(MODES, name));
  if (!all && keys.includes("other")) throw invalidValue(OTHER_IS_UNCLEAR);
  return sharesOfGroups(modes, trips, MODES.what, {
    inPart: Float64Array.from(keys, (key) => (PUBLIC.has(key) ? 1 : 0)),
    inWhole: Float64Array.from(keys, (key) => (all || !UNMOTORISED.has(key) ? 1 : 0)),
    partName: PUBLIC_TRIPS,
    wholeName: MOTORISED_TRIPS,
  });
}

const PUBLIC_TRIPS = { zh: "公共交通出行量", en: "trips by public transport" };
const MOTORISED_TRIPS = { zh: "机动化出行量", en: "motorised trips" };
const ONLY_WITH_NAMES = {
  zh: "口径只用于给出出行方式名称时",
  en: "the basis goes with names of modes only",
};
const OTHER_IS_UNCLEAR = {
  zh: "“其他”是否机动化不明：请拆分，或改用“全方式”口径",
  en: '"other" may or may not be motorised: split it up, or use the basis "all"',
};
