import { isBlank, isOmitted, type Cell } from "../core/cells";
import { mapCells } from "../core/columns";
import { CO2_PER_CARBON, isFraction } from "../core/coefficients";
import { invalidNumber, invalidValue } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose, isChoice } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";
import { OWN_FACTOR } from "../core/transport";

export const FUELS = choices(
  { zh: "燃料", en: "fuel" },
  {
    "fuel.bituminous-coal": ["烟煤", "bituminous coal"],
    "fuel.lignite": ["褐煤", "lignite"],
    "fuel.raw-coal-2011": ["原煤（2011版指南）", "raw coal (2011 guide)"],
    "fuel.coke": ["焦炭", "coke"],
    "fuel.petroleum-coke": ["石油焦", "petroleum coke"],
    "fuel.crude-oil": ["原油", "crude oil"],
    "fuel.gasoline": ["汽油", "gasoline"],
    "fuel.kerosene": ["煤油", "kerosene"],
    "fuel.other-kerosene": ["一般煤油", "other kerosene"],
    "fuel.diesel": ["柴油", "diesel"],
    "fuel.fuel-oil": ["燃料油", "fuel oil"],
    "fuel.lpg": ["液化石油气", "LPG"],
    "fuel.lng": ["液化天然气", "LNG"],
    "fuel.refinery-gas": ["炼厂干气", "refinery gas"],
    "fuel.natural-gas": ["天然气", "natural gas"],
    "fuel.blast-furnace-gas": ["高炉煤气", "blast furnace gas"],
    "fuel.converter-gas": ["转炉煤气", "converter gas"],
    "fuel.coke-oven-gas": ["焦炉煤气", "coke oven gas"],
  },
  "fuels",
);

/**
 * CO2 of burnt fuel [tCO2], one result a row.
 * Raw coal has no checked default: choose bituminous coal or lignite, or give a factor of your own.
 *
 * @customfunction CARBON.FUEL
 * @zh 燃料燃烧的二氧化碳排放量 [tCO2]，逐行给出。原煤没有可核的缺省值：请选烟煤、褐煤，或自行给出因子。
 * @param amount Fuel burnt: tonnes, for gases 10^4 m³ (natural gas, LNG by the tonne).
 * @zhparam amount 燃料量 消费量：吨；气体为万立方米（液化天然气按吨）。
 * @param fuel Name of the fuel, or your own factor in tCO2 per tonne or per 10^4 m³. With all three of the following any fuel may be named.
 * @zhparam fuel 燃料 燃料名称，或自有因子（tCO2 每吨或每万立方米）。后三项都给出时，可以是清单以外的燃料。
 * @param [heatingValue] Your measured net calorific value in place of the default, in GJ per tonne or per 10^4 m³ (natural gas about 389).
 * @zhparam heatingValue 低位发热量 实测值，替代缺省值（GJ 每吨或每万立方米，天然气约 389）。
 * @param [carbon] Carbon content in place of the default [tC/TJ].
 * @zhparam carbon 含碳量 单位热值含碳量，替代缺省值 [tC/TJ]。
 * @param [oxidation] Oxidation rate in place of the default, 0 to 1.
 * @zhparam oxidation 氧化率 碳氧化率 0–1，替代缺省值。
 * @choices fuel carbon/fuel#FUELS
 * @returns Emissions [tCO2], one result a row; add them up with SUM.
 * @zhreturns 排放量 [tCO2]，逐行给出；合计用 SUM。
 * @throws #NUM! when a number is negative or the oxidation rate is above 1; #N/A when a cell is blank; #VALUE! when a fuel is unknown and not all three values are given, a cell is text, ranges differ in size, a measured value is below a third or above three times the default, or goes with your own factor.
 * @remarks emissions = amount × heating value × carbon × oxidation × 44/12 / 1000. Amounts as yearbooks give them, 万吨 and 亿m³, give 万tCO2.
 * @zhremarks 排放量 = 消费量 × 低位发热量 × 含碳量 × 氧化率 × 44/12 ÷ 1000。按年鉴单位（万吨、亿立方米）填写时，结果为万 tCO2。
 * @see source provincial-guide-2025
 * @see source energy-yearbook-2023
 * @see source provincial-guide-2011
 * @example =CARBON.FUEL(100, "汽油") // 292.506
 * @example =CARBON.FUEL({100;20}, {"烟煤";"天然气"}) // {174.175;432.438}
 * @example =CARBON.FUEL(100, 2.6) // 260
 */
