import { optionalNumber, passErrors, rangeOf, type Cell } from "../core/cells";
import type { Matrix, Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { amountIn, missing } from "../core/groups";
import { choices, option } from "../core/names";

/**
 * Land-use mix by entropy: 0 for a single use, 1 for equal areas of all classes considered.
 * One row a plot or block, one column a class; a lone column is one plot.
 *
 * @customfunction LAND.MIX
 * @zh 土地利用混合度（熵指数，0–1）：单一用途为 0，所考虑的各类用地面积相等为 1。一行一个地块，一列一类用地；只有一列时视为一个地块。
 * @param areas Areas of the classes of land use, in one unit; a class that is absent counts 0.
 * @zhparam areas 各类面积 各类用地面积，单位一致；没有的类别留空或填 0。
 * @param [classes] Number of classes on the fixed list, when it is longer than the columns given.
 * @zhparam classes 类别数 固定类别清单的类别数；省略时等于所给列数。
 * @param [index] "evenness" between 0 and 1 (default), "entropy" for Shannon's entropy itself, from 0 to ln n, or "entropy in bits", to log2 n.
 * @zhparam index 指数 “均衡度”（0–1，默认），“信息熵”（香农熵本身，0 至 ln n，以自然对数计），或“信息熵（比特）”（以 2 为底）。
 * @choices index land/mix#MIX_INDEXES
 * @returns Evenness between 0 and 1, or entropy in nats or bits, one a row.
 * @zhreturns 0–1 之间的均衡度，或信息熵（奈特或比特），逐行给出。
 * @throws #DIV/0! when all areas are 0; #NUM! when an area is negative or the number of classes is no whole number; #N/A when a plot is blank; #VALUE! when there are fewer than two classes, fewer classes than columns, or the index is unknown.
 * @remarks mix = −Σ p ln p / ln n, entropy = −Σ p ln p, p the share of a class in the area, n the number of classes considered, not of those present. Dividing by the classes present would call a half-and-half plot perfectly mixed whatever the list.
 * @zhremarks 混合度（均衡度）= −Σ p ln p / ln n，信息熵 = −Σ p ln p，p 为各类面积占比，n 为所考虑的类别数，而不是实际出现的类别数；若除以出现的类别数，两类各半的地块总会得到 1。
 * @see source cervero-kockelman-1997
 * @see source song-minmin-2018
 * @example =LAND.MIX({50,50,0,0}) // 0.5
 * @example =LAND.MIX({50,50}, 4) // 0.5
 * @example =LAND.MIX({1,1;3,0}) // {1;0}
 * @example =LAND.MIX({50,50,0,0}, , "信息熵") // 0.693147
 */
export function mix(areas: any[][], classes?: any, index?: any): any[][] {
  passErrors(areas, classes, index);
  const wanted = option(MIX_INDEXES, index);
  const range = rangeOf(areas);
  const rows = range[0]!.length === 1 ? [range.map((row) => row[0])] : range;
  const columns = rows[0]!.length;
  const n = optionalNumber(classes, CLASSES, columns);
  if (!Number.isInteger(n)) throw invalidNumber();
  if (n < 2 || n < columns) throw invalidValue(TOO_FEW);
  return entropies(rows, Math.log(n), wanted === "entropy" ? 1 : wanted === "bits" ? Math.LN2 : Math.log(n));
}

/** Entropies over `unit`; none exceeds `most`. */
function entropies(rows: Matrix, most: number, unit: number): Outcome[][] {
  const result = new Array<Outcome[]>(rows.length);
  for (let i = 0; i < rows.length; i++) result[i] = [entropy(rows[i]!, most, unit)];
  return result;
}

function entropy(areas: Cell[], most: number, unit: number): Outcome {
  let total = 0;
  for (let j = 0; j < areas.length; j++) {
    const cell = areas[j];
    const area = typeof cell === "number" && cell >= 0 ? cell : amountIn(cell);
    if (typeof area !== "number") return area;
    total += area;
  }
  if (total === 0) return missing(areas) ?? divisionByZero();
  let sum = 0;
  for (let j = 0; j < areas.length; j++) {
    const area = areas[j];
    const share = typeof area === "number" ? area / total : 0;
    if (share > 0) sum -= share * Math.log(share);
  }
  // The last digit of the sum may carry an even mix a hair above 1.
  return total < Infinity ? Math.min(sum, most) / unit : invalidNumber();
}

/** Evenness: entropy over its largest value, 0 to 1; entropy: Shannon's, in nats. */
export const MIX_INDEXES = choices(
  { zh: "指数", en: "index" },
  {
    evenness: ["均衡度", "evenness", "混合度", "normalised entropy"],
    entropy: ["信息熵", "entropy", "香农熵", "Shannon"],
    bits: ["信息熵（比特）", "entropy in bits", "bits"],
  },
);
const CLASSES = { zh: "类别数", en: "number of classes" };
const TOO_FEW = {
  zh: "类别数至少为 2，且不少于所给列数",
  en: "there must be at least two classes, and no fewer than the columns given",
};
