import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { CO2_PER_CARBON, perTonneOfCarbon } from "../core/coefficients";
import { invalidNumber } from "../core/errors";
import { factor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, coefficient, type Own } from "../core/quantities";
import { products } from "../core/scaled";

export const HABITATS = choices(
  { zh: "滨海生境", en: "coastal habitat" },
  {
    "blue.mangrove": ["红树林", "mangrove"],
    "blue.salt-marsh": ["盐沼", "salt marsh"],
    "blue.seagrass": ["海草床", "seagrass"],
  },
  "habitats",
);

/** 1 g on a square metre is 0.01 t on a hectare. */
const TONNES_PER_HECTARE = 0.01;

/**
 * Yearly carbon burial of coastal habitats [tCO2]: mangrove, salt marsh, seagrass.
 * The default rates are global means with a spread of 10–30 %.
 *
 * @customfunction CARBON.BLUE
 * @zh 滨海蓝碳的年固碳量 [tCO2]：红树林、盐沼、海草床。缺省速率为全球均值，离散 10–30%。
 * @param area Area of the habitat [hm^2].
 * @zhparam area 面积 生境面积 [hm^2]。
 * @param habitat Name of the habitat, or your own burial rate [gC/(m^2*a)].
 * @zhparam habitat 生境 生境名称，或自有埋藏速率 [gC/(m^2*a)]。
 * @param [countedAs] Result in CO2 (default) or C.
 * @zhparam countedAs 计量 结果按二氧化碳（缺省）或碳。
 * @choices habitat carbon/blue#HABITATS
 * @choices countedAs core/coefficients#COUNTED_AS
 * @returns Yearly uptake [tCO2], positive; in tC when chosen. One result a row.
 * @zhreturns 年固碳量（正值），逐行给出。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a habitat is unknown, a cell is text or the ranges differ in size.
 * @remarks uptake = area × rate × 0.01 × 44/12
 * @zhremarks 固碳量 = 面积 × 速率 × 0.01 × 44/12
 * @see source chi-2018
 * @example =CARBON.BLUE(1000, "红树林", "碳") // 2260
 * @example =CARBON.BLUE({100;100}, {"salt marsh";150}) // {799.333;550}
 */
export function blue(area: any[][], habitat: any[][], countedAs?: any[][]): any[][] {
  const own =
    isOmitted(countedAs) &&
    products(area, habitat, {
      named: (name) => factor(choose(HABITATS, name)),
      own: OWN,
      factor: TONNES_PER_HECTARE * CO2_PER_CARBON,
    });
  if (own) return own;
  return mapCells([area, habitat, countedAs], ([a, name, as]) => {
    const hectares = amountOf(a, HECTARES);
    const rate = coefficient(HABITATS, name, factor, OWN);
    if (hectares < 0 || rate < 0) return invalidNumber();
    return hectares * rate * (TONNES_PER_HECTARE * perTonneOfCarbon(as));
  });
}

const HECTARES = ["hm2"];
/** A season of bare marsh has 4, the richest mangrove some thousand; tC/hm² are a hundredth of it, and years lie above. */
const OWN: Own = { units: ["gC/m2", "gC/(m2·a)"], from: 3, to: 1900 };
