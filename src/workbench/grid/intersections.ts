import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import {
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** To the engine a function stands for the blank of A1:C2 B1:B9, the cells that two ranges have in common. */
const common = "COMMON";

export function findCommonCells(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new Common(common));
}

/** The formula with COMMON(A1:C2,B1:B9) for A1:C2 B1:B9. */
export function spelledIntersections(formula: string): string {
  if (!/[\p{L}\p{N}_\])]\s+['$\p{L}\p{N}_\\]/u.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  const isBlank = (index: number) => /^\s+$/.test(tokens[index]?.value ?? "");
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isRange(tokens[start])) continue;
    let end = start;
    while (isBlank(end + 1) && isRange(tokens[end + 2])) {
      tokens[end + 1]!.value = ",";
      end += 2;
    }
    if (end === start) continue;
    tokens[start]!.value = `${common}(${tokens[start]!.value}`;
    tokens[end]!.value += ")";
    start = end;
  }
  return stringifyTokens(tokens);
}

const isRange = (token: Token | undefined) =>
  token !== undefined && (token.type.startsWith("range") || token.type === "structured");

class Common extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  override calculate(...given: FunctionVariantType[]): FunctionVariantType {
    const error = given.find((value) => value.isError());
    if (error) return error;
    if (!given.every((value) => value.isReferenceObject())) return ErrorValueObject.create(ErrorType.NULL);
    const references = given as BaseReferenceObject[];
    const [first] = references as [BaseReferenceObject];
    const places = references.map((reference) => reference.getRangePosition());
    const shared = {
      ...places[0]!,
      startRow: Math.max(...places.map(({ startRow }) => startRow || 0)),
      startColumn: Math.max(...places.map(({ startColumn }) => startColumn || 0)),
      endRow: Math.min(...places.map(({ endRow }) => (Number.isNaN(endRow) ? Infinity : endRow))),
      endColumn: Math.min(...places.map(({ endColumn }) => (Number.isNaN(endColumn) ? Infinity : endColumn))),
    };
    const isShared =
      references.every((reference) => reference.getSheetId() === first.getSheetId()) &&
      shared.startRow <= shared.endRow &&
      shared.startColumn <= shared.endColumn;
    return isShared
      ? (this.createReferenceObject(first, shared) as FunctionVariantType)
      : ErrorValueObject.create(ErrorType.NULL);
  }
}
