import { flag, isBlank, passErrors, rangeOf, type Cell } from "../core/cells";
import { numberOf } from "../core/coefficients";
import { finite, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError, type ExcelError } from "../core/errors";
import { logRatio } from "../core/logarithm";
import { choices, option } from "../core/names";

/**
 * Change of emissions [tCO2] split by the Kaya identity into population, output per head, energy per output and carbon per energy.
 * Additive LMDI-I: the four effects add up to the change exactly.
 *
 * @customfunction CARBON.DECOMPOSE
 * @zh 碳排放变化的因素分解（Kaya 恒等式，LMDI 加和分解）[tCO2]：人口、人均产出、能源强度、能源碳强度四项效应及总变化，四项之和等于总变化。
 * @param base Base year, one area a row with four columns: population, output, energy, emissions.
 * @zhparam base 基年 一行一区四列：人口、产出、能源消费、排放量。
 * @param end End year, in the same layout and units.
 * @zhparam end 末年 布局与单位同基年。
 * @param [form] "additive" (default), "multiplicative" (factors whose product over all rows is the ratio of the totals), or "shares" of the change.
 * @zhparam form 形式 “加和”（默认）、“乘积”（各效应为倍数，全部行之积为总量之比）或“贡献率”（占变化量的比例）。
 * @param [zeros] TRUE for the published limits where numbers are 0; left out, a 0 is #NUM!.
 * @zhparam zeros 零值取极限 TRUE 时零值按已发表的极限处理；省略时零值为 #NUM!。
 * @choices form carbon/decompose#DECOMPOSE_FORMS
 * @returns Five columns a row [tCO2]: effect of population, of output per head, of energy intensity, of carbon intensity, total change. A blank row stays blank.
 * @zhreturns 每行五列：人口效应、人均产出效应、能源强度效应、能源碳强度效应、总变化；整行空白的仍为空白。
 * @throws #DIV/0! for shares of no change; #NUM! when a number is negative, or 0 without limits or where there is none; #N/A when a cell is blank; #VALUE! when there are not four columns, a cell is text, the form is unknown or the ranges differ in size.
 * @remarks effect of x = L(C1, C0) × ln(x1 / x0), L(a, b) = (a − b) / ln(a / b); multiplicative: e^(effect / L of the totals). Limits: with no emissions at one time all change is the effect of the first factor that is 0 there. Any chain of four will do: with a sector a row, total output, its own output, its energy and its emissions give activity, structure, intensity and carbon, which add up over the rows.
 * @zhremarks x 的效应 = L(C1, C0) × ln(x1 ÷ x0)，L(a, b) =（a − b）÷ ln(a ÷ b)；乘积形式为 e^（效应 ÷ 合计的 L）。取极限时，一端排放为 0，则变化全归链上首个为 0 的因素。四列可以是任何一条链：一行一个部门，依次为总产出、部门产出、部门能耗、部门排放，即得规模、结构、强度、碳强度效应，各行相加为总效应。
 * @see source ang-2005
 * @see source ang-liu-2007
 * @see source su-2018
 * @example =CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,2000}) // {1000,0,0,0,1000}
 */
export function decompose(base: any[][], end: any[][], form?: any, zeros?: any): any[][] {
  passErrors(base, end);
  const said = option(DECOMPOSE_FORMS, form) ?? "additive";
  const limits = flag(zeros, ZEROS, false);
  const [befores, afters] = [rangeOf(base), rangeOf(end)];
  const columns = [...befores, ...afters].map((row) => row.length);
  if (befores.length !== afters.length || columns.some((n) => n !== 4)) throw invalidValue(LAYOUT);
  const rows = befores.map((before, i) => rowOf(before, afters[i]!, limits));
  const whole = said === "multiplicative" ? totalMean(rows) : 1;
  return rows.map((row): Outcome[] => {
    if (row === null || isError(row)) return new Array<Outcome>(5).fill(row ?? "");
    const change = row.end - row.base;
    const results =
      said === "additive"
        ? [...row.effects, change]
        : said === "shares"
          ? [...row.effects, change].map((effect) => (change === 0 ? divisionByZero() : effect / change))
          : multiplied(row, whole);
    const bad = results.find((result) => isError(finite(result)));
    return bad === undefined ? results : new Array<Outcome>(5).fill(finite(bad));
  });
}

/** Emissions at both times and the four effects, which add up to their change. */
interface Decomposed {
  base: number;
  end: number;
  effects: number[];
}

/** Null for a row in which nothing stands, as below a table that is not full. */
function rowOf(before: Cell[], after: Cell[], limits: boolean): Decomposed | ExcelError | null {
  if (before.every(isBlank) && after.every(isBlank)) return null;
  try {
    const [from, to] = [before.map(numberOf), after.map(numberOf)];
    const [base, end] = [from[3]!, to[3]!];
    if ([...from, ...to].some((value) => value < 0)) return invalidNumber();
    if ([...from, ...to].every((value) => value > 0)) return { base, end, effects: effectsOf(from, to) };
    return limits ? { base, end, effects: limitsOf(from, to) } : invalidNumber();
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

function effectsOf(from: number[], to: number[]): number[] {
  const growth = from.map((value, i) => logRatio(to[i]!, value));
  const [base, end] = [from[3]!, to[3]!];
  const mean = growth[3] === 0 ? base : (end - base) / growth[3]!;
  return growth.map((g, i) => mean * (i === 0 ? g : g - growth[i - 1]!));
}

/**
 * What the effects tend to as the zeros are approached: with no emissions at one time all change belongs to the factor
 * that is zero there, the first of the chain, since those behind it are unknown; with none at either there is no change.
 */
function limitsOf(from: number[], to: number[]): number[] {
  const none = [0, 0, 0, 0];
  const first = (chain: number[]) => chain.findIndex((value) => value === 0);
  for (const chain of [from, to]) {
    const at = first(chain);
    // Something behind a zero, such as emissions of no energy, has no limit.
    if (at >= 0 && chain.slice(at).some((value) => value !== 0)) throw invalidNumber();
  }
  if (from[3] === 0 && to[3] === 0) return none;
  return none.map((_, i) => (i === first(from[3] === 0 ? from : to) ? to[3]! - from[3]! : 0));
}

function logMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logRatio(a, b);
}

/** The mean of all rows together, by which the rows of the multiplicative form are weighed. */
function totalMean(rows: (Decomposed | ExcelError | null)[]): number {
  let [base, end] = [0, 0];
  for (const row of rows) {
    if (row === null || isError(row)) continue;
    base += row.base;
    end += row.end;
  }
  return logMean(end, base);
}

function multiplied({ base, end, effects }: Decomposed, whole: number): Outcome[] {
  if (base === 0 || end === 0) return [invalidNumber()];
  const factors = effects.map((effect) => Math.exp(effect / whole));
  return [...factors, factors.reduce((product, factor) => product * factor, 1)];
}

export const DECOMPOSE_FORMS = choices(
  { zh: "形式", en: "form" },
  {
    additive: ["加和", "additive", "加法"],
    multiplicative: ["乘积", "multiplicative", "乘法"],
    shares: ["贡献率", "shares", "贡献度", "contribution"],
  },
);
const ZEROS = { zh: "零值取极限", en: "zeros" };
const LAYOUT = {
  zh: "基年与末年须行数相同、各四列",
  en: "base and end need the same rows and four columns",
};
