import {
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type FunctionVariantType,
  IFunctionService,
  type compareToken,
} from "@univerjs/engine-formula";
import { cellOf, eachCell, isSingle, someCell } from "./functions/eachCell";
import type { Grid } from "./grid";

/**
 * The grid compares texts as its COUNTIF does: "-"="?" is TRUE there. In Excel ? and * stand for other characters only
 * in the functions that say so; to the operators = <> < > <= >= they are characters like any other.
 */
export function compareAsWritten(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new Comparison("COMPARE"));
}

class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = "=" as compareToken;

  /** The grid says before each call which operator it is about. */
  setCompareType(operator: compareToken): void {
    this.operator = operator;
  }

  override calculate(...[one, other]: FunctionVariantType[]): BaseValueObject {
    const [left, right] = [one as BaseValueObject, other as BaseValueObject];
    if (left.isError()) return left;
    if (right.isError()) return right;
    // A reference to one cell is a value, also where nothing stands: compared as an array it would be neither TRUE nor FALSE to NOT.
    if (isSingle(left) && isSingle(right)) return this.cells(cellOf(left, 0, 0), cellOf(right, 0, 0));
    if (!hasWildcard(left) && !hasWildcard(right) && !hasBoolean(left) && !hasBoolean(right))
      return left.compare(right, this.operator);
    return eachCell([left, right], (one, other) => this.cells(one!, other!));
  }

  private cells(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (left.isError()) return left;
    if (right.isError()) return right;
    if (left.isBoolean() !== right.isBoolean() && !left.isNull() && !right.isNull())
      return BooleanValueObject.create(holds(left.isBoolean() ? 1 : -1, this.operator));
    if (left.isNumber() && right.isNumber())
      return BooleanValueObject.create(
        holds(fifteenDigits(left.getValue()) - fifteenDigits(right.getValue()), this.operator),
      );
    const texts = [left, right].every((value) => value.isString() || value.isNull());
    if (!texts || (!hasWildcard(left) && !hasWildcard(right))) return left.compare(right, this.operator);
    const order = compareTexts(textOf(left), textOf(right));
    return BooleanValueObject.create(holds(order, this.operator));
  }
}

const textOf = (value: BaseValueObject) =>
  value.isNull() ? "" : String(value.getValue()).toLocaleLowerCase();

/** As many digits of a number as Excel compares: SQRT(2)^2=2 is TRUE. */
const fifteenDigits = (value: unknown) => Number(Number(value).toPrecision(15));

const compareTexts = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);

function holds(order: number, operator: string): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

const hasWildcard = (value: BaseValueObject) =>
  someCell(value, (cell) => cell.isString() && /[*?]/.test(String(cell.getValue())));

/** TRUE and FALSE come after every text and number; to the engine they are neither more nor less than one. */
const hasBoolean = (value: BaseValueObject) => someCell(value, (cell) => cell.isBoolean());
