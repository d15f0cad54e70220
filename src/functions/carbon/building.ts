import { cellsOf, finite, isSingle, type Matrix, type Outcome } from "../core/columns";
import { number, numberIn, optionalNumber, passErrors, rangeOf, type Cell } from "../core/cells";
import { numberOf } from "../core/coefficients";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";
import { amountIn, casesOf, laidOut, withoutBlanks, type Cases } from "../core/groups";
import { alike, inUnits } from "../core/quantities";
import { A_YEAR, isYear } from "../core/years";

/**
 * Carbon of building operation per floor area [kgCO2/m^2], a year unless years are given.
 *
 * @customfunction CARBON.BUILDING
 * @zh 建筑运行阶段单位建筑面积碳排放 [kgCO2/m^2]，缺省为一年。
 * @param energy Yearly use by energy: a row or column for one building, or a table with one building a row (factors in a row) or a column (factors in a column).
 * @zhparam energy 能耗 各能源年消费量：一栋为一行或一列；多栋为表，因子横排时一行一栋，因子竖排时一列一栋。
 * @param factor Factor of each energy in kgCO2 per unit, in the same order.
 * @zhparam factor 因子 各能源排放因子（kgCO2 每单位），次序相同。
 * @param area Floor area; one value, or one a building [m^2].
 * @zhparam area 建筑面积 建筑面积，一个值或每栋一个 [m^2]。
 * @param [sink] Yearly uptake of the site's green space, 0 when left out [kgCO2].
 * @zhparam sink 绿地碳汇 场地绿地年碳汇，省略为 0 [kgCO2]。
 * @param [years] Years counted, 1 when left out; the service life for a life-cycle figure [a].
 * @zhparam years 年数 计入年数，省略为 1；全寿命计算时为设计年限 [a]。
 * @returns Carbon per floor area [kgCO2/m^2], one result a building.
 * @zhreturns 单位面积碳排放，每栋一个结果。
 * @throws #DIV/0! when the area is 0; #NUM! when a number but a factor is negative; #N/A when a cell but an energy is blank; #VALUE! when a cell is text, energies and factors differ in number, or a year stands for the years.
 * @remarks carbon = (Σ energy × factor − sink) × years / area. A blank energy counts 0.
 * @zhremarks 碳排放 =（Σ 能耗 × 因子 − 绿地碳汇）× 年数 ÷ 建筑面积；空白能耗计 0
 * @see source gb-t-51366-2019
 * @example =CARBON.BUILDING({500000,20000}, {0.5306,2.162}, 10000) // 30.854
 * @example =CARBON.BUILDING({100;20}, {2;5}, 10, 50) // 25
 */
export function building(
  energy: any[][],
  factor: any[][],
  area: any[][],
  sink?: any[][],
  years?: any[][],
): any[][] {
  passErrors(energy, factor, area, sink, years);
  [energy, factor] = alike([energy, factor], ...ENERGY) as [Matrix, Matrix];
  area = inUnits(area, "m2");
  sink = inUnits(sink, "kgCO2", "kg");
  [factor, energy] = withoutBlanks(factor, energy);
  const factors = cellsOf(factor).map(numberOf);
  const span = optionalNumber(years, YEARS, 1);
  if (span < 0) throw invalidNumber();
  if (isYear(span)) throw invalidValue(A_YEAR);
  const { cases: buildings, across } = buildingsOf(rangeOf(energy), rangeOf(factor));
  const areas = perBuilding(area, buildings.length);
  const sinks = perBuilding(sink ?? [[0]], buildings.length);
  const result = new Array<Outcome[]>(buildings.length);
  for (let i = 0; i < result.length; i++) {
    result[i] = [perFloor(buildings[i]!, factors, areas[i], sinks[i], span)];
  }
  return laidOut(result, across);
}

function perFloor(uses: Cell[], factors: number[], area: Cell, sink: Cell, span: number): Outcome {
  const floor = numberIn(area);
  if (typeof floor !== "number") return floor;
  const uptake = numberIn(sink);
  if (typeof uptake !== "number") return uptake;
  let emitted = 0;
  for (let k = 0; k < factors.length; k++) {
    const amount = amountIn(uses[k]);
    if (typeof amount !== "number") return amount;
    emitted += amount * factors[k]!;
  }
  if (floor < 0 || uptake < 0) return invalidNumber();
  return floor === 0 ? divisionByZero() : finite(((emitted - uptake) * span) / floor);
}

/** One list of uses a building, down or across as the factors stand; uses in the shape of a block of factors are one building. */
function buildingsOf(energy: Matrix, factor: Matrix): Cases {
  const sameShape = energy.length === factor.length && energy[0]!.length === factor[0]!.length;
  return sameShape ? { cases: [cellsOf(energy)], across: false } : casesOf(factor, energy, FACTORS);
}

/** One cell a building, in a column or a row; a single value holds for all. */
function perBuilding(values: Matrix, count: number): Cell[] {
  if (isSingle(values)) return new Array<Cell>(count).fill(number(values, AREA));
  const cells = values.length === 1 ? values[0]! : values.map((row) => row[0]);
  if ((values.length !== 1 && values[0]!.length !== 1) || cells.length !== count)
    throw invalidValue(MISMATCH);
  return cells;
}

/** Energies with their units, and then their factors too: each in the first of these that it converts into. */
const ENERGY = ["kWh", "m3", "kg", "kgCO2/kWh", "kgCO2/m3", "kgCO2/kg"];

const YEARS = { zh: "年数", en: "years" };
const FACTORS = { zh: "因子", en: "factors" };
const AREA = { zh: "面积或碳汇", en: "area or sink" };
const MISMATCH = {
  zh: "能耗与因子的个数不一致，或面积不是每栋一个",
  en: "energies and factors differ in number, or areas are not one a building",
};
