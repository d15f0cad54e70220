import "./customFunctions";
import "./plan/ready";
import { readFunctions } from "../../tools/functionSource";
import { call, parsed } from "./formula";

/**
 * What is one by nature, whatever the place is large — a share, a density, a factor, a radius in metres — has limits, so
 * that a figure in another unit is told. Amounts have none: a country's are no mistake.
 */
const BY_NATURE =
  /\[[^\]]*\/[^\]]*\]|\bper (tonne|unit|hm|m\b)|\b0 to [01]|as a fraction|fraction,|\bshare of|\bradius in metres|own |\bpotential/i;

/** Numbers that are one by nature and yet have no limit, and why. */
const UNLIMITED: Record<string, string> = {
  "CARBON.BUILDING factor": "per unit of any energy: kWh, tonnes, 10^4 m³",
  "CARBON.KAYA perHead": "published tables have dollars, thousands of them, yuan",
  "CARBON.KAYA energyIntensity": "published tables have energy in any unit",
  "CARBON.KAYA carbonIntensity": "published tables have energy in any unit",
  "CARBON.UNCERTAINTY uncertainties": "a wide one is given, and said not to hold",
};

const cases = readFunctions()
  .filter(({ family }) => family !== "PLAN")
  .flatMap(({ id, parameters, examples }) =>
    parameters
      .map((parameter, position) => ({ name: `${id} ${parameter.name}`, text: parameter.text.en, position }))
      .filter(({ name, text }) => BY_NATURE.test(text) && !(name in UNLIMITED))
      .map(({ name, position }) => ({ name, id, position, examples })),
  );

test.each(cases.map((one) => [one.name, one] as const))(
  "%s refuses a number a million times too large",
  (_, one) => {
    const { id, position, examples } = one;
    const accepted = examples
      .filter(({ result }) => !result.startsWith("#"))
      .map(({ formula }) => parsed(formula).args)
      .filter((args) => typeof args[position] === "number" || (args[position] ?? null) === null)
      .map((args) => {
        const given = Array.from({ length: Math.max(args.length, position + 1) }, (_, i) => args[i] ?? null);
        given[position] = ((args[position] as number | null) || 1) * 1e6;
        return call(id, given);
      })
      .filter((result) => !/#(VALUE|NUM)!/.test(JSON.stringify(result)));
    expect(accepted).toEqual([]);
  },
);

test.each(cases.map((one) => [one.name, one] as const))(
  "%s: what is added up to 1 in another order, and comes out a last digit larger, is 1",
  (_, { id, position, examples }) => {
    const isRefused = (args: unknown[], number: number) => {
      const given = [...args];
      given[position] = number;
      return /#(VALUE|NUM)!/.test(JSON.stringify(call(id, given)));
    };
    const told = examples
      .map(({ formula }) => parsed(formula).args)
      .filter((args) => typeof args[position] === "number")
      .filter((args) => isRefused(args, 1 + Number.EPSILON) !== isRefused(args, 1));
    expect(told).toEqual([]);
  },
);

test("a year in the place of a carbon density is told", () => {
  expect(call("CARBON.STOCK", [[[100]], [[2022]]])).toBe("#VALUE!");
  expect(call("CARBON.STOCK", [[[100]], [[2022.5]]])).toEqual(expect.any(Number));
});
