import { isOmitted, numberIn, passErrors } from "../core/cells";
import { isFraction } from "../core/coefficients";
import { cellsOf, mapNumbers, type Matrix } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, notAvailable } from "../core/errors";
import { casesOf, laidOut, weightedSum, withoutBlanks } from "../core/groups";
import { alike } from "../core/quantities";

/**
 * Utilisation rate of municipal waste as the cities' statistics define it, as a fraction of 1.
 * Waste treated counts by the share of it that a treatment turns to use.
 *
 * @customfunction WASTE.UTILISATION
 * @zh 生活垃圾资源化利用率（统计公式，0–1 的小数）：可回收物与各处理方式按折算系数计入的量，占可回收物与清运量之和的比例。
 * @param recyclables Recyclables recovered outside the collection of waste [t].
 * @zhparam recyclables 可回收物 可回收物回收量 [t]（不在清运量之内）。
 * @param collected Waste collected [t].
 * @zhparam collected 清运量 生活垃圾清运量 [t]。
 * @param [treated] Amounts by treatment: incineration, food waste, landfill [t]; further rows or columns are further places.
 * @zhparam treated 处理量 各处理方式的处理量 [t]：焚烧、厨余、填埋等；多出的行或列按多地分别计算。
 * @param [coefficients] Share of each treatment that counts as used, 0 to 1, in one row or column.
 * @zhparam coefficients 折算系数 各处理方式的资源化率折算系数（0–1），排成一行或一列。
 * @returns Fraction of 1, one for each place.
 * @zhreturns 0–1 的小数，每地一个。
 * @throws #DIV/0! when there is no waste; #NUM! when an amount is negative or a coefficient is not between 0 and 1; #N/A when an amount or coefficient is blank; #VALUE! when more is treated than collected, coefficients come without amounts or the ranges differ in size.
 * @remarks rate = (recyclables + Σ treated × coefficient) / (recyclables + collected). The denominator holds the recyclables too: dividing by the waste collected alone overstates the rate. No coefficients are built in, as none with a source were found; take those of the yearly notice.
 * @zhremarks 利用率 = (可回收物 + Σ 处理量 × 折算系数) / (可回收物 + 清运量)。分母也包含可回收物，只除以清运量会偏高。未内置折算系数（未见可靠出处），请按当年统计通知取值。
 * @see source msw-rate-formula
 * @example =WASTE.UTILISATION(300, 700) // 0.3
 * @example =WASTE.UTILISATION(300, 700, {500;150;50}, {0.5;0.8;0}) // 0.67
 */
export function utilisation(
  recyclables: any[][],
  collected: any[][],
  treated?: any[][],
  coefficients?: any[][],
): any[][] {
  passErrors(recyclables, collected, treated, coefficients);
  if (isOmitted(treated) && !isOmitted(coefficients)) throw invalidValue(NOTHING_TREATED);
  [recyclables, collected, treated] = alike(
    [recyclables, collected, treated ?? [[null]]],
    "t",
  ) as Matrix[] as [Matrix, Matrix, Matrix];
  if (isOmitted(treated)) return mapNumbers([recyclables, collected], (r, c) => utilised(r, c, 0, 0));
  const { used, amount } = treatments(treated!, coefficients);
  return mapNumbers([recyclables, collected, used, amount], utilised);
}

/** For each place the amount treated, and the part of it that counts as used. */
function treatments(given: Matrix, coefficients: Matrix | undefined): { used: Matrix; amount: Matrix } {
  if (isOmitted(coefficients)) throw notAvailable(NO_COEFFICIENTS);
  const [names, treated] = withoutBlanks(coefficients!, given);
  const shares = cellsOf(names).map((cell) => {
    const share = numberIn(cell);
    if (typeof share !== "number") throw share;
    if (!isFraction(share)) throw invalidNumber();
    return share;
  });
  const whole = shares.map(() => 1);
  const { cases, across } = casesOf(names, treated, COEFFICIENTS);
  const sum = (weights: number[]) =>
    laidOut(
      cases.map((amounts) => [weightedSum(amounts, weights)]),
      across,
    );
  return { used: sum(shares), amount: sum(whole) };
}

function utilised(recyclables: number, collected: number, used: number, treated: number) {
  if (recyclables < 0 || collected < 0) return invalidNumber();
  if (recyclables + collected === 0) return divisionByZero();
  if (treated > collected * (1 + MEASURED)) return invalidValue(TOO_MUCH);
  return Math.min((recyclables + used) / (recyclables + collected), 1);
}

/** Weighbridges at both ends rarely agree to the tonne. */
const MEASURED = 0.001;
const COEFFICIENTS = { zh: "折算系数", en: "coefficients" };
const NO_COEFFICIENTS = {
  zh: "给出处理量时须同时给出折算系数",
  en: "amounts treated need their coefficients",
};
const NOTHING_TREATED = {
  zh: "给出折算系数时须同时给出处理量",
  en: "coefficients need the amounts treated",
};
const TOO_MUCH = { zh: "处理量之和大于清运量", en: "more waste is treated than collected" };
