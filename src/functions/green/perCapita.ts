import { mapNumbers } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { inUnits } from "../core/quantities";

/**
 * Park area per resident [m^2/人].
 *
 * @customfunction GREEN.PERCAPITA
 * @zh 人均公园绿地面积 [m^2/人]。
 * @param parks Area of parks [hm^2].
 * @zhparam parks 公园绿地 公园绿地面积 [hm^2]。
 * @param population Permanent residents of the urban area [万人].
 * @zhparam population 人口 城区常住人口 [万人]。
 * @returns Area a person [m^2/人], one a row. hm² over 万人 is m² a person, as both are 10,000 of the smaller unit.
 * @zhreturns 人均面积 [m^2/人]，逐行给出。hm² 除以万人即 m²/人，两者各差一万倍。
 * @throws #DIV/0! when the population is 0; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the result shows other units.
 * @remarks area per person = parks [hm²] / population [万人]. A result above 1,000 m² shows m² over 万人, and one below 1 m² for more than 5,000 万人 shows hm² over persons; both are refused. Parks of the G1 class only: attached green space and nature reserves outside the city do not count.
 * @zhremarks 人均 = 公园绿地 [hm²] / 人口 [万人]。结果超过 1000 m² 说明以 m² 除以万人，人口大于 5000 万人而结果不足 1 m² 说明以 hm² 除以人，均不予计算。只计公园绿地（G1 类），附属绿地和城外保护地不计。
 * @see source green-space-classification-2017
 * @example =GREEN.PERCAPITA(4200, 300) // 14
 */
export function perCapita(parks: any[][], population: any[][]): any[][] {
  return mapNumbers([inUnits(parks, "hm2"), inUnits(population, "万人")], (area, people) => {
    if (area < 0 || people < 0) return invalidNumber();
    if (people === 0) return divisionByZero();
    const each = area / people;
    const persons = people > MOST_PEOPLE && area > 0 && each < 1;
    return each > MOST || persons ? invalidValue(OTHER_UNITS) : each;
  });
}

const MOST = 1000;
/** More 万人 than any city has. */
const MOST_PEOPLE = 5000;
const OTHER_UNITS = {
  zh: "单位不一致：面积应以公顷（hm²）计，人口应以万人计",
  en: "units differ: give the area in hm² and the population in 万人 (10,000 persons)",
};
