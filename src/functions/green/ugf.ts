import { numberIn, passErrors, type Cell } from "../core/cells";
import { isFraction } from "../core/coefficients";
import { finite, isSingle, shape, singleOf, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { amountIn, casesOf, groupNames, laidOut, missing, withoutBlanks } from "../core/groups";
import { choose } from "../core/names";
import { alike } from "../core/quantities";
import { COVER_SCORES, COVERS_ABOVE } from "../reference.generated";
import { COVERS } from "./covers";

/**
 * London's Urban Greening Factor of a site, a score usually between 0 and 1.
 * Surfaces by name, Chinese or English, or by score; one site a column or row.
 *
 * @customfunction GREEN.UGF
 * @zh 伦敦城市绿化因子（UGF，一般在 0–1 之间）：各类地表面积乘以分值之和除以用地面积。地表可写中文名、英文名或分值。
 * @param surfaces Surfaces in one row or column: names such as "hedge", or scores between 0 and 1.
 * @zhparam surfaces 地表 排成一行或一列的地表名称（如 树篱、hedge）或 0–1 的分值。
 * @param areas Area of each surface [m^2]; trees by canopy, green walls by wall. Further rows or columns are further sites.
 * @zhparam areas 面积 各类地表面积 [m^2]；树木按树冠投影、绿墙按墙面计；多出的行或列按多个地块分别计算。
 * @param site Area of the site [m^2], one for all or one for each.
 * @zhparam site 用地面积 用地面积 [m^2]，一个或每地块一个。
 * @choices surfaces green/covers#COVERS
 * @returns Score, one for each site.
 * @zhreturns 得分，每个地块一个。
 * @throws #DIV/0! when the site is 0; #NUM! when an area is negative; #N/A when a surface or all areas are blank; #VALUE! when a surface is unknown, a score is not between 0 and 1, the ranges do not fit, or named ground surfaces add up to more than the site.
 * @remarks UGF = Σ(area × score) / site. Trees, woodland and green walls may lie above or beside other surfaces, so areas may add up to more than the site and the score may exceed 1; paving, lawns, roofs and water may not. Surfaces given as a number are not checked, as the number does not say where they lie. London asks for 0.4 (mainly homes) and 0.3 (mainly commerce); a city may set its own.
 * @zhremarks UGF = Σ(面积 × 分值) / 用地面积。树木、林地和绿墙可以与其他地表重叠，所以面积之和可以大于用地面积，得分可以大于 1；铺装、草坪、屋顶、水面不可以。以数字给出的分值不知位于何处，不作此项检查。伦敦要求 0.4（以居住为主）和 0.3（以商业为主），城市可自定。
 * @see source gla-ugf-lpg-2023
 * @see source report-2023
 * @example =GREEN.UGF({"休闲草地";"树篱";"密封表面"}, {2000;500;7500}, 10000) // 0.11
 * @example =GREEN.UGF({"amenity grassland",0.8}, {5000,2500}, 10000) // 0.4
 * @example =GREEN.UGF({"透水铺装";"连通树坑标准树木"}, {10000;5000}, 10000) // 0.5
 */
export function ugf(surfaces: any[][], areas: any[][], site: any[][]): any[][] {
  passErrors(surfaces, areas, site);
  [areas, site] = alike([areas, site], "m2") as [Matrix, Matrix];
  [surfaces, areas] = withoutBlanks(surfaces, areas);
  const covers = isSingle(surfaces) ? [coverOf(singleOf(surfaces))] : groupNames(surfaces).map(coverOf);
  const scores = covers.map((cover) => cover.score);
  const onGround = covers.map((cover) => (cover.onGround ? 1 : 0));
  const { cases, across } = casesOf(surfaces, areas, COVERS.what);
  const sites = sitesOf(site, cases.length);
  const results = new Array<Outcome[]>(cases.length);
  for (let k = 0; k < results.length; k++) results[k] = [score(cases[k]!, scores, onGround, sites[k])];
  const result = laidOut(results, across);
  shape([result, site]);
  return result;
}

/** The area of each site; a single one holds for all. */
function sitesOf(site: any[][], count: number): Cell[] {
  if (isSingle(site)) return new Array<Cell>(count).fill(singleOf(site));
  return site.length === 1 ? site[0]! : site.map((row) => row[0]);
}

function score(areas: Cell[], scores: number[], onGround: number[], site: Cell): Outcome {
  let greening = 0;
  let ground = 0;
  for (let i = 0; i < areas.length; i++) {
    const cell = areas[i];
    const area = typeof cell === "number" && cell >= 0 ? cell : amountIn(cell);
    if (typeof area !== "number") return area;
    greening += area * scores[i]!;
    ground += area * onGround[i]!;
  }
  const whole = typeof site === "number" ? site : numberIn(site);
  if (typeof whole !== "number") return whole;
  if (!(whole >= 0)) return invalidNumber();
  if (whole === 0) return divisionByZero();
  if (ground > whole * (1 + MEASURED)) return invalidValue(TOO_MUCH);
  return greening === 0 ? (missing(areas) ?? 0) : finite(greening / whole);
}

interface Cover {
  score: number;
  /** Takes up land of the site; false for surfaces above others and for scores typed as numbers. */
  onGround: boolean;
}

/** A lone surface has been read as Excel's arithmetic reads it; in a range only a number is a score. */
function coverOf(value: Cell): Cover {
  if (typeof value !== "number") {
    const key = choose(COVERS, value);
    return { score: COVER_SCORES[key]!, onGround: !COVERS_ABOVE.has(key) };
  }
  if (!isFraction(value)) throw invalidValue(NO_SCORE);
  return { score: value, onGround: false };
}

/** Surveyed areas rarely add up to the square metre. */
const MEASURED = 0.001;
const TOO_MUCH = {
  zh: "地面各类面积之和大于用地面积（只有树木、林地和绿墙可以重叠）",
  en: "the ground surfaces exceed the site (only trees, woodland and green walls may overlap)",
};
const NO_SCORE = { zh: "分值应在 0 与 1 之间", en: "a score must be between 0 and 1" };
