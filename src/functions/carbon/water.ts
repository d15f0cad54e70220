import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { warmingOf } from "../core/warming";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, coefficient, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";

export const SYSTEMS = choices(
  { zh: "污水处理系统", en: "wastewater system" },
  {
    "wastewater.mcf.septic": ["化粪池", "septic tank"],
    "wastewater.mcf.anaerobic": ["厌氧处理", "anaerobic"],
    "wastewater.mcf.aerobic": ["好氧处理", "aerobic"],
  },
  "systems",
);

/**
 * Methane of domestic wastewater [tCO2e].
 *
 * @customfunction CARBON.WATER
 * @zh 生活污水处理的甲烷排放量 [tCO2e]。
 * @param bod Organic matter in the wastewater as BOD5 [t].
 * @zhparam bod 有机物总量 污水中有机物总量，以 BOD5 计 [t]。
 * @param system Treatment by name, or your own methane correction factor, 0 to 1.
 * @zhparam system 处理系统 名称，或自有甲烷修正因子 0–1。
 * @param [capacity] Methane producing capacity in place of 0.6 tCH4 per tonne of BOD.
 * @zhparam capacity 产甲烷潜力 替代缺省值 0.6（tCH4 每吨 BOD）。
 * @param [gwp] Global warming potential of methane, 28 (IPCC AR5) when left out.
 * @zhparam gwp 甲烷增温潜势 省略时为 28（IPCC 第五次评估）。
 * @choices system carbon/water#SYSTEMS
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative or the correction factor above 1; #N/A when a cell is blank; #VALUE! when a system is unknown, a cell is text or the ranges differ in size.
 * @remarks emissions = BOD × capacity × correction factor × GWP
 * @zhremarks 排放量 = BOD × 产甲烷潜力 × 修正因子 × GWP
 * @see source provincial-guide-2025
 * @see source ipcc-ar5
 * @example =CARBON.WATER(1000, "化粪池") // 5040
 * @example =CARBON.WATER({1000;1000}, {"aerobic";0.165}) // {840;2772}
 */
export function water(bod: any[][], system: any[][], capacity?: any[][], gwp?: any[][]): any[][] {
  if (isOmitted(capacity) && isOmitted(gwp)) {
    const own = products(bod, system, {
      named: (name) => factor(choose(SYSTEMS, name)),
      factor: factor("wastewater.bo") * factor("gwp.ch4"),
      most: 1,
    });
    if (own) return own;
  }
  return mapCells([bod, system, capacity ?? null, gwp ?? null], ([b, name, own, potential]) => {
    const tonnes = amountOf(b, TONNES);
    const correction = coefficient(SYSTEMS, name, factor, CORRECTION);
    const perBod = own === null ? factor("wastewater.bo") : ownNumber(own, CAPACITY);
    const warming = warmingOf(potential);
    if (tonnes < 0 || correction < 0 || correction > 1 || perBod < 0 || warming < 0) return invalidNumber();
    return tonnes * correction * (perBod * warming);
  });
}

const TONNES = ["t", "tBOD"];
/** The methane correction factor; above 1 is the caller's #NUM!. */
const CORRECTION: Own = { units: [""], from: 0, to: Infinity };
/** What a tonne of BOD can give; half as much by COD. */
const CAPACITY: Own = { units: ["tCH4/tBOD"], from: 0.01, to: 1 };
