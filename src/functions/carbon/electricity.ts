import { coerced, type Cell } from "../core/cells";
import { isSingle, mapCells, singleOf } from "../core/columns";
import { errorIn, invalidNumber, invalidValue } from "../core/errors";
import { factorFor, yearIn } from "../core/factors";
import { BASES, REGIONS, withoutCodes } from "../core/grid";
import { choose } from "../core/names";
import { isOwn, ownNumber, quantityIn, type Own } from "../core/quantities";
import { products, scaled } from "../core/scaled";
import { OWN_FACTOR } from "../core/transport";

/**
 * CO2 of purchased electricity [tCO2], by region, year and basis.
 * Without a basis: the location-based average of the joint notices of the environment ministry and the statistics bureau.
 *
 * @customfunction CARBON.ELECTRICITY
 * @zh 外购电力的二氧化碳排放量 [tCO2]，按地区、年份和口径取因子。口径省略时取生态环境部与国家统计局公告的平均因子（位置法）。
 * @param kwh Electricity used [kWh]; a column may be given.
 * @zhparam kwh 用电量 用电量 [kWh]，可给整列。
 * @param [region] Province, regional grid or China (default), in Chinese or English; or your own factor [kgCO2/kWh], alone or as text with its unit ("570 g/kWh").
 * @zhparam region 地区 省、区域电网或全国（缺省），中英文均可；或自有因子 [kgCO2/kWh]，也可连单位写成文本（“570 g/kWh”）。
 * @param [year] Year of the factor; the latest notice (2023) when left out. Another year is never substituted.
 * @zhparam year 年份 因子年份；省略时取最新公告（2023年）。没有的年份不以邻年代替。
 * @param [basis] average (default), excluding market, fossil, ETS or life cycle.
 * @zhparam basis 口径 平均（缺省）、剔除市场化、化石、碳市场或全生命周期。
 * @choices region core/grid#REGIONS
 * @choices basis core/grid#BASES
 * @returns Emissions [tCO2]; on the life-cycle basis [tCO2e].
 * @zhreturns 排放量 [tCO2]；全生命周期口径为 [tCO2e]。
 * @zhthrows #N/A 该地区（如西藏）、年份、口径没有因子（消息列出可用年份），或单元格空白；#NUM! 用电量或因子为负；#VALUE! 名称未识别、自有因子给了年份或口径、自有因子不是电力可能的数值、单元格为文本或区域大小不一致。
 * @throws #N/A when there is no factor for that region (such as Tibet), year and basis, with the years there are, or when a cell is blank; #NUM! when electricity or a factor is negative; #VALUE! when a name is unknown, a year or basis goes with your own factor, your own factor is none that electricity has, a cell is text or the ranges differ in size.
 * @remarks emissions = kWh × factor / 1000. 亿kWh give 亿t: times 10,000 for 万t.
 * @zhremarks 排放量 = 用电量 × 因子 ÷ 1000。按亿千瓦时填写时，结果为亿吨，乘 10,000 即万吨。
 * @see source mee-nbs-grid-2023
 * @see source mee-nbs-grid-2022
 * @see source mee-nbs-grid-2021
 * @example =CARBON.ELECTRICITY(10000) // 5.306
 * @example =CARBON.ELECTRICITY(10000, "北京", 2022) // 5.58
 * @example =CARBON.ELECTRICITY(10000, "Tibet") // #N/A
 * @example =CARBON.ELECTRICITY(10000, 0.8843) // 8.843
 * @example =CARBON.ELECTRICITY({1000;2000}, {"华北";"South China"}, 2021) // {0.712;0.8652}
 */
export function electricity(kwh: any[][], region?: any[][], year?: any[][], basis?: any[][]): any[][] {
  const r = region && withoutCodes(region);
  if (isSingle(year) && isSingle(basis)) {
    const [y, b] = [singleOf(year), singleOf(basis)];
    const error = errorIn(y) ?? errorIn(b);
    if (error) throw error;
    const inGrid = (place: Cell) => gridFactor(place, y, b);
    if (isSingle(r)) return scaled(kwh, inGrid(singleOf(r)), { per: 1000, units: KWH });
    const all = products(kwh, r!, { named: inGrid, own: false, per: 1000 });
    if (all) return all;
  }
  return mapCells([kwh, r, year, basis], (cells) => {
    const amount = quantityIn(cells[0], KWH);
    if (typeof amount !== "number") return amount;
    return amount < 0 ? invalidNumber() : (amount * gridFactor(cells[1], cells[2], cells[3])) / 1000;
  });
}

/**
 * Factor [kgCO2/kWh]; what was left out is 全国, the latest year and the location-based average. Desktop Excel may
 * hand a blank cell over as 0, so 0 is no factor.
 */
function gridFactor(region: Cell, year: Cell, basis: Cell): number {
  if (region !== 0 && isOwn(REGIONS, region)) {
    if (year !== null || basis !== null) throw invalidValue(OWN_FACTOR);
    const own = ownNumber(region, OWN);
    if (own < 0) throw invalidNumber();
    return own;
  }
  const key = basis === null ? "grid.average" : choose(BASES, basis);
  const place = region === null ? "全国" : choose(REGIONS, region);
  return factorFor(key, place, yearIn(coerced(year)));
}

const KWH = ["kWh"];
/** From wind by life cycle to the worst of coal, doubled. */
const OWN: Own = { units: ["kgCO2/kWh", "kgCO2e/kWh", "kg/kWh"], from: 0.001, to: 3 };
