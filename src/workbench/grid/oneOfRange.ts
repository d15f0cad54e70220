import { stringifyTokens, tokenize } from "@borgar/fx";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { endOfOperand } from "./doubledSigns";
import type { Grid } from "./grid";

/** As Excel's files name what is typed @A:A: the one cell of a range in the formula's own row or column. */
const single = "SINGLE";

/**
 * The grid's engine reads @ and forgets what stands behind it: such a formula isn't calculated anew when its cells
 * change, and knows no names. To the engine it is a function, as in a file.
 */
export function fillSingles(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new Single(single));
}

/** The formula with SINGLE(A:A) for @A:A. */
export function spelledSingles(formula: string): string {
  if (!formula.includes("@")) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  tokens.forEach((token, index) => {
    if (token.type !== "operator" || token.value !== "@") return;
    const end = endOfOperand(tokens, index + 1);
    if (end < 0) return;
    token.value = `${single}(`;
    tokens[end]!.value += ")";
  });
  return stringifyTokens(tokens);
}

class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    if (value.isArray()) return (value as ArrayValueObject).get(0, 0) ?? value;
    if (!value.isReferenceObject()) return value;
    const reference = value as BaseReferenceObject;
    if (reference.isCell()) return value;
    const range = reference.getRangePosition();
    const { startRow, endRow, startColumn, endColumn } = range;
    const isColumn = startColumn === endColumn;
    if (!isColumn && startRow !== endRow) return ErrorValueObject.create(ErrorType.VALUE);
    const at = isColumn ? this.row : this.column;
    const [start, end] = isColumn ? [startRow, endRow] : [startColumn, endColumn];
    if (at < start || at > end) return ErrorValueObject.create(ErrorType.VALUE);
    const cell = isColumn ? { startRow: at, endRow: at } : { startColumn: at, endColumn: at };
    return this.createReferenceObject(reference, { ...range, ...cell }) as FunctionVariantType;
  }
}
