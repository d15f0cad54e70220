import type { Language } from "../../catalogue/language";
import type { Confidence, Text } from "../../catalogue/schema";
import { flag, isBlank, type Cell } from "../core/cells";
import { mapRecords, type Outcome } from "../core/columns";
import { type ExcelError, invalidValue, isError, notAvailable } from "../core/errors";
import { withPlanData, type Rules } from "./data";
import type { Asked, CircumstanceCells } from "./defaultTarget";
import { option } from "../core/names";
import type { PlanData, PlanFactor, PlanSource, PlanTarget } from "./planData";
import { LANGUAGE_NAMES } from "./planNames";

/**
 * Where a target or a factor comes from, in five cells: title, document number, place in it, year, confidence (text, no unit).
 *
 * @customfunction PLAN.SOURCE
 * @zh 目标值或排放因子的来源（文本，溢出五格）：标题、文号、出处位置、年份、可信度。
 * @param of An indicator (for its target), a target's code, or a factor's key such as grid.average/全国/2023; a column may be given.
 * @zhparam of 对象 指标名称（取其目标值的来源）、目标代码，或因子键，如“grid.average/全国/2023”；可给整列。
 * @param [cityPopulation] Permanent residents of the urban area [万人], or the name of the city's size class; needed only where the target depends on it.
 * @zhparam cityPopulation 城区常住人口 城区常住人口 [万人]，或规模等级名称；仅在目标因城市规模而异时需要。
 * @param [plan] Such as Municipal master plan; leave out where the target is the same in all plans.
 * @zhparam plan 规划 如“市-总体规划”；各规划目标相同时可省略。
 * @param [language] "zh" (default) or "en" for title and confidence.
 * @zhparam language 语言 “zh”（默认）或“en”。
 * @param [year] Target year of the plan, such as 2035: the newest target not after it holds. Left out, the newest of all.
 * @zhparam year 年份 规划目标年，如 2035：取不晚于该年的最新目标；省略时取最新的。
 * @param [conditions] What holds of the place, such as "Water-short city, Hebei, New area"; "not" before what does not; needed only where the target depends on it.
 * @zhparam conditions 条件 当地情况，如“缺水城市、河北、城市新区”，不是的前面加“非”；仅在目标取决于它时需要。
 * @param [range] TRUE adds two cells: the lower and the upper end that a source publishes for a factor, in its unit.
 * @zhparam range 范围 TRUE 时另加两格：来源为因子给出的下限和上限，单位同因子。
 * @choices plan plan/planNames#PLANS
 * @returns Five cells a row, seven with the range. The year is that for which the number holds; what is not known is empty text.
 * @zhreturns 每行五格，要范围时七格。年份是该数值适用的年份；不知道的为空文本。
 * @throws #N/A when there is no such indicator, target or factor, the indicator has no target, a key needs region and year, or the cell is blank; #NUM! when the population is negative; #VALUE! when a plan or condition is unknown, conditions contradict, the year is none or the ranges differ in size.
 * @zhthrows #N/A 没有这个指标、目标或因子、指标没有目标值、因子键缺地区和年份，或单元格为空；#NUM! 人口为负；#VALUE! 规划或条件未识别、条件互相矛盾、年份不成立，或区域大小不一致。
 * @remarks Confidence: two sources agree, one source, or 待核 (nobody could trace it; never a default).
 * @zhremarks 可信度：两处来源核对一致、单一来源、待核（未能追溯，从不作缺省值）。
 * @see source report-2023
 * @example =PLAN.SOURCE("公交分担率", 320) // {"中共中央 国务院关于进一步加强城市规划建设管理工作的若干意见","中发〔2016〕6号","第（十七）条",2020,"两处来源核对一致"}
 * @example =PLAN.SOURCE("grid.average/全国/2021", , , "en") // {"Notice on the CO2 factors of electricity for 2021","公告2024年第12号","Text of the notice",2021,"Two sources agree"}
 * @example =PLAN.SOURCE("compost.ch4", , , "en", , , TRUE) // {"2006 IPCC Guidelines, Volume 5 Waste","","Table 4.1","","Two sources agree",0.03,8}
 */
