import { mapCells } from "../core/columns";
import { isFraction, numberOr, perTonneOfCarbon } from "../core/coefficients";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

export const STANDS = choices(
  { zh: "林分", en: "forest stand" },
  {
    larch: ["落叶松", "larch"],
    "chinese-pine": ["油松", "Chinese pine"],
    cypress: ["柏木", "cypress"],
    oak: ["栎类", "oak"],
    "hard-soft-broadleaf": ["硬软阔类", "hard and soft broadleaf"],
    poplar: ["杨树", "poplar"],
    "mixed-conifer": ["针叶混", "mixed conifer"],
    "mixed-broadleaf": ["阔叶混", "mixed broadleaf"],
    "mixed-conifer-broadleaf": ["针阔混", "mixed conifer and broadleaf"],
    miscellaneous: ["杂木", "miscellaneous trees"],
    biomass: ["生物量", "biomass"],
  },
  "stands",
);

/**
 * Carbon stock of a forest [tCO2], or its yearly sink between two surveys, from growing stock.
 *
 * @customfunction CARBON.FOREST
 * @zh 森林植被碳储量 [tCO2]，或两次调查之间的年碳汇，由蓄积量推算。
 * @param area Area of the stand [hm^2].
 * @zhparam area 面积 林分面积 [hm^2]。
 * @param volume Growing stock per area at the first survey [m^3/hm^2].
 * @zhparam volume 单位蓄积 首次调查的单位面积蓄积量 [m^3/hm^2]。
 * @param stand Name of the stand, or your own conversion factor from growing stock to biomass [t/m^3]; "biomass" where the volumes are biomass per area already [t/hm^2].
 * @zhparam stand 林分 林分名称，或自有转换系数（蓄积换算为生物量）[t/m^3]；已有单位面积生物量 [t/hm^2] 时写“生物量”。
 * @param [laterVolume] Growing stock per area at a later survey; then the result is the yearly sink [m^3/hm^2].
 * @zhparam laterVolume 后期单位蓄积 后一次调查的单位面积蓄积量，给出时结果为年碳汇 [m^3/hm^2]。
 * @param [years] Years between the surveys, required with a later survey [a].
 * @zhparam years 间隔年数 两次调查间隔年数，给后期蓄积时必填 [a]。
 * @param [fraction] Carbon fraction of biomass, 0.5 when left out (0.47–0.48 measured in Jilin).
 * @zhparam fraction 含碳率 生物量含碳率，省略时为 0.5（吉林实测 0.47–0.48）。
 * @param [countedAs] Result in CO2 (default) or C.
 * @zhparam countedAs 计量 结果按二氧化碳（缺省）或碳。
 * @param [constant] Constant of your own regression, b below; 0 when left out [t/hm^2].
 * @zhparam constant 常数项 自有回归方程的常数项，即公式中的 b，省略为 0 [t/hm^2]。
 * @choices stand carbon/forest#STANDS
 * @choices countedAs core/coefficients#COUNTED_AS
 * @returns Stock [tCO2], or the yearly sink, positive when carbon is taken up; in tC when chosen.
 * @zhreturns 碳储量，或年碳汇（吸收为正）。
 * @throws #DIV/0! when years is 0; #NUM! when a number is negative or the fraction is above 1; #N/A when a cell is blank; #VALUE! when a stand is unknown, a constant goes with a stand by name, a cell is text, ranges differ in size, only one of later volume and years is given, or a year stands for the years between.
 * @remarks biomass = a × volume + b, a your own factor or the stand's (wood density × expansion factor with b = 0); stock = biomass × fraction × area × 44/12; sink = change of stock / years
 * @zhremarks 生物量 = a × 蓄积 + b，a 为林分或自有的转换系数（b 为 0 时即木材密度 × 生物量扩展因子）；碳储量 = 生物量 × 含碳率 × 面积 × 44/12；碳汇 = 储量变化 ÷ 年数
 * @see source zhang-2018
 * @see source fan-2016
 * @example =CARBON.FOREST(200, 100, "油松", , , , "碳") // 8595.31
 * @example =CARBON.FOREST(100, 80, 0.5034, , , , "碳", 20.547) // 3040.95
 * @example =CARBON.FOREST(100, 80, "Chinese pine", 90, 5) // 282.663
 * @example =CARBON.FOREST(100, 120, "生物量", , , 0.47, "碳") // 5640
 */
export function forest(
  area: any[][],
  volume: any[][],
  stand: any[][],
  laterVolume?: any[][],
  years?: any[][],
  fraction?: any[][],
  countedAs?: any[][],
  constant?: any[][],
): any[][] {
  const optional = [laterVolume, years, fraction, countedAs, constant];
  return mapCells([area, volume, stand, ...optional], ([a, v, name, v2, t, f, as, k]) => {
    const hectares = amountOf(a, HECTARES);
    const first = ownNumber(v, VOLUME);
    // Desktop Excel may hand a blank cell over as 0.
    const own = name !== 0 && isOwn(STANDS, name);
    if (!own && k !== null) return invalidValue(NAMED);
    const key = own ? "" : choose(STANDS, name);
    const biomass = key === "biomass";
    const slope = own ? ownNumber(name, OWN) : biomass ? 1 : factor(`forest.${key}.a`);
    const base = own ? (k === null ? 0 : ownNumber(k, CONSTANT)) : biomass ? 0 : factor(`forest.${key}.b`);
    const share = numberOr(f, factor("forest.carbon-fraction"));
    if (hectares < 0 || first < 0 || slope < 0 || !isFraction(share)) return invalidNumber();
    const perBiomass = share * hectares * perTonneOfCarbon(as);
    if (v2 === null && t === null) return (slope * first + base) * perBiomass;
    if (v2 === null || t === null) return invalidValue(HALF_A_SURVEY);
    const later = ownNumber(v2, VOLUME);
    const span = amountOf(t, YEARS);
    if (later < 0 || span < 0) return invalidNumber();
    if (isYear(span)) return invalidValue(A_YEAR);
    return span === 0 ? divisionByZero() : (slope * (later - first) * perBiomass) / span;
  });
}

const NAMED = {
  zh: "常数项只用于自有转换系数",
  en: "the constant goes only with your own conversion factor",
};
const HALF_A_SURVEY = {
  zh: "后期单位蓄积与间隔年数须同时给出",
  en: "give the later volume and the years together",
};

const HECTARES = ["hm2"];
const YEARS = ["年"];
/** The tallest redwoods have ten thousand cubic metres on a hectare. */
const VOLUME: Own = { units: ["m3/hm2", "t/hm2"], from: 0, to: 15_000 };
/** Of the biomass on a hectare; published ones are below 100. */
const CONSTANT: Own = { units: ["t/hm2"], from: 0, to: 1000, least: -1000 };
/** Biomass of a cubic metre of growing stock; kg are thousands. */
const OWN: Own = { units: ["t/m3"], from: 0.05, to: 5 };
