import type { Language } from "../../catalogue/language";
import { isOmitted, numberIn, passErrors, type Cell } from "../core/cells";
import { finite, isSingle, shape, spread, sum, transposed, type Matrix, type Outcome } from "../core/columns";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";
import { currentLanguage } from "../core/language";
import { EMISSIONS, alike, inUnits } from "../core/quantities";
import { atLeast, isClose } from "../../targets/closeness";

/**
 * Carbon balance of areas: net emissions [tCO2], fraction of the emissions that sinks take up, and a class for zoning.
 * With output, areas are classed against the whole by output and by sinks per emission.
 *
 * @customfunction CARBON.BALANCE
 * @zh 区域碳平衡：净排放量 [tCO2]、碳汇占排放的比例（小数）和分区类别，每行溢出三列。给出产出时，按单位排放的产出与碳汇相对全域的高低分四类。
 * @param emissions Emissions, one area a row [tCO2].
 * @zhparam emissions 排放量 各区排放量，一行一区 [tCO2]。
 * @param sinks Uptake, as positive numbers [tCO2].
 * @zhparam sinks 碳汇量 各区碳汇量，用正值 [tCO2]。
 * @param [output] Output of each area, to class areas by both efficiencies [万元].
 * @zhparam output 产出 各区产出，给出时按两种效率分类 [万元]。
 * @returns Three columns a row: net emissions [tCO2], sinks as a fraction of emissions, class. Areas side by side get them as three rows.
 * @zhreturns 每行三列：净排放量、碳汇占排放的比例（小数）、类别；各区横排时为三行。
 * @throws #DIV/0! for the ratio, or a class by output, when emissions are 0; #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a cell is text, the ranges are blocks or differ in size.
 * @remarks net = emissions − sinks; ratio = sinks / emissions; class: source, balanced or sink; with output: output and sinks per emission, each at or above that of all areas together or below it
 * @zhremarks 净排放 = 排放量 − 碳汇量；比例 = 碳汇量 ÷ 排放量；类别：碳源、平衡、碳汇；给出产出时，比较各区与全域的单位排放产出、单位排放碳汇
 * @see source definition
 * @see source chen-2024
 * @example =CARBON.BALANCE({100;40}, {30;50}) // {70,0.3,"碳源区";-10,1.25,"碳汇区"}
 * @example =CARBON.BALANCE({100;100}, {30;10}, {50;90}) // {70,0.3,"低产出·高碳汇";90,0.1,"高产出·低碳汇"}
 */
export function balance(emissions: any[][], sinks: any[][], output?: any[][]): any[][] {
  passErrors(emissions, sinks, output);
  [emissions, sinks] = alike([emissions, sinks], ...EMISSIONS) as [Matrix, Matrix];
  output = inUnits(output, "万元");
  const { rows, columns } = shape([emissions, sinks, output]);
  if (rows === 1 && columns > 1) {
    const [e, s, y] = [emissions, sinks, output].map((m) => (isSingle(m) ? m : transposed(m!)));
    return transposed(balance(e!, s!, y));
  }
  if (columns !== 1) throw invalidValue(COLUMNS);
  const emitted = spread(emissions, rows, 1);
  const taken = spread(sinks, rows, 1);
  const words = wordsOf(currentLanguage());
  const result = new Array<Outcome[]>(rows);
  if (isOmitted(output)) {
    for (let i = 0; i < rows; i++) result[i] = alone(emitted[i]![0], taken[i]![0], words);
    return result;
  }
  const produced = spread(output, rows, 1);
  const whole = { emitted: sum(emitted), taken: sum(taken), produced: sum(produced) };
  for (let i = 0; i < rows; i++) {
    const row = alone(emitted[i]![0], taken[i]![0], words);
    if (!isError(row[0])) row[2] = classed(emitted[i]![0], taken[i]![0], produced[i]![0], whole, words);
    result[i] = row;
  }
  return result;
}

/** Net emissions, ratio and class of an area by itself. */
function alone(emissions: Cell, sinks: Cell, words: Words): Outcome[] {
  const e = numberIn(emissions);
  if (typeof e !== "number") return [e, e, e];
  const s = numberIn(sinks);
  if (typeof s !== "number") return [s, s, s];
  if (e < 0 || s < 0) return [invalidNumber(), invalidNumber(), invalidNumber()];
  const ratio = e === 0 ? divisionByZero() : finite(s / e);
  return [e - s, ratio, isClose(e, s) ? words.even : e > s ? words.source : words.sink];
}

/** Class of an area beside all areas together, for emissions and sinks that are amounts. */
function classed(e: number, s: number, output: Cell, whole: Whole, words: Words): Outcome {
  const y = numberIn(output);
  if (typeof y !== "number") return y;
  if (y < 0) return invalidNumber();
  if (e === 0) return divisionByZero();
  const rich = atLeast(y * whole.emitted, whole.produced * e);
  const green = atLeast(s * whole.emitted, whole.taken * e);
  return rich ? (green ? words.richGreen : words.rich) : green ? words.green : words.neither;
}

interface Whole {
  emitted: number;
  taken: number;
  produced: number;
}

type Words = Record<keyof typeof CLASSES, string>;

function wordsOf(language: Language): Words {
  const entries = Object.entries(CLASSES).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Words;
}

const CLASSES = {
  source: { zh: "碳源区", en: "source" },
  even: { zh: "平衡区", en: "balanced" },
  sink: { zh: "碳汇区", en: "sink" },
  richGreen: { zh: "高产出·高碳汇", en: "high output, high sink" },
  rich: { zh: "高产出·低碳汇", en: "high output, low sink" },
  green: { zh: "低产出·高碳汇", en: "low output, high sink" },
  neither: { zh: "低产出·低碳汇", en: "low output, low sink" },
};
const COLUMNS = {
  zh: "各参数须为一列（一行一区）或一行（一列一区）",
  en: "each argument must be one column, one area a row, or one row",
};
