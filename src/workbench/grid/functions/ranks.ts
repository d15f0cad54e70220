import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell, numbersIn, valueOf } from "./eachCell";
import { mend } from "./executor";

/** RANK among the numbers of ranges; the engine counts texts that look like numbers, and takes one range only. */
export function rankNumbers(grid: Grid): void {
  mend(
    grid,
    ["RANK", "RANK.EQ"],
    rank((place) => place),
  );
  mend(
    grid,
    ["RANK.AVG"],
    rank((place, equal) => place + (equal - 1) / 2),
  );
}

const rank =
  (placed: (place: number, equal: number) => number): Parameters<typeof mend>[2] =>
  (calculate) =>
  (number, among, order) => {
    if (!number || !among) return calculate(number!, among!);
    if (!among.isReferenceObject() && !among.isArray())
      return calculate(number, among, ...(order ? [order] : []));
    const numbers = numbersIn(valueOf(among));
    if (!Array.isArray(numbers)) return numbers;
    return eachCell([number, order ?? NumberValueObject.create(0)], (asked, rising) => {
      const [value, way] = [asked!, rising!].map(numberOf);
      if (typeof value !== "number") return value!;
      if (typeof way !== "number") return way!;
      const equal = numbers.filter((each) => each === value).length;
      if (equal === 0) return ErrorValueObject.create(ErrorType.NA);
      const before = numbers.filter((each) => (way ? each < value : each > value)).length;
      return NumberValueObject.create(placed(before + 1, equal));
    });
  };

function numberOf(cell: BaseValueObject): number | BaseValueObject {
  if (cell.isError()) return cell;
  const number = cell.isNull() ? 0 : Number(cell.getValue());
  return Number.isNaN(number) ? ErrorValueObject.create(ErrorType.VALUE) : number;
}
