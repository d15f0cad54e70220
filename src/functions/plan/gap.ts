import { MISSING } from "../core/cells";
import { errorIn, invalidValue, notAvailable } from "../core/errors";
import { withPlanData } from "./data";

/**
 * What a value still lacks to reach an indicator's target, in the indicator's unit; 0 when the target is met.
 *
 * @customfunction PLAN.GAP
 * @zh 数值距指标目标的差距，以该指标的单位计；达标为 0。
 * @param indicator Name of the indicator, Chinese or English, another name in use, or its code; a column may be given.
 * @zhparam indicator 指标 指标名称（中英文或别名）或指标代码，可给整列。
 * @param value Value in the indicator's unit: a share in %, so 70 for 70 %. A column may be given.
 * @zhparam value 数值 以该指标的单位计；比例以 % 计，70% 填 70。可给整列。
 * @param [cityPopulation] Permanent residents of the urban area [万人], or the name of the city's size class; needed only where the target depends on it.
 * @zhparam cityPopulation 城区常住人口 城区常住人口 [万人]，或规模等级名称；仅在目标因城市规模而异时需要。
 * @param [plan] Such as Municipal master plan; leave out where the target is the same in all plans.
 * @zhparam plan 规划 如“市-总体规划”；各规划目标相同时可省略。
 * @param [unit] Unit of the values where it is not the indicator's: "1" for a share given as 0.7, mu for an area in mu.
 * @zhparam unit 单位 数值的单位与指标不同时给出：比例写成 0.7 时给“1”，面积以亩计时给“亩”。差距仍以指标的单位计。
 * @param [year] Target year of the plan, such as 2035: the newest target not after it holds. Left out, the newest of all.
 * @zhparam year 年份 规划目标年，如 2035：取不晚于该年的最新目标；省略时取最新的。
 * @param [conditions] What holds of the place, such as "Water-short city, Hebei, New area"; "not" before what does not; needed only where the target depends on it.
 * @zhparam conditions 条件 当地情况，如“缺水城市、河北、城市新区”，不是的前面加“非”；仅在目标取决于它时需要。
 * @choices plan plan/planNames#PLANS
 * @returns Number in the indicator's unit, never negative; one a row. Outside a range it is the distance to its nearer end.
 * @zhreturns 数值，单位同该指标，从不为负；每行一个。区间之外为到较近一端的距离。
 * @throws #N/A when there is no such indicator or no target, the value is blank, or the size of the city or a condition decides and is not given; #NUM! when the population is negative; #VALUE! when the value is text or one that the quantity cannot have, a plan, unit or condition is unknown, conditions contradict, the year is none, the unit is of another kind, or the ranges differ in size.
 * @zhthrows #N/A 没有这个指标或没有目标值、数值为空，或目标取决于城市规模或条件却未给出；#NUM! 人口为负；#VALUE! 数值是文本或该量不可能取的值、规划、单位或条件未识别、条件互相矛盾、年份不成立、单位不同类，或区域大小不一致。
 * @remarks gap = target − value for ≥ and >, value − target for ≤ and <; the same judge as in the sheets.
 * @zhremarks ≥ 与 >：差距 = 目标值 − 数值；≤ 与 <：差距 = 数值 − 目标值。判定方法与工作表相同。
 * @see source report-2023
 * @see source city-size-2014
 * @example =PLAN.GAP("城市生活垃圾资源化利用率", 57) // 8
 * @example =PLAN.GAP("公交分担率", {35;45}, 600) // {5;0}
 * @example =PLAN.GAP("县城人口密度", {0.5;0.8;1.3}) // {0.1;0;0.3}
 */
export function gap(
  indicator: any[][],
  value: any[][],
  cityPopulation?: any[][],
  plan?: any[][],
  unit?: any,
  year?: any[][],
  conditions?: any[][],
): any[][] {
  const question = { indicator, value, population: cityPopulation, plan, unit, year, conditions };
  return withPlanData((data, { judgeValues }) =>
    judgeValues(data, question, ({ verdict, gap }, cell) => {
      switch (verdict) {
        case "met":
          return 0;
        case "missed":
          return gap!;
        case "missing":
          return notAvailable(MISSING);
        case "none":
          return notAvailable(NO_TARGET);
        case "invalid":
          return errorIn(cell) ?? invalidValue(IMPLAUSIBLE);
      }
    }),
  );
}

const NO_TARGET = { zh: "该指标没有可判定的目标值", en: "the indicator has no target to be judged by" };
const IMPLAUSIBLE = {
  zh: "数据异常：不是数值，或超出该指标可能的范围，请核对数值和单位",
  en: "not a number, or one that the indicator cannot have; check it and its unit",
};
