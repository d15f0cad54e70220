import { isOmitted } from "../core/cells";
import { mapCells } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { yearIn } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, coefficient, isOwn, type Own } from "../core/quantities";
import { products } from "../core/scaled";
import { OWN_FACTOR, transportFactor } from "../core/transport";

export const FREIGHT_MODES = choices(
  { zh: "货运方式", en: "freight mode" },
  {
    "uk.truck": ["英国货车", "UK lorry"],
    "uk.truck-articulated": ["英国铰接货车", "UK articulated lorry"],
    "uk.truck-rigid": ["英国单体货车", "UK rigid lorry"],
    "uk.rail-freight": ["英国铁路货运", "UK rail freight"],
    "uk.cargo-ship": ["英国杂货船", "UK cargo ship"],
    "uk.bulk-carrier": ["英国散货船", "UK bulk carrier"],
    "uk.container-ship": ["英国集装箱船", "UK container ship"],
    "bnsf.truck": ["美国BNSF公路", "BNSF truck"],
    "bnsf.intermodal": ["美国BNSF公铁联运", "BNSF intermodal"],
    "bnsf.boxcar": ["美国BNSF铁路棚车", "BNSF boxcar"],
  },
  "freightModes",
);

/**
 * Emissions of freight [tCO2e] by mode, one result a row.
 * No official Chinese factor was found: give your own, or name a British or American one as a reference.
 *
 * @customfunction CARBON.FREIGHT
 * @zh 货运排放量 [tCO2e]，按方式逐行给出。未见中国官方周转量因子：请给出自有因子，或点名英国、美国因子作参照。
 * @param turnover Freight turnover [t*km].
 * @zhparam turnover 货运周转量 货运周转量（吨公里）[t*km]。
 * @param mode Name of the mode, or your own factor in kgCO2e per tonne-kilometre.
 * @zhparam mode 方式 货运方式名称，或自有因子（kgCO2e 每吨公里）。
 * @param [year] Year of a British factor, 2024 or 2025; the latest when left out.
 * @zhparam year 年份 英国因子年份 2024 或 2025，省略取最新。
 * @choices mode carbon/freight#FREIGHT_MODES
 * @returns Emissions [tCO2e], one result a row.
 * @zhreturns 排放量，逐行给出。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank or there is no factor for the year; #VALUE! when a mode is unknown, a year goes with your own factor, a cell is text or the ranges differ in size.
 * @remarks emissions = turnover × factor / 1000. 亿t·km give 亿t: times 10,000 for 万t.
 * @zhremarks 排放量 = 周转量 × 因子 ÷ 1000。按亿吨公里填写时，结果为亿吨，乘 10,000 即万吨。
 * @see source desnz-2025
 * @see source report-2023
 * @example =CARBON.FREIGHT(1000000, 0.06) // 60
 * @example =CARBON.FREIGHT(1000000, "UK rail freight") // 27.79
 */
export function freight(turnover: any[][], mode: any[][], year?: any[][]): any[][] {
  const own =
    isOmitted(year) &&
    products(turnover, mode, {
      named: (name) => transportFactor(choose(FREIGHT_MODES, name), null),
      own: OWN,
      per: 1000,
    });
  if (own) return own;
  return mapCells([turnover, mode, year], ([t, name, y]) => {
    const amount = amountOf(t, TKM);
    if (y !== null && isOwn(FREIGHT_MODES, name)) return invalidValue(OWN_FACTOR);
    const perUnit = coefficient(FREIGHT_MODES, name, (key) => transportFactor(key, yearIn(y)), OWN);
    return amount < 0 || perUnit < 0 ? invalidNumber() : (amount * perUnit) / 1000;
  });
}

const TKM = ["tkm"];
/** From pipelines to freight by air, with room. */
const OWN: Own = { units: ["kgCO2e/tkm", "kgCO2/tkm", "kg/tkm"], from: 0.0001, to: 5 };
