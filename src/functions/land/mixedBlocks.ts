import { isBlank, isOmitted, optionalNumber, passErrors, rangeOf, type Cell } from "../core/cells";
import type { Matrix } from "../core/columns";
import { invalidNumber, invalidValue, notAvailable } from "../core/errors";
import { amountIn } from "../core/groups";
import { share, shares } from "../core/share";
import { atLeast } from "../../targets/closeness";

/**
 * Share of blocks with two or more uses among all blocks, as a fraction of 1.
 * Give the number of mixed blocks and of all blocks, or a table with one row a block and one column a use.
 *
 * @customfunction LAND.MIXEDBLOCKS
 * @zh 混合用地街坊占总街坊的比例（0–1 的小数）。可给混合街坊数与总街坊数，或给一行一个街坊、一列一类用途的面积表。
 * @param blocks Number of mixed blocks, or the table of areas.
 * @zhparam blocks 街坊 混合街坊数；或各街坊分用途的面积表。
 * @param [total] Number of all blocks; leave out when giving a table.
 * @zhparam total 总街坊数 单元内总街坊数；给面积表时省略。
 * @param [minimum] With a table: the least share of a use to count, such as 0.1; 0 if left out.
 * @zhparam minimum 最低占比 用面积表时，一类用途至少占多大比例才算（如 0.1）；省略为 0。
 * @returns Fraction of 1; one a row for two numbers, one value for a table.
 * @zhreturns 0–1 的小数；给两个数时逐行给出，给面积表时为一个值。
 * @throws #DIV/0! when there are no blocks; #NUM! when a number is negative or the minimum is not between 0 and 0.5; #N/A when the table is blank; #VALUE! when the mixed blocks exceed all blocks, the table has one column or a minimum goes with numbers of blocks.
 * @remarks A block is mixed when at least two uses are present, each with the minimum share of its area or more. The report asks for two or more uses and sets no minimum; say which one you used. Blank rows are no blocks; a row of zeros is a block without building.
 * @zhremarks 街坊内至少有两类用途、且各占不少于最低占比，即为混合街坊。报告要求两种及以上用途，未定最低占比，所用值须注明。空行不算街坊；全为 0 的行是没有建筑的街坊。
 * @see source report-2023
 * @example =LAND.MIXEDBLOCKS(18, 40) // 0.45
 * @example =LAND.MIXEDBLOCKS({70,30,0;100,0,0;50,48,2;97,3,0}) // 0.75
 * @example =LAND.MIXEDBLOCKS({70,30,0;100,0,0;50,48,2;97,3,0}, , 0.1) // 0.5
 */
export function mixedBlocks(blocks: any[][], total?: any[][], minimum?: any): any[][] {
  passErrors(blocks, total, minimum);
  if (!isOmitted(total)) {
    if (!isOmitted(minimum)) throw invalidValue(ONLY_FOR_TABLES);
    return shares(blocks, total!, MIXED, ALL);
  }
  const least = optionalNumber(minimum, MINIMUM, 0);
  if (!(least >= 0 && least <= 0.5)) throw invalidNumber();
  return [[shareOfTable(rangeOf(blocks), least)]];
}

function shareOfTable(blocks: Matrix, least: number) {
  if (blocks[0]!.length < 2) throw invalidValue(ONE_COLUMN);
  const rows = blocks.filter((row) => !row.every(isBlank));
  if (rows.length === 0) throw notAvailable(BLANK);
  return share(rows.filter((row) => isMixed(row, least)).length, rows.length, MIXED, ALL);
}

function isMixed(row: Cell[], least: number): boolean {
  const areas = row.map((cell) => {
    const area = amountIn(cell);
    if (typeof area !== "number") throw area;
    return area;
  });
  const total = areas.reduce((sum, area) => sum + area, 0);
  return areas.filter((area) => area > 0 && atLeast(area, least * total)).length >= 2;
}

const MIXED = { zh: "混合街坊数", en: "the mixed blocks" };
const ALL = { zh: "总街坊数", en: "all blocks" };
const MINIMUM = { zh: "最低占比", en: "minimum" };
const BLANK = { zh: "缺数据：面积表为空", en: "no data: the table is blank" };
const ONLY_FOR_TABLES = {
  zh: "最低占比只用于面积表",
  en: "the minimum goes with a table only",
};
const ONE_COLUMN = {
  zh: "面积表至少要有两列用途；若给的是街坊数，请同时给总街坊数",
  en: "the table needs at least two uses; for a number of blocks give the number of all blocks too",
};
