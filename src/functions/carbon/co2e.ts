import { mapCells } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { warmingOf } from "../core/warming";

export const GASES = choices(
  { zh: "温室气体", en: "greenhouse gas" },
  {
    co2: ["二氧化碳", "CO2"],
    ch4: ["甲烷", "CH4"],
    "ch4-fossil": ["化石甲烷", "fossil CH4"],
    n2o: ["氧化亚氮", "N2O"],
  },
  "gases",
);

/**
 * An amount of a greenhouse gas in CO2 equivalent [tCO2e], over 100 years.
 *
 * @customfunction CARBON.CO2E
 * @zh 温室气体折二氧化碳当量 [tCO2e]，按 100 年全球增温潜势。
 * @param amount Amount of the gas itself [t].
 * @zhparam amount 气体量 气体本身的质量 [t]。
 * @param gas Name of the gas, or the warming potential of another one.
 * @zhparam gas 气体 气体名称；其他气体直接给出增温潜势。
 * @param [report] Assessment report whose potentials count: SAR, AR4, AR5 (default) or AR6; or your own potential.
 * @zhparam report 评估报告 取哪次评估报告的潜势：第二、四、五（缺省）或六次评估；或自有潜势。
 * @choices gas carbon/co2e#GASES
 * @choices report core/warming#REPORTS
 * @returns CO2 equivalent [tCO2e], one result a row.
 * @zhreturns 二氧化碳当量，逐行给出。
 * @throws #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a gas or report is unknown, a report goes with your own potential, a cell is text or the ranges differ in size.
 * @remarks CO2e = amount × GWP. CH4 and N2O: SAR 21, 310; AR4 25, 298; AR5 28, 265; AR6 27, 273. Methane of fossil origin that is not burnt has 30 in AR5 and 29.8 in AR6.
 * @zhremarks 当量 = 气体量 × GWP。甲烷、氧化亚氮：第二次 21、310；第四次 25、298；第五次 28、265；第六次 27、273。未燃烧的化石来源甲烷在第五次为 30，第六次为 29.8。
 * @see source ipcc-ar4
 * @see source ipcc-ar5
 * @see source ipcc-ar6
 * @example =CARBON.CO2E(10, "CH4") // 280
 * @example =CARBON.CO2E({10;2}, {"甲烷";"N2O"}, "AR6") // {270;546}
 */
export function co2e(amount: any[][], gas: any[][], report?: any[][]): any[][] {
  return mapCells([amount, gas, report], ([a, name, by]) => {
    const tonnes = amountOf(a, TONNES);
    const own = name !== 0 && isOwn(GASES, name);
    if (own && by !== null) return invalidValue(OWN_POTENTIAL);
    const key = own ? null : choose(GASES, name);
    const warming = key === null ? ownNumber(name, OWN) : key === "co2" ? 1 : warmingOf(by, key);
    return tonnes < 0 || warming < 0 ? invalidNumber() : tonnes * warming;
  });
}

const TONNES = ["t"];
/** From refrigerants that hardly last to SF6. Blends of refrigerants in use have none that is a year of our time: R-410A has 2088. */
const OWN: Own = { units: [""], from: 0.01, to: 30_000, noYear: true };
const OWN_POTENTIAL = {
  zh: "已直接给出增温潜势，不能再给评估报告",
  en: "the potential is given already: leave the report out",
};