export function source(
  of: any[][],
  cityPopulation?: any[][],
  plan?: any[][],
  language?: any,
  year?: any[][],
  conditions?: any[][],
  range?: any,
): any[][] {
  const said = option(LANGUAGE_NAMES, language) ?? "zh";
  const given = [cityPopulation, plan, year, conditions];
  return withPlanData((data, rules) => {
    const origins = mapRecords([of, ...given], ([name, ...cells]) =>
      originOf(data, rules, name, rules.circumstanceCells(cells)),
    );
    const cells = flag(range, { zh: "范围", en: "range" }, false) ? [...CELLS, ...ENDS] : CELLS;
    if (origins[0]!.length > 1) throw invalidValue(ONE_COLUMN);
    const beside = cells.slice(1).map(() => "");
    return origins.map(([origin]) =>
      isError(origin) ? [origin, ...beside] : cells.map((cell) => cell(origin!, said, data)),
    );
  });
}

interface Origin {
  source: PlanSource;
  locator: string;
  year: number | null;
  confidence: Confidence;
  range?: PlanFactor["range"];
}

/** The five cells, in order. */
const CELLS: ((origin: Origin, language: Language, data: PlanData) => Outcome)[] = [
  ({ source }, language) => (language === "en" && source.titleEn) || source.title,
  ({ source }) => source.documentNumber ?? "",
  ({ locator }, language, { locators }) => (language === "en" && locators[locator]) || locator,
  ({ year }) => year ?? "",
  ({ confidence }, language) => CONFIDENCE[confidence][language],
];
const ENDS: typeof CELLS = [0, 1].map(
  (end) =>
    ({ range }) =>
      range?.[end] ?? "",
);

const CONFIDENCE: Record<Confidence, Text> = {
  verified: { zh: "两处来源核对一致", en: "Two sources agree" },
  single: { zh: "单一来源", en: "One source" },
  unverified: { zh: "待核", en: "To be verified" },
};

function originOf(data: PlanData, rules: Rules, name: Cell, cells: CircumstanceCells): Origin | ExcelError {
  const wanted = isBlank(name) ? "" : String(name).trim();
  const { sources, targets } = indexOf(data);
  const factor = factorOf(data, wanted);
  if (factor || targets.has(wanted)) rules.circumstances(cells);
  if (factor) return { ...factor, source: sources.get(factor.source)! };
  const target = targets.get(wanted) ?? requiredOf(rules, rules.asked(data, name, cells));
  if (isError(target)) return target;
  const { citation, year, confidence } = target;
  return { source: sources.get(citation.source)!, locator: citation.locator, year, confidence };
}

function requiredOf(rules: Rules, question: Asked | ExcelError): PlanTarget | ExcelError {
  return isError(question) ? question : rules.requiredTarget(question);
}

/** A factor by its full key, or by the first part where that is enough. */
function factorOf(data: PlanData, wanted: string): PlanFactor | undefined {
  const found = indexOf(data).factors.get(wanted);
  if (found === undefined || found.length === 1) return found?.[0];
  throw notAvailable({
    zh: `“${wanted}”有 ${found.length} 个数值，请写全地区和年份，如“${found[0]!.id}”`,
    en: `"${wanted}" has ${found.length} values; add region and year, as in "${found[0]!.id}"`,
  });
}

interface Index {
  targets: Map<string, PlanTarget>;
  /** By full key, and by its first part. */
  factors: Map<string, PlanFactor[]>;
  sources: Map<string, PlanSource>;
}

const indexes = new WeakMap<PlanData, Index>();

function indexOf(data: PlanData): Index {
  let index = indexes.get(data);
  if (!index) {
    index = {
      targets: new Map(
        data.indicators.flatMap(({ targets }) => targets.map((target) => [target.id, target])),
      ),
      factors: new Map(),
      sources: new Map(data.sources.map((source) => [source.id, source])),
    };
    for (const factor of data.factors) {
      for (const name of new Set([factor.id, factor.key])) {
        index.factors.set(name, [...(index.factors.get(name) ?? []), factor]);
      }
    }
    indexes.set(data, index);
  }
  return index;
}

const ONE_COLUMN = { zh: "对象应排成一列", en: "what is asked about must stand in one column" };
