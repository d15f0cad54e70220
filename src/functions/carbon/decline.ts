import type { Cell } from "../core/cells";
import { shape, spread, type Outcome } from "../core/columns";
import { EMISSIONS, inUnits } from "../core/quantities";
import { quotient } from "../core/quotient";

/**
 * Fall of carbon (or energy) intensity against a base year, as a fraction: 0.18 is a fall of 18 %, a negative value a rise.
 * Output must be at constant prices.
 *
 * @customfunction CARBON.DECLINE
 * @zh 碳排放强度（或能耗强度）较基年的下降率（小数：0.18 即下降 18%，负值为上升）。产出须用不变价。
 * @param baseEmissions Emissions of the base year [tCO2].
 * @zhparam baseEmissions 基年排放量 基年的碳排放量 [tCO2]。
 * @param baseOutput Output of the base year at constant prices [万元].
 * @zhparam baseOutput 基年产出 基年不变价产出 [万元]。
 * @param emissions Emissions of the year judged [tCO2].
 * @zhparam emissions 当年排放量 评价年的碳排放量 [tCO2]。
 * @param output Output of that year at the same prices [万元].
 * @zhparam output 当年产出 同一不变价产出 [万元]。
 * @returns Fall as a fraction, one result a row; format as a percentage.
 * @zhreturns 下降率（小数），逐行给出，可设为百分比格式。
 * @throws #DIV/0! when an output or the base intensity is 0; #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks decline = 1 − (emissions / output) / (baseEmissions / baseOutput)
 * @zhremarks 下降率 = 1 −（当年排放量 ÷ 当年产出）÷（基年排放量 ÷ 基年产出）
 * @see source definition
 * @example =CARBON.DECLINE(1000, 500, 1025, 625) // 0.18
 */
export function decline(
  baseEmissions: any[][],
  baseOutput: any[][],
  emissions: any[][],
  output: any[][],
): any[][] {
  const given = [baseEmissions, baseOutput, emissions, output].map((amounts, k) =>
    inUnits(amounts, ...(k % 2 ? ["万元"] : EMISSIONS)),
  );
  const { rows, columns } = shape(given);
  const [before, from, after, to] = given.map((amounts) => spread(amounts, rows, columns));
  const result = new Array<Outcome[]>(rows);
  for (let i = 0; i < rows; i++) {
    const [e0, y0, e1, y1] = [before![i]!, from![i]!, after![i]!, to![i]!];
    const row: Outcome[] = [fall(e0[0], y0[0], e1[0], y1[0])];
    for (let j = 1; j < columns; j++) row.push(fall(e0[j], y0[j], e1[j], y1[j]));
    result[i] = row;
  }
  return result;
}

function fall(baseEmissions: Cell, baseOutput: Cell, emissions: Cell, output: Cell): Outcome {
  const before = quotient(baseEmissions, baseOutput);
  const left = quotient(quotient(emissions, output), before);
  return typeof left === "number" ? 1 - left : left;
}
