import { isOmitted } from "../core/cells";
import { mapNumbers } from "../core/columns";
import { divisionByZero, invalidNumber } from "../core/errors";
import { inUnits, type Own, ownNumber } from "../core/quantities";
import { quotients } from "../core/quotient";

/**
 * Jobs per resident worker, a ratio; near 1 is balanced.
 * For households as the second amount, give the workers per household as the third.
 *
 * @customfunction TRANSIT.JOBSHOUSING
 * @zh 职住比：就业岗位数与居住在本地的就业人口之比（比值，接近 1 为平衡）。第二个量若为户数，须在第三个参数给出户均就业人口。
 * @param jobs Jobs in the area.
 * @zhparam jobs 岗位 区内就业岗位数。
 * @param residents Employed residents of the area, or its households.
 * @zhparam residents 居住 居住在区内的就业人口；或户数。
 * @param [workers] Employed people per household; leave out when the second amount is employed residents.
 * @zhparam workers 户均就业 户均就业人口 [人/户]；第二个量为就业人口时省略。
 * @returns Ratio, one a row.
 * @zhreturns 比值，逐行给出。
 * @throws #DIV/0! when there are no residents; #NUM! when a number is negative; #N/A when a value is blank; #VALUE! when the ranges differ in size.
 * @remarks ratio = jobs / (residents × workers). The report names 职住比 without a definition; sources divide by employed residents, some by households: the two differ by the workers per household, so the choice is yours to state. Cervero's rule of thumb calls 0.8–1.2 balanced.
 * @zhremarks 职住比 = 岗位 / (居住 × 户均就业)。报告只列名称、未给定义；文献多以就业人口为分母，也有以户数为分母的，两者相差户均就业人口，须注明所用口径。塞韦罗的经验判断以 0.8–1.2 为平衡。
 * @see source wang-lucang-yinchuan-2019
 * @example =TRANSIT.JOBSHOUSING(42000, 40000) // 1.05
 * @example =TRANSIT.JOBSHOUSING(42000, 25000, 1.6) // 1.05
 */
export function jobsHousing(jobs: any[][], residents: any[][], workers?: any[][]): any[][] {
  const [posts, people] = [inUnits(jobs, "个", "人"), inUnits(residents, "人", "户")];
  if (isOmitted(workers)) return quotients(posts, people);
  return mapNumbers([posts, people, inUnits(workers!, "人/户")], ratio);
}

function ratio(jobs: number, residents: number, employed: number) {
  const workers = ownNumber(employed, WORKERS);
  if (jobs < 0 || residents < 0 || workers < 0) return invalidNumber();
  return residents * workers === 0 ? divisionByZero() : jobs / (residents * workers);
}

/** Of a household; a thousand households have thousands. */
const WORKERS: Own = { units: ["人/户"], from: 0.01, to: 20 };
