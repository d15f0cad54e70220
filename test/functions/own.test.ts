import "./customFunctions";
import fc from "fast-check";
import { call } from "./formula";

/** Every argument that takes a name or a number of one's own: a call with it, what it can be, and its unit. */
const ARGUMENTS: [id: string, args: (own: unknown) => unknown[], from: number, to: number, unit: string][] = [
  ["CARBON.ELECTRICITY", (own) => [[[10000]], [[own]]], 0.001, 3, "kgCO2/kWh"],
  ["CARBON.HEAT", (own) => [[[10000]], [[own]]], 0.001, 1, "tCO2/GJ"],
  ["CARBON.FUEL", (own) => [[[100]], [[own]]], 0.01, 80, "tCO2/t"],
  ["CARBON.FUEL", (own) => [[[100]], [["烟煤"]], [[own]]], 7, 59, "GJ/t"],
  ["CARBON.FUEL", (own) => [[[100]], [["天然气"]], [[own]]], 130, 1168, "GJ/万m3"],
  ["CARBON.FUEL", (own) => [[[100]], [["木柴"]], [[own]], [[26]], [[1]]], 1, 1300, "GJ/t"],
  ["CARBON.FUEL", (own) => [[[100]], [["烟煤"]], null, [[own]]].map((a) => a ?? null), 9, 78, "tC/TJ"],
  ["CARBON.TCE", (own) => [[[100]], [[own]]], 0.001, 50, "tce/t"],
  ["CARBON.TRAVEL", (own) => [[[100]], [[own]]], 0.0005, 5, "kgCO2e/pkm"],
  ["CARBON.FREIGHT", (own) => [[[100]], [[own]]], 0.0001, 5, "kgCO2e/tkm"],
  ["CARBON.WASTE", (own) => [[[100]], [[own]]], 0.0001, 10, "tCO2e/t"],
  ["CARBON.BLUE", (own) => [[[100]], [[own]]], 3, 1900, "gC/m2"],
  ["CARBON.FOREST", (own) => [[[100]], [[80]], [[own]]], 0.05, 5, "t/m3"],
  ["CARBON.LAND", (own) => [[[100]], [[own]]], 0.01, 500, "tC/hm2"],
  ["CARBON.WATER", (own) => [[[100]], [["化粪池"]], null, [[own]]], 1, 150, ""],
  ["CARBON.AGRICULTURE", (own) => [[[100]], [["猪"]], [[own]]], 1, 150, ""],
];

test.each(ARGUMENTS)(
  "%s takes a number that the quantity can be, with its unit too, and no other",
  (id, args, from, to, unit) => {
    fc.assert(
      fc.property(fc.double({ min: from, max: to, noNaN: true }), (own) => {
        const bare = call(id, args(own));
        expect(typeof bare).toBe("number");
        if (unit !== "") expect(call(id, args(`${own} ${unit}`))).toBeCloseTo(bare as number, 6);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: to * 1.001, max: 1e12, noNaN: true }), (own) => {
        expect(call(id, args(own))).toBe("#VALUE!");
      }),
    );
    // A year, a code of a province, and nothing that has this unit.
    for (const wrong of [2022, 110000, "5 kV", "0.5 颗"])
      if (wrong !== 2022 || to < 2022) expect([wrong, call(id, args(wrong))]).toEqual([wrong, "#VALUE!"]);
  },
);

test("a column of numbers of one's own is refused row by row", () => {
  expect(
    call("CARBON.ELECTRICITY", [
      [[10000], [10000], [10000]],
      [[0.8843], [110000], [1.2]],
    ]),
  ).toEqual([[8.843], ["#VALUE!"], [12]]);
});

test("codes of provinces are read as text, never as numbers", () => {
  expect(call("CARBON.ELECTRICITY", [[[10000]], [["110000"]], [[2022]]])).toBeCloseTo(5.58, 12);
  expect(call("CARBON.ELECTRICITY", [[[10000], [10000]], [["11"], [" 330000 "]], [[2022]]])).toEqual(
    call("CARBON.ELECTRICITY", [[[10000], [10000]], [["北京"], ["浙江"]], [[2022]]]),
  );
  expect(call("CARBON.FACTOR", [[["电力"]], [[2022]], [["330000"]]])).toBe(0.5153);
  expect(call("CARBON.ELECTRICITY", [[[10000]], [["110101"]], [[2022]]])).toBe("#VALUE!");
});

test("an amount may come with its unit where the function has one to convert into", () => {
  const pairs: [string, unknown[], unknown[]][] = [
    ["CARBON.ELECTRICITY", [[["1.2 亿千瓦时"]]], [[[1.2e8]]]],
    ["CARBON.ELECTRICITY", [[["3.6 GJ"]]], [[[1000]]]],
    ["CARBON.HEAT", [[["2 TJ"]]], [[[2000]]]],
    ["CARBON.FUEL", [[["1,500 kg"]], [["汽油"]]], [[[1.5]], [["汽油"]]]],
    ["CARBON.TRAVEL", [[["3 万人公里"]], [[0.1]]], [[[30000]], [[0.1]]]],
    ["CARBON.FREIGHT", [[["2 亿吨公里"]], [[0.05]]], [[[2e8]], [[0.05]]]],
    ["CARBON.BLUE", [[["1 km²"]], [["红树林"]]], [[[100]], [["红树林"]]]],
    ["CARBON.WASTE", [[["1 kt"]], [["生活垃圾焚烧"]]], [[[1000]], [["生活垃圾焚烧"]]]],
  ];
  for (const [id, typed, plain] of pairs) expect(call(id, typed)).toBeCloseTo(call(id, plain) as number, 6);
  expect(call("CARBON.ELECTRICITY", [[["5 t"]]])).toBe("#VALUE!");
  expect(call("CARBON.FUEL", [[["5 万m3"]], [["汽油"]]])).toBe("#VALUE!");
});
