import { mapRecords, outcomes, type Outcome } from "../core/columns";
import { type ExcelError, invalidValue, isError } from "../core/errors";
import type { Text } from "../../catalogue/schema";
import { choices, option } from "../core/names";
import { withPlanData, type Rules } from "./data";
import { FORCE_WORDS } from "../../targets/words";
import { currentLanguage } from "../core/language";
import type { PlanTarget } from "./planData";

/**
 * Target of an indicator, in the indicator's own unit (a share in %, so 70 means 70 %).
 * A range spills two cells, its lower and its upper end. It is the target that a plan's sheet carries.
 *
 * @customfunction PLAN.TARGET
 * @zh 指标的目标值，单位同该指标（比例以 % 计，70 即 70%）。区间目标溢出为下限、上限两格。与规划工作表中的目标一致。
 * @param indicator Name of the indicator, Chinese or English, another name in use, or its code; a column may be given.
 * @zhparam indicator 指标 指标名称（中英文或别名）或指标代码，可给整列。
 * @param [cityPopulation] Permanent residents of the urban area [万人], or the name of the city's size class; needed only where the target depends on it.
 * @zhparam cityPopulation 城区常住人口 城区常住人口 [万人]，或规模等级名称；仅在目标因城市规模而异时需要。
 * @param [plan] Such as Municipal master plan; leave out where the target is the same in all plans.
 * @zhparam plan 规划 如“市-总体规划”；各规划目标相同时可省略。
 * @param [part] value, upper, operator, year, unit, condition, strength or carried on; when left out, the value, or both ends of a range.
 * @zhparam part 部分 目标值、上限、要求、年份、单位、适用范围、约束程度、沿用之一；省略时为目标值，区间则为下限和上限。
 * @param [year] Target year of the plan, such as 2035: the newest target not after it holds. Left out, the newest of all.
 * @zhparam year 年份 规划目标年，如 2035：取不晚于该年的最新目标；省略时取最新的。
 * @param [conditions] What holds of the place, such as "Water-short city, Hebei, New area"; "not" before what does not; needed only where the target depends on it.
 * @zhparam conditions 条件 当地情况，如“缺水城市、河北、城市新区”，不是的前面加“非”；仅在目标取决于它时需要。
 * @choices plan plan/planNames#PLANS
 * @choices part plan/target#PARTS
 * @returns Number in the indicator's unit, or the part asked for; one row an indicator. A part that the target doesn't have is empty text.
 * @zhreturns 数值，单位同该指标，或所要的部分；每个指标一行。该目标没有的部分为空文本。
 * @throws #N/A when there is no such indicator (with similar names), it has no target in that plan, the size of the city or a condition decides and is not given, none holds in that year or place, or a cell is blank; #NUM! when the population is negative; #VALUE! when a plan, part or condition is unknown, conditions contradict, the year is none, the population seems to be in persons, or the ranges differ in size.
 * @zhthrows #N/A 没有这个指标（并提示相近名称）、该规划中没有目标值、目标取决于城市规模或条件却未给出、该年或该地没有目标，或单元格为空；#NUM! 人口为负；#VALUE! 规划、部分或条件未识别、条件互相矛盾、年份不成立、人口像是以人计，或区域大小不一致。
 * @remarks The newest target that holds; one of an earlier year is carried on. Cases from elsewhere and what is 待核 are never taken. Where only a condition is open and all targets ask for the same, that is told, and "condition" says where it holds. What the comparison is (≥, ≤ …) is its part "operator".
 * @zhremarks 取适用的最新目标，较早年份的目标沿用；外地案例和待核数值从不作为目标。只差条件未给而各目标要求相同时，给出该目标，何处适用见“适用范围”。比较方式（≥、≤ 等）用“要求”取得。
 * @see source report-2023
 * @see source city-size-2014
 * @example =PLAN.TARGET("绿色出行分担率") // 70
 * @example =PLAN.TARGET("share of green travel", , "Municipal master plan", "operator") // "≥"
 * @example =PLAN.TARGET("公交分担率", 320) // 30
 * @example =PLAN.TARGET("公交分担率") // #N/A
 * @example =PLAN.TARGET("建筑用能中电力消费比例", , , , {2025;2035}) // {55;65}
 * @example =PLAN.TARGET("再生水利用率", , , , , {"河北";"非缺水城市、浙江"}) // {35;#N/A}
 * @example =PLAN.TARGET("县城人口密度") // {0.6,1}
 */
export function target(
  indicator: any[][],
  cityPopulation?: any[][],
  plan?: any[][],
  part?: any,
  year?: any[][],
  conditions?: any[][],
): any[][] {
  const wanted = option(PARTS, part);
  return withPlanData((data, { asked, circumstanceCells, figureOf, requiredTarget }) => {
    const given = [cityPopulation, plan, year, conditions];
    const found = mapRecords([indicator, ...given], ([name, ...cells]): Told | ExcelError => {
      const question = asked(data, name, circumstanceCells(cells));
      if (isError(question)) return question;
      const target = requiredTarget(question);
      return { ...target, carriedOn: (target.year ?? Infinity) < (question.year ?? 0) };
    });
    const read = (f: (target: Told) => Outcome) => outcomes(found, f);
    if (wanted) return read((found) => partOf(found, wanted, figureOf));

    const uppers = read(({ upper }) => upper ?? "");
    const values = read(figureOf);
    if (!uppers.flat().some((upper) => typeof upper === "number")) return values;
    if (values[0]!.length > 1) return read((found) => (found.upper === null ? figureOf(found) : TWO_CELLS()));
    return values.map((row, i) => [...row, typeof row[0] === "number" ? uppers[i]![0] : ""]);
  });
}

/** What can be asked of a target. */
export const PARTS = choices(
  { zh: "部分", en: "part" },
  {
    value: ["目标值", "value", "下限", "lower"],
    upper: ["上限", "upper", "目标上限"],
    operator: ["要求", "operator", "requirement"],
    year: ["年份", "year", "目标年"],
    unit: ["单位", "unit"],
    condition: ["适用范围", "condition", "scope"],
    strength: ["约束程度", "strength", "force"],
    carriedOn: ["沿用", "carried on"],
  },
);
type Part = keyof typeof PARTS.names;

/** The target that holds, and whether it is one of an earlier year. */
type Told = PlanTarget & { carriedOn: boolean };

function partOf(found: Told, part: Part, figureOf: Rules["figureOf"]): Outcome {
  const language = currentLanguage();
  if (part === "value") return figureOf(found);
  if (part === "strength") return found.force ? FORCE_WORDS[found.force][language] : "";
  if (part === "carriedOn") return found.carriedOn ? CARRIED_ON[language] : "";
  if (part !== "condition") return found[part] ?? "";
  const { place, scope, citySize } = found.condition;
  return [place?.zh, scope?.zh, citySize?.join("、")].filter(Boolean).join("；");
}

const CARRIED_ON: Text = { zh: "沿用", en: "carried on" };

const TWO_CELLS = () =>
  invalidValue({
    zh: "区间目标占两格，多列区域请用“部分”分别取下限和上限",
    en: 'a range takes two cells; for several columns ask for its parts "lower" and "upper"',
  });
