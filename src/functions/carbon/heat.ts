import { mapCells } from "../core/columns";
import { isOmitted } from "../core/cells";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { amountOf, ownNumber, type Own } from "../core/quantities";
import { scaled } from "../core/scaled";

/**
 * CO2 of purchased heat [tCO2].
 *
 * @customfunction CARBON.HEAT
 * @zh 外购热力的二氧化碳排放量 [tCO2]。
 * @param heat Heat bought [GJ].
 * @zhparam heat 热量 外购热量 [GJ]，可给整列。
 * @param [factor] Supplier's factor in place of the default 0.11 [tCO2/GJ].
 * @zhparam factor 因子 供热单位的因子，替代缺省值 0.11 [tCO2/GJ]。
 * @returns Emissions [tCO2], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when heat or factor is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks emissions = heat × factor
 * @zhremarks 排放量 = 热量 × 因子
 * @see source gb-t-32150-2025
 * @see source provincial-guide-2025
 * @example =CARBON.HEAT(1000) // 110
 * @example =CARBON.HEAT(1000, 0.09) // 90
 */
export function heat(heat: any[][], factor?: any[][]): any[][] {
  if (isOmitted(factor)) return scaled(heat, defaultFactor(), { units: GJ });
  return mapCells([heat, factor!], ([used, given]) => {
    const gj = amountOf(used, GJ);
    const own = ownNumber(given, OWN);
    return gj < 0 || own < 0 ? invalidNumber() : gj * own;
  });
}

function defaultFactor(): number {
  return factor("heat/2025");
}

const GJ = ["GJ"];
/** Ten times what a coal boiler emits is no factor. */
const OWN: Own = { units: ["tCO2/GJ", "tCO2e/GJ", "t/GJ"], from: 0.001, to: 1 };
