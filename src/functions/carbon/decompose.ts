import { passErrors, rangeOf } from "../core/cells";
import { numberOf } from "../core/coefficients";
import { finite, type Outcome } from "../core/columns";
import { invalidNumber, invalidValue, isError } from "../core/errors";
import { logRatio } from "../core/logarithm";

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
 * @returns Five columns a row [tCO2]: effect of population, of output per head, of energy intensity, of carbon intensity, total change.
 * @zhreturns 每行五列：人口效应、人均产出效应、能源强度效应、能源碳强度效应、总变化。
 * @throws #NUM! when a number is not positive; #N/A when a cell is blank; #VALUE! when there are not four columns, a cell is text or the ranges differ in size.
 * @remarks effect of x = L(C1, C0) × ln(x1 / x0), L(a, b) = (a − b) / ln(a / b). Any chain of four will do: with a sector a row, total output, its own output, its energy and its emissions give activity, structure, intensity and carbon, which add up over the rows.
 * @zhremarks x 的效应 = L(C1, C0) × ln(x1 ÷ x0)，L(a, b) =（a − b）÷ ln(a ÷ b)。四列可以是任何一条链：一行一个部门，依次为总产出、部门产出、部门能耗、部门排放，即得规模、结构、强度、碳强度效应，各行相加为总效应。
 * @see source ang-2005
 * @see source su-2018
 * @example =CARBON.DECOMPOSE({100,1000,500,1000}, {200,2000,1000,2000}) // {1000,0,0,0,1000}
 */
export function decompose(base: any[][], end: any[][]): any[][] {
  passErrors(base, end);
  const [befores, afters] = [rangeOf(base), rangeOf(end)];
  const columns = [...befores, ...afters].map((row) => row.length);
  if (befores.length !== afters.length || columns.some((n) => n !== 4)) throw invalidValue(LAYOUT);
  return befores.map((before, i): Outcome[] => {
    try {
      const [p0, y0, e0, c0] = before.map(numberOf) as [number, number, number, number];
      const [p1, y1, e1, c1] = afters[i]!.map(numberOf) as [number, number, number, number];
      if ([p0, y0, e0, c0, p1, y1, e1, c1].some((value) => value <= 0)) return repeated(invalidNumber());
      const [p, y, e, c] = [logRatio(p1, p0), logRatio(y1, y0), logRatio(e1, e0), logRatio(c1, c0)];
      const weight = c === 0 ? c0 : (c1 - c0) / c;
      const effects = [weight * p, weight * (y - p), weight * (e - y), weight * (c - e), c1 - c0];
      return effects.some((effect) => isError(finite(effect))) ? repeated(invalidNumber()) : effects;
    } catch (error) {
      if (isError(error)) return repeated(error);
      throw error;
    }
  });
}

function repeated(error: Outcome): Outcome[] {
  return new Array<Outcome>(5).fill(error);
}

const LAYOUT = {
  zh: "基年与末年须行数相同、各四列",
  en: "base and end need the same rows and four columns",
};
