import { shares } from "../core/share";

/**
 * Industrial land inside industrial parks as a fraction of all industrial land.
 *
 * @customfunction LAND.AGGLOMERATION
 * @zh 工业用地园区集聚度：园区内工业用地占全部工业用地的比例（0–1 的小数）。
 * @param inside Industrial land inside parks [hm^2].
 * @zhparam inside 园区内面积 产业基地、园区（或产业社区）内的工业用地面积 [hm^2]。
 * @param total All industrial land in the same unit [hm^2].
 * @zhparam total 全部面积 全部工业用地面积 [hm^2]，单位与前者相同。
 * @returns Fraction of 1, one a row.
 * @zhreturns 0–1 的小数，逐行给出。
 * @throws #DIV/0! when there is no industrial land; #NUM! when an area is negative; #N/A when a value is blank; #VALUE! when the land inside parks exceeds all industrial land.
 * @remarks agglomeration = inside / total. The report names the indicator without a formula; this is the plain reading of its name. Say whether 产业社区 count as parks.
 * @zhremarks 集聚度 = 园区内面积 / 全部面积。报告只列名称、未给公式，此处按字面理解；产业社区是否算园区须注明。
 * @see source report-2023
 * @example =LAND.AGGLOMERATION(860, 1075) // 0.8
 */
export function agglomeration(inside: any[][], total: any[][]): any[][] {
  return shares(inside, total, INSIDE, TOTAL, "hm2");
}

const INSIDE = { zh: "园区内工业用地", en: "industrial land inside parks" };
const TOTAL = { zh: "全部工业用地", en: "all industrial land" };
