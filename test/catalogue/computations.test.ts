import { indicator, indicators } from "../../src/catalogue";
import {
  type Alternative,
  type Input,
  computations,
  input,
  inputs,
  inputsFor,
  operandsOf,
  quantityKinds,
  unitsOf,
  withOperands,
} from "../../src/catalogue/computations";
import { INDICATOR_SECTORS } from "../../src/catalogue/schema";
import { unitRatio } from "../../src/units";

const alternatives = computations.flatMap(({ indicator: id, alternatives: all }) =>
  all.map((alternative) => ({ id, ...alternative })),
);

test("every computation belongs to an indicator, and no indicator has two", () => {
  const ids = computations.map(({ indicator: id }) => id);
  expect(ids.filter((id) => !indicators.some((known) => known.id === id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every operand is an input, and every input is needed", () => {
  const needed = new Set(alternatives.flatMap(({ expression }) => operandsOf(expression)));
  expect([...needed].filter((id) => !inputs.some((known) => known.id === id))).toEqual([]);
  expect(inputs.map(({ id }) => id).filter((id) => !needed.has(id))).toEqual([]);
});

test("no two inputs have one name, in either language", () => {
  for (const language of ["zh", "en"] as const) {
    const names = inputs.map(({ name }) => name[language].toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});

test("where there is a choice each way has a name, where there is none it needs none", () => {
  const off = computations.filter(({ alternatives: all }) =>
    all.some(({ name }) => (name === null) !== (all.length === 1)),
  );
  expect(off.map(({ indicator: id }) => id)).toEqual([]);
});

test("every input has the unit of a quantity that there is, and a sector", () => {
  const off = inputs.filter(
    ({ quantity, unit, sector }) =>
      !quantityKinds.some(({ id, units }) => id === quantity && units.some((one) => one.unit === unit)) ||
      !INDICATOR_SECTORS.includes(sector),
  );
  expect(off.map(({ id }) => id)).toEqual([]);
});

test("the units of a quantity convert as the unit library says, the first being the base", () => {
  for (const { units } of quantityKinds) {
    expect(units[0]!.ratio).toEqual([1, 1]);
    for (const { unit, ratio } of units)
      expect(ratio[0] / ratio[1] / unitRatio(unit, units[0]!.unit)).toBeCloseTo(1, 12);
  }
});

test("an input's own unit comes first and counts one", () => {
  for (const one of inputs) expect(unitsOf(one)[0]).toEqual({ unit: one.unit, ratio: [1, 1] });
  expect(unitsOf(input("industrialLand")).find(({ unit }) => unit === "亩")!.ratio).toEqual([1, 15]);
});

/** Quotients of things that are counted one by one: the unit library knows no unit in which they are a pure number. */
const COUNTED: Record<string, string> = {
  "jobs-housing-ratio": "1",
  "truck-mileage": "km",
  "truck-payload": "t",
};

/** The unit of the result, from the units of the operands; null where the expression is no plain quotient or sum. */
function resultUnit(expression: string): string | null {
  const text = withOperands(expression, (id) => `[${input(id).unit}]`).replace(/[()]/g, (bracket, at, all) =>
    /\[[^\]]*$/.test(all.slice(0, at)) ? bracket : "",
  );
  const parts = text.split(" / ").map((part) => new Set(part.match(/\[[^\]]*\]/g)));
  if (/[A-Z]{2}/.test(text.replace(/\[[^\]]*\]/g, "")) || parts.some(({ size }) => size !== 1)) return null;
  const [above, below] = parts.map(([unit]) => unit!.slice(1, -1));
  if (below === undefined) return above!;
  return below.includes("·") ? `${above}/(${below})` : `${above}/${below}`;
}

test("the scale brings every result into the indicator's unit", () => {
  const off = alternatives.flatMap(({ id, expression, scale }: Alternative & { id: string }) => {
    const unit = resultUnit(expression);
    if (unit === null || COUNTED[id] !== undefined) return [];
    const right = unitRatio(unit, indicator(id).unit);
    const given = scale[0] / scale[1];
    return Math.abs(given / right - 1) < 1e-12 ? [] : [`${id}: ${expression} × ${given}, not ${right}`];
  });
  expect(off).toEqual([]);
});

test("only the roundness of an outline is more than sums and quotients", () => {
  expect(
    alternatives.filter(({ expression }) => resultUnit(expression) === null).map(({ id }) => id),
  ).toEqual(["compactness-index"]);
});

test("the inputs of several indicators are each named once", () => {
  const wanted = inputsFor(["carbon-intensity", "carbon-per-capita", "bus-network-density"]).map(
    ({ id }: Input) => id,
  );
  expect(wanted).toEqual(["emissions", "gdp", "population", "builtUpArea", "plannedArea", "busRoads"]);
});

test("an indicator that nobody knows a formula for needs no inputs", () => {
  expect(inputsFor(["arable-land", "block-form-index"])).toEqual([]);
});
