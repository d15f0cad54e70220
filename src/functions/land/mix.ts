import { optionalNumber, passErrors, rangeOf, type Cell } from "../core/cells";
import type { Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { amountIn, missing } from "../core/groups";
import { choices, option } from "../core/names";
import { alike } from "../core/quantities";

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
 * @param [index] "evenness" between 0 and 1 (default), "entropy" for Shannon's entropy itself with natural logarithms (SHDI), "entropy in bits", "entropy (log10)", "Simpson", or "evenness of classes present".
 * @zhparam index 指数 “均衡度”（0–1，默认），“信息熵”（香农熵本身，以自然对数计，即 SHDI），“信息熵（比特）”（以 2 为底），“信息熵（以10为底）”，“辛普森多样性指数”，或“均衡度（实有类别）”。
 * @choices index land/mix#MIX_INDEXES
 * @returns Evenness or Simpson's index between 0 and 1, or entropy in the base asked for, one a row.
 * @zhreturns 0–1 之间的均衡度或辛普森指数，或所选底的信息熵，逐行给出。
 * @throws #DIV/0! when all areas are 0; #NUM! when an area is negative or the number of classes is no whole number; #N/A when a plot is blank; #VALUE! when there are fewer than two classes, fewer classes than columns, or the index is unknown.
 * @remarks mix = −Σ p ln p / ln n, entropy = −Σ p ln p, p the share of a class in the area, n the number of classes considered, not of those present. Dividing by the classes present would call a half-and-half plot perfectly mixed whatever the list; ask for it by name. Simpson = 1 − Σ p². Papers take entropy to base e, 2 or 10 and rarely say which: Song (2018) has base 10, which is 0.4343 of the natural one.
 * @zhremarks 混合度（均衡度）= −Σ p ln p / ln n，信息熵 = −Σ p ln p，p 为各类面积占比，n 为所考虑的类别数，而不是实际出现的类别数；若除以出现的类别数，两类各半的地块总会得到 1，须点名才这样算。辛普森 = 1 − Σ p²。各文献的信息熵有以 e、2、10 为底的，多不写明：宋敏敏（2018）以 10 为底，数值为自然对数的 0.4343 倍。
 * @see source cervero-kockelman-1997
 * @see source song-minmin-2018
 * @example =LAND.MIX({50,50,0,0}) // 0.5
 * @example =LAND.MIX({50,50}, 4) // 0.5
 * @example =LAND.MIX({1,1;3,0}) // {1;0}
 * @example =LAND.MIX({50,50,0,0}, , "信息熵") // 0.693147
 * @example =LAND.MIX({50,50,0,0}, , "log10") // 0.30103
 */
export function mix(areas: any[][], classes?: any, index?: any): any[][] {
  passErrors(areas, classes, index);
  const wanted = option(MIX_INDEXES, index);
  const range = rangeOf(alike([areas])[0]);
  const rows = range[0]!.length === 1 ? [range.map((row) => row[0])] : range;
  const columns = rows[0]!.length;
  const n = optionalNumber(classes, CLASSES, columns);
  if (!Number.isInteger(n)) throw invalidNumber();
  if (n < 2 || n < columns) throw invalidValue(TOO_FEW);
  const measure = MEASURES[wanted ?? "evenness"];
  const result = new Array<Outcome[]>(rows.length);
  for (let i = 0; i < rows.length; i++) result[i] = [diversity(rows[i]!, n, measure)];
  return result;
}

/** Made of Σ p ln p with its sign turned, Σ p², the number of classes considered and that of those present. */
type Measure = (entropy: number, squares: number, considered: number, present: number) => number;

const MEASURES: Record<keyof typeof MIX_INDEXES.names, Measure> = {
  evenness: (entropy, _, considered) => entropy / Math.log(considered),
  present: (entropy, _squares, _considered, present) => (present < 2 ? 0 : entropy / Math.log(present)),
  entropy: (entropy) => entropy,
  bits: (entropy) => entropy / Math.LN2,
  log10: (entropy) => entropy / Math.LN10,
  simpson: (_, squares) => 1 - squares,
};

function diversity(areas: Cell[], considered: number, measure: Measure): Outcome {
  let total = 0;
  for (let j = 0; j < areas.length; j++) {
    const cell = areas[j];
    const area = typeof cell === "number" && cell >= 0 ? cell : amountIn(cell);
    if (typeof area !== "number") return area;
    total += area;
  }
  if (total === 0) return missing(areas) ?? divisionByZero();
  if (total === Infinity) return invalidNumber();
  let [entropy, squares, present] = [0, 0, 0];
  for (let j = 0; j < areas.length; j++) {
    const area = areas[j];
    const share = typeof area === "number" ? area / total : 0;
    if (share === 0) continue;
    entropy -= share * Math.log(share);
    squares += share * share;
    present++;
  }
  // The last digit of the sum may carry an even mix a hair above the most that there is.
  return Math.max(0, measure(Math.min(entropy, Math.log(present)), squares, considered, present));
}

/** What the areas are turned into; the sizes of entropy differ by its logarithm, so its base is always named. */
export const MIX_INDEXES = choices(
  { zh: "指数", en: "index" },
  {
    evenness: ["均衡度", "evenness"],
    entropy: ["信息熵", "entropy"],
    bits: ["信息熵（比特）", "entropy in bits"],
    log10: ["信息熵（以10为底）", "entropy (log10)"],
    simpson: ["辛普森多样性指数", "Simpson"],
    present: ["均衡度（实有类别）", "evenness of classes present"],
  },
  "mixIndexes",
);
const CLASSES = { zh: "类别数", en: "number of classes" };
const TOO_FEW = {
  zh: "类别数至少为 2，且不少于所给列数",
  en: "there must be at least two classes, and no fewer than the columns given",
};
