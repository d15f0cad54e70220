import "../customFunctions";
import fc from "fast-check";
import { agriculture } from "../../../src/functions/carbon/agriculture";
import { blue, HABITATS } from "../../../src/functions/carbon/blue";
import { electricity } from "../../../src/functions/carbon/electricity";
import { freight, FREIGHT_MODES } from "../../../src/functions/carbon/freight";
import { fuel, FUELS } from "../../../src/functions/carbon/fuel";
import { land } from "../../../src/functions/carbon/land";
import { tce, ENERGIES } from "../../../src/functions/carbon/tce";
import { travel } from "../../../src/functions/carbon/travel";
import { waste } from "../../../src/functions/carbon/waste";
import { SYSTEMS, water } from "../../../src/functions/carbon/water";
import { display } from "../customFunctions";

type Column = unknown[][];
const namesOf = (list: { names: Record<string, readonly string[]> }) => Object.values(list.names).flat();

/**
 * Every function that multiplies an amount by a coefficient of a name, with the names that need nothing else. Those of
 * LAND need a family, so it is asked for numbers only.
 */
const FUNCTIONS: [id: string, f: (amounts: any, coefficients: any) => Column, names: string[]][] = [
  ["CARBON.AGRICULTURE", agriculture, ["化肥", "农药", "pig"]],
  ["CARBON.BLUE", blue, namesOf(HABITATS)],
  ["CARBON.ELECTRICITY", electricity, ["全国", "北京", "South China", "浙江"]],
  ["CARBON.FREIGHT", freight, namesOf(FREIGHT_MODES)],
  ["CARBON.FUEL", fuel, namesOf(FUELS)],
  ["CARBON.LAND", land, []],
  ["CARBON.TCE", tce, namesOf(ENERGIES)],
  ["CARBON.TRAVEL", travel, ["英国公共汽车", "UK metro", "UK rail"]],
  ["CARBON.WASTE", waste, ["生活垃圾焚烧", "UK landfill"]],
  ["CARBON.WATER", water, namesOf(SYSTEMS)],
];
const BAD: unknown[] = ["", null, "不知道", "2.6", true, -3, NaN, "#N/A", "#DIV/0!"];

test.each(FUNCTIONS)(
  "%s gives a row the same result, to the last digit, alone, among its like and beside a bad row",
  (id, f, names) => {
    const numbers = ["CARBON.ELECTRICITY", "CARBON.AGRICULTURE"].includes(id)
      ? []
      : [fc.double({ min: 0, max: 1, noNaN: true })];
    const coefficient = fc.oneof(...(names.length ? [fc.constantFrom(...names)] : []), ...numbers);
    const row = fc.tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), coefficient);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.constantFrom(...BAD), (rows, bad) => {
        const amounts = rows.map(([amount]) => [amount]);
        const coefficients = rows.map(([, one]) => [one]);
        const together = f(amounts, coefficients);
        expect(rows.map(([amount, one]) => f([[amount]], [[one]])[0])).toEqual(together);
        const withBad = f([...amounts, [bad]], [...coefficients, coefficients[0]!]);
        expect(withBad.slice(0, -1)).toEqual(together);
        expect(typeof (display(withBad) as Column).at(-1)![0]).toBe("string");
      }),
    );
  },
);

test("a name that is not known spoils its own row only, whichever rows come before it", () => {
  const fuels = [["汽油"], ["木柴"], ["柴油"], ["汽油"]];
  const [first, second, third, fourth] = display(fuel([[1], [1], [1], [2]], fuels)) as Column;
  expect(second).toEqual(["#VALUE!"]);
  expect(third).toEqual(fuel([[1]], [["柴油"]])[0]);
  expect(fourth).toEqual([2 * (first![0] as number)]);
});
