import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  NullValueObject,
} from "@univerjs/engine-formula";

/** What comes of values cell by cell, where a single one, row or column stands for as many as the others have. */
export function eachCell(
  given: readonly FunctionVariantType[],
  one: (...cells: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const values = given.map(valueOf);
  if (values.every(isSingle)) return one(...values.map((value) => cellOf(value, 0, 0)));
  const rows = Math.max(...values.map(height));
  const columns = Math.max(...values.map(width));
  return arrayOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        one(...values.map((value) => cellOf(value, row, column))),
      ),
    ),
  );
}

export function arrayOf(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A reference as the values that stand there. */
export const valueOf = (given: FunctionVariantType): BaseValueObject =>
  given.isReferenceObject()
    ? (given as BaseReferenceObject).toArrayValueObject()
    : (given as BaseValueObject);

export const isSingle = (value: BaseValueObject): boolean => height(value) === 1 && width(value) === 1;
export const height = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getRowCount() : 1;
export const width = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;

/** A single row, column or value stands for as many as the other side has; where there is none left, nothing does. */
export function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return (
    array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ??
    NullValueObject.create()
  );
}

/** Whether there is such a cell; the rest is not looked at. */
export function someCell(value: BaseValueObject, is: (cell: BaseValueObject) => boolean): boolean {
  if (!value.isArray()) return is(value);
  let found = false;
  (value as ArrayValueObject).iterator((cell) => {
    found ||= !!cell && is(cell);
    return !found;
  });
  return found;
}

/** The numbers that stand in cells, or the first error among them. */
export function numbersIn(cells: BaseValueObject): number[] | BaseValueObject {
  const numbers: number[] = [];
  for (let row = 0; row < height(cells); row++)
    for (let column = 0; column < width(cells); column++) {
      const cell = cellOf(cells, row, column);
      if (cell.isError()) return cell;
      if (cell.isNumber()) numbers.push(Number(cell.getValue()));
    }
  return numbers;
}
