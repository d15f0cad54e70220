import { CellValueType } from "@univerjs/core";
import {
  type BaseValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  type StringValueObject,
} from "@univerjs/engine-formula";
import type { Grid } from "../grid";

interface Results {
  setRuntimeData(result: FunctionVariantType): void;
  _getValueObjectOfRuntimeData(value: BaseValueObject | null | undefined): unknown;
}

/**
 * What a cell shows of its formula's result: 0 for a blank, as =IF(TRUE,A1) and =VLOOKUP() of one, and the words of a
 * link, where the engine puts a text of its own kind that nobody else reads. What rules and lists come to stays blank.
 */
export function showResults(grid: Grid): void {
  const results = grid.injector.get(IFormulaRuntimeService) as unknown as Results;
  const [cellOf, keep] = [
    results._getValueObjectOfRuntimeData.bind(results),
    results.setRuntimeData.bind(results),
  ];
  let isCell = false;
  results.setRuntimeData = (result) => {
    isCell = true;
    try {
      keep(result);
    } finally {
      isCell = false;
    }
  };
  results._getValueObjectOfRuntimeData = (value) => {
    if (isCell && (!value || value.isNull())) return { v: 0, t: CellValueType.NUMBER };
    if (value?.isString() && (value as StringValueObject).isHyperlink())
      return { v: value.getValue(), t: CellValueType.STRING };
    return cellOf(value);
  };
}
