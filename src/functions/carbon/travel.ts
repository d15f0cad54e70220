import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { yearIn } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";
import { OWN_FACTOR, transportFactor } from "../core/transport";

export const TRAVEL_MODES = choices(
  { zh: "出行方式", en: "mode of travel" },
  {
    "uk.car": ["英国小汽车", "UK car"],
    "uk.car-petrol": ["英国汽油小汽车", "UK petrol car"],
    "uk.car-diesel": ["英国柴油小汽车", "UK diesel car"],
    "uk.car-electric": ["英国纯电动小汽车", "UK electric car"],
    "uk.taxi": ["英国出租车", "UK taxi"],
    "uk.bus": ["英国公共汽车", "UK bus"],
    "uk.coach": ["英国长途客车", "UK coach"],
    "uk.rail": ["英国铁路", "UK rail"],
    "uk.tram": ["英国轻轨与有轨电车", "UK tram"],
    "uk.metro": ["英国地铁", "UK metro"],
  },
  "travelModes",
);

/**
 * Emissions of travel [tCO2e] by mode, one result a row, from passenger-kilometres.
 * Car factors are per vehicle: they need the number of people in the car, the others refuse it.
 *
 * @customfunction CARBON.TRAVEL
 * @zh 客运出行排放量 [tCO2e]，按人公里逐行给出。小汽车因子按车公里，必须给载客数；其他方式按人公里，不接受载客数。
 * @param distance Passenger-kilometres travelled [km].
 * @zhparam distance 客运周转量 人公里 [km]。
 * @param mode Name of the mode, or your own factor: kgCO2e per passenger-kilometre, per vehicle-kilometre with an occupancy.
 * @zhparam mode 方式 出行方式名称，或自有因子（kgCO2e 每人公里；给出载客数时为每车公里）。
 * @param [occupancy] People in a car, driver included; required for cars [person].
 * @zhparam occupancy 载客数 每车人数（含驾驶员），小汽车必填 [person]。
 * @param [year] Year of a British factor, 2024 or 2025; the latest when left out.
 * @zhparam year 年份 英国因子年份 2024 或 2025，省略取最新。
 * @choices mode carbon/travel#TRAVEL_MODES
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @zhthrows #DIV/0! 载客数为 0；#NUM! 数值为负；#N/A 单元格空白或没有该年份的因子；#VALUE! 方式未识别、小汽车未给载客数、其他方式给了载客数、自有因子给了年份、单元格为文本或区域大小不一致。
 * @throws #DIV/0! when the occupancy is 0; #NUM! when a number is negative; #N/A when a cell is blank or there is no factor for the year; #VALUE! when a mode is unknown, a car has no occupancy, another mode has one, a year goes with your own factor, a cell is text or the ranges differ in size.
 * @remarks emissions = passenger-km × factor / occupancy / 1000
 * @zhremarks 排放量 = 人公里 × 因子 ÷ 载客数 ÷ 1000
 * @see source desnz-2025
 * @see source desnz-2024
 * @example =CARBON.TRAVEL(1000000, 0.08) // 80
 * @example =CARBON.TRAVEL({1000000;1000000}, {"UK metro";"英国公共汽车"}, , 2025) // {27.8;103.85}
 * @example =CARBON.TRAVEL(1000000, "UK car", 1.5, 2025) // 111.5
 */
export function travel(distance: any[][], mode: any[][], occupancy?: any[][], year?: any[][]): any[][] {
  const own =
    isOmitted(occupancy) &&
    isOmitted(year) &&
    products(distance, mode, { named: perPassengerKm, own: PER_PASSENGER_KM, per: 1000 });
  if (own) return own;
  return mapCells([distance, mode, occupancy, year], ([d, name, people, y]) => {
    const passengerKm = amountOf(d, PKM);
    const own = isOwn(TRAVEL_MODES, name);
    if (own && y !== null) return invalidValue(OWN_FACTOR);
    const key = own ? null : choose(TRAVEL_MODES, name);
    const perVehicle = key !== null && key.startsWith("uk.car");
    if (perVehicle && people === null) return invalidValue(NEEDS_OCCUPANCY);
    if (key !== null && !perVehicle && people !== null) return invalidValue(PER_PASSENGER);
    const factor =
      key === null
        ? ownNumber(name, people === null ? PER_PASSENGER_KM : PER_VEHICLE_KM)
        : transportFactor(key, yearIn(y));
    const riders = people === null ? 1 : ownNumber(people, RIDERS);
    if (passengerKm < 0 || factor < 0 || riders < 0) return invalidNumber();
    return riders === 0 ? divisionByZero() : (passengerKm * factor) / riders / 1000;
  });
}

/** The factor of a mode by name, where it is per passenger-kilometre by itself. */
function perPassengerKm(name: string): number {
  const key = choose(TRAVEL_MODES, name);
  if (key.startsWith("uk.car")) throw invalidValue(NEEDS_OCCUPANCY);
  return transportFactor(key, null);
}

const NEEDS_OCCUPANCY = {
  zh: "小汽车因子按车公里，请给出每车载客数",
  en: "car factors are per vehicle-kilometre: give the occupancy",
};
const PER_PASSENGER = {
  zh: "该方式的因子已按人公里，不能再给载客数",
  en: "this factor is per passenger-kilometre already: leave out the occupancy",
};

const PKM = ["pkm", "km"];
/** Up to a train. */
const RIDERS: Own = { units: ["人"], from: 0.01, to: 2000 };
/** By passenger from the bicycle up; by vehicle up to a train. */
const PER_PASSENGER_KM: Own = { units: ["kgCO2e/pkm", "kgCO2/pkm", "kg/pkm"], from: 0.0005, to: 5 };
const PER_VEHICLE_KM: Own = { units: ["kgCO2e/vkm", "kgCO2/vkm", "kg/vkm"], from: 0.0005, to: 30 };
