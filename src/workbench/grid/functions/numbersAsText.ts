import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { isSingle, someCell, valueOf } from "./eachCell";
import { mend } from "./executor";

/** Functions that take numbers for texts; the operator & is CONCATENATE. */
const readers =
  "CONCAT CONCATENATE EXACT FIND LEFT LEN LOWER MID REPLACE RIGHT SEARCH SUBSTITUTE TEXTJOIN TRIM UPPER".split(
    " ",
  );

/** A number becomes a text of fifteen digits at the most in Excel; the engine writes all that its binary form has. */
export function writeNumbersShort(grid: Grid): void {
  mend(
    grid,
    readers,
    (calculate) =>
      (...given) =>
        calculate(...given.map(withShortNumbers)),
  );
}

function withShortNumbers(given: FunctionVariantType): FunctionVariantType {
  if (!given.isArray()) return isLong(given as BaseValueObject) ? shortText(given as BaseValueObject) : given;
  const cells = given as ArrayValueObject;
  if (isSingle(cells)) {
    const cell = cells.get(0, 0);
    return cell && isLong(cell) ? shortText(cell) : given;
  }
  return someCell(cells, isLong)
    ? valueOf(cells.map((cell) => (isLong(cell) ? shortText(cell) : cell)))
    : given;
}

const isLong = (value: BaseValueObject) => value.isNumber() && /.{16}|e/.test(String(value.getValue()));

const shortText = (value: BaseValueObject) => StringValueObject.create(asText(Number(value.getValue())));

function asText(number: number): string {
  const short = Number(number.toPrecision(15));
  const written = String(short);
  if (!written.includes("e")) return written;
  return written.replace(
    /e([+-])(\d+)$/,
    (_all, sign, digits) => `E${sign as string}${(digits as string).padStart(2, "0")}`,
  );
}
