import "../customFunctions";
import fc from "fast-check";
import { amount, expectClose, gives } from "../cases";
import { call } from "../formula";
import { message } from "../customFunctions";
import { land } from "../../../src/functions/carbon/land";

gives([
  ["=CARBON.LAND({100;300}, {0.4;-0.6})", [[(100 * 0.4 * 44) / 12], [(300 * -0.6 * 44) / 12]]],
  ['=CARBON.LAND(100, -0.6, , "C")', -60],
  ['=CARBON.LAND(100, "林地", "静态系数（待核）", "碳")', -64.4],
  ['=CARBON.LAND(100, "forest", "footprint (unverified)", "C")', -381],
  [
    '=CARBON.LAND({1;1;1}, {"园地";"水田";"forest land"}, "静态系数（待核）", "C")',
    [[-0.73], [0.422], [-0.644]],
  ],
  ["=CARBON.LAND(-1, 0.4)", "#NUM!"],
  ['=CARBON.LAND("", 0.4)', "#N/A"],
  ['=CARBON.LAND(100, "")', "#N/A"],
  ['=CARBON.LAND(100, "林地")', "#N/A"],
  ['=CARBON.LAND(100, "水域", "足迹系数（待核）")', "#N/A"],
  ['=CARBON.LAND(100, "苔原", "静态系数（待核）")', "#VALUE!"],
  ['=CARBON.LAND(100, "建设用地", "静态系数（待核）")', "#VALUE!"],
  ['=CARBON.LAND({100;100}, {"林地";-0.6}, "静态系数（待核）")', "#VALUE!"],
  ['=CARBON.LAND(100, -0.6, "静态系数（待核）")', "#VALUE!"],
  ['=CARBON.LAND({1;2}, {"林地";"草地"}, {"静态系数（待核）";"足迹系数（待核）"})', "#VALUE!"],
  ["=CARBON.LAND({1;2}, {1;2;3})", "#VALUE!"],
  ['=CARBON.LAND(1500, -0.644, , "C", "mu")', -64.4],
  ['=CARBON.LAND(1, "林地", "静态系数（待核）", "C", "平方公里")', -64.4],
  ['=CARBON.LAND(1, -0.6, , , "acre")', -0.6 * 0.40468564224 * (44 / 12)],
  ['=CARBON.LAND(1, -0.6, , , "kg")', "#VALUE!"],
  ["=CARBON.LAND(1, -644)", "#VALUE!"],
  ['=CARBON.LAND(1, "-0.6 tC/hm2")', -2.2],
  ['=CARBON.LAND("1500 亩", -0.6)', -220],
  ['=CARBON.LAND({1;2}, {1;2}, , , {"mu";"mu"})', "#VALUE!"],
]);

test.each([
  [0.53, "0.21"],
  [0.49, "0.20"],
  [0.55, "0.22"],
])(
  "LAND of an acre of forest in the United States at %f tC a hectare is the published %s tC",
  (rate, printed) => {
    // US Environmental Protection Agency, Greenhouse Gas Equivalencies Calculator: mean, least and largest uptake of 2007–2017.
    expect((call("CARBON.LAND", [0.40468564, -rate, null, "C"]) as number).toFixed(2)).toBe(`-${printed}`);
  },
);

test("LAND says that there is no verified default, and that construction land has no coefficient", () => {
  expect(message(() => land([[1]], [["林地"]]))).toContain("没有经核实的缺省值");
  expect(message(() => land([[1]], [["建设用地"]], [["静态系数（待核）"]]))).toContain("能源");
});

test("LAND in CO2 is 44/12 of LAND in carbon, and changes sign with its coefficient", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: -10, max: 10, noNaN: true }), (a, k) => {
      const co2 = call("CARBON.LAND", [a, k]) as number;
      expectClose(co2, ((call("CARBON.LAND", [a, k, null, "C"]) as number) * 44) / 12);
      expectClose(call("CARBON.LAND", [a, -k]), -co2);
    }),
  );
});

test("LAND of a column is LAND of its cells", () => {
  const row = fc.tuple(amount, fc.constantFrom("耕地", "forest", "草地", "水域"));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const family = "静态系数（待核）";
      const together = land(
        rows.map(([a]) => [a]),
        rows.map(([, c]) => [c]),
        [[family]],
      );
      rows.forEach(([a, c], i) => expectClose(together[i]![0], call("CARBON.LAND", [a, c, family])));
    }),
  );
});
