import type { IndicatorSector, Level, PlanId, PlanType, Text } from "../../catalogue/schema";
import type { Outcome } from "../core/columns";
import { notAvailable } from "../core/errors";
import { isChoice, option, type Choices } from "../core/names";
import { withPlanData } from "./data";
import type { PlanData } from "./planData";
import { LANGUAGE_NAMES, LEVEL_NAMES, PLANS, SECTOR_NAMES, TYPE_NAMES } from "./planNames";

/**
 * Strategies of a plan as a table that spills: number, sector, group, title, number in the report (no unit).
 *
 * @customfunction PLAN.STRATEGIES
 * @zh 规划的策略清单（文本表，溢出）：序号、领域、分组、策略、报告编号，每条策略一行。
 * @param plan Plan such as Municipal master plan; or a level such as City, with the type beside it or for all its plans.
 * @zhparam plan 规划 规划，如“市-总体规划”；或层级，如“市”（另给类型，或取该层级全部规划）。
 * @param [type] Master plan, Detailed plan or Special plan, where only a level was given.
 * @zhparam type 类型 总体规划、详细规划或专项规划；只给层级时用。
 * @param [sector] One sector, such as Transport; all when left out.
 * @zhparam sector 领域 只要一个领域时给出，如“交通”；省略为全部。
 * @param [language] "zh" (default) or "en" for the words in the table.
 * @zhparam language 语言 “zh”（默认）或“en”。
 * @choices plan plan/planNames#PLANS
 * @choices type plan/planNames#TYPE_NAMES
 * @choices sector plan/planNames#SECTOR_NAMES
 * @returns Five columns, one row a strategy, in the order of the report. Titles are our own wording.
 * @zhreturns 五列，每条策略一行，按报告顺序。策略文字为本工具改写。
 * @throws #N/A when nobody draws up such a plan, it has no strategy in that sector, or the plan is blank; #VALUE! when a name is unknown.
 * @zhthrows #N/A 没有人编制这种规划、该领域没有策略，或规划为空；#VALUE! 名称未识别。
 * @remarks The number in the report is section-sector-(group)-ordinal, such as 7.5-交通-客运-1.
 * @zhremarks 报告编号为“节号-领域-（分组）-序号”，如 7.5-交通-客运-1。
 * @see source report-2023
 * @example =PLAN.STRATEGIES("省-专项规划", , "能源") // {1,"能源","","统筹布局储能与综合能源设施","7.4-能源-1"}
 * @example =PLAN.STRATEGIES("Province", "Special plan", "Transport", "en") // {1,"Transport","","Optimise freight routes with information technology","7.4-交通-1"}
 * @example =PLAN.STRATEGIES("省", "详细规划") // #N/A
 */
export function strategies(plan: any, type?: any, sector?: any, language?: any): any[][] {
  const level = option(LEVEL_OR_PLAN, plan);
  if (level === null) throw notAvailable({ zh: "缺少规划", en: "no plan is given" });
  const planType = option(TYPE_NAMES, type);
  const only = option(SECTOR_NAMES, sector);
  const said = option(LANGUAGE_NAMES, language) ?? "zh";
  return withPlanData((data) => {
    const plans = new Set(plansMeant(data, level, planType));
    const rows = data.strategies
      .filter((strategy) => plans.has(strategy.plan) && (only === null || strategy.sector === only))
      .map((strategy, i): Outcome[] => [
        i + 1,
        SECTOR_NAMES.names[strategy.sector][said === "zh" ? 0 : 1],
        said === "zh" ? (strategy.group ?? "") : (data.groups[strategy.group ?? ""] ?? strategy.group ?? ""),
        strategy.title[said],
        strategy.id,
      ]);
    if (rows.length > 0) return rows;
    throw notAvailable(noneText(only!));
  });
}

/** Every plan has strategies, so only a sector can be without. */
function noneText(sector: IndicatorSector): Text {
  return {
    zh: `该规划在${sector}领域没有策略`,
    en: `the plan has no strategies in the sector ${SECTOR_NAMES.names[sector][1]}`,
  };
}

/** A level reads like a plan to whoever types it, so both are accepted in one place. */
const LEVEL_OR_PLAN: Choices<Level | PlanId> = {
  what: PLANS.what,
  names: { ...LEVEL_NAMES.names, ...PLANS.names },
};

function plansMeant(data: PlanData, named: Level | PlanId, type: PlanType | null): PlanId[] {
  if (isChoice(PLANS, named)) {
    if (type === null || named.endsWith(type)) return [named as PlanId];
    throw notAvailable({
      zh: `“${named}”不是${type}`,
      en: `"${named}" is not a ${TYPE_NAMES.names[type][1]}`,
    });
  }
  if (type === null) return data.plans.map(({ id }) => id).filter((id) => id.startsWith(`${named}-`));
  const absent = data.absent.find(({ level, planType }) => level === named && planType === type);
  if (absent) throw notAvailable(absent.reason);
  return [`${named as Level}-${type}`];
}
