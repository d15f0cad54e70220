import { isBlank, numberIn, type Cell } from "../core/cells";
import { isSingle, mapCells, singleOf } from "../core/columns";
import { errorIn, notAvailable } from "../core/errors";
import { scaled } from "../core/scaled";
import { beside } from "../core/beside";

/**
 * A value in another unit; the result is in the unit asked for.
 * Units of different kind are refused: kgC and kgCO2, CO2 and CO2e, t and tCO2, vehicle-km and passenger-km.
 *
 * @customfunction PLAN.CONVERT
 * @zh 换算单位，结果以目标单位计。口径不同的单位拒绝换算：kgC 与 kgCO2、CO2 与 CO2e、吨与 tCO2、车公里与人公里。
 * @param value Value in the first unit; a column may be given.
 * @zhparam value 数值 以原单位计的数值，可给整列。
 * @param from Its unit, such as 亩, hm², km², 万吨, 亿元, tce, kWh, GJ, kgCO2e/m², 万人/km².
 * @zhparam from 原单位 如 亩、hm²、km²、万吨、亿元、tce、kWh、GJ、kgCO2e/m²、万人/km²。
 * @param to Unit wanted; "" for a pure number.
 * @zhparam to 目标单位 要换算成的单位；纯数写 ""。
 * @returns Value in the unit wanted, one a row.
 * @zhreturns 以目标单位计的数值，逐行给出。
 * @throws #VALUE! when a unit is unknown, the units differ in kind, a value is text or the ranges differ in size; #N/A when a value or both units are blank.
 * @zhthrows #VALUE! 单位未识别、单位不同类、数值是文本，或区域大小不一致；#N/A 数值为空，或两个单位都为空。
 * @remarks value × factor of the first unit / factor of the second, in exact fractions. Standard coal at its heat value (当量值): 1 tce = 29.3076 GJ, so 1 kWh = 0.12284 kgce (the standard prints 0.1229, which CARBON.TCE uses); the coal that a power station burns for it (等价值) is not a unit. A year is not converted to days.
 * @zhremarks 数值 × 原单位因子 / 目标单位因子，按精确分数计算。标准煤取当量值：1 tce = 29.3076 GJ，即 1 kWh = 0.12284 kgce（标准印作 0.1229，CARBON.TCE 用此值）；等价值不是单位换算。年与日之间不换算。
 * @see source gb-t-2589-2020
 * @see source definition
 * @example =PLAN.CONVERT(1500, "亩", "km²") // 1
 * @example =PLAN.CONVERT(10000, "kWh", "tce") // 1.22835
 * @example =PLAN.CONVERT({0.8;1.2}, "tCO2/万元", "kgCO2/元") // {0.08;0.12}
 * @example =PLAN.CONVERT(1, "tC", "tCO2") // #VALUE!
 */
export function convert(value: any[][], from: any[][], to: any[][]): any[][] {
  if (isSingle(from) && isSingle(to)) {
    const { times, by } = beside().conversion(...unitsIn(singleOf(from), singleOf(to)));
    return scaled(value, times, { per: by, least: -Infinity });
  }
  return mapCells([value, from, to], ([cell, a, b]) => {
    const amount = numberIn(cell);
    if (typeof amount !== "number") return amount;
    const { times, by } = beside().conversion(...unitsIn(a, b));
    return (amount * times) / by;
  });
}

/** The symbols of a pair. One blank is a pure number, two are a conversion that nobody described. */
function unitsIn(from: Cell, to: Cell): [from: string, to: string] {
  for (const cell of [from, to]) {
    const error = errorIn(cell);
    if (error) throw error;
  }
  if (isBlank(from) && isBlank(to)) throw notAvailable({ zh: "缺少单位", en: "no unit is given" });
  return [symbol(from), symbol(to)];
}

function symbol(cell: Cell): string {
  return isBlank(cell) ? "" : String(cell);
}
