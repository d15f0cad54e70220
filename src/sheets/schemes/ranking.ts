/** Places of rows in every case, and who holds them: ties go to the upper row, so that each place has one holder. */
import { absolute, address } from "../a1";
import type { Cell } from "../description";
import { COLUMN } from "./comparisonColumns";
import { CASES } from "./schemeColumns";

/** 现状, the baseline and the schemes, each with the column of its values and that of its places. */
export const RANKED = Array.from({ length: CASES + 1 }, (_, index) => ({
  value: COLUMN.current + index,
  place: COLUMN.places + index,
}));

/** A criterion turns a number into text of fifteen digits, so what is as close as that counts as equal. */
const PRECISION = 1_000_000_000_000;

export interface RankedRows {
  first: number;
  count: number;
}

const down = ({ first, count }: RankedRows, column: number) =>
  `${absolute(first, column)}:${absolute(first + count - 1, column)}`;

/** The place of a row's value in every case; nothing where there is none above zero. */
export function putPlaces(cells: Cell[], row: number, rows: RankedRows): void {
  for (const { value, place } of RANKED) {
    const own = address(row, value);
    const above = `${absolute(rows.first, value)}:${own}`;
    const all = down(rows, value);
    const [more, least] = [`">"&${own}+${own}/${PRECISION}`, `">="&${own}-${own}/${PRECISION}`];
    const alike = `COUNTIF(${above},${least})-COUNTIF(${above},${more})`;
    const usable = `IF(ISNUMBER(${own}),${own}>0,FALSE)`;
    cells[place] = { formula: `=IF(${usable},COUNTIF(${all},${more})+${alike},"")` };
  }
}

/** For every case the name that holds a place, with its share of that case's whole in percent; `names` are theirs in order. */
export function putHolders(
  cells: Cell[],
  nth: number,
  rows: RankedRows,
  wholeRow: number,
  names?: readonly string[],
): void {
  for (const { value, place } of RANKED) {
    const at = `MATCH(${nth},${down(rows, place)},0)`;
    const whole = absolute(wholeRow, value);
    const name = names
      ? `CHOOSE(${at},${names.map((one) => `"${one}"`).join(",")})`
      : `INDEX(${down(rows, COLUMN.item)},${at})`;
    const share = `TEXT(INDEX(${down(rows, value)},${at})/${whole}*100,"0.0")&"%"`;
    cells[value] = { formula: `=IFERROR(${name}&" "&${share},"")` };
  }
}
