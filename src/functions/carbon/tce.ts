import { mapCells } from "../core/columns";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, coefficient, isOwn, type Own } from "../core/quantities";
import { products } from "../core/scaled";

export const ENERGIES = choices(
  { zh: "能源", en: "energy" },
  {
    "tce.raw-coal": ["原煤", "raw coal"],
    "tce.coke": ["焦炭", "coke"],
    "tce.crude-oil": ["原油", "crude oil"],
    "tce.gasoline": ["汽油", "gasoline"],
    "tce.kerosene": ["煤油", "kerosene"],
    "tce.diesel": ["柴油", "diesel"],
    "tce.fuel-oil": ["燃料油", "fuel oil"],
    "tce.lpg": ["液化石油气", "LPG"],
    "tce.lng": ["液化天然气", "LNG"],
    "tce.cleaned-coal": ["洗精煤", "cleaned coal"],
    "tce.petroleum-coke": ["石油焦（待核）", "petroleum coke (unverified)"],
    "tce.refinery-gas": ["炼厂干气", "refinery gas"],
    "tce.natural-gas": ["天然气", "natural gas"],
    "tce.gas-field": ["气田天然气", "gas-field gas"],
    "tce.blast-furnace-gas": ["高炉煤气", "blast furnace gas"],
    "tce.converter-gas": ["转炉煤气（待核）", "converter gas (unverified)"],
    "tce.electricity": ["电力", "electricity"],
    "tce.heat": ["热力", "heat"],
    "tce.compressed-air": ["压缩空气", "compressed air"],
  },
  "energies",
);

/** kgce per m³ or kWh times 10^4 is 10 tce; kgce per kg is tce per t; kgce per MJ is tce per GJ. */
const TEN_THOUSANDS = /natural|field|furnace|converter|electricity|air/;

/**
 * Standard coal [tce] at the heat value (not the coal-equivalent value of electricity, which changes every year).
 *
 * @customfunction CARBON.TCE
 * @zh 折标准煤 [tce]，按当量值（不是逐年变化的电力等价值）。
 * @param amount Amount: tonnes; gases (but LPG, LNG and refinery gas) and compressed air 10^4 m³; electricity 10^4 kWh; heat GJ.
 * @zhparam amount 实物量 吨；天然气、煤气、压缩空气为万立方米（液化气、炼厂干气按吨）；电力为万千瓦时；热力为 GJ。
 * @param energy Name of the energy, or your own coefficient in tce per unit of the amount.
 * @zhparam energy 能源 能源名称，或自有系数（tce 每单位实物量）。
 * @choices energy carbon/tce#ENERGIES
 * @returns Standard coal [tce], one result a row; add them up with SUM.
 * @zhreturns 标准煤 [tce]，逐行给出；合计用 SUM。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when an energy is unknown, a cell is text or the ranges differ in size.
 * @remarks tce = amount × coefficient; natural gas at 13.3 tce per 10^4 m³, the top of the standard's range; gas of gas fields 12.143. Amounts as yearbooks give them, 万吨, 亿m³ and 亿kWh, give 万tce.
 * @zhremarks tce = 实物量 × 系数；天然气取 13.3 tce/万m³，为标准范围的上限；气田天然气为 12.143。按年鉴单位（万吨、亿立方米、亿千瓦时）填写时，结果为万吨标准煤。
 * @see source gb-t-2589-2020
 * @see source energy-yearbook-2023
 * @example =CARBON.TCE(100, "原煤") // 71.43
 * @example =CARBON.TCE({10;10}, {"electricity";"natural gas"}) // {12.29;133}
 */
export function tce(amount: any[][], energy: any[][]): any[][] {
  const own = products(amount, energy, { named: (name) => perUnit(choose(ENERGIES, name)), own: OWN });
  if (own) return own;
  return mapCells([amount, energy], ([a, name]) => {
    const used = amountOf(a, isOwn(ENERGIES, name) ? UNITS : [unitOf(choose(ENERGIES, name))]);
    const k = coefficient(ENERGIES, name, perUnit, OWN);
    return used < 0 || k < 0 ? invalidNumber() : used * k;
  });
}

/** Coefficient in tce per unit of the amount. */
function perUnit(energy: keyof typeof ENERGIES.names): number {
  return factor(energy) * (TEN_THOUSANDS.test(energy) ? 10 : 1);
}

const UNITS = ["t", "万m3", "万kWh", "GJ"];
/** Heat has the least by the GJ, heavy gases by volume the most. */
const OWN: Own = { units: ["tce/t", "tce/万m3", "tce/万kWh", "tce/GJ"], from: 0.001, to: 50 };

/** What the amount of an energy is counted in. */
function unitOf(energy: keyof typeof ENERGIES.names): string {
  if (energy === "tce.electricity") return "万kWh";
  if (energy === "tce.heat") return "GJ";
  return TEN_THOUSANDS.test(energy) ? "万m3" : "t";
}
