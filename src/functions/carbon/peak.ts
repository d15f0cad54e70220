import { number, passErrors } from "../core/cells";
import { invalidNumber, invalidValue } from "../core/errors";
import { currentLanguage } from "../core/language";
import { inUnits } from "../core/quantities";
import { series } from "../core/series";
import { A_YEAR, isYear } from "../core/years";
import { atLeast } from "../../targets/closeness";

/**
 * Peak of a series: year, emissions [tCO2], and whether it is one.
 * Peaked when at least so many years have passed since the highest value; otherwise to be confirmed, or not peaked.
 *
 * @customfunction CARBON.PEAK
 * @zh 排放峰值：年份、峰值 [tCO2] 与是否达峰，溢出三列。最高值之后经过的年数不少于确认年数为“已达峰”，不足为“待确认”，最高值在末年为“未达峰”。
 * @param years Years of the series.
 * @zhparam years 年份 序列的年份。
 * @param emissions Emissions of these years [tCO2].
 * @zhparam emissions 排放量 各年排放量 [tCO2]。
 * @param confirmation Years that must have passed since the highest value, your choice, such as 5 [a].
 * @zhparam confirmation 确认年数 最高值之后须经过的年数，自行确定，如 5 [a]。
 * @returns One row: peak year, peak emissions in the unit they were given in, verdict.
 * @zhreturns 一行三列：峰值年份、峰值（与所给排放量同单位）、判断。
 * @throws #NUM! when emissions or the confirmation are negative; #N/A when a cell is blank; #VALUE! when a year comes twice or is a date, a year stands for the confirmation, a cell is text or the ranges differ in size.
 * @remarks Of equal highest values the latest counts, so that a plateau that still lasts is not called a peak.
 * @zhremarks 最高值相同的取最近一年，尚在持续的平台期不算达峰。
 * @see source definition
 * @example =CARBON.PEAK({2015;2016;2017;2018}, {90;100;95;92}, 2) // {2016,100,"已达峰"}
 * @example =CARBON.PEAK({2015;2016;2017}, {90;95;100}, 2) // {2017,100,"未达峰"}
 */
export function peak(years: any[][], emissions: any[][], confirmation: any): any[][] {
  passErrors(years, emissions, confirmation);
  const needed = number(inUnits(confirmation, "年"), CONFIRMATION);
  if (isYear(needed)) throw invalidValue(A_YEAR);
  const points = series(years, emissions);
  if (needed < 0 || points.some(({ value }) => value < 0)) throw invalidNumber();
  const top = points.reduce((best, point) => (atLeast(point.value, best.value) ? point : best));
  const last = points[points.length - 1]!;
  const verdict = top === last ? RISING : atLeast(last.year - top.year, needed) ? PEAKED : OPEN;
  return [[top.year, top.value, verdict[currentLanguage()]]];
}

const CONFIRMATION = { zh: "确认年数", en: "confirmation" };
const PEAKED = { zh: "已达峰", en: "peaked" };
const OPEN = { zh: "待确认", en: "to be confirmed" };
const RISING = { zh: "未达峰", en: "not peaked" };
