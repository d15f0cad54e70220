import { VERDICT_WORDS } from "../../targets/words";
import { withPlanData } from "./data";
import { option } from "../core/names";
import { LANGUAGE_NAMES } from "./planNames";

/**
 * Verdict on a value against an indicator's target, as a word: 达标, 未达标, 缺数据, 数据异常 or 无目标 (no unit).
 * The same verdict as in a plan's sheet.
 *
 * @customfunction PLAN.CHECK
 * @zh 数值是否达到指标目标的判定（文本）：达标、未达标、缺数据、数据异常、无目标。与规划工作表的判定一致。
 * @param indicator Name of the indicator, Chinese or English, another name in use, or its code; a column may be given.
 * @zhparam indicator 指标 指标名称（中英文或别名）或指标代码，可给整列。
 * @param value Value in the indicator's unit: a share in %, so 70 for 70 %. A column may be given.
 * @zhparam value 数值 以该指标的单位计；比例以 % 计，70% 填 70。可给整列。
 * @param [cityPopulation] Permanent residents of the urban area [万人], or the name of the city's size class; needed only where the target depends on it.
 * @zhparam cityPopulation 城区常住人口 城区常住人口 [万人]，或规模等级名称；仅在目标因城市规模而异时需要。
 * @param [plan] Such as Municipal master plan; leave out where the target is the same in all plans.
 * @zhparam plan 规划 如“市-总体规划”；各规划目标相同时可省略。
 * @param [unit] Unit of the values where it is not the indicator's: "1" for a share given as 0.7, mu for an area in mu.
 * @zhparam unit 单位 数值的单位与指标不同时给出：比例写成 0.7 时给“1”，面积以亩计时给“亩”。
 * @param [language] "zh" (default) or "en" for the word.
 * @zhparam language 语言 “zh”（默认）或“en”。
 * @param [year] Target year of the plan, such as 2035: the newest target not after it holds. Left out, the newest of all.
 * @zhparam year 年份 规划目标年，如 2035：取不晚于该年的最新目标；省略时取最新的。
 * @param [conditions] What holds of the place, such as "Water-short city, Hebei, New area"; "not" before what does not; needed only where the target depends on it.
 * @zhparam conditions 条件 当地情况，如“缺水城市、河北、城市新区”，不是的前面加“非”；仅在目标取决于它时需要。
 * @choices plan plan/planNames#PLANS
 * @returns One word a row. A blank is 缺数据; text, an error or a value that the quantity cannot have is 数据异常.
 * @zhreturns 每行一个词。空白为缺数据；文本、错误值或该量不可能取的值为数据异常。
 * @throws #N/A when there is no such indicator (with similar names), or the size of the city or a condition decides and is not given; #NUM! when the population is negative; #VALUE! when a plan, unit or condition is unknown, conditions contradict, the year is none, the unit is of another kind, or the ranges differ in size.
 * @zhthrows #N/A 没有这个指标（并提示相近名称），或目标取决于城市规模或条件却未给出；#NUM! 人口为负；#VALUE! 规划、单位或条件未识别、条件互相矛盾、年份不成立、单位不同类，或区域大小不一致。
 * @remarks Numbers that differ only by rounding count as equal, as in the sheets. Numbers stored as text are 数据异常, as in the sheets.
 * @zhremarks 只差舍入误差的数值视为相等，与工作表相同。按文本存放的数字为数据异常，也与工作表相同。
 * @see source report-2023
 * @see source city-size-2014
 * @example =PLAN.CHECK("城市生活垃圾资源化利用率", 72) // "达标"
 * @example =PLAN.CHECK("城市生活垃圾资源化利用率", 0.72, , , "1") // "达标"
 * @example =PLAN.CHECK("公交分担率", {35;45;""}, 600, , , "en") // {"Not met";"Met";"No data"}
 * @example =PLAN.CHECK("建筑用能中电力消费比例", 60, , , , , {2025;2030}) // {"达标";"未达标"}
 * @example =PLAN.CHECK("再生水利用率", 30, , , , , , "缺水城市、浙江") // "达标"
 * @example =PLAN.CHECK("城市生活垃圾资源化利用率", 130) // "数据异常"
 */
export function check(
  indicator: any[][],
  value: any[][],
  cityPopulation?: any[][],
  plan?: any[][],
  unit?: any,
  language?: any,
  year?: any[][],
  conditions?: any[][],
): any[][] {
  const said = option(LANGUAGE_NAMES, language) ?? "zh";
  const question = { indicator, value, population: cityPopulation, plan, unit, year, conditions };
  return withPlanData((data, { judgeValues }) =>
    judgeValues(data, question, ({ verdict }) => VERDICT_WORDS[verdict][said]),
  );
}
