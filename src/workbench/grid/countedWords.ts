import {
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/**
 * COUNTIFS of plain words and of blanks, which is what an overview asks for hundreds of times, in one pass over the
 * cells. The grid makes an object for each cell and condition, and reads each word as a number and a date first. Every
 * other condition (numbers, > and <, wildcards, arrays, errors) is left to it.
 */
export function countWordsQuickly(grid: Grid): void {
  const executor = grid.injector.get(IFunctionService).getExecutor("COUNTIFS") as BaseFunction;
  const thorough = executor.calculate.bind(executor);
  executor.calculate = (...variants: FunctionVariantType[]) => {
    const count = countOf(variants);
    return count === null ? thorough(...(variants as BaseValueObject[])) : NumberValueObject.create(count);
  };
}

type Cells = readonly (readonly (BaseValueObject | null | undefined)[])[];

/** Null where the conditions are none that are told here. */
function countOf(variants: readonly FunctionVariantType[]): number | null {
  if (variants.length === 0 || variants.length % 2 !== 0) return null;
  const conditions: { word: string; cells: Cells }[] = [];
  for (let at = 0; at < variants.length; at += 2) {
    const word = plainWord(variants[at + 1]!);
    const cells = cellsOf(variants[at]!);
    if (word === null || cells === null) return null;
    conditions.push({ word, cells });
  }
  const [{ cells: first }] = conditions as [(typeof conditions)[0]];
  const width = first[0]?.length ?? 0;
  const alike = ({ cells }: { cells: Cells }) =>
    cells.length === first.length && cells.every((line) => line.length === width);
  if (!conditions.every(alike)) return null;
  let count = 0;
  for (let row = 0; row < first.length; row++)
    for (let column = 0; column < width; column++)
      if (conditions.every(({ word, cells }) => holds(cells[row]![column], word))) count++;
  return count;
}

function cellsOf(variant: FunctionVariantType): Cells | null {
  if (!variant.isReferenceObject()) return null;
  const cells = (variant as BaseReferenceObject).toArrayValueObject().getArrayValue() as Cells;
  for (let row = 0; row < cells.length; row++) if (!cells[row]) return null;
  return cells;
}

/** The word that a condition asks for, in small letters; "" for blanks, null where it asks for something else. */
function plainWord(variant: FunctionVariantType): string | null {
  const cells = variant.isReferenceObject() ? cellsOf(variant) : null;
  if (cells && (cells.length !== 1 || cells[0]!.length !== 1)) return null;
  const value = cells ? cells[0]![0] : (variant as BaseValueObject);
  if (!value?.isString()) return null;
  const text = String(value.getValue());
  let word = words.get(text);
  if (word === undefined) {
    if (words.size > 10_000) words.clear();
    words.set(text, (word = readAsWord(text)));
  }
  return word;
}

/** What was told of a text before, since the grid takes long to tell a word from a date. */
const words = new Map<string, string | null>();

function readAsWord(text: string): string | null {
  if (text === "") return "";
  if (/^[=<>]|[*?~]/.test(text)) return null;
  const value = ValueObjectFactory.create(text);
  return value.isString() && value.getValue() === text ? text.toLocaleLowerCase() : null;
}

function holds(cell: BaseValueObject | null | undefined, word: string): boolean {
  if (word === "") return !cell || cell.isNull() || (cell.isString() && cell.getValue() === "");
  return cell?.isString() === true && String(cell.getValue()).toLocaleLowerCase() === word;
}
