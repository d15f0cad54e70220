import { mapCells } from "../core/columns";
import { isFraction, numberOr } from "../core/coefficients";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { warmingOf } from "../core/warming";

export const LANDFILL_SITES = choices(
  { zh: "填埋场类型", en: "kind of landfill" },
  {
    managed: ["管理型（厌氧）", "managed"],
    "semi-aerobic": ["管理型（准好氧）", "managed, semi-aerobic"],
    deep: ["非管理型（深埋）", "unmanaged, deep"],
    shallow: ["非管理型（浅埋）", "unmanaged, shallow"],
    uncategorised: ["未分类", "uncategorised"],
  },
  "landfillSites",
);

/** 16 g of methane hold 12 g of carbon. */
const CH4_PER_CARBON = 16 / 12;

/**
 * Methane of landfilled waste by mass balance [tCO2e]: all that the waste will ever give, counted in the year in which it is buried.
 *
 * @customfunction CARBON.LANDFILL
 * @zh 填埋垃圾的甲烷排放量（质量平衡法）[tCO2e]：垃圾终将产生的甲烷全部计入填埋当年。
 * @param amount Waste landfilled, wet [t].
 * @zhparam amount 填埋量 填埋的垃圾量，湿重 [t]。
 * @param doc Degradable organic carbon of the wet waste (DOC), 0 to 0.5.
 * @zhparam doc 可降解有机碳 垃圾湿重中可降解有机碳的比例 DOC，0–0.5。
 * @param site Kind of landfill by name, or your own methane correction factor (MCF), 0 to 1.
 * @zhparam site 填埋场 类型名称，或自有甲烷修正因子 MCF 0–1。
 * @param [recovered] Methane recovered and burnt [t], 0 when left out.
 * @zhparam recovered 回收量 回收利用或燃烧的甲烷 [t]，省略为 0。
 * @param [gwp] Warming potential of methane, or the report that it is of; AR5 (28) when left out. 1 gives tonnes of methane.
 * @zhparam gwp 甲烷增温潜势 自有数值或评估报告名；省略为第五次评估（28）；1 即得甲烷吨数。
 * @param [oxidation] Share of the methane oxidised in the cover (OX); 0.1 for managed sites and 0 for others when left out.
 * @zhparam oxidation 氧化因子 覆盖层氧化的甲烷比例 OX；省略时管理型为 0.1，其他为 0。
 * @param [decomposed] Share of DOC that decomposes (DOCf), 0.5 when left out.
 * @zhparam decomposed 分解比例 可降解有机碳中实际分解的比例 DOCf，省略为 0.5。
 * @param [methane] Share of methane in landfill gas (F), 0.5 when left out.
 * @zhparam methane 甲烷比例 填埋气中甲烷的比例 F，省略为 0.5。
 * @choices site carbon/landfill#LANDFILL_SITES
 * @choices gwp core/warming#REPORTS
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative, a share above 1, or more is recovered than arises; #N/A when a cell is blank; #VALUE! when a name is unknown, the DOC is none that waste has, a cell is text or the ranges differ in size.
 * @remarks emissions = (amount × MCF × DOC × DOCf × F × 16/12 − recovered) × (1 − OX) × GWP. Unlike first-order decay it knows no years: after a change in what is landfilled the two differ. With your own MCF, OX is 0 unless given.
 * @zhremarks 排放量 =（填埋量 × MCF × DOC × DOCf × F × 16/12 − 回收量）×（1 − OX）× GWP。与一阶衰减法不同，不分年份：填埋量变化后两者结果不同。用自有 MCF 时，OX 不给即为 0。
 * @see source ipcc-2006-v5
 * @see source provincial-guide-2011
 * @example =CARBON.LANDFILL(10000, 0.15, "管理型（厌氧）") // 12600
 * @example =CARBON.LANDFILL({1000;1000}, 0.15, {"uncategorised";0.4}, 10, 1) // {20;10}
 */
export function landfill(
  amount: any[][],
  doc: any[][],
  site: any[][],
  recovered?: any[][],
  gwp?: any[][],
  oxidation?: any[][],
  decomposed?: any[][],
  methane?: any[][],
): any[][] {
  const optional = [recovered, gwp, oxidation, decomposed, methane];
  return mapCells([amount, doc, site, ...optional], ([a, carbon, kind, taken, by, ox, part, inGas]) => {
    const tonnes = amountOf(a, TONNES);
    const degradable = ownNumber(carbon, DOC);
    const own = kind !== 0 && isOwn(LANDFILL_SITES, kind);
    const key = own ? null : choose(LANDFILL_SITES, kind);
    const correction = key === null ? ownNumber(kind, MCF) : factor(`landfill.mcf.${key}`);
    const managed = key === "managed" || key === "semi-aerobic";
    const oxidised = numberOr(ox, managed ? factor("landfill.oxidation") : 0);
    const decays = numberOr(part, factor("landfill.docf"));
    const share = numberOr(inGas, factor("landfill.methane"));
    const collected = taken === null ? 0 : amountOf(taken, METHANE);
    if (tonnes < 0 || collected < 0) return invalidNumber();
    if (![degradable, correction, oxidised, decays, share].every(isFraction)) return invalidNumber();
    const left = tonnes * correction * degradable * decays * share * CH4_PER_CARBON - collected;
    return left < 0 ? invalidNumber() : left * (1 - oxidised) * warmingOf(by);
  });
}

const TONNES = ["t"];
const METHANE = ["t", "tCH4"];
/** Pure wood and paper have 0.43; a percentage typed as a number has more than 1. */
const DOC: Own = { units: ["", "tC/t"], from: 0.001, to: 0.5 };
/** Above 1 is the caller's #NUM!. */
const MCF: Own = { units: [""], from: 0, to: Infinity };
