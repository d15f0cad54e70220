import { isBlank, isOmitted, passErrors } from "../core/cells";
import { isFraction } from "../core/coefficients";
import { isSingle, mapCells, singleOf, type Matrix, type Outcome } from "../core/columns";
import { warmingOf } from "../core/warming";
import { invalidNumber, invalidValue } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose, option } from "../core/names";
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

/** What the amount of organic matter is given by. */
export const WATER_BASES = choices(
  { zh: "口径", en: "basis" },
  {
    bod: ["BOD", "BOD5"],
    cod: ["COD", "CODcr"],
    people: ["人口", "population"],
    nitrogen: ["氮", "nitrogen"],
  },
  "waterBases",
);

/**
 * Methane of treated wastewater [tCO2e], from BOD, COD or population; or nitrous oxide from the nitrogen discharged.
 *
 * @customfunction CARBON.WATER
 * @zh 污水处理的甲烷排放量 [tCO2e]，按 BOD、COD 或人口计；或按排水含氮计氧化亚氮。
 * @param bod Organic matter in the wastewater as BOD5 [t]; by another basis COD [t], population [person] or nitrogen in the effluent [t].
 * @zhparam bod 有机物总量 污水中有机物总量，以 BOD5 计 [t]；按其他口径为 COD [t]、人口 [person] 或排水含氮量 [t]。
 * @param system Treatment by name, or your own methane correction factor, 0 to 1; left out by nitrogen.
 * @zhparam system 处理系统 名称，或自有甲烷修正因子 0–1；按氮计时留空。
 * @param [capacity] In place of 0.6 tCH4 per tonne of BOD or 0.25 per tonne of COD; by nitrogen, in place of 0.005 of it as N2O-N.
 * @zhparam capacity 产甲烷潜力 替代缺省值：每吨 BOD 0.6、每吨 COD 0.25（tCH4）；按氮计时替代 N2O-N 比例 0.005。
 * @param [gwp] Warming potential of the gas, or the report that it is of (AR4, AR5, AR6); AR5 when left out.
 * @zhparam gwp 增温潜势 自有数值，或评估报告名（AR4、AR5、AR6）；省略为第五次评估。
 * @param [basis] "BOD" (default), "COD", "population" or "nitrogen".
 * @zhparam basis 口径 “BOD”（默认）、“COD”、“人口”或“氮”。
 * @param [perHead] By population: BOD of a person a day in place of 40 g [g/d].
 * @zhparam perHead 人均有机物 按人口计时每人每日 BOD，替代缺省值 40 [g/d]。
 * @choices system carbon/water#SYSTEMS
 * @choices gwp core/warming#REPORTS
 * @choices basis carbon/water#WATER_BASES
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative or the correction factor above 1; #N/A when a cell is blank; #VALUE! when a name is unknown, a system goes with nitrogen, grams a head go with anything but population, a cell is text or the ranges differ in size.
 * @remarks methane = BOD × capacity × correction factor × GWP; by population BOD = people × g a day × 365 / 10^6; nitrous oxide = nitrogen × 0.005 × 44/28 × GWP. What is recovered is yours to subtract.
 * @zhremarks 甲烷 = BOD × 产甲烷潜力 × 修正因子 × GWP；按人口计时 BOD = 人口 × 每人每日克数 × 365 ÷ 10^6；氧化亚氮 = 含氮量 × 0.005 × 44/28 × GWP。回收量自行扣除。
 * @see source provincial-guide-2025
 * @see source ipcc-2006-v5
 * @see source ipcc-ar5
 * @example =CARBON.WATER(1000, "化粪池") // 5040
 * @example =CARBON.WATER({1000;1000}, {"aerobic";0.165}) // {840;2772}
 * @example =CARBON.WATER(1000, 0.3, , "AR4", "COD") // 1875
 * @example =CARBON.WATER(1000000, "化粪池", , , "人口") // 73584
 * @example =CARBON.WATER(100, , , , "氮") // 208.214
 */
