import { shares } from "../core/share";

/**
 * Intercity commute efficiency: time on the train as a fraction of the whole journey.
 * Both times in the same unit, minutes or Excel times.
 *
 * @customfunction TRANSIT.COMMUTEEFFICIENCY
 * @zh 城际通勤效率系数：在轨时间占门到门总时间的比重（0–1 的小数）。两个时间单位一致即可（分钟或 Excel 时间）。
 * @param onTrain Time on the intercity train.
 * @zhparam onTrain 在轨时间 乘坐城际列车的时间。
 * @param journey Time from door to door, the train included.
 * @zhparam journey 总时间 门到门总出行时间（含在轨时间）。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when the journey takes no time; #NUM! when a time is negative; #N/A when a value is blank; #VALUE! when the train takes longer than the journey.
 * @remarks efficiency = time on train / time door to door
 * @zhremarks 系数 = 在轨时间 / 门到门总时间
 * @see source report-2023
 * @example =TRANSIT.COMMUTEEFFICIENCY(45, 75) // 0.6
 */
export function commuteEfficiency(onTrain: any[][], journey: any[][]): any[][] {
  return shares(onTrain, journey, ON_TRAIN, JOURNEY, "min");
}

const ON_TRAIN = { zh: "在轨时间", en: "time on the train" };
const JOURNEY = { zh: "总时间", en: "time of the whole journey" };
