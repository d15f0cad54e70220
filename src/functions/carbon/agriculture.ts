import type { Cell } from "../core/cells";
import { isSingle, mapCells, singleOf } from "../core/columns";
import { CO2_PER_CARBON, perTonneOfCarbon } from "../core/coefficients";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf } from "../core/quantities";
import { warmingOf } from "../core/warming";
import { products } from "../core/scaled";

export const FARM_ITEMS = choices(
  { zh: "农业投入或畜种", en: "farm input or livestock" },
  {
    "agriculture.fertiliser": ["化肥", "fertiliser"],
    "agriculture.pesticide": ["农药", "pesticide"],
    "agriculture.film": ["农膜", "plastic film"],
    "agriculture.diesel": ["农用柴油", "farm diesel"],
    "agriculture.irrigation": ["灌溉", "irrigation"],
    "agriculture.ploughing-km2": ["翻耕（系数按km2）", "ploughing (per km2)"],
    "agriculture.ploughing-hm2": ["翻耕（系数按hm2）", "ploughing (per hm2)"],
    "agriculture.nitrogen": ["施氮（直接氧化亚氮）", "nitrogen applied (direct N2O)"],
    "rice.flooded": ["稻田（持续淹水）", "rice (flooded)"],
    "rice.single": ["稻田（一次晒田）", "rice (drained once)"],
    "rice.multiple": ["稻田（多次晒田）", "rice (drained often)"],
    "livestock.dairy-cattle": ["奶牛", "dairy cattle"],
    "livestock.buffalo": ["水牛", "buffalo"],
    "livestock.other-cattle": ["其他牛", "other cattle"],
    "livestock.horse": ["马", "horse"],
    "livestock.mule-ass": ["驴骡", "mule and ass"],
    "livestock.pig": ["猪", "pig"],
    "livestock.goat": ["山羊", "goat"],
    "livestock.sheep": ["绵羊", "sheep"],
  },
  "agriculture",
);

/**
 * Emissions of farming [tCO2e], inputs, rice and livestock, one result a row.
 * Ploughing is published per km² and per hm², a hundred-fold apart: its name must say which.
 *
 * @customfunction CARBON.AGRICULTURE
 * @zh 农业生产的温室气体排放量 [tCO2e]，农业投入、稻田与畜禽，逐行给出。翻耕系数文献中有每 km² 与每 hm² 两种写法，相差百倍，须在名称中写明。
 * @param amount Fertiliser, pesticide, film, diesel, nitrogen in tonnes; irrigated or ploughed area and rice of each season in hm²; livestock in heads.
 * @zhparam amount 数量 化肥、农药、农膜、柴油、施氮量为吨；灌溉、翻耕面积和各季稻田面积为公顷；畜禽为头。
 * @param item Name of the input, the livestock, or rice with its water regime.
 * @zhparam item 项目 投入或畜种名称，或稻田及其水分管理。
 * @param [gwp] Warming potential of the gas of livestock and rice (CH4) or nitrogen (N2O), or the report that it is of (AR4, AR5, AR6); AR5 when left out.
 * @zhparam gwp 增温潜势 畜禽、稻田（甲烷）、施氮（氧化亚氮）用：自有数值，或评估报告名（AR4、AR5、AR6）；省略为第五次评估。
 * @param [countedAs] Result in CO2 (default) or C.
 * @zhparam countedAs 计量 结果按二氧化碳（缺省）或碳。
 * @choices item carbon/agriculture#FARM_ITEMS
 * @choices gwp core/warming#REPORTS
 * @choices countedAs core/coefficients#COUNTED_AS
 * @returns Yearly emissions [tCO2e], or in tC when chosen; one result a row, the total with SUM.
 * @zhreturns 年排放量，逐行给出；合计用 SUM。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a name is unknown, a cell is text or the ranges differ in size.
 * @remarks input: amount × kgC coefficient × 44/12; livestock and rice: heads or hm² × kgCH4 × GWP / 1000; nitrogen: tN × 0.01 × 44/28 × GWP, soils only (making the fertiliser is in chemical fertiliser)
 * @zhremarks 投入：数量 × 碳系数 × 44/12；畜禽、稻田：头数或公顷 × 甲烷因子 × GWP ÷ 1000；施氮：氮量 × 0.01 × 44/28 × GWP，只计土壤排放（化肥项计其生产）
 * @see source wu-2017
 * @see source feng-2020
 * @see source ipcc-2006-v4
 * @see source ipcc-2019-v4
 * @see source ipcc-ar5
 * @example =CARBON.AGRICULTURE(100, "化肥") // 328.387
 * @example =CARBON.AGRICULTURE(1000, "猪", "AR4") // 125
 * @example =CARBON.AGRICULTURE(1000, "稻田（多次晒田）") // 2276.74
 * @example =CARBON.AGRICULTURE({100;1000}, {"fertiliser";"pig"}, , "C") // {89.56;38.1818}
 */
export function agriculture(amount: any[][], item: any[][], gwp?: any[][], countedAs?: any[][]): any[][] {
  if (isSingle(gwp) && isSingle(countedAs)) {
    const named = (name: string) => perUnit(name, singleOf(gwp), singleOf(countedAs));
    const all = products(amount, item, { named, own: false });
    if (all) return all;
  }
  return mapCells([amount, item, gwp, countedAs], ([a, name, warming, counted]) => {
    const used = amountOf(a, unitsOf(choose(FARM_ITEMS, name)));
    const coefficient = perUnit(name, warming, counted);
    return used < 0 || coefficient < 0 ? invalidNumber() : used * coefficient;
  });
}

/** Tonnes for one unit of the amount, of CO2 or carbon as asked; negative where the warming potential is. */
function perUnit(item: Cell, gwp: Cell, countedAs: Cell): number {
  const key = choose(FARM_ITEMS, item);
  const nitrogen = key === "agriculture.nitrogen";
  const warming = warmingOf(gwp, nitrogen ? "n2o" : "ch4");
  const perCarbon = perTonneOfCarbon(countedAs);
  if (warming < 0) return -1;
  if (!nitrogen && key.startsWith("agriculture.")) return tonnesOfCarbon(key) * perCarbon;
  const gas = nitrogen ? factor(key) * N2O_PER_NITROGEN : factor(key) / 1000;
  return gas * warming * (perCarbon / CO2_PER_CARBON);
}

/** tC for one unit of the amount: kgC/kg is tC/t; per area it is kgC, and an area comes in hm². */
function tonnesOfCarbon(key: string): number {
  if (key === "agriculture.ploughing-km2") return factor(key) / 100 / 1000;
  const perArea = key === "agriculture.irrigation" || key === "agriculture.ploughing-hm2";
  return perArea ? factor(key) / 1000 : factor(key);
}

/** 44 g of nitrous oxide hold 28 g of nitrogen. */
const N2O_PER_NITROGEN = 44 / 28;

/** What an amount of the item is counted in. */
function unitsOf(item: string): string[] {
  if (item.startsWith("livestock.")) return ["头", "个"];
  if (item === "agriculture.nitrogen") return ["t", "tN"];
  return item.startsWith("rice.") || /irrigation|ploughing/.test(item) ? ["hm2"] : ["t"];
}
