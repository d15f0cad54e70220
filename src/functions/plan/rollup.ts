import type { Text } from "../../catalogue/schema";
import { isBlank, isOmitted, MISSING, numberIn, passErrors, type Cell } from "../core/cells";
import { isSingle, singleOf, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, errorIn, invalidNumber, invalidValue, isError, notAvailable } from "../core/errors";
import { choices, option } from "../core/names";
import { share } from "../core/share";

/**
 * Values of children brought up to the parent: their sum or weighted mean, in the unit of the values, or a share as a fraction of 1.
 *
 * @customfunction PLAN.ROLLUP
 * @zh 把下级数值汇总到上级：求和或加权平均（单位同数值），或占比（0–1 的小数）。
 * @param values Values of the children, one a row; further columns are further quantities. For a share: the parts.
 * @zhparam values 数值 各下级的数值，每行一个；多列为多个量。求占比时为分子。
 * @param [method] sum (default), weighted mean, or share.
 * @zhparam method 方法 求和（缺省）、加权平均或占比。
 * @param [weights] For a weighted mean the weights, for a share the wholes: one column, or one for each column of values.
 * @zhparam weights 权数 加权平均时为权数（如人口、面积），占比时为分母；一列，或与数值列数相同。
 * @param [parents] Column with the name of each child's parent; one row is then given for each parent.
 * @zhparam parents 上级 各下级所属上级的名称列；给出时每个上级一行。
 * @choices method plan/rollup#METHODS
 * @returns One row; with parents one row each, the name first, in order of first appearance.
 * @zhreturns 一行；给出上级时每个上级一行，首列为名称，按首次出现的顺序。
 * @throws #DIV/0! when weights or wholes add up to 0; #NUM! when a weight is negative; #N/A when all values of a sum are blank, or a value or weight is missing from a mean or share; #VALUE! when a cell is text, parts exceed wholes, weights are not given or go with a sum, or the ranges differ in size.
 * @zhthrows #DIV/0! 权数或分母合计为 0；#NUM! 权数为负；#N/A 求和时全部为空，或平均、占比缺数值或权数；#VALUE! 单元格是文本、分子大于分母、未给权数、求和时给了权数，或区域大小不一致。
 * @remarks sum = Σ v; weighted mean = Σ v·w / Σ w; share = Σ part / Σ whole. Rates and shares are never to be summed or averaged without weights. A blank counts 0 in a sum only; a row that is blank throughout is no child.
 * @zhremarks 求和 = Σ 数值；加权平均 = Σ(数值 × 权数) / Σ 权数；占比 = Σ 分子 / Σ 分母。比率不能直接相加，也不能不加权就平均。空白只在求和时算 0；全空的行不算下级。
 * @see source definition
 * @example =PLAN.ROLLUP({120;80;40}) // 240
 * @example =PLAN.ROLLUP({60;80}, "加权平均", {300;100}) // 65
 * @example =PLAN.ROLLUP({30;10}, "share", {100;60}) // 0.25
 * @example =PLAN.ROLLUP({1;2;4}, , , {"甲市";"乙市";"甲市"}) // {"甲市",5;"乙市",2}
 */
export function rollup(values: any[][], method?: any, weights?: any[][], parents?: any[][]): any[][] {
  passErrors(values, weights, parents);
  const how = option(METHODS, method) ?? "sum";
  if (how === "sum" && !isOmitted(weights)) throw invalidValue(UNWEIGHTED);
  const children = upright(values);
  const weighing = weights === null || weights === undefined ? null : upright(weights);
  const columns = children[0]!.length;
  const above = parents === null || parents === undefined ? null : upright(parents);
  if (how !== "sum") checkWeights(weighing, children);

  const results = (rows: number[]) =>
    Array.from({ length: columns }, (_, j): Outcome => {
      const of = rows.map((i) => children[i]![j]);
      if (how === "sum") return total(of);
      const by = rows.map((i) => weighing![i]![weighing![0]!.length === 1 ? 0 : j]);
      return how === "mean" ? mean(of, by) : shareOf(of, by);
    });

  const isChild = (i: number) =>
    ![children, weighing, above].every((range) => range?.[i]?.every(isBlank) ?? true);
  const all = children.map((_, i) => i).filter(isChild);
  if (above === null) return [results(all)];
  if (all.length === 0) throw notAvailable(MISSING);
  return groups(above, children.length, isChild).map(({ name, rows }) => [name, ...results(rows)]);
}

