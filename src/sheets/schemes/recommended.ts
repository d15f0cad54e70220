import type { Language } from "../../catalogue/language";
import { absolute, address } from "../a1";
import type { Cell } from "../description";
import { isBest, schemesRange } from "./comparison";
import { COLUMN, withItem } from "./comparisonColumns";
import { RANKED } from "./ranking";
import { SCHEMES } from "./schemeColumns";
import { NAMES_ROW, RECOMMENDED_ROW, rowOf } from "./schemePlaces";

/** Whether a cell holds the number of a scheme. */
export const isScheme = (cell: string) =>
  `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<=${SCHEMES},${cell}=INT(${cell})),FALSE))`;

/** What is said where emissions are equal: net emissions to the hundredth of a tonne, so that sums made in another order tie. */
const NET_DIGITS = 6;

/**
 * The scheme that the wedge is about, until somebody types another: that with the lowest emissions, of several the one with
 * the lowest net emissions. Out of print stand the net emissions of those that share the lowest.
 */
export function recommendedRow(language: Language): Cell[] {
  const zh = language === "zh";
  const range = schemesRange(rowOf("emissions"));
  const own = absolute(RECOMMENDED_ROW, COLUMN.current);
  const schemes = RANKED.filter(({ value }) => value >= COLUMN.firstScheme);
  const nets = `${absolute(RECOMMENDED_ROW, schemes[0]!.place)}:${absolute(RECOMMENDED_ROW, schemes.at(-1)!.place)}`;
  const lowest = schemes.map(({ value, place }): [number, Cell] => {
    const [emissions, net] = [address(rowOf("emissions"), value), address(rowOf("net"), value)];
    const usable = `IF(ISNUMBER(${net}),${isBest(emissions, range, "lower")},FALSE)`;
    return [place, { formula: `=IF(${usable},ROUND(${net},${NET_DIGITS}),"")` }];
  });
  return withItem(zh ? "推荐方案（填 1 到 4）" : "Recommended scheme (1 to 4)", {
    [COLUMN.current]: { formula: `=IF(COUNT(${nets})=0,1,MATCH(MIN(${nets}),${nets},0))` },
    [COLUMN.baseline]: { formula: `=IFERROR(INDEX(${schemesRange(NAMES_ROW)},1,${own}),"")` },
    [COLUMN.firstScheme]: {
      formula: zh
        ? `=IF(${isScheme(own)},"不填时取碳排放总量最低的方案；相同的，取净排放最低的","数据异常：推荐方案应为 1 到 ${SCHEMES}")`
        : `=IF(${isScheme(own)},"Left as it is: lowest emissions; where equal, lowest net emissions","Invalid: a number from 1 to ${SCHEMES}")`,
    },
    ...Object.fromEntries(lowest),
  });
}
