import { isOmitted, type Cell } from "../core/cells";
import { mapCells } from "../core/columns";
import { CO2_PER_CARBON, isFraction, numberOf } from "../core/coefficients";
import { invalidNumber, invalidValue } from "../core/errors";
import { factor, factorFor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";
import { REPORTS, warmingOf } from "../core/warming";

export const TREATMENTS = choices(
  { zh: "处理方式", en: "treatment" },
  {
    "incineration.municipal": ["生活垃圾焚烧", "municipal incineration"],
    "incineration.hazardous": ["危险废物焚烧", "hazardous incineration"],
    compost: ["堆肥", "composting"],
    digestion: ["厌氧消化", "anaerobic digestion"],
    "uk.landfill": ["英国填埋", "UK landfill"],
    "uk.landfill-food": ["英国厨余填埋", "UK landfill of food waste"],
  },
  "treatments",
);

/** The edition of the British factors that the names stand for. */
const LANDFILL_YEAR = 2025;

/**
 * Emissions of waste treatment [tCO2e]: fossil CO2 of incineration, methane and nitrous oxide of composting and digestion, British landfill.
 * Landfill by mass balance: CARBON.LANDFILL.
 *
 * @customfunction CARBON.WASTE
 * @zh 废弃物处理的排放量 [tCO2e]：焚烧的化石二氧化碳，堆肥、厌氧消化的甲烷和氧化亚氮，英国填埋因子。填埋按质量平衡计用 CARBON.LANDFILL。
 * @param amount Waste treated [t].
 * @zhparam amount 处理量 废弃物处理量 [t]。
 * @param treatment Name of the treatment, or your own factor in tCO2e per tonne. Landfill by name is the British factor of 2025. With all three shares incineration of any waste may be named.
 * @zhparam treatment 处理方式 名称，或自有因子（tCO2e 每吨）。点名填埋时为英国 2025 年因子。三项比例都给出时，可以是任何废弃物的焚烧。
 * @param [carbon] Carbon content of the burnt waste in place of the default, 0 to 1.
 * @zhparam carbon 含碳比例 焚烧废弃物含碳比例 0–1，替代缺省值。
 * @param [fossil] Fossil share of that carbon in place of the default, 0 to 1.
 * @zhparam fossil 矿物碳比例 其中矿物碳比例 0–1，替代缺省值。
 * @param [efficiency] Efficiency of burning in place of the default, 0 to 1.
 * @zhparam efficiency 燃烧效率 燃烧效率 0–1，替代缺省值。
 * @param [gwp] For composting and digestion: the report whose warming potentials count (AR4, AR5, AR6); AR5 when left out.
 * @zhparam gwp 增温潜势 堆肥、厌氧消化用：评估报告名（AR4、AR5、AR6），省略为第五次评估。
 * @choices treatment carbon/waste#TREATMENTS
 * @choices gwp core/warming#REPORTS
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative or a share above 1; #N/A when a cell is blank; #VALUE! when a treatment is unknown, shares go with anything but incineration or a report with anything but composting and digestion, a cell is text or the ranges differ in size.
 * @remarks incineration = amount × carbon × fossil × efficiency × 44/12; composting and digestion = amount × (kg CH4 × GWP + kg N2O × GWP) / 1000, by wet weight
 * @zhremarks 焚烧 = 处理量 × 含碳比例 × 矿物碳比例 × 燃烧效率 × 44/12；堆肥、厌氧消化 = 处理量 ×（CH4 千克数 × GWP + N2O 千克数 × GWP）÷ 1000，按湿重
 * @see source provincial-guide-2025
 * @see source ipcc-2006-v5
 * @see source desnz-2025
 * @example =CARBON.WASTE(1000, "生活垃圾焚烧") // 557.333
 * @example =CARBON.WASTE(1000, "municipal incineration", 0.2, 0.39, 0.95) // 271.7
 * @example =CARBON.WASTE(1000, "UK landfill") // 497.24
 * @example =CARBON.WASTE(1000, "堆肥", , , , "AR6") // 173.52
 */
export function waste(
  amount: any[][],
  treatment: any[][],
  carbon?: any[][],
  fossil?: any[][],
  efficiency?: any[][],
  gwp?: any[][],
): any[][] {
  const optional = [carbon, fossil, efficiency, gwp];
  const own = optional.every(isOmitted) && products(amount, treatment, { own: OWN });
  if (own) return own;
  return mapCells([amount, treatment, ...optional], ([a, name, c, f, e, by]) => {
    const tonnes = amountOf(a, TONNES);
    const measured = c !== null || f !== null || e !== null;
    const whole = c !== null && f !== null && e !== null && BURNT.test(String(name));
    const key = isOwn(TREATMENTS, name) ? null : whole ? "incineration." : choose(TREATMENTS, name);
    if (tonnes < 0) return invalidNumber();
    if (key === "compost" || key === "digestion") {
      return measured ? invalidValue(ONLY_INCINERATION) : (tonnes * biological(key, by)) / 1000;
    }
    if (by !== null) return invalidValue(ONLY_BIOLOGICAL);
    if (key !== null && key.startsWith("incineration.")) {
      const share = (cell: Cell, component: string) =>
        cell === null ? factor(`${key}.${component}`) : numberOf(cell);
      const shares = [share(c, "carbon"), share(f, "fossil"), share(e, "efficiency")];
      if (!shares.every(isFraction)) return invalidNumber();
      return shares.reduce((burnt, one) => burnt * one, tonnes) * CO2_PER_CARBON;
    }
    if (measured) return invalidValue(ONLY_INCINERATION);
    const perTonne = key === null ? ownNumber(name, OWN) : factorFor(key, "英国", LANDFILL_YEAR) / 1000;
    return perTonne < 0 ? invalidNumber() : tonnes * perTonne;
  });
}

/** kgCO2e for a tonne of wet waste. Both gases go by one report, so a number of one's own won't do. */
function biological(key: "compost" | "digestion", report: Cell): number {
  if (report !== null) choose(REPORTS, report);
  const n2o = key === "compost" ? factor("compost.n2o") * warmingOf(report, "n2o") : 0;
  return factor(`${key}.ch4`) * warmingOf(report) + n2o;
}

/** Burning of whatever waste: with all three shares given none of the defaults is asked for. */
const BURNT = /(焚烧|焚化)[处理厂]*$|(incinerat|combust)ion( of [a-z -]+)?$/i;
const ONLY_BIOLOGICAL = {
  zh: "评估报告只用于堆肥和厌氧消化，其他请省略",
  en: "a report goes only with composting and digestion: leave it out",
};
const ONLY_INCINERATION = {
  zh: "含碳比例、矿物碳比例和燃烧效率只用于点名的焚烧方式",
  en: "carbon, fossil share and efficiency go only with incineration by name",
};

const TONNES = ["t"];
/** Plastics have about 3. */
const OWN: Own = { units: ["tCO2e/t", "tCO2/t", "t/t"], from: 0.0001, to: 10 };
