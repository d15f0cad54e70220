import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell } from "./eachCell";
import { mend } from "./executor";

/** SEARCH knows ? and *, and ~ before one of them; the engine looks for the signs themselves. */
export function searchWithWildcards(grid: Grid): void {
  mend(grid, ["SEARCH"], (calculate) => (...given) => {
    const [sought, within, start] = given;
    return eachCell([sought!, within!, start ?? NumberValueObject.create(1)], (pattern, text, from) => {
      if (!pattern!.isString() || !/[?*~]/.test(String(pattern!.getValue())) || !isPlace(from!))
        return calculate(pattern!, text!, from!) as BaseValueObject;
      if (text!.isError()) return text!;
      const begin = Math.trunc(Number(from!.getValue())) - 1;
      const found =
        begin < 0
          ? -1
          : textOf(text!)
              .slice(begin)
              .search(patternOf(String(pattern!.getValue())));
      return found < 0
        ? ErrorValueObject.create(ErrorType.VALUE)
        : NumberValueObject.create(begin + found + 1);
    });
  });
}

const isPlace = (from: BaseValueObject) => from.isNumber();

const textOf = (value: BaseValueObject) => (value.isNull() ? "" : String(value.getValue()));

function patternOf(written: string): RegExp {
  const source = written.replace(/~([?*~])|([?*])|([\\^$.|+()[\]{}])/g, (_all, escaped, wild, sign) =>
    escaped
      ? `\\${escaped as string}`
      : wild === "?"
        ? "[^]"
        : wild === "*"
          ? "[^]*?"
          : `\\${sign as string}`,
  );
  return new RegExp(source, "iu");
}