export function fuel(
  amount: any[][],
  fuel: any[][],
  heatingValue?: any[][],
  carbon?: any[][],
  oxidation?: any[][],
): any[][] {
  const measured = [heatingValue, carbon, oxidation];
  const own =
    measured.every(isOmitted) &&
    products(amount, fuel, { named: (name) => factor(choose(FUELS, name)), own: OWN });
  if (own) return own;
  return mapCells([amount, fuel, ...measured], ([a, name, heat, content, rate]) => {
    const burnt = amountOf(a, unitsOf(name));
    if (burnt < 0) return invalidNumber();
    const parts = heat !== null || content !== null || rate !== null;
    if (isOwn(FUELS, name)) {
      if (parts) return invalidValue(OWN_FACTOR);
      const own = ownNumber(name, OWN);
      return own < 0 ? invalidNumber() : burnt * own;
    }
    const whole =
      heat !== null && content !== null && rate !== null && typeof name === "string" && !isBlank(name);
    const key = whole ? "" : choose(FUELS, name);
    if (!parts) return burnt * factor(key);
    const part = (cell: Cell, component: string, own: Own) => {
      if (whole) return ownNumber(cell, own);
      const usual = factor(`${key}.${component}`);
      return cell === null ? usual : ownNumber(cell, around(usual, own, unitsOf(name)));
    };
    const h = part(heat, "ncv", HEATING_VALUE);
    const c = part(content, "carbon", CARBON_CONTENT);
    const o = part(rate, "oxidation", OXIDATION);
    if (h < 0 || c < 0 || !isFraction(o)) return invalidNumber();
    return (burnt * h * c * o * CO2_PER_CARBON) / 1000;
  });
}

/** From poor gases by volume to butane by volume; coal has about 2, natural gas 22. */
const OWN: Own = {
  units: ["tCO2/t", "tCO2/万m3", "tCO2e/t", "tCO2e/万m3", "t/t", "t/万m3"],
  from: 0.01,
  to: 80,
};
/** From wet waste to butane by volume. kJ/kg and kcal/kg are thousands. */
const HEATING_VALUE: Own = { units: ["GJ/t", "GJ/万m3"], from: 1, to: 1300 };
/** Coke oven gas has 10.3 to 15.0, blast furnace gas 59.7 to 84.0 (IPCC 2006, volume 2, table 1.3). tC/GJ are hundredths, kgCO2/GJ of most fuels more than three times their default. */
const CARBON_CONTENT: Own = { units: ["tC/TJ"], from: 1, to: 100 };
const OXIDATION: Own = { units: [""], from: 0, to: Infinity };

/**
 * What a fuel's own measured value can be, where its others are the defaults: a third to three times its default. No range
 * of IPCC 2006 (volume 2, tables 1.2 and 1.3) goes as far: lignite's heating value goes down to 0.46 of its default, that of oxygen
 * steel furnace gas up to 2.1 times. A gas in
 * MJ per m³ instead of GJ per 万m³ is a tenth, kgCO2 in place of kgC 3.7 times.
 */
function around(usual: number, own: Own, [countedIn]: string[]): Own {
  const units = own.units.slice(countedIn === "t" ? 0 : -1) as [string];
  return { units, from: Math.round(usual / 3), to: Math.min(own.to, Math.round(usual * 3)) };
}

/** What an amount of the fuel is counted in: all gases but refinery gas by volume; a fuel that is not on the list says so by its factor. */
function unitsOf(fuel: Cell): string[] {
  if (!isChoice(FUELS, fuel)) return ["t", "万m3"];
  return [/[^y]-gas$/.test(choose(FUELS, fuel)) ? "万m3" : "t"];
}
