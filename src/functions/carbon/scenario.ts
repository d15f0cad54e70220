import { flag, numberIn, passErrors, rangeOf, type Cell } from "../core/cells";
import { finite, spread, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidValue } from "../core/errors";
import { EMISSIONS, alike } from "../core/quantities";

/**
 * What each alternative saves against the baseline, in the unit of the emissions or as a fraction of the baseline.
 * A saving is positive, extra emissions are negative.
 *
 * @customfunction CARBON.SCENARIO
 * @zh 各方案相对基准情景的减排量（与排放量同单位），或占基准的比例。减排为正，增排为负。
 * @param baseline Emissions of the baseline, one a row [tCO2].
 * @zhparam baseline 基准情景 基准情景排放量，每行一个 [tCO2]。
 * @param alternatives Emissions of the alternatives, one column each [tCO2].
 * @zhparam alternatives 各方案 各方案排放量，一列一个方案 [tCO2]。
 * @param [relative] TRUE for a fraction of the baseline; FALSE when left out.
 * @zhparam relative 按比例 TRUE 返回占基准的比例，省略为 FALSE。
 * @returns Savings [tCO2] or fractions, in the shape of the alternatives.
 * @zhreturns 减排量或比例，与各方案区域同形。
 * @throws #DIV/0! when a fraction is wanted and the baseline is 0; #N/A when a cell is blank; #VALUE! when a cell is text or the rows differ in number.
 * @remarks saving = baseline − alternative
 * @zhremarks 减排量 = 基准 − 方案
 * @see source definition
 * @example =CARBON.SCENARIO({100;80}, {90,70;60,60}) // {10,30;20,20}
 * @example =CARBON.SCENARIO(3424, {1322,951}, TRUE) // {0.613902,0.722255}
 */
export function scenario(baseline: any[][], alternatives: any[][], relative?: any): any[][] {
  const asShare = flag(relative, RELATIVE, false);
  passErrors(baseline, alternatives);
  [baseline, alternatives] = alike([baseline, alternatives], ...EMISSIONS) as [Matrix, Matrix];
  const [bases, table] = [rangeOf(baseline), rangeOf(alternatives)];
  if (bases[0]!.length !== 1 || (bases.length !== 1 && bases.length !== table.length))
    throw invalidValue(ROWS);
  const columns = table[0]!.length;
  const every = spread(baseline, table.length, 1);
  const cells = spread(alternatives, table.length, columns);
  const result = new Array<Outcome[]>(table.length);
  for (let i = 0; i < result.length; i++) {
    const row: Outcome[] = [saving(every[i]![0], cells[i]![0], asShare)];
    for (let j = 1; j < columns; j++) row.push(saving(every[i]![0], cells[i]![j], asShare));
    result[i] = row;
  }
  return result;
}

function saving(baseline: Cell, alternative: Cell, asShare: boolean): Outcome {
  const base = numberIn(baseline);
  if (typeof base !== "number") return base;
  const other = numberIn(alternative);
  if (typeof other !== "number") return other;
  if (!asShare) return finite(base - other);
  return base === 0 ? divisionByZero() : finite((base - other) / base);
}

const RELATIVE = { zh: "按比例", en: "relative" };
const ROWS = {
  zh: "基准情景须为一列，行数与各方案一致",
  en: "the baseline must be one column with as many rows as the alternatives",
};
