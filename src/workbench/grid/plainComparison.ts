import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  type compareToken,
} from "@univerjs/engine-formula";
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
    if (!hasWildcard(left) && !hasWildcard(right)) return left.compare(right, this.operator);
    const rows = Math.max(height(left), height(right));
    const columns = Math.max(width(left), width(right));
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        this.cells(cellOf(left, row, column), cellOf(right, row, column)),
      ),
    );
    return ArrayValueObject.create({
      calculateValueList: results,
      rowCount: rows,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private cells(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (left.isError()) return left;
    if (right.isError()) return right;
    const texts = [left, right].every((value) => value.isString() || value.isNull());
    if (!texts || (!hasWildcard(left) && !hasWildcard(right))) return left.compare(right, this.operator);
    const order = compareTexts(textOf(left), textOf(right));
    return BooleanValueObject.create(holds(order, this.operator));
  }
}

const textOf = (value: BaseValueObject) =>
  value.isNull() ? "" : String(value.getValue()).toLocaleLowerCase();

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

function hasWildcard(value: BaseValueObject): boolean {
  if (!value.isArray()) return value.isString() && /[*?]/.test(String(value.getValue()));
  let found = false;
  (value as ArrayValueObject).iterator((cell) => {
    if (!cell?.isString() || !/[*?]/.test(String(cell.getValue()))) return true;
    found = true;
    return false;
  });
  return found;
}

const isSingle = (value: BaseValueObject) => height(value) === 1 && width(value) === 1;
const height = (value: BaseValueObject) => (value.isArray() ? (value as ArrayValueObject).getRowCount() : 1);
const width = (value: BaseValueObject) =>
  value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;

/** A single row, column or value stands for as many as the other side has; where there is none left, nothing does. */
function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return (
    array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ??
    NullValueObject.create()
  );
}
