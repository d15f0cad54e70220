import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { CO2_PER_CARBON, numberOr } from "../core/coefficients";
import { invalidNumber, invalidValue } from "../core/errors";
import { factor, factorFor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";

export const TREATMENTS = choices(
  { zh: "处理方式", en: "treatment" },
  {
    "incineration.municipal": ["生活垃圾焚烧", "municipal incineration"],
    "incineration.hazardous": ["危险废物焚烧", "hazardous incineration"],
    "uk.landfill": ["英国填埋", "UK landfill"],
    "uk.landfill-food": ["英国厨余填埋", "UK landfill of food waste"],
  },
  "treatments",
);

/** The edition of the British factors that the names stand for. */
const LANDFILL_YEAR = 2025;

/**
 * Emissions of waste treatment [tCO2e]: fossil CO2 of incineration, methane of landfill.
 *
 * @customfunction CARBON.WASTE
 * @zh 废弃物处理的排放量 [tCO2e]：焚烧的化石二氧化碳、填埋的甲烷。
 * @param amount Waste treated [t].
 * @zhparam amount 处理量 废弃物处理量 [t]。
 * @param treatment Name of the treatment, or your own factor in tCO2e per tonne. Landfill by name is the British factor of 2025.
 * @zhparam treatment 处理方式 名称，或自有因子（tCO2e 每吨）。点名填埋时为英国 2025 年因子。
 * @param [carbon] Carbon content of the burnt waste in place of the default, 0 to 1.
 * @zhparam carbon 含碳比例 焚烧废弃物含碳比例 0–1，替代缺省值。
 * @param [fossil] Fossil share of that carbon in place of the default, 0 to 1.
 * @zhparam fossil 矿物碳比例 其中矿物碳比例 0–1，替代缺省值。
 * @param [efficiency] Efficiency of burning in place of the default, 0 to 1.
 * @zhparam efficiency 燃烧效率 燃烧效率 0–1，替代缺省值。
 * @choices treatment carbon/waste#TREATMENTS
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative or a share above 1; #N/A when a cell is blank; #VALUE! when a treatment is unknown, shares go with anything but incineration, a cell is text or the ranges differ in size.
 * @remarks incineration = amount × carbon × fossil × efficiency × 44/12
 * @zhremarks 焚烧 = 处理量 × 含碳比例 × 矿物碳比例 × 燃烧效率 × 44/12
 * @see source provincial-guide-2025
 * @see source desnz-2025
 * @example =CARBON.WASTE(1000, "生活垃圾焚烧") // 557.333
 * @example =CARBON.WASTE(1000, "municipal incineration", 0.2, 0.39, 0.95) // 271.7
 * @example =CARBON.WASTE(1000, "UK landfill") // 497.24
 */
export function waste(
  amount: any[][],
  treatment: any[][],
  carbon?: any[][],
  fossil?: any[][],
  efficiency?: any[][],
): any[][] {
  const shares = [carbon ?? null, fossil ?? null, efficiency ?? null];
  const own = shares.every(isOmitted) && products(amount, treatment, { own: OWN });
  if (own) return own;
  return mapCells([amount, treatment, ...shares], ([a, name, c, f, e]) => {
    const tonnes = amountOf(a, TONNES);
    const measured = c !== null || f !== null || e !== null;
    const key = isOwn(TREATMENTS, name) ? null : choose(TREATMENTS, name);
    if (tonnes < 0) return invalidNumber();
    if (key !== null && key.startsWith("incineration.")) {
      const content = numberOr(c, factor(`${key}.carbon`));
      const share = numberOr(f, factor(`${key}.fossil`));
      const burnt = numberOr(e, factor(`${key}.efficiency`));
      if (![content, share, burnt].every((part) => part >= 0 && part <= 1)) return invalidNumber();
      return tonnes * content * share * burnt * CO2_PER_CARBON;
    }
    if (measured) return invalidValue(ONLY_INCINERATION);
    const perTonne = key === null ? ownNumber(name, OWN) : factorFor(key, "英国", LANDFILL_YEAR) / 1000;
    return perTonne < 0 ? invalidNumber() : tonnes * perTonne;
  });
}

const ONLY_INCINERATION = {
  zh: "含碳比例、矿物碳比例和燃烧效率只用于点名的焚烧方式",
  en: "carbon, fossil share and efficiency go only with incineration by name",
};

const TONNES = ["t"];
/** Plastics have about 3. */
const OWN: Own = { units: ["tCO2e/t", "tCO2/t"], from: 0.0001, to: 10 };