export function water(
  bod: any[][],
  system: any[][],
  capacity?: any[][],
  gwp?: any[][],
  basis?: any,
  perHead?: any[][],
): any[][] {
  passErrors(bod, system, capacity, gwp, basis, perHead);
  const by = option(WATER_BASES, basis) ?? "bod";
  if (by !== "people" && !isOmitted(perHead)) throw invalidValue(A_HEAD);
  if (by === "nitrogen") return nitrousOxide(bod, system, capacity, gwp);
  if (by === "bod" && isOmitted(capacity) && isOmitted(gwp)) {
    const own = products(bod, system, {
      named: (name) => factor(choose(SYSTEMS, name)),
      factor: factor("wastewater.bo") * factor("gwp.ch4"),
      most: 1,
    });
    if (own) return own;
  }
  const matrices = [bod, system, capacity, gwp, perHead];
  return mapCells(matrices, ([b, name, own, potential, grams]) => {
    const amount = amountOf(b, by === "people" ? PEOPLE : by === "cod" ? TONNES_OF_COD : TONNES);
    const correction = coefficient(SYSTEMS, name, factor, CORRECTION);
    const perTonne =
      own === null ? factor(by === "cod" ? "wastewater.bo-cod" : "wastewater.bo") : ownNumber(own, CAPACITY);
    const daily = grams === null ? factor("wastewater.bod-a-head") : ownNumber(grams, GRAMS);
    const warming = warmingOf(potential);
    if ([amount, perTonne, daily, warming].some((value) => value < 0) || !isFraction(correction))
      return invalidNumber();
    const load = by === "people" ? (amount * daily * 365) / 1e6 : amount;
    return load * correction * (perTonne * warming);
  });
}

/** Of the nitrogen that reaches rivers and the sea. */
function nitrousOxide(
  nitrogen: Matrix,
  system: Matrix,
  share: Matrix | undefined,
  gwp: Matrix | undefined,
): Outcome[][] {
  if (!isLeftOut(system)) throw invalidValue(NO_SYSTEM);
  return mapCells([nitrogen, share, gwp], ([n, own, potential]) => {
    const tonnes = amountOf(n, TONNES_OF_NITROGEN);
    const emitted = own === null ? factor("wastewater.n2o") : ownNumber(own, SHARE_AS_N2O);
    const warming = warmingOf(potential, "n2o");
    return tonnes < 0 || warming < 0 ? invalidNumber() : tonnes * emitted * N2O_PER_NITROGEN * warming;
  });
}

/** Desktop Excel may hand a blank cell over as 0. */
function isLeftOut(argument: Matrix): boolean {
  return isSingle(argument) && (isBlank(singleOf(argument)) || singleOf(argument) === 0);
}

const TONNES = ["t", "tBOD"];
const TONNES_OF_COD = ["t", "tCOD"];
const TONNES_OF_NITROGEN = ["t", "tN"];
const PEOPLE = ["人"];
/** 44 g of nitrous oxide hold 28 g of nitrogen. */
const N2O_PER_NITROGEN = 44 / 28;
/** The methane correction factor; above 1 is the caller's #NUM!. */
const CORRECTION: Own = { units: [""], from: 0, to: Infinity };
/** What a tonne of BOD can give; half as much by COD. */
const CAPACITY: Own = { units: ["tCH4/tBOD", "tCH4/tCOD", ""], from: 0.01, to: 1 };
/** What a person gives off in a day; kilograms and years are far from it. */
const GRAMS: Own = { units: ["g/d", "g/(人·d)", "gBOD/d", "gBOD/(人·d)"], from: 5, to: 200 };
/** Treatment plants of the 2019 refinement have up to 0.016. */
const SHARE_AS_N2O: Own = { units: [""], from: 0.00001, to: 0.1 };
const A_HEAD = {
  zh: "人均有机物只用于按人口计算",
  en: "grams a head go only with population",
};
const NO_SYSTEM = {
  zh: "按氮计算时不分处理系统，请将其留空",
  en: "by nitrogen there is no system: leave it out",
};
