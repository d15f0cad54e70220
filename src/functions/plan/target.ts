import { mapRecords, outcomes, type Outcome } from "../core/columns";
import { invalidValue } from "../core/errors";
import { choices, option } from "../core/names";
import { withPlanData } from "./data";
import { asked, figureOf, requiredTarget } from "./defaultTarget";
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
 * @param [plan] Such as 市-总体规划 or Municipal master plan; leave out where the target is the same in all plans.
 * @zhparam plan 规划 如“市-总体规划”；各规划目标相同时可省略。
 * @param [part] value, upper, operator, year, unit or condition; when left out, the value, or both ends of a range.
 * @zhparam part 部分 目标值、上限、要求、年份、单位、适用范围之一；省略时为目标值，区间则为下限和上限。
 * @choices plan plan/planNames#PLANS
 * @choices part plan/target#PARTS
 * @returns Number in the indicator's unit, or the part asked for; one row an indicator. A part that the target doesn't have is empty text.
 * @zhreturns 数值，单位同该指标，或所要的部分；每个指标一行。该目标没有的部分为空文本。
 * @throws #N/A when there is no such indicator (with similar names), it has no target in that plan, the size of the city decides and is not given, or a cell is blank; #NUM! when the population is negative; #VALUE! when a plan or part is unknown, the population seems to be in persons, or the ranges differ in size.
 * @zhthrows #N/A 没有这个指标（并提示相近名称）、该规划中没有目标值、目标因城市规模而异却未给出，或单元格为空；#NUM! 人口为负；#VALUE! 规划或部分未识别、人口像是以人计，或区域大小不一致。
 * @remarks The first target in force: cases from elsewhere are never taken. What the comparison is (≥, ≤ …) is its part "operator".
 * @zhremarks 取生效的第一个目标；外地案例从不作为目标。比较方式（≥、≤ 等）用“要求”取得。
 * @see source report-2023
 * @see source city-size-2014
 * @example =PLAN.TARGET("绿色出行分担率") // 70
 * @example =PLAN.TARGET("share of green travel", , "Municipal master plan", "operator") // "≥"
 * @example =PLAN.TARGET("公交分担率", 320) // 30
 * @example =PLAN.TARGET("公交分担率") // #N/A
 * @example =PLAN.TARGET("县城人口密度") // {0.6,1}
 */
export function target(indicator: any[][], cityPopulation?: any[][], plan?: any[][], part?: any): any[][] {
  const wanted = option(PARTS, part);
  return withPlanData((data) => {
    const found = mapRecords([indicator, cityPopulation ?? null, plan ?? null], ([name, population, id]) =>
      requiredTarget(asked(data, name, population, id)),
    );
    const read = (f: (target: PlanTarget) => Outcome) => outcomes(found, f);
    if (wanted) return read((found) => partOf(found, wanted));

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
  },
);
type Part = keyof typeof PARTS.names;

function partOf(found: PlanTarget, part: Part): Outcome {
  if (part === "value") return figureOf(found);
  if (part !== "condition") return found[part] ?? "";
  const { place, scope, citySize } = found.condition;
  return [place?.zh, scope?.zh, citySize?.join("、")].filter(Boolean).join("；");
}

const TWO_CELLS = () =>
  invalidValue({
    zh: "区间目标占两格，多列区域请用“部分”分别取下限和上限",
    en: 'a range takes two cells; for several columns ask for its parts "lower" and "upper"',
  });
