import { isOmitted } from "../core/cells";
import { mapNumbers } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { inUnits } from "../core/quantities";
import { marginOf } from "../../targets/closeness";

/**
 * Least number of waste collection stations for a population and an area [座].
 *
 * @customfunction WASTE.STATIONS
 * @zh 生活垃圾收集站最少座数 [座]：按每 1–2 万人一座、且每平方公里不少于一座。
 * @param population Residents served [万人].
 * @zhparam population 人口 服务人口 [万人]。
 * @param area Area served [km^2].
 * @zhparam area 面积 服务面积 [km^2]。
 * @param [served] Residents a station, between 1 and 2 [万人]; 2 if left out.
 * @zhparam served 每座人口 每座服务人口 [万人]，1 至 2 之间；省略为 2。
 * @returns Number of stations [座], one a row.
 * @zhreturns 座数 [座]，逐行给出。
 * @throws #NUM! when a number is negative or the residents a station are not between 1 and 2; #N/A when a value is blank; #VALUE! when the population seems to be in persons.
 * @remarks stations = max(⌈population / served⌉, ⌈area⌉). With 2 万人 a station it is the least number that meets the rule; with 1 the number for the closest net.
 * @zhremarks 座数 = max(⌈人口 / 每座人口⌉, ⌈面积⌉)。每座 2 万人时是满足规定的最少座数，每座 1 万人时是最密的配置。
 * @see source report-2023
 * @example =WASTE.STATIONS(9, 3.2) // 5
 * @example =WASTE.STATIONS(9, 3.2, 1) // 9
 * @example =WASTE.STATIONS(3, 6.5) // 7
 */
export function stations(population: any[][], area: any[][], served?: any[][]): any[][] {
  const given = [inUnits(population, "万人"), inUnits(area, "km2")];
  if (isOmitted(served)) return mapNumbers(given, (people, land) => needed(people, land, 2));
  return mapNumbers([...given, inUnits(served!, "万人")], needed);
}

function needed(population: number, area: number, served: number) {
  if (population < 0 || area < 0 || !(served >= 1 && served <= 2)) return invalidNumber();
  if (population > MOST) return invalidValue(PERSONS);
  return Math.max(0, roundedUp(population / served), roundedUp(area));
}

/** 2.1 / 0.7 is 3.0000000000000004 in binary; that asks for three stations, not four. */
function roundedUp(value: number): number {
  return Math.ceil(value - marginOf(value));
}

/** More 万人 than any city has. */
const MOST = 5000;
const PERSONS = {
  zh: "人口应以万人计，当前数值像是以人计",
  en: "give the population in 万人 (10,000 persons); this looks like persons",
};
