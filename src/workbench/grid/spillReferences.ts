import { stringifyTokens, tokenize } from "@borgar/fx";
import {
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** As Excel's files name what is typed A1#: all cells that the formula in A1 fills. */
const anchorArray = "ANCHORARRAY";

/** The grid's engine reads A1# and does nothing about it: to the engine it is a function, as in a file. */
export function fillSpillReferences(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new AnchorArray(anchorArray, grid));
}

/** The formula with ANCHORARRAY(A1) for A1#. */
export function spelledSpills(formula: string): string {
  if (!formula.includes("#")) return formula;
  const tokens = tokenize(formula);
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.type !== "operator" || token.value !== "#" || !before?.type.startsWith("range")) return;
    before.value = `${anchorArray}(${before.value}`;
    token.value = ")";
  });
  return stringifyTokens(tokens);
}

class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  constructor(
    name: string,
    private readonly grid: Grid,
  ) {
    super(name);
  }
  override needsReferenceObject = true;

  /** What it refers to is known only once the formula at its anchor is calculated. */
  override isAddress(): boolean {
    return true;
  }

  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as BaseReferenceObject;
    if (!reference.isCell()) return ErrorValueObject.create(ErrorType.REF);
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    // What the anchor filled before counts only where its formula isn't calculated in this run.
    const isFresh = Boolean(reference.getRuntimeData()[unit]?.[sheet]?.getValue(row, column));
    const ranges = isFresh ? reference.getRuntimeArrayFormulaRange() : reference.getArrayFormulaRange();
    const filled = ranges[unit]?.[sheet]?.[row]?.[column];
    if (filled) return this.createReferenceObject(reference, filled) as FunctionVariantType;
    const isFormula = isFresh || this.grid.formula(this.grid.sheet(sheet), row, column);
    return isFormula ? anchor : ErrorValueObject.create(ErrorType.REF);
  }
}
