import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell, valueOf } from "./eachCell";
import { mend } from "./executor";

/**
 * IF, IFS and SWITCH ask as Excel does: a word that is neither TRUE nor FALSE is no condition, a case that is chosen may
 * be blank, and one that isn't may be an error.
 */
export function askAsExcel(grid: Grid): void {
  mend(
    grid,
    ["IF"],
    (calculate) =>
      (condition, ...rest) =>
        calculate(conditionOf(condition!), ...rest),
  );
  mend(grid, ["NOT"], (calculate) => (condition) => calculate(conditionOf(condition!)));
  mend(grid, ["IFS"], () => (...given) => {
    if (given.length % 2 !== 0) return missing();
    return eachCell(given, (...cells) => {
      for (let at = 0; at < cells.length; at += 2) {
        const condition = asCondition(cells[at]!);
        if (condition.isError()) return condition;
        if (Number(condition.getValue())) return cells[at + 1]!;
      }
      return missing();
    });
  });
  mend(grid, ["SWITCH"], (calculate) => (...given) => {
    if (given.length < 3) return calculate(...given);
    return eachCell(given, (asked, ...cases) => {
      if (asked!.isError()) return asked!;
      for (let at = 0; at + 1 < cases.length; at += 2) {
        if (cases[at]!.isError()) return cases[at]!;
        if (isSame(asked!, cases[at]!)) return cases[at + 1]!;
      }
      return cases.length % 2 === 1 ? cases.at(-1)! : missing();
    });
  });
}

const missing = () => ErrorValueObject.create(ErrorType.NA);

/** Only texts have to be looked at; whatever else a condition is, the engine takes as it is. */
function conditionOf(given: FunctionVariantType): FunctionVariantType {
  const value = valueOf(given);
  if (!value.isArray()) return asCondition(value);
  let hasText = false;
  (value as unknown as { iterator(each: (cell: BaseValueObject | null) => boolean): void }).iterator(
    (cell) => {
      hasText ||= cell?.isString() === true;
      return !hasText;
    },
  );
  return hasText ? eachCell([value], asCondition) : given;
}

function asCondition(cell: BaseValueObject): BaseValueObject {
  if (!cell.isString()) return cell;
  const word = String(cell.getValue()).toUpperCase();
  if (word === "TRUE" || word === "FALSE") return BooleanValueObject.create(word === "TRUE");
  return ErrorValueObject.create(ErrorType.VALUE);
}

function isSame(one: BaseValueObject, other: BaseValueObject): boolean {
  const [left, right] = [one, other].map((value) =>
    value.isNull() ? NumberValueObject.create(0) : value,
  ) as [BaseValueObject, BaseValueObject];
  if (left.isString() !== right.isString() || left.isBoolean() !== right.isBoolean()) return false;
  const plain = (value: BaseValueObject) =>
    value.isString() ? String(value.getValue()).toLocaleLowerCase() : Number(value.getValue());
  return plain(left) === plain(right);
}