export const METHODS = choices(
  { zh: "方法", en: "method" },
  {
    sum: ["求和", "sum"],
    mean: ["加权平均", "weighted mean"],
    share: ["占比", "share"],
  },
  "rollupMethods",
);

/** Children down the rows: a single row of several cells is taken as a column. */
function upright(range: Matrix): Matrix {
  if (isSingle(range)) return [[singleOf(range)]];
  return range.length === 1 ? range[0]!.map((cell) => [cell]) : range;
}

function total(cells: Cell[]): Outcome {
  if (cells.every(isBlank)) return notAvailable(MISSING);
  let sum = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const value = numberIn(cell);
    if (isError(value)) return value;
    sum += value;
  }
  return finite(sum);
}

function mean(cells: Cell[], weights: Cell[]): Outcome {
  let [sum, whole] = [0, 0];
  for (let i = 0; i < cells.length; i++) {
    const [value, weight] = [numberIn(cells[i]), numberIn(weights[i])];
    if (isError(value)) return value;
    if (isError(weight)) return weight;
    if (weight < 0) return invalidNumber();
    sum += value * weight;
    whole += weight;
  }
  return whole === 0 ? divisionByZero() : finite(sum / whole);
}

function shareOf(parts: Cell[], wholes: Cell[]): Outcome {
  let [part, whole] = [0, 0];
  for (let i = 0; i < parts.length; i++) {
    const [p, w] = [numberIn(parts[i]), numberIn(wholes[i])];
    if (isError(p)) return p;
    if (isError(w)) return w;
    const one = w === 0 && p === 0 ? 0 : share(p, w, PARTS_NAME, WHOLES_NAME);
    if (isError(one)) return one;
    part += p;
    whole += w;
  }
  return share(part, whole, PARTS_NAME, WHOLES_NAME);
}

function finite(value: number): Outcome {
  return Number.isFinite(value) ? value : invalidNumber();
}

function checkWeights(weights: Matrix | null, values: Matrix): void {
  if (!weights) throw invalidValue(NO_WEIGHTS);
  const columns = weights[0]!.length;
  if (weights.length !== values.length || (columns !== 1 && columns !== values[0]!.length)) {
    throw invalidValue(mismatch(WEIGHTS, weights.length, values.length));
  }
}

/** Rows of each parent, in order of first appearance. */
function groups(
  parents: Matrix,
  children: number,
  isChild: (row: number) => boolean,
): { name: Outcome; rows: number[] }[] {
  if (parents.length !== children || parents[0]!.length !== 1) {
    throw invalidValue(mismatch(PARENTS, parents.length, children));
  }
  const found = new Map<unknown, { name: Outcome; rows: number[] }>();
  parents.forEach(([cell], i) => {
    if (!isChild(i)) return;
    const error = errorIn(cell);
    if (error) throw error;
    if (isBlank(cell)) throw notAvailable(NO_PARENT);
    const name = typeof cell === "string" ? cell.trim() : numberIn(cell);
    if (isError(name)) throw invalidValue(NO_NAME);
    const group = found.get(name);
    if (group) group.rows.push(i);
    else found.set(name, { name, rows: [i] });
  });
  return [...found.values()];
}

const WEIGHTS = { zh: "权数", en: "weights" };
const PARENTS = { zh: "上级", en: "parents" };
const PARTS_NAME = { zh: "分子", en: "the part" };
const WHOLES_NAME = { zh: "分母", en: "the whole" };
const NO_NAME = { zh: "上级应为名称或编号", en: "a parent must be a name or a number" };
const NO_PARENT = { zh: "有的下级没有写明上级", en: "a child has no parent" };
const UNWEIGHTED = {
  zh: "求和不用权数：请省略，或把方法写成加权平均或占比",
  en: "a sum takes no weights: leave them out, or name the method weighted mean or share",
};
const NO_WEIGHTS = {
  zh: "加权平均和占比需要权数（或分母）：比率不能直接相加或平均",
  en: "a weighted mean needs weights, a share its wholes: rates are never simply added or averaged",
};

function mismatch(name: Text, rows: number, children: number): Text {
  return {
    zh: `${name.zh}有 ${rows} 行，数值有 ${children} 行，大小不一致`,
    en: `${name.en} have ${rows} rows, the values ${children}`,
  };
}
