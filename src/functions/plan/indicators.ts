import type { Language } from "../../catalogue/language";
import {
  CURRENT,
  INDICATOR_SECTORS,
  type IndicatorSector,
  type PlanId,
  type Text,
} from "../../catalogue/schema";
import { lone, type Cell } from "../core/cells";
import type { Outcome } from "../core/columns";
import { isError, notAvailable } from "../core/errors";
import { citySizeIn } from "./citySizes";
import { withPlanData, type Rules } from "./data";
import type { Asked } from "./defaultTarget";
import { option } from "../core/names";
import type { PlanData, PlanIndicator } from "./planData";
import { LANGUAGE_NAMES, PLANS, SECTOR_NAMES } from "./planNames";

/**
 * Indicators of a plan as a table that spills: number, sector, indicator, unit, requirement, target, upper end, year, code.
 *
 * @customfunction PLAN.INDICATORS
 * @zh 规划的指标清单（表，溢出）：序号、领域、指标、单位、要求、目标值、上限、年份、指标代码，每个指标一行。
 * @param [plan] Plan such as Municipal master plan; every indicator there is when left out.
 * @zhparam plan 规划 如“市-总体规划”；省略时列出全部指标。
 * @param [sector] One sector, such as Transport; all when left out.
 * @zhparam sector 领域 只要一个领域时给出，如“交通”；省略为全部。
 * @param [cityPopulation] Permanent residents of the urban area [万人], or the name of the city's size class, for targets that depend on it.
 * @zhparam cityPopulation 城区常住人口 城区常住人口 [万人]，或规模等级名称；供目标因城市规模而异的指标使用。
 * @param [language] "zh" (default) or "en" for the words in the table.
 * @zhparam language 语言 “zh”（默认）或“en”。
 * @choices plan plan/planNames#PLANS
 * @choices sector plan/planNames#SECTOR_NAMES
 * @returns Nine columns, one row an indicator. Requirement to year are empty where there is no target, and #N/A where it depends on the city's size and that is not given.
 * @zhreturns 九列，每个指标一行。没有目标时要求至年份为空；目标因城市规模而异却未给出时为 #N/A。
 * @throws #N/A when the plan has no indicators, or none in that sector; #NUM! when the population is negative; #VALUE! when a name is unknown or the population seems to be in persons.
 * @zhthrows #N/A 该规划没有指标，或该领域没有指标；#NUM! 人口为负；#VALUE! 名称未识别，或人口像是以人计。
 * @remarks The rows of the plan's sheets: its own indicators first, then those that only a target from elsewhere brings in, the state's own among them.
 * @zhremarks 与规划工作表的行一致：先是该规划自己的指标，再是仅因别处目标而列入的指标（含国家目标）。
 * @see source report-2023
 * @see source city-size-2014
 * @example =PLAN.INDICATORS("县-详细规划", "农业") // {1,"农业","耕地规模","hm²","","","","","arable-land"}
 * @example =PLAN.INDICATORS("Provincial master plan", "Energy", , "en") // {1,"Energy","Share of land for new-energy projects","%","","","","","new-energy-land-share";2,"Energy","Number of large wind and solar bases","个","","","","","large-wind-solar-bases"}
 */
export function indicators(plan?: any, sector?: any, cityPopulation?: any, language?: any): any[][] {
  const id = option(PLANS, plan);
  const only = option(SECTOR_NAMES, sector);
  const citySize = citySizeIn(lone(cityPopulation, { zh: "城区常住人口", en: "urban population" }) as Cell);
  const answers = citySize === null ? {} : { citySize };
  const said = option(LANGUAGE_NAMES, language) ?? "zh";
  return withPlanData((data, rules) => {
    const rows = indicatorsOf(data, rules, id)
      .filter((indicator) => only === null || indicator.sector === only)
      .map((indicator, i): Outcome[] => [
        i + 1,
        SECTOR_NAMES.names[indicator.sector][said === "zh" ? 0 : 1],
        indicator.name[said],
        indicator.unit,
        ...targetCells(rules, { indicator, plan: id, year: null, answers }, said),
        indicator.id,
      ]);
    if (rows.length > 0) return rows;
    throw notAvailable(noneText(only));
  });
}

function noneText(sector: IndicatorSector | null): Text {
  if (sector === null) return { zh: "该规划没有指标", en: "the plan has no indicators" };
  return {
    zh: `该规划在${sector}领域没有指标`,
    en: `the plan has no indicators in the sector ${SECTOR_NAMES.names[sector][1]}`,
  };
}

/** In the order of the plan's sheets: by sector, then as its strategies first name them. */
function indicatorsOf(data: PlanData, { targetsIn }: Rules, plan: PlanId | null): PlanIndicator[] {
  const order = new Map<string, number>();
  for (const strategy of data.strategies) {
    if (plan !== null && strategy.plan !== plan) continue;
    for (const id of strategy.indicators) if (!order.has(id)) order.set(id, order.size);
  }
  const place = ({ id }: PlanIndicator) => order.get(id) ?? order.size;
  const bySector = (a: PlanIndicator, b: PlanIndicator) =>
    INDICATOR_SECTORS.indexOf(a.sector) - INDICATOR_SECTORS.indexOf(b.sector);
  const sorted = [...data.indicators].sort(
    (a, b) => bySector(a, b) || place(a) - place(b) || a.id.localeCompare(b.id),
  );
  if (plan === null) return sorted;
  const own = sorted.filter(({ formal, plans }) => formal && plans.includes(plan));
  const others = sorted.filter((one) => !own.includes(one) && targetsIn(one, plan).length > 0);
  const national = data.national.filter((one) => targetsIn(one, plan).length > 0);
  return [...own, ...[...others, ...national].sort(bySector)];
}

function targetCells({ CURRENT_VALUE, toldTarget }: Rules, question: Asked, language: Language): Outcome[] {
  try {
    const target = toldTarget(question);
    if (!target) return ["", "", "", ""];
    const value = target.value === CURRENT ? CURRENT_VALUE[language] : target.value;
    return [target.operator, value, target.upper ?? "", target.year ?? ""];
  } catch (error) {
    if (isError(error)) return [error, error, error, error];
    throw error;
  }
}
