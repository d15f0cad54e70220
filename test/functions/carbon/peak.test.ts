import "../customFunctions";
import fc from "fast-check";
import { gives } from "../cases";
import { call, evaluate } from "../formula";
import { inLanguage } from "../customFunctions";

gives([
  ["=CARBON.PEAK({2015;2016;2017;2018}, {90;100;95;92}, 2)", [[2016, 100, "已达峰"]]],
  ["=CARBON.PEAK({2015;2016;2017;2018}, {90;100;95;92}, 5)", [[2016, 100, "待确认"]]],
  ["=CARBON.PEAK({2015;2016;2017}, {90;95;100}, 2)", [[2017, 100, "未达峰"]]],
  ["=CARBON.PEAK({2015,2016,2017}, {100,100,90}, 1)", [[2016, 100, "已达峰"]]],
  ["=CARBON.PEAK({2015,2016,2017}, {90,100,100}, 1)", [[2017, 100, "未达峰"]]],
  ["=CARBON.PEAK({2017;2015;2016}, {95;90;100}, 1)", [[2016, 100, "已达峰"]]],
  ["=CARBON.PEAK({2015;2016}, {-1;2}, 1)", "#NUM!"],
  ["=CARBON.PEAK({2015;2016}, {1;2}, -1)", "#NUM!"],
  ['=CARBON.PEAK({2015;2016}, {1;""}, 1)', "#N/A"],
  ["=CARBON.PEAK({2015;2015}, {1;2}, 1)", "#VALUE!"],
  ["=CARBON.PEAK({42005;42370}, {2;1}, 5)", "#VALUE!"], // dates, a year apart
  ["=CARBON.PEAK({2015;2016}, {2;1}, 2020)", "#VALUE!"], // a year for a number of years
  ["=CARBON.PEAK({2015;2016}, {1;2;3}, 1)", "#VALUE!"],
  ['=CARBON.PEAK({2015;2016}, {1;2}, "five")', "#VALUE!"],
]);

test("PEAK dates that of the United Kingdom 1973, as published", () => {
  // kayadata 0.5.1 (R package, after BP's statistics): CO2 of energy [Mt], 1968–1981. The year: Carbon Brief, Why the UK's CO2 emissions have
  // fallen 38% since 1990 (February 2019).
  const values = [
    689.7, 707.6, 724.5, 697.4, 690.5, 728.7, 675.2, 636, 645.7, 654, 637.8, 665.2, 606.5, 584.8,
  ];
  const years = values.map((_, i) => [1968 + i]);
  expect(call("CARBON.PEAK", [years, values.map((value) => [value]), 5])).toEqual([[1973, 728.7, "已达峰"]]);
});

test("PEAK speaks the language of Excel", () => {
  expect(inLanguage("en-US", () => evaluate("=CARBON.PEAK({2015;2016}, {2;1}, 5)"))).toEqual([
    [2015, 2, "to be confirmed"],
  ]);
});

test("the peak is the highest value, whatever the order of the rows", () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.infiniteStream(fc.nat()), (emissions, order) => {
      const rows = emissions.map((e, i) => ({ e, year: 2000 + i, key: order.next().value as number }));
      const shuffled = [...rows].sort((a, b) => a.key - b.key);
      const of = (list: typeof rows) =>
        call("CARBON.PEAK", [list.map(({ year }) => [year]), list.map(({ e }) => [e]), 5]);
      expect(of(shuffled)).toEqual(of(rows));
      expect((of(rows) as unknown[][])[0]![1]).toBe(Math.max(...emissions));
    }),
  );
});
