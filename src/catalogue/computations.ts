/**
 * How indicators follow from what an office has: inputs, each once, and expressions over them. An expression stands in
 * the inputs' own units; `scale` brings its result into the indicator's.
 */
import computationData from "./data/computations.json";
import inputData from "./data/inputs.json";
import quantityData from "./data/quantities.json";
import type { IndicatorSector, Text } from "./schema";

/** How many of a quantity's base unit make one of a unit, as a fraction: 1 亩 is 10000/15 m². */
export type Fraction = [numerator: number, denominator: number];

/** A kind of quantity and the units in which an office has it; the first is the base. */
export interface QuantityKind {
  id: string;
  units: { unit: string; ratio: Fraction }[];
}

export interface Input {
  /** camelCase; stands in expressions. */
  id: string;
  name: Text;
  quantity: string;
  /** The unit it is reckoned in. */
  unit: string;
  sector: IndicatorSector;
  note: Text | null;
}

/** One way of reckoning an indicator. */
export interface Alternative {
  /** What tells it from the others; null where it is the only one. */
  name: Text | null;
  /** Ids of inputs, + - * / ( ), numbers, and the functions of a spreadsheet in capitals. */
  expression: string;
  scale: Fraction;
}

export interface Computation {
  indicator: string;
  /** More than one where the base is a local choice, which nobody but the office can make. */
  alternatives: Alternative[];
}

export const quantityKinds: readonly QuantityKind[] = quantityData as QuantityKind[];
export const inputs: readonly Input[] = inputData as Input[];
export const computations: readonly Computation[] = computationData as Computation[];

const inputById = new Map(inputs.map((input) => [input.id, input]));
const kindById = new Map(quantityKinds.map((kind) => [kind.id, kind]));
const computationByIndicator = new Map(computations.map((one) => [one.indicator, one]));

/** null where no formula is known or the value is entered as it is. */
export function computationOf(indicatorId: string): Computation | null {
  return computationByIndicator.get(indicatorId) ?? null;
}

/** Throws a RangeError for an id that is no input. */
export function input(id: string): Input {
  const found = inputById.get(id);
  if (!found) throw new RangeError(`unknown input: ${id}`);
  return found;
}

/**
 * The units in which an input may be given, its own first, each with what turns a figure in that unit into one in its
 * own: 1 亩 of an input in hm² is 1/15.
 */
export function unitsOf({
  quantity,
  unit,
}: Pick<Input, "quantity" | "unit">): { unit: string; ratio: Fraction }[] {
  const { units } = kindById.get(quantity)!;
  const [n, d] = units.find((one) => one.unit === unit)!.ratio;
  const own = units.map(({ unit: name, ratio }) => ({
    unit: name,
    ratio: reduced(ratio[0] * d, ratio[1] * n),
  }));
  return [...own.filter((one) => one.unit === unit), ...own.filter((one) => one.unit !== unit)];
}

const OPERAND = /\b[a-z][A-Za-z0-9]*\b/g;

/** The inputs that an expression needs, each once, in its order. */
export function operandsOf(expression: string): string[] {
  return [...new Set(expression.match(OPERAND) ?? [])];
}

/** The expression with every input replaced, e.g. by a cell's address or by its name. */
export function withOperands(expression: string, replace: (id: string) => string): string {
  return expression.replace(OPERAND, replace);
}

/** Every input that these indicators can be computed from, each once, in the order of the list of inputs. */
export function inputsFor(indicatorIds: readonly string[]): Input[] {
  const wanted = new Set(
    indicatorIds.flatMap((id) =>
      (computationOf(id)?.alternatives ?? []).flatMap(({ expression }) => operandsOf(expression)),
    ),
  );
  return inputs.filter(({ id }) => wanted.has(id));
}

function reduced(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return [numerator / divisor, denominator / divisor];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
